using System.CommandLine;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary>De opties die elke opdracht kent: waar de gegevens staan.</summary>
internal sealed class Opties
{
    private readonly Option<string> _data = new("--data") { Description = "Map van het SQLite-bestand en de sleutels.", DefaultValueFactory = _ => "./data" };
    private readonly Option<string> _verbinding = new("--verbinding") { Description = "Verbindingsreeks van PostgreSQL; zonder deze optie wordt SQLite gebruikt." };

    public void VoegToe(Command opdracht)
    {
        opdracht.Options.Add(_data);
        opdracht.Options.Add(_verbinding);
    }

    /// <summary>De keuzes als instellingen van de host.</summary>
    public IEnumerable<string> AlsInstellingen(ParseResult gelezen)
    {
        yield return $"--Data:Map={gelezen.GetValue(_data)}";
        if (gelezen.GetValue(_verbinding) is { Length: > 0 } verbinding)
        {
            yield return $"--ConnectionStrings:Maatwerkplaats={verbinding}";
        }
    }
}
