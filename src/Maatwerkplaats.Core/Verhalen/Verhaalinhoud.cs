using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Verhalen;

/// <summary>Een verhaal zoals het te lezen is: zonder persoonsgegevens, in vijf delen.</summary>
/// <param name="Maatwerkplaats">Naam van de Maatwerkplaats die de casus begeleidde.</param>
/// <param name="Beeldtekst">Wat er op het beeld te zien is; leeg als er geen beeld is.</param>
/// <param name="Verbeteringen">Wanneer en waarom het na het publiceren is verbeterd, het nieuwste achteraan.</param>
public sealed record Verhaalinhoud(
    string Titel, string Wie, string Misging, string Gewogen, string Gebeurde, string Nu, string Maatwerkplaats, string? Beeldtekst, IReadOnlyList<Verbetering> Verbeteringen)
{
    /// <summary>De vijf delen met hun kop, in leesvolgorde.</summary>
    public IReadOnlyList<(string Kop, string Tekst)> Delen =>
        [.. Publicatiesoorten.Verhaaldelen.Zip([Wie, Misging, Gewogen, Gebeurde, Nu]).Select(d => (d.First.Label(), d.Second))];

    /// <summary>De eerste zinnen, om te kiezen wat je leest.</summary>
    public string Begin => Misging.Length <= 200 ? Misging : Misging[..(Misging.LastIndexOf(' ', 199) is > 0 and var knip ? knip : 199)] + "…";

    internal static Verhaalinhoud Maak(IReadOnlyDictionary<Publicatieveld, string> teksten, string werkplaats, bool metBeeld, IReadOnlyList<Verbetering> verbeteringen)
    {
        string Tekst(Publicatieveld veld) => teksten.GetValueOrDefault(veld, "");
        return new(
            Tekst(Publicatieveld.Titel), Tekst(Publicatieveld.Wie), Tekst(Publicatieveld.Misging), Tekst(Publicatieveld.Gewogen), Tekst(Publicatieveld.Gebeurde),
            Tekst(Publicatieveld.Nu), werkplaats, metBeeld ? Tekst(Publicatieveld.Beeldtekst) : null, verbeteringen);
    }
}

/// <summary>Een verbetering na het publiceren.</summary>
public sealed record Verbetering(DateOnly Op, string Reden);
