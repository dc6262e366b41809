using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>Wat voor bijdrage het is; het laatste blok zijn de vaste vragen die de hele sessie openstaan.</summary>
public enum Bijdragesoort
{
    [Display(Name = "Wat ik zie")] Blik,
    [Display(Name = "Vraag of antwoord om te verhelderen")] Verheldering,
    [Display(Name = "Idee voor een oplossing")] Idee,
    [Display(Name = "Wat kan er wel?")] WatKanWel,
    [Display(Name = "Wat doen we in de tussentijd?")] Tussentijd,
    [Display(Name = "Parkeren voor straks")] Geparkeerd,
}

/// <summary>Iets dat iemand aan tafel inbracht.</summary>
/// <param name="Van">Zitplaats van wie het inbracht.</param>
/// <param name="Perspectief">Bij een blik: het perspectief.</param>
/// <param name="Op">De bijdrage waarop deze voortbouwt.</param>
/// <param name="Groep">Naam van de groep waarin de procesbegeleider haar legde.</param>
/// <param name="Weg">Het alternatief dat ervan is gemaakt.</param>
public sealed record Bijdrage(
    Guid Id, Guid Van, Betrokkene Door, Bijdragesoort Soort, Perspectief? Perspectief, string Tekst, DateTime Moment,
    Guid? Op = null, string? Groep = null, Guid? Weg = null);

/// <summary>Hoe één deelnemer één weg vanuit één perspectief scoort.</summary>
/// <param name="Van">Zitplaats van wie de score gaf.</param>
/// <param name="Weg">Alternatief uit de weging van de casus.</param>
public sealed record Stem(Guid Van, Perspectief Perspectief, Guid Weg, Score Score);

/// <summary>Iemand ziet het anders dan de tafel; dat blijft staan.</summary>
public sealed record AnderInzicht(Guid Van, Betrokkene Door, string Reden);

/// <summary>Een afspraak van deze sessie; zij staat meteen als actie bij de casus.</summary>
/// <param name="Van">Zitplaats van wie het doet; leeg bij een afspraak van voor dit gegeven.</param>
public sealed record Sessieafspraak(string Wat, Betrokkene Wie, DateOnly? Voor, Guid? Van = null);

/// <summary>Wat een deelnemer van het verslag vindt.</summary>
/// <param name="Opmerking">Wat er niet klopt; leeg als het verslag klopt.</param>
public sealed record Verslagoordeel(Guid Van, Betrokkene Door, DateTime Moment, string? Opmerking);
