using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Korte schrijfwijze voor het opbouwen van HTML in de tag helpers.</summary>
internal static class Opbouw
{
    public static TagBuilder Element(string naam, string? klasse = null, params object?[] inhoud)
    {
        var element = new TagBuilder(naam);
        if (klasse is not null) element.Attributes["class"] = klasse;
        return element.Met(inhoud);
    }

    public static TagBuilder Met(this TagBuilder element, params object?[] inhoud)
    {
        foreach (var deel in inhoud)
        {
            if (deel is IHtmlContent html) element.InnerHtml.AppendHtml(html);
            else if (deel is not null) element.InnerHtml.Append(deel.ToString()!);
        }
        return element;
    }

    /// <summary>Zet een attribuut, of laat het weg als er geen waarde is.</summary>
    public static TagBuilder Attribuut(this TagBuilder element, string naam, string? waarde)
    {
        if (waarde is not null) element.Attributes[naam] = waarde;
        return element;
    }

    /// <summary>Maakt van de eigen tag een gewoon element; klassen die de pagina zelf gaf blijven staan.</summary>
    public static void Word(this TagHelperOutput output, string naam, string klasse)
    {
        output.TagName = naam;
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var deel in klasse.Split(' ')) output.AddClass(deel, HtmlEncoder.Default);
    }

    public static string Klasse(this Soort soort) => soort switch
    {
        Soort.Info => "info",
        Soort.Ok => "ok",
        Soort.Waarschuwing => "waarschuwing",
        Soort.Gevaar => "gevaar",
        _ => "neutraal",
    };
}
