using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Web.Pages.Publicaties;

namespace Maatwerkplaats.Web.Api.Casusprudentie;

/// <summary>Een bladzijde zoekresultaten. Namen als op het scherm, zodat wie het ene kent het andere leest.</summary>
/// <param name="Aantal">Hoeveel er in alles zijn.</param>
/// <param name="Volgende">Adres van de volgende bladzijde, als die er is.</param>
internal sealed record Zoekresultaten(
    int Aantal, string? Volgende, string? Vorige, IReadOnlyList<Zoekresultaat> Resultaten, IReadOnlyList<Facettelling> Facetten, IReadOnlyList<string> Toelichting);

/// <summary>Een gevonden casus in het kort.</summary>
internal sealed record Zoekresultaat(
    string Kenmerk, string Url, string VastAdres, string Titel, string[] Wetten, string Uitkomst, string Maatwerkplaats, DateTime GepubliceerdOp,
    IReadOnlyList<Tekstdeel> Fragmenten, IReadOnlyList<string> GevondenOmdat)
{
    public static Zoekresultaat Van(Zoektreffer treffer, string site)
    {
        var (kenmerk, inhoud) = (treffer.Vermelding.Casusprudentie, treffer.Vermelding.Inhoud);
        return new(
            kenmerk, Apiadres.Van(kenmerk, site), site + Kenmerkadres.Van(kenmerk), inhoud.NaamCasus, inhoud.Wetten, inhoud.Uitkomst, inhoud.Maatwerkplaats,
            treffer.Vermelding.GepubliceerdOp, [.. treffer.Fragmenten.Select(f => new Tekstdeel(f.Sectie, f.Tekst))], treffer.Waarom);
    }
}

/// <summary>Een kenmerk met hoe vaak elke waarde voorkomt.</summary>
internal sealed record Facettelling(string Naam, IReadOnlyList<Waardetelling> Waarden)
{
    public static IReadOnlyList<Facettelling> Van(Zoekantwoord antwoord) =>
        [.. Facet.Alle.Where(f => antwoord.Facetten.ContainsKey(f.Naam)).Select(f => new Facettelling(f.Naam, [.. antwoord.Facetten[f.Naam].Select(w => new Waardetelling(w.Waarde, w.Aantal))]))];
}

/// <summary>Een waarde en hoe vaak zij voorkomt.</summary>
internal sealed record Waardetelling(string Waarde, int Aantal);

/// <summary>Een stuk tekst met de naam van het deel waar het in staat.</summary>
internal sealed record Tekstdeel(string Deel, string Tekst);

/// <summary>Eén gepubliceerde casus. Alleen wat op de bladzijde ook staat: nooit het nummer van de casus zelf.</summary>
internal sealed record Gepubliceerd(
    string Kenmerk, string Url, string VastAdres, string Stand, string? VervangenDoor, DateTime GepubliceerdOp, string Titel, string Maatwerkplaats,
    string Ingebracht, string Afgehandeld, string[] Wetten, string[] Onderwerpen, string[] Kernwoorden, string[] Beginselen, string DoorslaggevendPerspectief,
    string[] Probleemniveaus, string[] Oplossingsniveaus, string Uitkomst, string ContraLegem, string AndereOrganisatie, IReadOnlyList<Tekstdeel> Teksten)
{
    public static Gepubliceerd Van(GelezenUitspraak gelezen, string site)
    {
        var (u, i) = gelezen;
        (string Deel, string Tekst)[] teksten =
        [
            ("situatie", i.Probleem), ("knelpunt", i.Reden), ("regels", i.Regels), ("verloop", i.Proces), ("juridisch", i.Juridisch), ("economisch", i.Economisch),
            ("maatschappelijk", i.Maatschappelijk), ("afweging", i.Afweging), ("oplossing", i.Oplossing), ("geleerd", i.Opmerkingen),
        ];
        return new(
            u.Kenmerk, Apiadres.Van(u.Kenmerk, site), site + Kenmerkadres.Van(u.Kenmerk), u.Stand.ToString().ToLowerInvariant(), u.VervangenDoor, u.GepubliceerdOp, i.NaamCasus,
            i.Maatwerkplaats, i.DatumIngebracht, i.DatumAfgehandeld, i.Wetten, i.Onderwerpen, i.Kernwoorden, i.Beginselen, i.Doorslaggevend, i.ProbleemNiveau, i.OplossingNiveau,
            i.Uitkomst, i.ContraLegem, i.AndereOrganisatie, [.. teksten.Where(t => t.Tekst.Length > 0).Select(t => new Tekstdeel(t.Deel, t.Tekst))]);
    }
}

/// <summary>Wat er in het register veranderde, in de volgorde waarin dat zichtbaar werd.</summary>
/// <param name="Volgende">Adres om verder te lezen; ook als er nu niets meer is.</param>
internal sealed record Wijzigingenlijst(IReadOnlyList<Wijziging> Resultaten, string Volgende);

/// <summary>De laatste verandering van één casus; bij een ingetrokken of vervangen casus is dit de grafsteen.</summary>
/// <param name="Soort">gepubliceerd, vervangen of ingetrokken.</param>
internal sealed record Wijziging(string Kenmerk, string Url, string Soort, string? VervangenDoor, DateTime GewijzigdOp)
{
    public static Wijziging Van(Registerwijziging w, string site) =>
        new(w.Kenmerk, Apiadres.Van(w.Kenmerk, site), Woord(w.Stand), w.VervangenDoor, w.Op);

    private static string Woord(Uitspraakstand stand) => stand switch
    {
        Uitspraakstand.Ingetrokken => "ingetrokken",
        Uitspraakstand.Vervangen => "vervangen",
        _ => "gepubliceerd",
    };
}

/// <summary>Het adres van een casus in de API.</summary>
internal static class Apiadres
{
    public static string Van(string kenmerk, string site)
    {
        var delen = kenmerk.Split(':');
        return $"{site}{Apikader.Wortel}/casusprudentie/{delen[3]}/{delen[4]}";
    }
}
