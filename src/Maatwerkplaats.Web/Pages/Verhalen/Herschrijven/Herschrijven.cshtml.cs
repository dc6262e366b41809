using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Publicaties.Herschrijven;

namespace Maatwerkplaats.Web.Pages.Verhalen.Herschrijven;

/// <summary>Eén deel van een verhaal schrijven.</summary>
public sealed class VerhaaldeelModel(Publicatiedienst dienst, Inzagelog log) : HerschrijvenModel(dienst, log)
{
    public override Publicatiesoort Publicatiesoort => Publicatiesoort.Verhaal;
}
