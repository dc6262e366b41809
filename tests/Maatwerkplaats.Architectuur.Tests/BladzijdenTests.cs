using System.Reflection;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maatwerkplaats.Architectuur.Tests;

/// <summary>Elke bladzijde weet voor wie zij is.</summary>
public sealed class BladzijdenTests
{
    /// <summary>Wat iemand zonder aanmelding mag zien. Iets toevoegen hoort een besluit te zijn.</summary>
    private static readonly string[] Openbaar =
    [
        "Fout.", "Over.", "Stijlgids.", "Toegang.Aanmelden.", "Weergave.", "Buiten.", "Buiteninbreng.", "Gast.", "Hulp.", "Prikken.",
    ];

    public static TheoryData<Type> Bladzijden => [.. typeof(Program).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract)];

    [Theory, MemberData(nameof(Bladzijden))]
    public void EveryPage_IsForSignedInPeople_OrPublicOnPurpose(Type bladzijde)
    {
        var kort = bladzijde.FullName!.Replace("Maatwerkplaats.Web.Pages.", "", StringComparison.Ordinal);
        var openbaar = bladzijde.GetCustomAttribute<AllowAnonymousAttribute>() is not null;

        openbaar.ShouldBe(openbaar && Openbaar.Any(o => kort.StartsWith(o, StringComparison.Ordinal)), "deze bladzijde is openbaar zonder op de lijst te staan");
        (openbaar || bladzijde.IsSubclassOf(typeof(MaatwerkPagina)) || bladzijde.GetCustomAttribute<AuthorizeAttribute>() is not null)
            .ShouldBeTrue("deze bladzijde is openbaar noch voor wie is aangemeld");
    }

    [Theory, MemberData(nameof(Bladzijden))]
    public void EveryForm_IsProtectedAgainstForgery(Type bladzijde)
    {
        // Een foutbladzijde doet niets; ze verschijnt ook na een formulier dat om zijn bewijs is geweigerd.
        var magZonder = bladzijde.Namespace == "Maatwerkplaats.Web.Pages.Fout";

        (bladzijde.GetCustomAttribute<IgnoreAntiforgeryTokenAttribute>() is null || magZonder).ShouldBeTrue();
    }
}
