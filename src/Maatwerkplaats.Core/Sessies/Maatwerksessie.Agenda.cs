using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Sessies;

public sealed partial class Maatwerksessie
{
    /// <summary>Zet er een casus bij, met de mensen van die casus.</summary>
    public void ZetOpAgenda(Agendapunt punt, IReadOnlyList<Genodigde> mensen)
    {
        EisOpen();
        SessieRegels.CasusStaatErEenKeerOp.Eis(Staat.Agenda.All(a => a.Casus != punt.Casus));
        EisAgenda([punt]);
        Gebeurt(new AgendaBepaald(
            [.. Staat.Agenda, punt],
            [
                .. Genodigdenlijst.Samen([.. Staat.Genodigden, .. mensen])
                    .Select(g => Begeleidt(g) && !g.IsVan(punt.Casus) ? g with { Casussen = [.. g.Casussen, punt.Casus] } : g),
            ]));
    }

    /// <summary>Haalt een casus eraf. Wie alleen voor die casus kwam, is niet meer uitgenodigd.</summary>
    public void HaalVanAgenda(string casus)
    {
        EisOpen();
        Agendapunt[] rest = [.. Staat.Agenda.Where(a => a.Casus != casus)];
        EisAgenda(rest);
        if (rest.Length < Staat.Agenda.Count)
        {
            Gebeurt(new AgendaBepaald(rest, [.. Staat.Genodigden.Select(g => g with { Casussen = [.. g.Casussen.Where(c => c != casus)] }).Where(g => g.Casussen.Count > 0 || Begeleidt(g))]));
        }
    }

    /// <summary>Zet de casussen op volgorde en geeft elke casus zijn tijd.</summary>
    /// <param name="punten">Dezelfde casussen als nu.</param>
    public void Schik(IReadOnlyList<(string Casus, int Minuten)> punten)
    {
        EisOpen();
        Agendapunt[] agenda =
        [
            .. punten.Join(Staat.Agenda, p => p.Casus, a => a.Casus, (p, a) => a with { Minuten = p.Minuten }),
            .. Staat.Agenda.Where(a => punten.All(p => p.Casus != a.Casus)),
        ];
        EisAgenda(agenda);
        if (!agenda.SequenceEqual(Staat.Agenda))
        {
            Gebeurt(new AgendaBepaald(agenda, Staat.Genodigden));
        }
    }

    /// <summary>Nodigt iemand uit voor één of meer casussen op de agenda.</summary>
    public void Nodig(Genodigde wie)
    {
        EisOpen();
        SessieRegels.SessieHeeftEenCasus.Eis(wie.Casussen.Count > 0 && wie.Casussen.All(c => Staat.Agenda.Any(a => a.Casus == c)));
        var al = Staat.Genodigden.FirstOrDefault(g => Genodigdenlijst.IsDezelfde(g, wie));
        SessieRegels.GenodigdeIsErNogNiet.Eis(al is null || wie.Casussen.Any(c => !al.IsVan(c)));
        Gebeurt(new GenodigdeErbij(al is null ? wie : al with { Casussen = [.. al.Casussen.Union(wie.Casussen)] }));
    }

    /// <summary>Haalt iemand van de uitnodiging; bij de casus zelf blijft die persoon meedoen.</summary>
    public void Schrap(Guid genodigde)
    {
        EisOpen();
        if (Staat.Genodigden.FirstOrDefault(g => g.Id == genodigde) is { } wie)
        {
            SessieRegels.InbrengerHoortErbij.Eis(!wie.MoetErbij);
            Gebeurt(new GenodigdeEraf(genodigde, wie.Gast is null ? wie.Wie.Naam : "iemand van buiten"));
        }
    }

    /// <summary>Legt vast waar de uitnodiging van een gast heen gaat.</summary>
    public void BereikGast(Guid genodigde, Versleuteld email)
    {
        EisOpen();
        if (Staat.Genodigden.Any(g => g.Id == genodigde && g.Gast is not null))
        {
            Gebeurt(new GastadresVastgelegd(genodigde, email));
        }
    }

    /// <summary>Regelt wie begeleidt en wie notuleert. Wie dat wordt, is vanzelf ook uitgenodigd.</summary>
    public void RegelBegeleiding(Betrokkene procesbegeleider, Betrokkene? notulist)
    {
        EisOpen();
        if (procesbegeleider.PersoonId == Staat.Procesbegeleider.PersoonId && notulist?.PersoonId == Staat.Notulist?.PersoonId)
        {
            return;
        }

        Gebeurt(new BegeleidingGeregeld(procesbegeleider, notulist));
        foreach (var (wie, rol) in new[] { (procesbegeleider, "procesbegeleider"), (notulist, "notulist") }.Where(w => w.Item1 is not null && Staat.Genodigd(w.Item1.PersoonId!.Value) is null))
        {
            Gebeurt(new GenodigdeErbij(new(NieuweSleutel(), wie!, [.. Staat.Agenda.Select(a => a.Casus)], rol)));
        }
    }

    private static void EisAgenda(IReadOnlyList<Agendapunt> agenda)
    {
        SessieRegels.SessieHeeftEenCasus.Eis(agenda.Count > 0);
        SessieRegels.PuntDuurtNietTeKortOfTeLang.Eis(agenda.All(a => a.Minuten is >= SessieRegels.KortstePunt and <= SessieRegels.LangstePunt));
    }

    private bool Begeleidt(Genodigde wie) => wie.Wie.PersoonId is { } id && (Staat.Procesbegeleider.Is(id) || Staat.Notulist?.Is(id) == true);
}
