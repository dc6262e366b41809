using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Bench.Persoonsgegevens;

/// <summary>Een tekst met de plekken die een mens als persoonsgegeven merkte.</summary>
internal sealed record Goudtekst(string Id, string Tekst, IReadOnlyList<Goudmerk> Merken, Dossier Dossier);

/// <summary>Een gemerkt stuk tekst.</summary>
internal sealed record Goudmerk(int Start, int Einde, string Soort);
