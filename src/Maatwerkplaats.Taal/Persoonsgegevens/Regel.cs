namespace Maatwerkplaats.Taal.Persoonsgegevens;

/// <summary>Een regel waarmee iets gevonden wordt.</summary>
/// <param name="Id">Vast kenmerk, zoals <c>bsn.elfproef</c>.</param>
/// <param name="Reden">Waarom dit een persoonsgegeven is, in gewone taal.</param>
/// <param name="Laag">Welke laag wint als vondsten elkaar overlappen.</param>
internal sealed record Regel(string Id, string Reden, Laag Laag);

/// <summary>De lagen van herkenning, van zwak naar sterk.</summary>
internal enum Laag
{
    Hoofdletter,
    Doorwerking,
    Lijst,
    Patroon,
    Dossier,
    Gecontroleerd,
    Uitzondering,
}
