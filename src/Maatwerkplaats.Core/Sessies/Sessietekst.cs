using System.Globalization;
using System.Text;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>De mails over een sessie. Alleen vaste woorden, moment en plek: niets uit een casus, en geen namen van cliënten.</summary>
/// <param name="Werkplaats">Naam van de Maatwerkplaats die uitnodigt.</param>
public sealed record Sessietekst(Sessiestaat Sessie, string Werkplaats)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public string Onderwerp(Sessiepostsoort soort) => soort switch
    {
        Sessiepostsoort.Prikken => $"Maatwerksessie {Sessie.Nummer}: wanneer kun je?",
        Sessiepostsoort.Uitnodiging => $"Uitnodiging: maatwerksessie {Sessie.Nummer}",
        Sessiepostsoort.Wijziging => $"Gewijzigd: maatwerksessie {Sessie.Nummer}",
        Sessiepostsoort.Herinnering => $"Herinnering: maatwerksessie {Sessie.Nummer}",
        _ => $"Afgezegd: maatwerksessie {Sessie.Nummer}",
    };

    /// <param name="pad">Persoonlijk adres op de site.</param>
    /// <param name="eerste">De ontvanger deed nog nooit mee.</param>
    public string Mail(Sessiepostsoort soort, Genodigde wie, string? pad, bool eerste)
    {
        var tekst = new StringBuilder();
        tekst.Append(soort switch
        {
            Sessiepostsoort.Prikken => $"Je bent gevraagd voor een maatwerksessie van {Werkplaats}. {Sessie.Procesbegeleider.Naam} begeleidt de sessie.\n\nWanneer kun je? Zeg het hier, zonder in te loggen:\n{UitgaandeMail.Siteplek}{pad}\n\nDeze link is van jou alleen. Stuur hem niet door.\n",
            Sessiepostsoort.Uitnodiging => $"De datum van de maatwerksessie staat vast.\n\n{Waar}\n\nHij staat als bijlage bij deze mail, voor in je agenda.\n",
            Sessiepostsoort.Wijziging => $"De maatwerksessie is gewijzigd.{Waarom}\n\n{Waar}\n\nDe bijlage werkt je agenda bij.\n",
            Sessiepostsoort.Herinnering => $"De maatwerksessie is bijna.\n\n{Waar}\n",
            _ when Sessie.Stand == Sessiestand.Afgezegd => $"De maatwerksessie gaat niet door.{Waarom}\n",
            _ => "Je hoeft niet meer naar deze maatwerksessie te komen. Dank je wel dat je wilde helpen.\n",
        });
        if (soort == Sessiepostsoort.Afzegging)
        {
            return tekst.ToString();
        }

        if (soort != Sessiepostsoort.Prikken && pad is not null)
        {
            tekst.Append($"\nBekijk de sessie: {UitgaandeMail.Siteplek}{pad}\n");
        }

        tekst.Append($"\n{Sessieuitleg.Kort}\n");
        if (wie.MoetErbij)
        {
            tekst.Append($"\n{Sessieuitleg.Inbrenger}\n");
        }

        if (eerste && soort is (Sessiepostsoort.Prikken or Sessiepostsoort.Uitnodiging))
        {
            tekst.Append($"\nDoe je voor het eerst mee? Zo gaat het:\n{Opsomming(Sessieuitleg.Stappen)}\nVooraf:\n{Opsomming(Sessieuitleg.Vooraf)}");
        }

        return tekst.ToString();
    }

    /// <summary>Wat er in de agenda bij de afspraak staat.</summary>
    public string Agenda => $"{Sessieuitleg.Kort}\n\nProcesbegeleider: {Sessie.Procesbegeleider.Naam}{(Sessie.Plek.Online is { } link ? $"\nOnline: {link}" : "")}";

    /// <summary>Een kort bericht voor in het systeem.</summary>
    public string Bericht(Sessiepostsoort soort) => soort switch
    {
        Sessiepostsoort.Prikken => $"Wanneer kun je? Er komt een maatwerksessie ({Sessie.Nummer}).",
        Sessiepostsoort.Uitnodiging => $"Maatwerksessie {Sessie.Nummer} is op {Wanneer}.",
        Sessiepostsoort.Wijziging => $"Maatwerksessie {Sessie.Nummer} is gewijzigd: {Wanneer}, {Sessie.Plek}.",
        Sessiepostsoort.Herinnering => $"Maatwerksessie {Sessie.Nummer} is op {Wanneer}{(Sessie.Plek.IsBekend ? $", {Sessie.Plek}" : "")}. Tot dan!",
        _ when Sessie.Stand == Sessiestand.Afgezegd => $"Maatwerksessie {Sessie.Nummer} gaat niet door.",
        _ => $"Je hoeft niet meer naar maatwerksessie {Sessie.Nummer} te komen.",
    };

    public string Wanneer => Sessie.Moment is { } moment ? Kalender.TijdInNederland(moment.Begin).ToString("dddd d MMMM yyyy 'om' HH:mm", Nederlands) : "";

    private string Waar =>
        $"Wanneer: {Wanneer} tot {Kalender.TijdInNederland(Sessie.Moment!.Eind):HH:mm}{(Sessie.Plek.Plaats is { } plaats ? $"\nWaar: {plaats}" : "")}{(Sessie.Plek.Online is { } link ? $"\nOnline: {link}" : "")}\nProcesbegeleider: {Sessie.Procesbegeleider.Naam}, {Werkplaats}";

    private string Waarom => Sessie.Reden is { } reden ? $"\n\n{reden}" : "";

    private static string Opsomming(IEnumerable<string> zinnen) => string.Concat(zinnen.Select(z => $"- {z}\n"));
}
