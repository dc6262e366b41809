namespace Maatwerkplaats.Web.Thema;

/// <summary>Of de stijlgids te zien is; alleen bij ontwikkelen en in de demonstratie.</summary>
public sealed class StijlgidsOptions
{
    public bool Zichtbaar { get; set; }
}
