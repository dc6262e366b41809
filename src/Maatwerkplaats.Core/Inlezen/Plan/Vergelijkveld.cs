using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inlezen.Kolommen;

namespace Maatwerkplaats.Core.Inlezen.Plan;

/// <summary>Eén veld van een registratie om te vergelijken en over te nemen.</summary>
internal abstract record Vergelijkveld(Registratieveld Veld)
{
    /// <summary>Alle velden met een eigen plek, behalve het BSN en de eigen kolommen van een bestand.</summary>
    public static readonly IReadOnlyList<Vergelijkveld> Alle =
    [
        Tekst(Registratieveld.NaamCasus, r => r.NaamCasus, (r, t) => r with { NaamCasus = t }),
        Tekst(Registratieveld.InbrengerNaam, r => r.InbrengerNaam, (r, t) => r with { InbrengerNaam = t }),
        Tekst(Registratieveld.InbrengerFunctie, r => r.InbrengerFunctie, (r, t) => r with { InbrengerFunctie = t }),
        Tekst(Registratieveld.InbrengerOnderdeel, r => r.InbrengerOnderdeel, (r, t) => r with { InbrengerOnderdeel = t }),
        Tekst(Registratieveld.InbrengerStandplaats, r => r.InbrengerStandplaats, (r, t) => r with { InbrengerStandplaats = t }),
        Lijst(Registratieveld.Werkplaatsen, r => r.Werkplaatsen, (r, l) => r with { Werkplaatsen = l }, opVolgorde: true),
        Tekst(Registratieveld.Contactpersoon, r => r.Contactpersoon, (r, t) => r with { Contactpersoon = t }),
        Waarde(Registratieveld.Ingebracht, r => r.Ingebracht, (r, w) => r with { Ingebracht = w }),
        Waarde(Registratieveld.Fase, Registratiestaat.Stand, (r, w) => r with { Fase = w }),
        Waarde(Registratieveld.Afgehandeld, r => r.Afgehandeld, (r, w) => r with { Afgehandeld = w }),
        Lijst(Registratieveld.Kernwoorden, r => r.Kernwoorden, (r, l) => r with { Kernwoorden = l }),
        Lijst(Registratieveld.Wetten, r => r.Wetten, (r, l) => r with { Wetten = l }, opVolgorde: true),
        Lijst(Registratieveld.Onderwerpen, r => r.Onderwerpen, (r, l) => r with { Onderwerpen = l }),
        Lijst(Registratieveld.Onderdelen, r => r.Onderdelen, (r, l) => r with { Onderdelen = l }),
        Tekst(Registratieveld.Probleem, r => r.Probleem, (r, t) => r with { Probleem = t }),
        Tekst(Registratieveld.Reden, r => r.Reden, (r, t) => r with { Reden = t }),
        Lijst(Registratieveld.ProbleemNiveaus, r => r.ProbleemNiveaus, (r, l) => r with { ProbleemNiveaus = l }),
        Organisaties(),
        Tekst(Registratieveld.Regels, r => r.Regels, (r, t) => r with { Regels = t }),
        Tekst(Registratieveld.Proces, r => r.Proces, (r, t) => r with { Proces = t }),
        Waarde(Registratieveld.Werkwijze, r => r.Werkwijze, (r, w) => r with { Werkwijze = w }),
        Tekst(Registratieveld.Afweging, r => r.Afweging, (r, t) => r with { Afweging = t }),
        Tekst(Registratieveld.Juridisch, r => r.Juridisch, (r, t) => r with { Juridisch = t }),
        Tekst(Registratieveld.Economisch, r => r.Economisch, (r, t) => r with { Economisch = t }),
        Tekst(Registratieveld.Maatschappelijk, r => r.Maatschappelijk, (r, t) => r with { Maatschappelijk = t }),
        Lijst(Registratieveld.Beginselen, r => r.Beginselen, (r, l) => r with { Beginselen = l }),
        Tekst(Registratieveld.Oplossing, r => r.Oplossing, (r, t) => r with { Oplossing = t }),
        Lijst(Registratieveld.OplossingNiveaus, r => r.OplossingNiveaus, (r, l) => r with { OplossingNiveaus = l }),
        Waarde(Registratieveld.GebruikelijkeLijn, r => r.GebruikelijkeLijn, (r, w) => r with { GebruikelijkeLijn = w }),
        Tekst(Registratieveld.AkkoordVan, r => r.AkkoordVan, (r, t) => r with { AkkoordVan = t }),
        Waarde(Registratieveld.Uitkomst, r => r.Uitkomst, (r, w) => r with { Uitkomst = w }),
        Waarde(Registratieveld.ContraLegem, r => r.ContraLegem, (r, w) => r with { ContraLegem = w }),
        Waarde(Registratieveld.RegulierMogelijk, r => r.RegulierMogelijk, (r, w) => r with { RegulierMogelijk = w }),
        Tekst(Registratieveld.Opmerkingen, r => r.Opmerkingen, (r, t) => r with { Opmerkingen = t }),
    ];

    public abstract bool IsLeeg(Registratie registratie);

    /// <param name="los">De volgorde in een lijst telt niet.</param>
    public abstract bool IsGelijk(Registratie een, Registratie ander, bool los);

    /// <summary>De tweede registratie met dit veld uit de eerste.</summary>
    public abstract Registratie Neem(Registratie van, Registratie naar);

    private static Van<string?> Tekst(Registratieveld veld, Func<Registratie, string?> lees, Func<Registratie, string?, Registratie> zet) =>
        new(veld, lees, zet, t => string.IsNullOrEmpty(t), (a, b, _) => Regels(a) == Regels(b));

    private static Van<T?> Waarde<T>(Registratieveld veld, Func<Registratie, T?> lees, Func<Registratie, T?, Registratie> zet)
        where T : struct => new(veld, lees, zet, w => w is null, (a, b, _) => EqualityComparer<T?>.Default.Equals(a, b));

    private static Van<IReadOnlyList<T>> Lijst<T>(
        Registratieveld veld, Func<Registratie, IReadOnlyList<T>> lees, Func<Registratie, IReadOnlyList<T>, Registratie> zet, bool opVolgorde = false) =>
        new(veld, lees, zet, l => l.Count == 0, (a, b, los) => opVolgorde && !los ? a.SequenceEqual(b) : a.ToHashSet().SetEquals(b));

    /// <summary>Of er een andere organisatie bij is, en welke: één vraag met één antwoord.</summary>
    private static Van<(bool? Ja, IReadOnlyList<string> Welke)> Organisaties() => new(
        Registratieveld.AndereOrganisatie,
        r => (r.AndereOrganisatie, r.AndereOrganisaties),
        (r, o) => r with { AndereOrganisatie = o.Ja, AndereOrganisaties = o.Welke },
        o => o.Ja is null && o.Welke.Count == 0,
        (a, b, _) => (a.Ja ?? a.Welke.Count > 0) == (b.Ja ?? b.Welke.Count > 0) && a.Welke.ToHashSet().SetEquals(b.Welke));

    /// <summary>Een regeleinde op een andere manier geschreven is geen wijziging.</summary>
    private static string? Regels(string? tekst) => tekst?.ReplaceLineEndings("\n").Trim();

    private sealed record Van<T>(
        Registratieveld Veld, Func<Registratie, T> Lees, Func<Registratie, T, Registratie> Zet, Func<T, bool> Leeg, Func<T, T, bool, bool> Gelijk)
        : Vergelijkveld(Veld)
    {
        public override bool IsLeeg(Registratie registratie) => Leeg(Lees(registratie));

        public override bool IsGelijk(Registratie een, Registratie ander, bool los) => Gelijk(Lees(een), Lees(ander), los);

        public override Registratie Neem(Registratie van, Registratie naar) => Zet(naar, Lees(van));
    }
}
