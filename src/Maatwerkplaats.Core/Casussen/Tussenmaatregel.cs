namespace Maatwerkplaats.Core.Casussen;

/// <summary>"Wat doen we in de tussentijd?": wat de cliënt nu al helpt.</summary>
public sealed record Tussenmaatregel(Guid Id, string Wat, DateOnly Vanaf, DateOnly? Tot, DateOnly? BeeindigdOp = null);
