using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Knelpunten;

/// <summary>Een gebeurtenis in een ronde voor de knelpuntenbrief.</summary>
public abstract record Rondegebeurtenis : Gebeurtenis
{
    /// <summary>Wat erbij komt, botst nooit met wat een ander toevoegt.</summary>
    public const string Verloop = "verloop";

    public override string Deel => Verloop;

    /// <summary>De staat na deze gebeurtenis. Rekent alleen: geen regels, geen klok, geen database.</summary>
    public abstract Rondestaat Op(Rondestaat ronde);

    /// <summary>Wat er gebeurde, als vervolg op "Anne Bakker …".</summary>
    public abstract string Verhaal { get; }

    /// <summary>Een langere tekst die eronder te lezen is.</summary>
    public virtual string? Toelichting => null;

    protected static string VanKnelpunt(Guid id) => $"knelpunt:{id:N}";

    protected static Rondestaat Wijzig(Rondestaat ronde, Guid knelpunt, Func<Knelpunt, Knelpunt> wat) =>
        ronde with { Knelpunten = [.. ronde.Knelpunten.Select(k => k.Id == knelpunt ? wat(k) : k)] };

    protected static Rondestaat WijzigInbreng(Rondestaat ronde, Guid inbreng, Func<Inbreng, Inbreng> wat) =>
        ronde with { Inbrengen = [.. ronde.Inbrengen.Select(i => i.Id == inbreng ? wat(i) : i)] };
}

/// <summary>SBK begon een ronde. Wat uit eerdere brieven nog open is, gaat mee.</summary>
public sealed record RondeBegonnen(Guid RondeId, int Jaar, DateOnly InbrengTot, DateOnly VerzendenOp, IReadOnlyList<Knelpunt> Meegenomen) : Rondegebeurtenis
{
    public override Rondestaat Op(Rondestaat ronde) =>
        ronde with { Id = RondeId, Jaar = Jaar, InbrengTot = InbrengTot, VerzendenOp = VerzendenOp, Knelpunten = Meegenomen };

    public override string Verhaal => Meegenomen.Count == 0 ? "begon de ronde" : $"begon de ronde en nam {Meegenomen.Count} open knelpunten uit eerdere brieven mee";
}

/// <summary>De ronde ging een stap verder, of een stap terug.</summary>
public sealed record RondeVerder(Rondestand Stand, string? Reden) : Rondegebeurtenis
{
    public override string Deel => "ronde";

    public override Rondestaat Op(Rondestaat ronde) => ronde with { Stand = Stand };

    public override string Verhaal => $"bracht de ronde naar ‘{Stand.Label()}’";

    public override string? Toelichting => Reden;
}

/// <summary>De ronde kreeg andere dagen.</summary>
public sealed record RondeVerplaatst(DateOnly InbrengTot, DateOnly VerzendenOp) : Rondegebeurtenis
{
    public override string Deel => "ronde";

    public override Rondestaat Op(Rondestaat ronde) => ronde with { InbrengTot = InbrengTot, VerzendenOp = VerzendenOp };

    public override string Verhaal => $"zette het sluiten van de inbreng op {InbrengTot:d MMMM yyyy} en het verzenden op {VerzendenOp:d MMMM yyyy}";
}

/// <summary>Iemand is om inbreng gevraagd.</summary>
public sealed record InbrengGevraagd(Uitvraag Uitvraag) : Rondegebeurtenis
{
    public override Rondestaat Op(Rondestaat ronde) => ronde with { Uitvragen = [.. ronde.Uitvragen, Uitvraag] };

    public override string Verhaal => $"vroeg {Uitvraag.Namens} om inbreng";
}

/// <summary>De vraag om inbreng is nog eens gestuurd.</summary>
public sealed record InbrengNogGevraagd(Guid Uitvraag, string Namens, DateOnly Dag) : Rondegebeurtenis
{
    public override Rondestaat Op(Rondestaat ronde) =>
        ronde with { Uitvragen = [.. ronde.Uitvragen.Select(u => u.Id == Uitvraag ? u with { Op = Dag, Keren = u.Keren + 1 } : u)] };

    public override string Verhaal => $"vroeg {Namens} nog eens om inbreng";
}

/// <summary>Iemand bracht een knelpunt in.</summary>
public sealed record InbrengOntvangen(Inbreng Inbreng) : Rondegebeurtenis
{
    public override Rondestaat Op(Rondestaat ronde) => ronde with { Inbrengen = [.. ronde.Inbrengen, Inbreng] };

    public override string Verhaal => $"bracht in: {Inbreng.Tekst.Titel}";
}

/// <summary>Een inbreng is een eigen knelpunt geworden, of hoort bij een knelpunt dat er al was.</summary>
/// <param name="Nieuw">Het knelpunt dat ervan is gemaakt; leeg als het er al was.</param>
public sealed record InbrengOpgenomen(Guid Inbreng, Guid KnelpuntId, Knelpunt? Nieuw, Knelpuntbron? Bron) : Rondegebeurtenis
{
    public override string Deel => $"inbreng:{Inbreng:N}";

    public override Rondestaat Op(Rondestaat ronde)
    {
        var met = Nieuw is null ? ronde : ronde with { Knelpunten = [.. ronde.Knelpunten, Nieuw] };
        met = Bron is null ? met : Wijzig(met, KnelpuntId, k => k with { Bronnen = [.. k.Bronnen.Append(Bron).Distinct()] });
        return WijzigInbreng(met, Inbreng, i => i with { Stand = Inbrengstand.Opgenomen, Knelpunt = KnelpuntId, Reden = null });
    }

    public override string Verhaal => Nieuw is null ? "voegde een inbreng bij een knelpunt" : $"maakte van een inbreng een knelpunt: {Nieuw.Tekst.Titel}";
}

/// <summary>Een inbreng komt niet in de brief.</summary>
public sealed record InbrengTerzijdeGelegd(Guid Inbreng, string Reden) : Rondegebeurtenis
{
    public override string Deel => $"inbreng:{Inbreng:N}";

    public override Rondestaat Op(Rondestaat ronde) => WijzigInbreng(ronde, Inbreng, i => i with { Stand = Inbrengstand.Terzijde, Reden = Reden, Knelpunt = null });

    public override string Verhaal => "legde een inbreng terzijde";

    public override string Toelichting => Reden;
}

/// <summary>Een inbreng wordt opnieuw bekeken.</summary>
public sealed record InbrengHernomen(Guid Inbreng) : Rondegebeurtenis
{
    public override string Deel => $"inbreng:{Inbreng:N}";

    public override Rondestaat Op(Rondestaat ronde) => WijzigInbreng(ronde, Inbreng, i => i with { Stand = Inbrengstand.Nieuw, Reden = null, Knelpunt = null });

    public override string Verhaal => "legde een inbreng terug om opnieuw te bekijken";
}

/// <summary>De tekst van een knelpunt is verbeterd.</summary>
public sealed record KnelpuntBeschreven(Guid Knelpunt, Knelpunttekst Tekst) : Rondegebeurtenis
{
    public override string Deel => VanKnelpunt(Knelpunt);

    public override Rondestaat Op(Rondestaat ronde) => Wijzig(ronde, Knelpunt, k => k with { Tekst = Tekst });

    public override string Verhaal => $"werkte een knelpunt bij: {Tekst.Titel}";
}

/// <summary>Een knelpunt ging op in een ander.</summary>
public sealed record KnelpuntenSamengevoegd(Guid Knelpunt, Guid Met) : Rondegebeurtenis
{
    public override string Deel => VanKnelpunt(Knelpunt);

    public override Rondestaat Op(Rondestaat ronde)
    {
        var gaat = ronde.Knelpunt(Knelpunt)!;
        var blijft = Wijzig(ronde, Met, k => k with { Bronnen = [.. k.Bronnen.Concat(gaat.Bronnen).Distinct()], Vervolgt = k.Vervolgt ?? gaat.Vervolgt });
        return blijft with
        {
            Knelpunten = [.. blijft.Knelpunten.Where(k => k.Id != Knelpunt)],
            Inbrengen = [.. blijft.Inbrengen.Select(i => i.Knelpunt == Knelpunt ? i with { Knelpunt = Met } : i)],
        };
    }

    public override string Verhaal => "voegde twee knelpunten samen";
}

/// <summary>Iemand woog een knelpunt, zonder te zien wat anderen vonden.</summary>
public sealed record KnelpuntGewogen(Guid Knelpunt, Weegblad Blad) : Rondegebeurtenis
{
    public override Rondestaat Op(Rondestaat ronde) =>
        Wijzig(ronde, Knelpunt, k => k with { Weegbladen = [.. k.Weegbladen.Where(b => b.Wie.PersoonId != Blad.Wie.PersoonId), Blad] });

    public override string Verhaal => "woog een knelpunt";
}

/// <summary>De knelpunten kregen een andere volgorde.</summary>
public sealed record KnelpuntenGeordend(IReadOnlyList<Guid> Volgorde) : Rondegebeurtenis
{
    public override string Deel => "volgorde";

    /// <summary>Wat intussen is toegevoegd, komt achteraan.</summary>
    public override Rondestaat Op(Rondestaat ronde) => ronde with
    {
        Knelpunten = [.. ronde.Knelpunten.Select((k, i) => (k, Plek: Volgorde.Contains(k.Id) ? Volgorde.ToList().IndexOf(k.Id) : Volgorde.Count + i)).OrderBy(k => k.Plek).Select(k => k.k)],
    };

    public override string Verhaal => "veranderde de volgorde";
}

/// <summary>Een knelpunt komt niet in de brief.</summary>
public sealed record KnelpuntAfgevallen(Guid Knelpunt, string Reden) : Rondegebeurtenis
{
    public override string Deel => VanKnelpunt(Knelpunt);

    public override Rondestaat Op(Rondestaat ronde) => Wijzig(ronde, Knelpunt, k => k with { Afgevallen = Reden });

    public override string Verhaal => "liet een knelpunt vallen";

    public override string Toelichting => Reden;
}

/// <summary>Een knelpunt dat was afgevallen, komt toch in de brief.</summary>
public sealed record KnelpuntTeruggehaald(Guid Knelpunt) : Rondegebeurtenis
{
    public override string Deel => VanKnelpunt(Knelpunt);

    public override Rondestaat Op(Rondestaat ronde) => Wijzig(ronde, Knelpunt, k => k with { Afgevallen = null });

    public override string Verhaal => "haalde een knelpunt terug";
}

/// <summary>De brief is verzonden en verandert niet meer.</summary>
public sealed record BriefVerzonden(Verzending Verzending) : Rondegebeurtenis
{
    public override string Deel => "ronde";

    public override Rondestaat Op(Rondestaat ronde) => ronde with { Stand = Rondestand.Verzonden, Verzending = Verzending };

    public override string Verhaal => $"legde vast dat de brief is verzonden onder {Verzending.Kenmerk}";
}

/// <summary>Er is nieuws over een knelpunt uit een verzonden brief.</summary>
public sealed record KnelpuntOpgevolgd(Opvolging Opvolging) : Rondegebeurtenis
{
    public override Rondestaat Op(Rondestaat ronde) => ronde with { Opvolgingen = [.. ronde.Opvolgingen, Opvolging] };

    public override string Verhaal => $"legde nieuws over een knelpunt vast: {Opvolging.Status.Label().ToLowerInvariant()}";

    public override string Toelichting => $"Bron: {Opvolging.Bron}";
}
