namespace Maatwerkplaats.Taal.Persoonsgegevens;

/// <summary>Hoe vast staat dat een vondst een persoonsgegeven is.</summary>
public enum Zekerheid
{
    /// <summary>Een vermoeden dat een mens moet beoordelen.</summary>
    Mogelijk,

    /// <summary>Naar vorm en omgeving een persoonsgegeven.</summary>
    Waarschijnlijk,

    /// <summary>Door controle, eigen gegevens van het dossier of een vaste vorm bewezen.</summary>
    Zeker,
}
