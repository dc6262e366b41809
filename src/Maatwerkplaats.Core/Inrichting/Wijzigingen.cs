using System.Globalization;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>Verzamelt wat er binnen één handeling verandert; wat gelijk bleef, telt niet.</summary>
internal sealed class Wijzigingen(InrichtingSoort soort)
{
    private readonly List<InrichtingGewijzigd> _regels = [];

    public IReadOnlyList<InrichtingGewijzigd> Regels => _regels;

    /// <summary>Kiest waar de volgende velden bij horen.</summary>
    public Ding Van(string sleutel, string naam) => new(this, sleutel, naam);

    internal sealed class Ding(Wijzigingen alle, string sleutel, string naam)
    {
        public Ding Noteer(string veld, string? oud, string? nieuw)
        {
            var (van, naar) = (Leeg(oud), Leeg(nieuw));
            if (van != naar)
            {
                alle._regels.Add(new(alle.Soort, sleutel, naam, veld, van, naar));
            }

            return this;
        }

        public Ding Noteer(string veld, DateOnly? oud, DateOnly? nieuw) => Noteer(veld, Datum(oud), Datum(nieuw));

        private static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst;

        private static string? Datum(DateOnly? dag) => dag?.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("nl-NL"));
    }

    private InrichtingSoort Soort => soort;
}
