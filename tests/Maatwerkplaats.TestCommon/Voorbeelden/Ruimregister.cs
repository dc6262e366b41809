using Maatwerkplaats.Core.Casusprudentie;

namespace Maatwerkplaats.TestCommon.Voorbeelden;

/// <summary>
/// Een register van vijfhonderdtwintig verzonnen casussen: de honderdtwintig voorbeelden, en vierhonderd waarin de situatie van
/// het ene voorbeeld de afweging en oplossing van een ander met dezelfde wet krijgt. Telkens dezelfde.
/// </summary>
public static class Ruimregister
{
    private const int Gemengd = 400;

    public static IReadOnlyList<Aangeboden> Casussen { get; } = [.. Voorbeeldregister.Casussen, .. Enumerable.Range(0, Gemengd).Select(Meng)];

    private static Aangeboden Meng(int nummer)
    {
        var voorbeelden = Voorbeeldregister.Casussen;
        var situatie = voorbeelden[nummer % voorbeelden.Count].Inhoud;
        var gelijk = voorbeelden.Select(v => v.Inhoud).Where(i => i.Wetten.Intersect(situatie.Wetten).Any() && i != situatie).ToArray();
        // Een andere stap per ronde, zodat dezelfde situatie telkens een andere afloop krijgt.
        var afloop = gelijk.Length == 0 ? situatie : gelijk[(nummer * 7 + nummer / voorbeelden.Count) % gelijk.Length];
        return new($"gemengd-{nummer:000}", situatie with
        {
            NaamCasus = $"{situatie.NaamCasus} ({nummer + 1})",
            Afweging = afloop.Afweging,
            Juridisch = afloop.Juridisch,
            Economisch = afloop.Economisch,
            Maatschappelijk = afloop.Maatschappelijk,
            Doorslaggevend = afloop.Doorslaggevend,
            Oplossing = afloop.Oplossing,
            OplossingNiveau = afloop.OplossingNiveau,
            Uitkomst = afloop.Uitkomst,
            Opmerkingen = afloop.Opmerkingen,
        });
    }
}
