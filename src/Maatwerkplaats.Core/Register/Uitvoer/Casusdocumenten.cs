using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Register.Uitvoer.Blad;
using Maatwerkplaats.Core.Register.Uitvoer.Brief;
using Maatwerkplaats.Core.Register.Uitvoer.Formulier;
using Maatwerkplaats.Core.Register.Uitvoer.Word;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Register.Uitvoer;

/// <summary>
/// Maakt documenten van één casus, voor wie die mag lezen. Dat het document is gemaakt, staat eerst in het inzagelog; dan pas
/// komt de inhoud.
/// </summary>
public sealed class Casusdocumenten(Casuslezer lezer, Lijstenbron lijsten, Bsninzage bsninzage, Inzagelog log, TimeProvider klok)
{
    /// <summary>Het afhandelingsformulier, met van het BSN alleen de laatste vier cijfers.</summary>
    /// <exception cref="NietGevonden">Als de casus er niet is, of de gebruiker er niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker de casus niet mag lezen.</exception>
    public async Task<Uitvoerbestand> Formulier(Gebruiker wie, string nummer, CancellationToken ct = default)
    {
        var (casus, _) = await lezer.Lees(wie, nummer, CasusRecht.Lezen, ct);
        return await Formulier(wie, casus, bsninzage.Verborgen(casus), ct);
    }

    /// <summary>Het afhandelingsformulier met het hele BSN, als dat bekend is. De reden komt in het inzagelog.</summary>
    /// <exception cref="RegelOvertreden">Zonder reden.</exception>
    /// <inheritdoc cref="Formulier(Gebruiker, string, CancellationToken)"/>
    public async Task<Uitvoerbestand> FormulierMetBsn(Gebruiker wie, string nummer, string? reden, CancellationToken ct = default)
    {
        var (casus, _) = await lezer.Lees(wie, nummer, CasusRecht.BsnTonen, ct);
        return await Formulier(wie, casus, casus.Melding.Client is null ? null : await bsninzage.Toon(wie, casus, reden), ct);
    }

    /// <summary>Het besluit als brief aan de cliënt, om na te lezen en te versturen.</summary>
    /// <exception cref="NietGevonden">Ook als er nog geen besluit is.</exception>
    /// <inheritdoc cref="Formulier(Gebruiker, string, CancellationToken)"/>
    public async Task<Uitvoerbestand> Brief(Gebruiker wie, string nummer, CancellationToken ct = default)
    {
        var (casus, _) = await lezer.Lees(wie, nummer, CasusRecht.Lezen, ct);
        var besluit = casus.Besluit ?? throw new NietGevonden();
        await log.Leg(wie, InzageSoort.Gedownload, casus.Id, "besluit als brief");
        return Word(Besluitbrief.Bestandsnaam(casus.Nummer), Besluitbrief.Schrijf(casus, besluit, klok.Nu()));
    }

    /// <summary>De weging op één blad.</summary>
    /// <inheritdoc cref="Formulier(Gebruiker, string, CancellationToken)"/>
    public async Task<Uitvoerbestand> Weegblad(Gebruiker wie, string nummer, CancellationToken ct = default)
    {
        var (casus, _) = await lezer.Lees(wie, nummer, CasusRecht.Lezen, ct);
        var blad = Blad.Weegblad.Van(casus, await lijsten.Lees(wie.Organisatie, ct));
        await log.Leg(wie, InzageSoort.Gedownload, casus.Id, "weging op één blad");
        return Word(Weegbladdocument.Bestandsnaam(casus.Nummer), Weegbladdocument.Schrijf(blad, klok.Nu()));
    }

    private async Task<Uitvoerbestand> Formulier(Gebruiker wie, CasusStaat casus, string? bsn, CancellationToken ct)
    {
        var formulier = Afhandelingsformulier.Van(casus, await lijsten.Lees(wie.Organisatie, ct), bsn);
        await log.Leg(wie, InzageSoort.Gedownload, casus.Id, "afhandelingsformulier");
        return Word(Formulierdocument.Bestandsnaam(casus.Nummer), Formulierdocument.Schrijf(formulier, klok.Nu()));
    }

    private static Uitvoerbestand Word(string naam, byte[] inhoud) => new(naam, Worddocument.Inhoudstype, inhoud);
}

/// <summary>Een gemaakt bestand.</summary>
/// <param name="Naam">Naam zonder persoonsgegevens.</param>
public sealed record Uitvoerbestand(string Naam, string Inhoudstype, byte[] Inhoud);
