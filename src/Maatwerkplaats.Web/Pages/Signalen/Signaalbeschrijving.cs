using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;

namespace Maatwerkplaats.Web.Pages.Signalen;

/// <summary>Hoe een signaal in woorden op het scherm staat.</summary>
public static class Signaalbeschrijving
{
    private const int Kort = 160;

    /// <summary>De eerste zinnen van een signaal, of waarom die er voor deze lezer niet zijn.</summary>
    public static string Kop(Signaalregel signaal) => signaal.Tekst is { Length: > 0 } tekst
        ? tekst.Length <= Kort ? tekst : tekst[..tekst.LastIndexOf(' ', Kort)] + " …"
        : $"Casus {signaal.Inhoud.Casus}: {signaal.Inhoud.Aanleiding?.Label().ToLowerInvariant()}";

    /// <summary>Waar het signaal over gaat, in de woorden van de lijsten.</summary>
    public static string Waarover(Signaalinhoud inhoud, Lijsten lijsten)
    {
        string[] codes = [inhoud.Klantreis, inhoud.Moment, .. inhoud.Wetten, inhoud.Onderwerp, inhoud.Onderdeel, inhoud.Werkplaats];
        return string.Join(" · ", codes.Where(c => c.Length > 0).Select(lijsten.Label).Append(inhoud.Plaats).Where(t => t.Length > 0));
    }
}
