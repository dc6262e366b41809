using Maatwerkplaats.Core.Casusprudentie.Openbaarheid;

namespace Maatwerkplaats.Web.Toegang;

/// <summary>Wie er in dit verzoek in het register leest; ook iemand die niet heeft ingelogd.</summary>
public static class Registerbezoek
{
    /// <remarks><c>Buiten:Organisatie</c>: code van de organisatie die iemand zonder account ziet (standaard uwv).</remarks>
    public static Registerbezoeker Registerbezoeker(this HttpContext context) => context.GebruikerOfNiemand() is { } wie
        ? new(wie.Organisatie, wie)
        : new(context.RequestServices.GetRequiredService<IConfiguration>()["Buiten:Organisatie"] ?? "uwv", null);
}
