using Maatwerkplaats.Core.Casussen.Gebeurtenissen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

public sealed partial class Casus
{
    /// <summary>Neemt een casus uit een bestand op, met wat daarin stond en niet meer.</summary>
    /// <param name="nummer">Volgend vrij nummer.</param>
    /// <param name="werkplaats">Code van de Maatwerkplaats die de casus krijgt, ook als de bron er geen noemt.</param>
    /// <param name="streefdatum">Tot wanneer de behandeling mag duren, als de casus nog open is.</param>
    public static Casus LeesIn(string nummer, string werkplaats, DateOnly streefdatum, Inlezing inlezing, Handeling handeling)
    {
        var casus = new Casus(Leeg, handeling);
        casus.Gebeurt(new CasusIngelezen(Guid.CreateVersion7(handeling.Tijdstip), nummer, werkplaats, streefdatum, inlezing));
        return casus;
    }

    /// <summary>Neemt uit een nieuwere versie van de bron over wat daarin is veranderd.</summary>
    /// <param name="overgenomen">Alleen de velden die veranderden; de rest leeg.</param>
    /// <param name="streefdatum">Tot wanneer de behandeling mag duren, als de bron een gesloten casus weer opent.</param>
    public void LeesBij(Inlezing inlezing, Registratie overgenomen, DateOnly streefdatum) =>
        Gebeurt(new CasusBijgelezen(inlezing, overgenomen, Staat.Fase.IsOpen() ? null : streefdatum));
}
