using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.TestCommon;

/// <summary>Zegt in een test dat een dienst een daad weigert, en om welke regel.</summary>
public static class Regelproef
{
    /// <summary>De regel telt op naam en zin; bij welk veld de melding komt, kan per bladzijde verschillen.</summary>
    public static async Task ShouldBreken(this Task daad, Regel regel)
    {
        try
        {
            await daad;
        }
        catch (RegelOvertreden fout) when (fout.Regel.Naam == regel.Naam && fout.Regel.Zin == regel.Zin)
        {
            return;
        }

        throw new InvalidOperationException($"De regel {regel.Naam} had dit moeten weigeren: {regel.Zin}");
    }
}
