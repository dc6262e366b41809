using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>
/// Een bijeenkomst waarin iedereen die ertoe doet samen naar één of meer casussen kijkt. Elke methode is één daad: eerst de
/// regels, dan de gebeurtenis.
/// </summary>
public sealed partial class Maatwerksessie : Verloop<Sessiestaat, Sessiegebeurtenis>
{
    private Maatwerksessie(Sessiestaat staat, Handeling handeling)
        : base(staat, handeling)
    {
    }

    /// <summary>Pakt een bestaande sessie op om er iets mee te doen.</summary>
    public static Maatwerksessie Open(Sessiestaat staat, Handeling handeling) => new(staat, handeling);

    /// <summary>Speelt de geschiedenis opnieuw af.</summary>
    public static Sessiestaat Herhaal(IEnumerable<(Sessiegebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis) =>
        geschiedenis.Aggregate(new Sessiestaat(), (staat, stap) => Volgende(staat, stap.Gebeurtenis, stap.Handeling));

    /// <summary>Zet een sessie op: wie, waarover, en op welke datums het kan.</summary>
    public static Maatwerksessie ZetOp(
        string nummer, Betrokkene procesbegeleider, IReadOnlyList<Agendapunt> agenda, IReadOnlyList<Genodigde> genodigden,
        IReadOnlyList<Sessiemoment> datums, Sessieplek plek, Handeling handeling)
    {
        var sessie = new Maatwerksessie(new(), handeling);
        EisAgenda(agenda);
        sessie.EisDatums(datums);
        EisPlek(plek);
        sessie.Gebeurt(new MaatwerksessieOpgezet(
            sessie.NieuweSleutel(), nummer, procesbegeleider, agenda, genodigden,
            [.. datums.OrderBy(d => d.Begin).Select(d => new Datumvoorstel(sessie.NieuweSleutel(), d))], plek));
        return sessie;
    }

    /// <summary>Laat uit andere datums kiezen. Een datum die blijft, houdt zijn antwoorden.</summary>
    public void StelVoor(IReadOnlyList<Sessiemoment> datums, Sessieplek plek)
    {
        EisPrikken();
        EisDatums(datums);
        EisPlek(plek);
        if (plek != Staat.Plek)
        {
            Gebeurt(new PlekBepaald(plek));
        }

        if (!datums.Order(Comparer<Sessiemoment>.Create((a, b) => (a.Begin, a.Minuten).CompareTo((b.Begin, b.Minuten)))).SequenceEqual(Staat.Voorstellen.Select(v => v.Moment)))
        {
            Gebeurt(new DatumsVoorgesteld(
                [.. datums.OrderBy(d => d.Begin).Select(d => Staat.Voorstellen.FirstOrDefault(v => v.Moment == d) ?? new(NieuweSleutel(), d))]));
        }
    }

    /// <summary>Zegt op welke datums een genodigde kan.</summary>
    public void Beantwoord(Guid genodigde, IReadOnlyDictionary<Guid, Beschikbaar> antwoorden)
    {
        EisPrikken();
        SessieRegels.AntwoordOpElkeDatum.Eis(Staat.Voorstellen.All(v => antwoorden.ContainsKey(v.Id)));
        if (Staat.Genodigden.Any(g => g.Id == genodigde))
        {
            Gebeurt(new DatumsBeantwoord(genodigde, Staat.Voorstellen.ToDictionary(v => v.Id, v => antwoorden[v.Id])));
        }
    }

    /// <summary>Kiest de datum; iedereen krijgt daarna de uitnodiging.</summary>
    public void Kies(Guid voorstel)
    {
        EisPrikken();
        var gekozen = Staat.Voorstellen.FirstOrDefault(v => v.Id == voorstel);
        SessieRegels.KiesEenVoorgesteldeDatum.Eis(gekozen is not null);
        SessieRegels.DatumLigtInDeToekomst.Eis(gekozen!.Moment.Begin > Handeling.Tijdstip);
        SessieRegels.SessieHeeftEenPlek.Eis(Staat.Plek.IsBekend);
        Gebeurt(new DatumGekozen(gekozen.Moment));
    }

    /// <summary>Zet de sessie op een ander moment of een andere plek; iedereen krijgt de wijziging.</summary>
    public void Verplaats(Sessiemoment moment, Sessieplek plek, string? reden)
    {
        EisOpen();
        SessieRegels.SessieIsGepland.Eis(Staat.Stand == Sessiestand.Gepland);
        EisDatums([moment]);
        EisPlek(plek);
        SessieRegels.SessieHeeftEenPlek.Eis(plek.IsBekend);
        if (moment != Staat.Moment || plek != Staat.Plek)
        {
            Gebeurt(new MaatwerksessieVerplaatst(moment, plek, string.IsNullOrWhiteSpace(reden) ? null : reden.Trim()));
        }
    }

    public void ZegAf(string? reden)
    {
        EisOpen();
        Gebeurt(new MaatwerksessieAfgezegd(SessieRegels.AfzeggenHeeftEenReden.EisTekst(reden)));
    }

    public void LegGehoudenVast()
    {
        EisOpen();
        SessieRegels.SessieIsGepland.Eis(Staat.Stand == Sessiestand.Gepland);
        SessieRegels.GehoudenPasNaHetBegin.Eis(Staat.Moment!.Begin <= Handeling.Tijdstip);
        Gebeurt(new MaatwerksessieGehouden());
    }

    /// <summary>De tafels van deze sessie zijn gesloten. Op de dag zelf mag dat ook vóór het geplande begin.</summary>
    public void LegGehoudenVastNaTafel()
    {
        if (Staat.Stand == Sessiestand.Gepland && Kalender.DatumInNederland(Staat.Moment!.Begin) == Handeling.Datum)
        {
            Gebeurt(new MaatwerksessieGehouden());
        }
    }

    protected override Sessiestaat Na(Sessiegebeurtenis gebeurtenis) => Volgende(Staat, gebeurtenis, Handeling);

    private static Sessiestaat Volgende(Sessiestaat staat, Sessiegebeurtenis gebeurtenis, Handeling handeling) =>
        gebeurtenis.Op(staat, handeling) with { Versie = staat.Versie + 1 };

    private static void EisPlek(Sessieplek plek) => SessieRegels.LinkIsVeilig.Eis(
        plek.Online is null || (Uri.TryCreate(plek.Online, UriKind.Absolute, out var adres) && adres.Scheme == Uri.UriSchemeHttps));

    private void EisDatums(IReadOnlyList<Sessiemoment> datums)
    {
        SessieRegels.MinstensEenDatum.Eis(datums.Count > 0);
        SessieRegels.HoogstensAchtDatums.Eis(datums.Count <= SessieRegels.MeesteDatums);
        SessieRegels.DatumStaatErEenKeer.Eis(datums.Distinct().Count() == datums.Count);
        SessieRegels.SessieDuurtNietTeKortOfTeLang.Eis(datums.All(d => d.Minuten is >= SessieRegels.KortsteSessie and <= SessieRegels.LangsteSessie));
        SessieRegels.DatumLigtInDeToekomst.Eis(datums.All(d => d.Begin > Handeling.Tijdstip || Staat.Voorstellen.Any(v => v.Moment == d)));
    }

    private void EisOpen() => SessieRegels.SessieIsTeWijzigen.Eis(Staat.IsOpen);

    private void EisPrikken()
    {
        EisOpen();
        SessieRegels.DatumWordtGeprikt.Eis(Staat.Stand == Sessiestand.Prikken);
    }
}
