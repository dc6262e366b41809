namespace Maatwerkplaats.Core.Register.Uitvoer.Bestand;

/// <summary>
/// Schrijft een tabel rij voor rij naar een stroom, zonder de rijen vast te houden. Geen enkele waarde kan als formule worden
/// uitgevoerd. Het bestand is af na <see cref="IDisposable.Dispose"/>.
/// </summary>
public interface ITabelschrijver : IDisposable
{
    void Rij(IReadOnlyList<Celwaarde> cellen);

    /// <param name="uit">Hoeft alleen te kunnen schrijven, niet te kunnen zoeken; blijft open.</param>
    /// <param name="titel">Naam van de tabel.</param>
    /// <param name="gemaakt">Moment (UTC) waarop het bestand is gemaakt.</param>
    static ITabelschrijver Begin(Bestandsvorm vorm, Stream uit, string titel, IReadOnlyList<Kolomvorm> kolommen, DateTime gemaakt) => vorm switch
    {
        Bestandsvorm.Csv => new Csvschrijver(uit, kolommen),
        _ => new Xlsxschrijver(uit, titel, kolommen, gemaakt),
    };
}
