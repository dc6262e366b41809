using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Publicaties.Terughalen;

namespace Maatwerkplaats.Web.Pages.Verhalen.Terughalen;

/// <summary>Een verhaal intrekken of verbeteren; allebei met een reden die lezers zien.</summary>
public sealed class VerhaalTerughalenModel(Publicatiedienst dienst, Inzagelog log) : TerughalenModel(dienst, log)
{
    public override Publicatiesoort Publicatiesoort => Publicatiesoort.Verhaal;
}
