using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Wat een veld over zichzelf weet: naam, id, wat er al stond en wat er mis is.</summary>
internal sealed class Veldgegevens
{
    public Veldgegevens(ModelExpression expressie, ViewContext context)
    {
        Naam = context.ViewData.TemplateInfo.GetFullHtmlFieldName(expressie.Name);
        Id = MaakId(Naam);
        context.ViewData.ModelState.TryGetValue(Naam, out var staat);
        Fout = staat?.Errors.Select(fout => fout.ErrorMessage).FirstOrDefault(zin => zin.Length > 0);
        // Wat getypt is gaat voor wat in het model staat: ook een onjuiste waarde blijft zichtbaar.
        Waarden = Getypt(staat) ?? Lees(expressie.Model);
    }

    public string Naam { get; }

    public string Id { get; }

    public string? Fout { get; }

    public IReadOnlyList<string> Waarden { get; }

    public string Waarde => Waarden.Count > 0 ? Waarden[0] : "";

    public string UitlegId => $"{Id}-uitleg";

    public string FoutId => $"{Id}-fout";

    public string TellerId => $"{Id}-teller";

    public static string MaakId(string naam) => TagBuilder.CreateSanitizedId(naam, "_");

    private static string[]? Getypt(ModelStateEntry? staat) => staat?.RawValue switch
    {
        string enkel => [enkel],
        string[] reeks => reeks,
        _ => null,
    };

    private static string[] Lees(object? model) => model switch
    {
        null => [],
        string tekst => [tekst],
        IEnumerable reeks => [.. reeks.Cast<object?>().Select(Schrijf)],
        _ => [Schrijf(model)],
    };

    private static string Schrijf(object? waarde) => waarde switch
    {
        DateOnly dag => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly tijd => tijd.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable getal => getal.ToString(null, CultureInfo.CurrentCulture),
        _ => waarde?.ToString() ?? "",
    };
}
