namespace Maatwerkplaats.Web.Toegang.OpenIdConnect;

/// <summary>Hoe de website met de aanmeldvoorziening van de organisatie praat (sectie <c>Aanmelden</c>).</summary>
public sealed record Aanmeldinstellingen
{
    /// <summary>Adres van de voorziening, zonder <c>/.well-known/openid-configuration</c>. Leeg: er is er geen.</summary>
    public string Autoriteit { get; init; } = "";

    public string ClientId { get; init; } = "";

    public string ClientGeheim { get; init; } = "";

    /// <summary>Wat er wordt gevraagd, gescheiden door spaties.</summary>
    public string Bereik { get; init; } = "openid profile email";

    /// <summary>Naam van de voorziening op de knop.</summary>
    public string Naam { get; init; } = "je organisatie";

    /// <summary>Code van de organisatie waar deze mensen bij horen.</summary>
    public string Organisatie { get; init; } = "uwv";

    /// <summary>Claim met de rollen; een waarde is de naam van een rol, bij een plaats gevolgd door een dubbele punt en haar code.</summary>
    public string RolClaim { get; init; } = "roles";

    /// <summary>Vertaling van waarden uit <see cref="RolClaim"/> naar "Rol" of "Rol:plaats".</summary>
    public Dictionary<string, string> Rollen { get; init; } = [];

    public string NaamClaim { get; init; } = "name";

    public string MailClaim { get; init; } = "email";

    public string FunctieClaim { get; init; } = "functie";

    /// <summary>Claim met de code van het organisatieonderdeel.</summary>
    public string OnderdeelClaim { get; init; } = "onderdeel";

    /// <summary>Wie nog geen account heeft, krijgt er een bij de eerste keer inloggen.</summary>
    public bool MaakPersonen { get; init; } = true;

    public bool IsIngesteld => Autoriteit.Length > 0 && ClientId.Length > 0;

    /// <summary>De voorziening zelf, waar een formulier naartoe mag doorsturen bij het uitloggen.</summary>
    public string? Herkomst => IsIngesteld ? new Uri(Autoriteit).GetLeftPart(UriPartial.Authority) : null;
}
