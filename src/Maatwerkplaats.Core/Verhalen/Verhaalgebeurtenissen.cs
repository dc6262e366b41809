using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Verhalen;

/// <summary>Iemand over wie het verhaal gaat, vindt het goed. De naam staat in het gesloten dossier.</summary>
public sealed record VerhaaltoestemmingGegeven(Verhaaltoestemming Toestemming) : Publicatiegebeurtenis
{
    public override Publicatiestaat Op(Publicatiestaat publicatie, Handeling handeling) => publicatie with { Toestemmingen = [.. publicatie.Toestemmingen, Toestemming] };

    public override string Verhaal => $"legde toestemming vast ({Toestemming.Rol.Label().ToLowerInvariant()}, {Toestemming.Hoe.Label().ToLowerInvariant()})";
}

/// <summary>Iemand wil toch niet dat het verhaal wordt verteld.</summary>
public sealed record VerhaaltoestemmingIngetrokken(Guid Toestemming, DateOnly Datum, ToestemmingWijze Hoe) : Publicatiegebeurtenis
{
    public override Publicatiestaat Op(Publicatiestaat publicatie, Handeling handeling) => publicatie with
    {
        Toestemmingen = [.. publicatie.Toestemmingen.Select(t => t.Id == Toestemming ? t with { IngetrokkenOp = Datum, IngetrokkenHoe = Hoe } : t)],
    };

    public override string Verhaal => $"legde vast dat een toestemming is ingetrokken ({Hoe.Label().ToLowerInvariant()})";
}

/// <summary>Er staat een beeld bij het verhaal.</summary>
public sealed record VerhaalbeeldGezet(Guid Beeld) : Publicatiegebeurtenis
{
    public override Publicatiestaat Op(Publicatiestaat publicatie, Handeling handeling) => publicatie;

    public override string Verhaal => "zette er een beeld bij";
}

/// <summary>Het beeld is weggehaald.</summary>
public sealed record VerhaalbeeldWeggehaald(Guid Beeld) : Publicatiegebeurtenis
{
    public override Publicatiestaat Op(Publicatiestaat publicatie, Handeling handeling) => publicatie;

    public override string Verhaal => "haalde het beeld weg";
}

/// <summary>Het verhaal is te lezen.</summary>
public sealed record VerhaalGepubliceerd(string Kenmerk) : Publicatiegebeurtenis
{
    public override Publicatiestaat Op(Publicatiestaat publicatie, Handeling handeling) => publicatie with
    {
        Stand = Publicatiestand.Gepubliceerd,
        Kenmerk = Kenmerk,
        Reden = null,
    };

    public override string Verhaal => $"publiceerde het verhaal als {Kenmerk}";
}
