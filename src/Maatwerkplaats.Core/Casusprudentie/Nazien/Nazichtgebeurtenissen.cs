using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casusprudentie.Nazien;

/// <summary>Een gebeurtenis met een uitspraak nadat zij is gepubliceerd.</summary>
public abstract record Nazichtgebeurtenis : Gebeurtenis
{
    /// <summary>De staat na deze gebeurtenis.</summary>
    public abstract Nazicht Op(Nazicht nazicht, Handeling handeling);

    /// <summary>Wat er gebeurde, als vervolg op "Anne Bakker …".</summary>
    public abstract string Verhaal { get; }
}

/// <summary>Iemand vraagt of de uitspraak nog actueel is.</summary>
public sealed record ActualiteitGevraagd(Guid Vraag, string Reden) : Nazichtgebeurtenis
{
    public override string Deel => "actualiteit";

    public override Nazicht Op(Nazicht nazicht, Handeling handeling) =>
        nazicht with { Vragen = [.. nazicht.Vragen, new(Vraag, handeling.Door, handeling.Tijdstip, Reden)] };

    public override string Verhaal => "vroeg of dit nog actueel is";
}

/// <summary>Het kernteam beantwoordt de vraag of de uitspraak nog actueel is.</summary>
public sealed record ActualiteitBeantwoord(Guid Vraag, Actualiteit Antwoord, string Toelichting) : Nazichtgebeurtenis
{
    public override string Deel => "actualiteit";

    public override Nazicht Op(Nazicht nazicht, Handeling handeling) => nazicht with
    {
        Vragen =
        [
            .. nazicht.Vragen.Select(v => v.Id != Vraag ? v : v with
            {
                Antwoord = Antwoord, Toelichting = Toelichting, BeantwoordDoor = handeling.Door, BeantwoordOp = handeling.Tijdstip,
            }),
        ],
        // Wat is ingetrokken, heeft geen tekst meer om te beoordelen.
        Vondst = Antwoord == Actualiteit.Ingetrokken ? null : nazicht.Vondst,
    };

    public override string Verhaal => Antwoord switch
    {
        Actualiteit.Actueel => "antwoordde dat dit nog actueel is",
        Actualiteit.Achterhaald => "antwoordde dat dit achterhaald is",
        _ => "trok dit in",
    };
}

/// <summary>De controle op persoonsgegevens vond iets wat er eerder niet stond of niet werd gezien. Bevat nooit de tekst.</summary>
public sealed record HercontroleVond(int ControleVersie, int Aantal, IReadOnlyList<string> Soorten) : Nazichtgebeurtenis
{
    public override string Deel => "hercontrole";

    public override Nazicht Op(Nazicht nazicht, Handeling handeling) => nazicht with { Vondst = new(ControleVersie, handeling.Tijdstip, Aantal, Soorten) };

    public override string Verhaal => $"vond bij de hercontrole iets wat een mens moet bekijken ({string.Join(", ", Soorten)})";
}

/// <summary>Een mens bekeek wat de hercontrole vond: het is geen persoonsgegeven.</summary>
public sealed record HercontroleBeoordeeld(string Reden) : Nazichtgebeurtenis
{
    public override string Deel => "hercontrole";

    public override Nazicht Op(Nazicht nazicht, Handeling handeling) => nazicht with { Vondst = null };

    public override string Verhaal => "beoordeelde wat de hercontrole vond: geen persoonsgegeven";
}

/// <summary>Wat de hercontrole vond, was een persoonsgegeven: de uitspraak is uit het register gehaald.</summary>
public sealed record HercontroleIngetrokken(string Reden) : Nazichtgebeurtenis
{
    public override string Deel => "hercontrole";

    public override Nazicht Op(Nazicht nazicht, Handeling handeling) => nazicht with { Vondst = null };

    public override string Verhaal => "trok dit in na de hercontrole";
}
