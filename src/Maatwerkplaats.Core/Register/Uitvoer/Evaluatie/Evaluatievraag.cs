namespace Maatwerkplaats.Core.Register.Uitvoer.Evaluatie;

/// <summary>Waarvoor een evaluatieset is, en wat erin komt.</summary>
/// <param name="Doel">Het onderzoek, in een of twee zinnen.</param>
/// <param name="MetTeksten">Ook de vrije teksten, met rollabels in plaats van persoonsgegevens.</param>
/// <param name="Van">Eerste dag van binnenkomst; leeg voor vanaf het begin.</param>
/// <param name="Tot">Laatste dag van binnenkomst; leeg voor tot nu.</param>
public sealed record Evaluatievraag(string Doel, bool MetTeksten, DateOnly? Van = null, DateOnly? Tot = null)
{
    /// <summary>De vraag in gewone woorden, voor de lijst en het inzagelog.</summary>
    public string Omschrijving() =>
        $"{(MetTeksten ? "met teksten" : "zonder teksten")}{(Van is { } van ? $", vanaf {van:d MMMM yyyy}" : "")}{(Tot is { } tot ? $", tot en met {tot:d MMMM yyyy}" : "")}: {Doel}";
}
