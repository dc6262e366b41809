using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Inlezen.Plan;

/// <summary>Een rij uit het bestand, begrepen als registratie.</summary>
/// <param name="Nummer">Waaronder de bron de casus kent; leeg als de bron niet nummert.</param>
/// <param name="Bsn">Het BSN van de cliënt, als er een goed nummer staat.</param>
/// <param name="Gelezen">De registratie; zonder het BSN, dat wordt pas bij bewaren versleuteld.</param>
public sealed record Gelezenrij(string? Blad, int Rij, string? Nummer, Bsn? Bsn, Registratie Gelezen, IReadOnlyList<Inleesmelding> Meldingen)
{
    public bool IsGeweigerd => Meldingen.Any(m => m.Soort == Meldingsoort.Weigering);
}
