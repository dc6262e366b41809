using System.Security.Cryptography;
using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Oefenen;

/// <summary>Sluit en opent wat bij het oefenen is geschreven, en de code van een groep.</summary>
public sealed class Oefenkast(Versleuteling versleuteling)
{
    private const string Doel = "oefening.blad";
    private const string Codedoel = "oefening.code";

    // Zonder letters en cijfers die op elkaar lijken, en zonder klinkers waaruit een woord ontstaat.
    private const string Tekens = "BCDFGHJKMNPQRSTVWXZ23456789";
    private const int Codelengte = 10;

    internal Oefenweging Open(Oefenblad blad) => JsonSerializer.Deserialize<Oefenweging>(versleuteling.Ontsleutel(blad.Inhoud, Doel), Gebeurtenissoorten.Json)!;

    internal Versleuteld Sluit(Oefenweging weging) => versleuteling.Versleutel(JsonSerializer.Serialize(weging, Gebeurtenissoorten.Json), Doel);

    internal string? Code(Oefening oefening) => oefening.Code is { } code ? versleuteling.Ontsleutel(code, Codedoel) : null;

    /// <summary>Geeft een groep een code: niet te raden (47 bits), en kort genoeg om voor te lezen.</summary>
    internal void GeefCode(Oefening oefening)
    {
        var code = RandomNumberGenerator.GetString(Tekens, Codelengte);
        (oefening.Code, oefening.Codesleutel) = (versleuteling.Versleutel(code, Codedoel), Sleutel(code));
    }

    /// <summary>Waarmee een groep bij haar code is te vinden; spaties, streepjes en kleine letters maken niet uit.</summary>
    internal string Sleutel(string? code) =>
        versleuteling.Zoeksleutel(string.Concat((code ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant(), Codedoel);
}
