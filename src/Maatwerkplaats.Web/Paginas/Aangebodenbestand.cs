namespace Maatwerkplaats.Web.Paginas;

/// <summary>Een bestand dat met een formulier meekomt en nog moet worden gelezen; het staat nergens op schijf.</summary>
/// <param name="Inhoud">Alleen vooruit te lezen, één keer.</param>
public sealed record Aangebodenbestand(string Naam, Stream Inhoud)
{
    /// <summary>Het eerstvolgende bestand van hetzelfde formulier, als er nog een is.</summary>
    public required Func<CancellationToken, Task<Aangebodenbestand?>> Volgende { get; init; }

    /// <summary>Het bestand bij dit verzoek, of <c>null</c>.</summary>
    public static Aangebodenbestand? Bij(HttpContext context) => context.Items[typeof(Aangebodenbestand)] as Aangebodenbestand;
}
