using System.Text.Json;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>Sluit en opent het deel van een publicatie dat herleidbaar is.</summary>
public sealed class Publicatiekast(Versleuteling versleuteling)
{
    private const string Doel = "publicatie.werkstuk";

    /// <summary>Waar de publicatie staat; bevat niets herleidbaars.</summary>
    internal static Publicatiestaat Staat(Publicatiedossier dossier) => JsonSerializer.Deserialize<Publicatiestaat>(dossier.Staat, Gebeurtenissoorten.Json)!;

    /// <summary>Of de stand van het dossier is wat zijn geschiedenis zegt.</summary>
    internal static bool Volgt(Publicatiedossier dossier, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis)
    {
        var staat = Publicatiezaak.Herhaal(geschiedenis.Select(g => ((Publicatiegebeurtenis)g.Gebeurtenis, g.Handeling)));
        // Wat eerder is bewaard, mist soms een veld dat er later bij kwam; daarom wordt het eerst gelezen.
        return JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json) == JsonSerializer.Serialize(Staat(dossier), Gebeurtenissoorten.Json)
            && (staat.Stand, staat.Soort) == (dossier.Stand, dossier.Soort);
    }

    internal Werkstuk Werkstuk(Publicatiedossier dossier) =>
        JsonSerializer.Deserialize<Werkstuk>(versleuteling.Ontsleutel(dossier.Werkstuk, Doel), Gebeurtenissoorten.Json)!;

    internal Versleuteld Sluit(Werkstuk werkstuk) => versleuteling.Versleutel(JsonSerializer.Serialize(werkstuk, Gebeurtenissoorten.Json), Doel);

    /// <summary>Alles wat van de mensen in deze casus bekend is, ook wat versleuteld wordt bewaard.</summary>
    public Dossier Dossier(CasusStaat casus, Werkstuk werkstuk)
    {
        var inbrenger = casus.Melding.Inbrenger;
        return Casusdossier.Maak(
            casus,
            casus.Melding.Client is { } client ? versleuteling.Ontsleutel(client, Casusdienst.DoelBsn) : null,
            [
                .. new[] { inbrenger.Contact }.Concat(casus.Deelnemers.Select(d => d.Naam)).OfType<Versleuteld>()
                    .Select(v => versleuteling.Ontsleutel(v, Casusdienst.DoelContact)),
            ],
            werkstuk);
    }
}
