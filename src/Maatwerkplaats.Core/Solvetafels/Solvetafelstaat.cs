using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Solvetafels;

/// <summary>Wat iemand aan een solvetafel doet.</summary>
public enum Tafelrol
{
    [Display(Name = "Voorzitter")] Voorzitter,
    [Display(Name = "Secretaris")] Secretaris,
    [Display(Name = "Lid")] Lid,
}

/// <summary>Waar een zitting staat.</summary>
public enum Zittingstand
{
    [Display(Name = "Gepland")] Gepland,
    [Display(Name = "Gehouden")] Gehouden,
    [Display(Name = "Afgezegd")] Afgezegd,
}

/// <summary>Alles wat over één solvetafel nu waar is: een vaste groep die steeds weer bijeenkomt, met haar zittingen.</summary>
public sealed record Solvetafelstaat
{
    public Guid Id { get; init; }

    /// <summary>Nummer voor mensen, bijvoorbeeld STF-2026-0002.</summary>
    public string Nummer { get; init; } = "";

    /// <summary>Aantal gebeurtenissen tot nu toe; wie opslaat noemt de versie waarop hij zich baseerde.</summary>
    public int Versie { get; init; }

    public string Naam { get; init; } = "";

    public IReadOnlyList<Tafellid> Leden { get; init; } = [];

    /// <summary>De zittingen, zoals ze zijn gepland.</summary>
    public IReadOnlyList<Zitting> Zittingen { get; init; } = [];

    public Tafellid? Voorzitter => Leden.FirstOrDefault(l => l.Rol == Tafelrol.Voorzitter);

    public Tafellid? Secretaris => Leden.FirstOrDefault(l => l.Rol == Tafelrol.Secretaris);

    /// <summary>Het lid met dit account, of <c>null</c>.</summary>
    public Tafellid? Lid(Guid persoon) => Leden.FirstOrDefault(l => l.Wie.Is(persoon));

    public Zitting? Zitting(int nummer) => Zittingen.FirstOrDefault(z => z.Nummer == nummer);

    /// <summary>De eerstvolgende geplande zitting.</summary>
    public Zitting? Volgende => Zittingen.Where(z => z.Stand == Zittingstand.Gepland).MinBy(z => z.Moment.Begin);
}

/// <summary>Iemand aan een solvetafel: een collega met een account, of een organisatie van buiten.</summary>
/// <param name="Wie">Bij een organisatie van buiten zonder account en zonder naam van een mens.</param>
/// <param name="Namens">Namens welk onderdeel of welke organisatie, bijvoorbeeld SBK of SZW.</param>
/// <param name="Email">Versleuteld adres voor uitnodigingen; alleen bij een organisatie van buiten.</param>
public sealed record Tafellid(Guid Id, Betrokkene Wie, string Namens, Tafelrol Rol, Versleuteld? Email = null)
{
    /// <summary>Komt van buiten en zit alleen in de zaal.</summary>
    public bool VanBuiten => Wie.PersoonId is null;

    /// <summary>Sleutel van de stoel aan de levende tafel.</summary>
    public Guid Stoel => Wie.PersoonId ?? Id;
}

/// <summary>Eén bijeenkomst van een solvetafel.</summary>
/// <param name="Nummer">Volgnummer bij deze tafel, vanaf 1.</param>
/// <param name="Volgnummer">Hoe vaak de afspraak in ieders agenda is veranderd (RFC 5545, SEQUENCE).</param>
/// <param name="Reden">Waarom zij is verplaatst of afgezegd.</param>
public sealed record Zitting(
    int Nummer, Sessiemoment Moment, Sessieplek Plek, IReadOnlyList<Zittingspunt> Agenda, Zittingstand Stand = Zittingstand.Gepland, int Volgnummer = 0, string? Reden = null)
{
    public bool IsOpen => Stand == Zittingstand.Gepland;

    public IEnumerable<string> Solves => Agenda.Select(p => p.Solve).OfType<string>();

    /// <exception cref="RegelOvertreden">Als het moment is geweest, te kort of te lang is, of niemand weet waar het is.</exception>
    /// <param name="nu">Moment in UTC.</param>
    internal static void EisMoment(Sessiemoment moment, Sessieplek plek, DateTime nu)
    {
        SolvetafelRegels.ZittingLigtInDeToekomst.Eis(moment.Begin > nu);
        SolvetafelRegels.ZittingDuurtNietTeKortOfTeLang.Eis(moment.Minuten is >= SolvetafelRegels.KortsteZitting and <= SolvetafelRegels.LangsteZitting);
        SolvetafelRegels.ZittingHeeftEenPlek.Eis(plek.IsBekend);
        SolvetafelRegels.LinkIsVeilig.Eis(plek.Online is null || (Uri.TryCreate(plek.Online, UriKind.Absolute, out var adres) && adres.Scheme == Uri.UriSchemeHttps));
    }

    /// <summary>Dezelfde zitting op een ander moment of een andere plek; ieders agenda verandert mee.</summary>
    internal Zitting Verplaatst(Sessiemoment moment, Sessieplek plek, string? reden) => this with { Moment = moment, Plek = plek, Reden = reden, Volgnummer = Volgnummer + 1 };

    /// <summary>Dezelfde zitting, die niet doorgaat.</summary>
    internal Zitting Afgezegd(string reden) => this with { Stand = Zittingstand.Afgezegd, Reden = reden, Volgnummer = Volgnummer + 1 };

    /// <summary>Wanneer een punt begint, in UTC.</summary>
    public DateTime BeginVan(Zittingspunt punt) => Moment.Begin.AddMinutes(Agenda.TakeWhile(p => p != punt).Sum(p => p.Minuten));
}

/// <summary>Een punt op de agenda.</summary>
/// <param name="Solve">Nummer van de solve; leeg is nieuwe zaken langslopen.</param>
public sealed record Zittingspunt(string? Solve, int Minuten)
{
    /// <summary>Zoveel tijd krijgt een punt als niemand iets anders kiest, in minuten.</summary>
    public const int Gewoonlijk = 30;
}

/// <summary>Nummer van een solvetafel, bijvoorbeeld STF-2026-0002.</summary>
public static class Solvetafelnummer
{
    public const string Reeks = "solvetafel";

    public static string Maak(int jaar, int volgnummer) => $"STF-{jaar}-{volgnummer:0000}";
}
