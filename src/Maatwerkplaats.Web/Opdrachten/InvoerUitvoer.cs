using System.CommandLine;
using System.Text.Json;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary>De opties van een opdracht die een bestand leest en een bestand schrijft.</summary>
internal sealed class InvoerUitvoer
{
    private readonly Option<FileInfo> _invoer = new("--invoer") { Description = "Bestand met één JSON-object per regel." };
    private readonly Option<FileInfo> _uitvoer = new("--uitvoer") { Description = "Bestand waarin de antwoorden komen, in dezelfde volgorde." };

    public void VoegToe(Command opdracht, bool verplicht)
    {
        _invoer.AcceptExistingOnly();
        (_invoer.Required, _uitvoer.Required) = (verplicht, verplicht);
        opdracht.Options.Add(_invoer);
        opdracht.Options.Add(_uitvoer);
    }

    public bool Ontbreekt(ParseResult gelezen) => gelezen.GetValue(_invoer) is null || gelezen.GetValue(_uitvoer) is null;

    /// <inheritdoc cref="Ontbreekt(ParseResult)"/>
    public bool Ontbreekt(System.CommandLine.Parsing.CommandResult gelezen) => gelezen.GetValue(_invoer) is null || gelezen.GetValue(_uitvoer) is null;

    public IEnumerable<(int Regel, JsonElement Object)> Lees(ParseResult gelezen, Weigeringen weigeringen) =>
        Regelbestand.Lees(gelezen.GetRequiredValue(_invoer).FullName, weigeringen);

    public Task Schrijf<T>(ParseResult gelezen, IEnumerable<T> antwoorden, CancellationToken ct) =>
        Regelbestand.Schrijf(gelezen.GetRequiredValue(_uitvoer).FullName, antwoorden, ct);
}
