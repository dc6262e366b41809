using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Verantwoording;
using Maatwerkplaats.TestCommon.Willekeurig;

namespace Maatwerkplaats.Core.Tests.Verantwoording;

/// <summary>Verzonnen feiten over een jaar, ongelijk verdeeld zodat er grote, kleine en lege aantallen zijn.</summary>
internal static class Proeffeiten
{
    public const int Jaar = 2025;

    public static readonly string[] Plaatsen = ["landelijk", "noord", "utrecht", "zeeland"];

    private static readonly string[] Wetten = ["WIA", "WW", "Wajong", "ZW", ""], Onderdelen = ["werkbedrijf", "smz", "facilitair", "szw", "vws", ""],
        Onderwerpen = ["traject", "boete", "scholing", "boete|traject", ""], Mandaten = ["medewerker", "directie", "rvb", ""];

    public static IReadOnlyList<Feit> Maak(int zaad, int aantal)
    {
        var (keuze, pot) = (new Keuze(zaad, DateTime.UnixEpoch), new Codepot());
        // Hoe schever, hoe vaker een waarde maar een paar keer voorkomt.
        var scheef = 1 + keuze.Tot(4);
        string Uit(string[] waarden) => waarden[Plek(waarden.Length)];
        int Plek(int mogelijkheden) => Enumerable.Range(0, scheef).Min(_ => keuze.Tot(mogelijkheden));
        bool? Antwoord() => Plek(3) switch { 0 => false, 1 => true, _ => null };
        T Van<T>()
            where T : struct, Enum => Enum.GetValues<T>()[Plek(Enum.GetValues<T>().Length)];

        return [.. Enumerable.Range(0, aantal).Select(_ => new Feit(
            new()
            {
                CasusId = Guid.NewGuid(),
                Organisatie = "uwv",
                Versie = 1,
                Fase = keuze.Tot(4) == 0 ? Fase.Doorverwezen : Fase.Afgerond,
                Werkplaats = Uit(Plaatsen),
                Ingebracht = new DateOnly(Jaar, 1, 1).AddDays(keuze.Tot(365)),
                BeoordeeldOp = new DateOnly(Jaar, 1, 1).AddDays(keuze.Tot(365)),
                AfgerondOp = new DateOnly(Jaar, 1, 1).AddDays(keuze.Tot(365)),
                InbrengerOnderdeel = Uit(Onderdelen),
                Wetten = Uit(Wetten),
                Onderwerpen = Uit(Onderwerpen),
                ProbleemNiveaus = Plek(3) switch { 0 => "uitvoering", 1 => "wet|beleid", _ => "" },
                Werkwijze = Van<Werkwijze>(),
                Uitkomst = Van<ClientUitkomst>(),
                RegulierMogelijk = Antwoord(),
                ContraLegem = Antwoord(),
                Mandaat = Uit(Mandaten),
                TriageUitkomst = Van<TriageUitkomst>(),
                Doorverwijsplek = Plek(2) == 0 ? "staf" : "mentor",
                DagenTotAfgerond = keuze.Tot(60),
            },
            pot))];
    }
}
