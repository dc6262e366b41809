using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Verhalen;

/// <summary>Vult de vijf delen van een verhaal met wat de casus al weet; niemand typt iets opnieuw. Wat de casus niet weet, blijft leeg.</summary>
public static class Verhaalschrijver
{
    /// <summary>De teksten die iets bevatten, elk in zijn deel.</summary>
    public static IReadOnlyDictionary<Publicatieveld, string> Schrijf(CasusStaat casus, Lijsten woorden) =>
        new (Publicatieveld Veld, string? Tekst)[]
        {
            (Publicatieveld.Titel, casus.Melding.Titel),
            (Publicatieveld.Wie, Samen(Regelingen(casus, woorden), casus.Weging.Doenvermogen)),
            (Publicatieveld.Misging, casus.Melding.Buikpijn),
            (Publicatieveld.Gewogen, Samen([.. Enum.GetValues<Perspectief>().Select(p => casus.Weging.Blikken.GetValueOrDefault(p)?.Bevindingen), casus.Weging.Afweging])),
            (Publicatieveld.Gebeurde, Samen(casus.Besluit?.Inhoud, casus.Besluit?.Mededeling is { } mededeling ? $"De cliënt hoorde het besluit: {mededeling.Hoe.Label().ToLowerInvariant()}." : null)),
            (Publicatieveld.Nu, Samen(Uitkomst(casus.Afronding?.Uitkomst), casus.Afronding?.Les is { } les ? $"Dit leerden we ervan: {les}" : null)),
        }
        .Where(s => !string.IsNullOrWhiteSpace(s.Tekst)).ToDictionary(s => s.Veld, s => s.Tekst!.Trim());

    private static string? Regelingen(CasusStaat casus, Lijsten woorden) =>
        casus.Kenmerken.Wetten.Count == 0 ? null : $"Dit verhaal gaat over iemand die te maken kreeg met {string.Join(" en ", casus.Kenmerken.Wetten.Select(woorden.Label))}.";

    private static string? Uitkomst(ClientUitkomst? uitkomst) => uitkomst switch
    {
        ClientUitkomst.Opgelost => "Het probleem is opgelost.",
        ClientUitkomst.Deels => "Het probleem is voor een deel opgelost.",
        ClientUitkomst.Niet => "Het probleem is niet opgelost.",
        ClientUitkomst.GeheelOfDeels => "Het probleem is geheel of deels opgelost.",
        _ => null,
    };

    private static string? Samen(params string?[] delen) =>
        string.Join('\n', delen.Where(d => !string.IsNullOrWhiteSpace(d)).Select(d => d!.Trim())) is { Length: > 0 } tekst ? tekst : null;
}
