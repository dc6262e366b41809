using System.Globalization;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>Verbindt een formulier met zijn concept: bewaren terwijl je typt, terughalen, weggooien.</summary>
public static class Concepten
{
    private const string Token = "__RequestVerificationToken";

    /// <summary>Bewaart de velden van dit formulier. Antwoord op het verzoek dat de bladzijde tijdens het typen stuurt.</summary>
    public static async Task<IActionResult> BewaarConcept(
        this PageModel pagina, Conceptenkast kast, Gebruiker wie, string formulier, CancellationToken ct)
    {
        var velden = pagina.Request.Form.Where(v => v.Key != Token && v.Key != nameof(MaatwerkPagina.HandelingId))
            .ToDictionary(v => v.Key, v => v.Value.Select(w => w ?? "").ToArray());
        try
        {
            await kast.Bewaar(wie, formulier, velden, ct);
            return new NoContentResult();
        }
        catch (RegelOvertreden fout)
        {
            return new BadRequestObjectResult(fout.Message);
        }
    }

    /// <summary>Zet een bewaard concept terug in het formulier.</summary>
    /// <returns>Wanneer het is bewaard, of <c>null</c> als er geen concept was.</returns>
    public static async Task<DateTime?> HaalConceptTerug<T>(
        this PageModel pagina, Conceptenkast kast, Gebruiker wie, string formulier, T invoer, CancellationToken ct)
        where T : class
    {
        if (await kast.Lees(wie, formulier, ct) is not { } concept)
        {
            return null;
        }

        var waarden = new FormValueProvider(
            BindingSource.Form,
            new FormCollection(concept.Velden.ToDictionary(v => v.Key, v => new StringValues(v.Value))),
            CultureInfo.CurrentCulture);
        await Bind(pagina, invoer, waarden);
        if (pagina is CasusPagina casus && concept.Velden.TryGetValue(nameof(CasusPagina.Versie), out var versie) && int.TryParse(versie[0], out var basis))
        {
            // Het concept rust op de casus van toen: wat een ander intussen deed, moet bij opslaan opvallen.
            casus.Versie = basis;
        }

        // Een half ingevuld concept is geen fout: meldingen komen pas bij versturen.
        pagina.ModelState.Clear();
        return concept.BewaardOp;
    }

    private static async Task Bind<T>(PageModel pagina, T invoer, IValueProvider waarden)
        where T : class
    {
        var diensten = pagina.HttpContext.RequestServices;
        var soort = diensten.GetRequiredService<IModelMetadataProvider>().GetMetadataForType(typeof(T));
        var binder = diensten.GetRequiredService<IModelBinderFactory>()
            .CreateBinder(new() { Metadata = soort, BindingInfo = new() { BinderModelName = "Invoer" } });
        var context = DefaultModelBindingContext.CreateBindingContext(
            pagina.PageContext, waarden, soort, new() { BinderModelName = "Invoer" }, "Invoer");
        context.Model = invoer;
        await binder.BindModelAsync(context);
    }
}
