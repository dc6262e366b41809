using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Web.Pages.Casussen.Besluiten;

/// <summary>Een besluit om te lezen.</summary>
public sealed record Besluitweergave(Besluit Besluit, Weging Weging, Lijsten Lijsten);
