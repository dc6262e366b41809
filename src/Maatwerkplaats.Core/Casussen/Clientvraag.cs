using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>De vraag of er een Maatwerkplaats bezig is of was voor een cliënt, met de reden.</summary>
/// <param name="Bsn">Zoals getypt.</param>
public sealed record Clientvraag(string? Bsn, OpzoekReden? Reden, string? Toelichting)
{
    /// <summary>Alle regels waaraan nog niet is voldaan.</summary>
    public IEnumerable<Regel> Ontbreekt()
    {
        if (string.IsNullOrWhiteSpace(Bsn)) yield return ClientRegels.BsnIsIngevuld;
        else if (Shared.Bsn.Lees(Bsn) is null) yield return ClientRegels.BsnIsGeldig;
        if (Reden is null || !Enum.IsDefined(Reden.Value)) yield return ClientRegels.RedenIsGekozen;
        if (Reden == OpzoekReden.Anders && string.IsNullOrWhiteSpace(Toelichting)) yield return ClientRegels.AndersHeeftToelichting;
        if (Shared.Bsn.StaatIn(Toelichting)) yield return ClientRegels.ToelichtingNoemtGeenBsn;
    }

    /// <summary>De reden zoals hij in het inzagelog komt.</summary>
    internal string Waarom() => string.IsNullOrWhiteSpace(Toelichting) ? Reden!.Value.Label() : $"{Reden!.Value.Label()}: {Toelichting.Trim()}";
}
