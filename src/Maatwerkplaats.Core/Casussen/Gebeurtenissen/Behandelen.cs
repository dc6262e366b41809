using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen.Gebeurtenissen;

/// <summary>Iemand is erbij gehaald.</summary>
public sealed record DeelnemerErbij(Deelnemer Deelnemer) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Deelnemers = [.. casus.Deelnemers, Deelnemer] };

    public override string Verhaal(Func<string, string> woord) => Deelnemer.IsExtern
        ? $"haalde iemand van {Deelnemer.Wie.Onderdeel} erbij, met toestemming van de cliënt"
        : $"haalde {Deelnemer.Wie} erbij als {Deelnemer.Rol.ToLowerInvariant()}";
}

/// <summary>Iemand doet niet meer mee.</summary>
public sealed record DeelnemerEraf(Guid Deelnemer, string Wie) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Deelnemers = [.. casus.Deelnemers.Where(d => d.Id != Deelnemer)] };

    public override string Verhaal(Func<string, string> woord) => $"haalde {Wie} van de casus";
}

/// <summary>Er is een actie afgesproken.</summary>
public sealed record ActieAfgesproken(Actie Actie) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Acties = [.. casus.Acties, Actie] };

    public override string Verhaal(Func<string, string> woord) => $"sprak een actie af met {Actie.Wie.Naam}";

    public override string Toelichting => Actie.Wat;
}

/// <summary>Een actie is gedaan, of is niet meer nodig.</summary>
/// <param name="Vervallen">Waarom de actie niet meer nodig is; leeg als hij is gedaan.</param>
public sealed record ActieAfgesloten(Guid Actie, string Wat, string? Vervallen) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with
    {
        Acties =
        [
            .. casus.Acties.Select(a => a.Id != Actie ? a
                : Vervallen is null ? a with { GedaanOp = handeling.Datum } : a with { Vervallen = Vervallen }),
        ],
    };

    public override string Verhaal(Func<string, string> woord) => Vervallen is null ? $"rondde een actie af: {Wat}" : $"liet een actie vervallen: {Wat}";

    public override string? Toelichting => Vervallen;
}

/// <summary>Er is een aantekening gemaakt.</summary>
public sealed record NotitieGemaakt(Notitie Notitie) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Notities = [.. casus.Notities, Notitie] };

    public override string Verhaal(Func<string, string> woord) => "schreef een notitie";
}

/// <summary>Er is contact geweest.</summary>
public sealed record ContactVastgelegd(Contactmoment Contact) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Contactmomenten = [.. casus.Contactmomenten, Contact] };

    public override string Verhaal(Func<string, string> woord) => $"legde een contactmoment vast ({Contact.Soort.Label().ToLowerInvariant()})";

    public override string Toelichting => Contact.Verslag;
}

/// <summary>Er is een bestand toegevoegd.</summary>
public sealed record DocumentToegevoegd(Document Document) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Documenten = [.. casus.Documenten, Document] };

    public override string Verhaal(Func<string, string> woord) => $"voegde een document toe: {Document.Naam}";
}

/// <summary>Een bestand is verwijderd.</summary>
public sealed record DocumentVerwijderd(Guid Document, string Naam, string Reden) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Documenten = [.. casus.Documenten.Where(d => d.Id != Document)] };

    public override string Verhaal(Func<string, string> woord) => $"verwijderde een document: {Naam}";

    public override string Toelichting => Reden;
}

/// <summary>De cliënt geeft toestemming om met een externe partij te delen.</summary>
public sealed record ToestemmingVastgelegd(Toestemming Toestemming) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Toestemmingen = [.. casus.Toestemmingen, Toestemming] };

    public override string Verhaal(Func<string, string> woord) => $"legde toestemming van de cliënt vast voor delen met {Toestemming.Organisatie}";

    public override string Toelichting => Toestemming.Omvang;
}

/// <summary>De cliënt heeft de toestemming ingetrokken; wie op die grond meedeed, doet niet meer mee.</summary>
public sealed record ToestemmingIngetrokken(Guid Toestemming, string Organisatie) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with
    {
        Toestemmingen = [.. casus.Toestemmingen.Select(t => t.Id == Toestemming ? t with { IngetrokkenOp = handeling.Datum } : t)],
        Deelnemers = [.. casus.Deelnemers.Where(d => d.Toestemming != Toestemming)],
    };

    public override string Verhaal(Func<string, string> woord) => $"legde vast dat de toestemming voor {Organisatie} is ingetrokken";
}

/// <summary>Er is iets geregeld voor de tussentijd.</summary>
public sealed record TussenmaatregelGetroffen(Tussenmaatregel Maatregel) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Tussenmaatregelen = [.. casus.Tussenmaatregelen, Maatregel] };

    public override string Verhaal(Func<string, string> woord) => "regelde iets voor de tussentijd";

    public override string Toelichting => Maatregel.Wat;
}

/// <summary>Wat voor de tussentijd was geregeld, is gestopt.</summary>
public sealed record TussenmaatregelBeeindigd(Guid Maatregel, string Wat) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with
    {
        Tussenmaatregelen = [.. casus.Tussenmaatregelen.Select(m => m.Id == Maatregel ? m with { BeeindigdOp = handeling.Datum } : m)],
    };

    public override string Verhaal(Func<string, string> woord) => $"beëindigde wat voor de tussentijd was geregeld: {Wat}";
}

/// <summary>De casus is verbonden met een andere casus.</summary>
public sealed record CasusVerbonden(Verband Verband) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Verbanden = [.. casus.Verbanden, Verband] };

    public override string Verhaal(Func<string, string> woord) => $"verbond deze casus met {Verband.Nummer}";

    public override string Toelichting => Verband.Uitleg;
}

/// <summary>De werkwijze is met de hand verbeterd.</summary>
public sealed record WerkwijzeGecorrigeerd(Werkwijze Werkwijze) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Werkwijze;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { GecorrigeerdeWerkwijze = Werkwijze };

    public override string Verhaal(Func<string, string> woord) => $"verbeterde de werkwijze: {Werkwijze.Label().ToLowerInvariant()}";
}
