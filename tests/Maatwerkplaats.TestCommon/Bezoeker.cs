using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Maatwerkplaats.TestCommon;

/// <summary>Iemand met een browser: bekijkt bladzijden, vult formulieren in en verstuurt ze, met alle verborgen velden erbij.</summary>
public sealed class Bezoeker(HttpClient http) : IDisposable
{
    public HttpClient Http { get; } = http;

    public async Task MeldAan(string persona)
    {
        using var antwoord = await Http.PostAsync("/demo/inloggen", new FormUrlEncodedContent([new("persona", persona)]));
        if (antwoord.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"Aanmelden als {persona} lukte niet: {antwoord.StatusCode}.");
        }
    }

    /// <summary>Haalt een bladzijde op.</summary>
    public async Task<Bladzijde> Bekijk(string adres) => await Lees(await Http.GetAsync(adres));

    /// <summary>Vult het formulier op een bladzijde in en verstuurt het. Wat niet genoemd is, gaat mee zoals het er stond.</summary>
    /// <param name="velden">Naam en waarde; dezelfde naam mag vaker. Een genoemde naam vervangt wat er stond.</param>
    /// <param name="formulier">CSS-selector; standaard het formulier in de inhoud van de bladzijde.</param>
    /// <param name="naar">Adres van een knop die het formulier ergens anders heen stuurt; standaard waar het formulier zelf heen gaat.</param>
    public async Task<Bladzijde> Verstuur(
        Bladzijde bladzijde, IEnumerable<(string Naam, string Waarde)> velden, string formulier = "main form", string? naar = null)
    {
        var form = (IHtmlFormElement)(bladzijde.Document.QuerySelector(formulier) ?? throw new InvalidOperationException($"Er is geen formulier {formulier} op {bladzijde.Adres} ({bladzijde.Status}).{bladzijde.Tekst}"));
        var nieuw = velden.ToList();
        var inhoud = Huidige(form).Where(v => nieuw.All(n => n.Naam != v.Naam)).Concat(nieuw)
            .Select(v => new KeyValuePair<string, string>(v.Naam, v.Waarde));
        var adres = naar ?? (form.GetAttribute("action") is { Length: > 0 } actie ? actie : bladzijde.Adres);
        return await Lees(await Http.PostAsync(adres, new FormUrlEncodedContent(inhoud)));
    }

    /// <summary>Kiest een bestand in het formulier op een bladzijde en verstuurt het.</summary>
    public async Task<Bladzijde> Upload(Bladzijde bladzijde, string veld, string naam, byte[] inhoud, params (string Naam, string Waarde)[] velden)
    {
        var form = (IHtmlFormElement)bladzijde.Document.QuerySelector("main form")!;
        using var delen = new MultipartFormDataContent();
        foreach (var (sleutel, waarde) in Huidige(form).Where(v => velden.All(n => n.Naam != v.Naam)).Concat(velden))
        {
            delen.Add(new StringContent(waarde), sleutel);
        }

        delen.Add(new ByteArrayContent(inhoud), veld, naam);
        return await Lees(await Http.PostAsync(form.GetAttribute("action") ?? bladzijde.Adres, delen));
    }

    /// <summary>Volgt een doorverwijzing, als die er is.</summary>
    public async Task<Bladzijde> Volg(Bladzijde bladzijde) =>
        bladzijde.Doorverwijzing is { } naar ? await Bekijk(naar) : bladzijde;

    public void Dispose() => Http.Dispose();

    private static IEnumerable<(string Naam, string Waarde)> Huidige(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
                case IHtmlInputElement { Type: "submit" or "button" or "file" }:
                case IHtmlButtonElement:
                    break;
                case IHtmlInputElement { Name.Length: > 0 } invoer:
                    yield return (invoer.Name!, invoer.Value);
                    break;
                case IHtmlTextAreaElement { Name.Length: > 0 } tekst:
                    yield return (tekst.Name!, tekst.Value);
                    break;
                case IHtmlSelectElement { Name.Length: > 0 } keuze:
                    yield return (keuze.Name!, keuze.Value ?? "");
                    break;
            }
        }
    }

    private static async Task<Bladzijde> Lees(HttpResponseMessage antwoord)
    {
        var html = await antwoord.Content.ReadAsStringAsync();
        var document = await new HtmlParser().ParseDocumentAsync(html);
        return new(antwoord.StatusCode, antwoord.RequestMessage!.RequestUri!.PathAndQuery, antwoord.Headers.Location?.ToString(), document, html, antwoord);
    }
}
