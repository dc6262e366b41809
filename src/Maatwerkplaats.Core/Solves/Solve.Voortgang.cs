using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Solves;

/// <content>Hoe een solve verder komt: standen, stappen, wat er in de tussentijd kan, en wie het trekt.</content>
public sealed partial class Solve
{
    /// <summary>Brengt de solve in een andere stand. De melders lezen de uitleg.</summary>
    public void ZetOp(Solvestand stand, string? uitleg)
    {
        SolveRegels.StandIsAnders.Eis(stand != Staat.Stand);
        SolveRegels.BesluitIsGenomen.Eis(Staat.Besluit is not null || stand is not (Solvestand.Besloten or Solvestand.InUitvoering));
        Gebeurt(new SolveVerder(stand, SolveRegels.MeldersKrijgenEenWoord.EisTekst(uitleg)));
    }

    /// <summary>Regelt wat er kan zolang de oorzaak er nog is.</summary>
    public void Overbrug(string? wat, string? voorWie, DateOnly? vanaf, DateOnly? tot)
    {
        EisOpen();
        var begin = vanaf ?? Handeling.Datum;
        SolveRegels.TussenregelingEindigtNaHetBegin.Eis(tot is null || tot >= begin);
        Gebeurt(new SolveOverbrugd(new(
            NieuweSleutel(), SolveRegels.TussenregelingZegtWat.EisTekst(wat), SolveRegels.TussenregelingZegtVoorWie.EisTekst(voorWie), begin, tot)));
    }

    public void StopOverbrugging(string? reden)
    {
        SolveRegels.TussenregelingLoopt.Eis(Staat.Tussenregeling?.Geldt(Handeling.Datum) == true);
        Gebeurt(new SolveOverbruggingGestopt(Handeling.Datum.AddDays(-1), SolveRegels.StoppenHeeftEenReden.EisTekst(reden)));
    }

    /// <summary>Spreekt af wat er nu moet gebeuren, en legt vast wat er al is gedaan.</summary>
    /// <param name="gedaan">Wat de vorige stap opleverde; leeg als die niet is gezet.</param>
    public void SpreekStapAf(string? wat, DateOnly? voor, string? gedaan)
    {
        EisOpen();
        SolveRegels.StapIsDuidelijk.EisTekst(wat);
        SolveRegels.StapHeeftEenDatum.Eis(voor >= Handeling.Datum);
        Gebeurt(new SolveStap(new(wat!.Trim(), voor!.Value), Tekst(gedaan)));
    }

    public void Blokkeer(Blokkadesoort soort, string? wat)
    {
        EisOpen();
        Gebeurt(new SolveGeblokkeerd(new(NieuweSleutel(), soort, SolveRegels.BlokkadeIsDuidelijk.EisTekst(wat), Handeling.Datum)));
    }

    public void MaakVrij(Guid blokkade)
    {
        EisOpen();
        if (Staat.Wachtend.Any(b => b.Id == blokkade))
        {
            Gebeurt(new SolveVrij(blokkade));
        }
    }

    /// <summary>Zet iets op de tijdlijn; dat mag ook lang geleden zijn of nog komen.</summary>
    public void ZetOpTijdlijn(DateOnly? op, string? wat) =>
        Gebeurt(new SolveMijlpaal(new(NieuweSleutel(), op ?? Handeling.Datum, SolveRegels.MijlpaalIsDuidelijk.EisTekst(wat))));

    public void DraagOver(Betrokkene aan)
    {
        EisOpen();
        SolveRegels.EigenaarIsEenAnder.Eis(aan.PersoonId is { } id && !Staat.Eigenaar.Is(id));
        Gebeurt(new SolveOvergedragen(aan));
    }

    public void VraagAanTafel(Betrokkene wie, string? namens)
    {
        EisOpen();
        SolveRegels.LidIsNieuw.Eis(wie.PersoonId is { } id && !Staat.IsLid(id));
        Gebeurt(new SolvelidErbij(new(wie, Tekst(namens) ?? "")));
    }

    public void HaalVanTafel(Guid persoon)
    {
        EisOpen();
        if (Staat.Leden.FirstOrDefault(l => l.Wie.Is(persoon)) is { } lid)
        {
            Gebeurt(new SolvelidEraf(persoon, lid.Wie.Naam));
        }
    }

    /// <summary>Maakt deze solve een deel van een grotere.</summary>
    /// <param name="ouder">De grotere, of <c>null</c> om haar weer los te maken.</param>
    public void BrengOnder(Solvestaat? ouder, int gewicht)
    {
        EisOpen();
        if (ouder is null)
        {
            if (Staat.Ouder is not null)
            {
                Gebeurt(new SolveOndergebracht(null));
            }

            return;
        }

        SolveRegels.OuderIsEenAndereSolve.Eis(ouder.Id != Staat.Id && ouder.Ouder is null);
        SolveRegels.GewichtIsRedelijk.Eis(gewicht is >= SolveRegels.KleinsteGewicht and <= SolveRegels.GrootsteGewicht);
        Gebeurt(new SolveOndergebracht(new(ouder.Nummer, gewicht)));
    }

    public void Vermeld(Vermeldplek plek, DateOnly? op, string? wat) => Gebeurt(new SolveVermeld(new(NieuweSleutel(), plek, op ?? Handeling.Datum, Tekst(wat))));

    /// <summary>Beschrijft de maatregel voor een hele groep (generiek of proactief maatwerk).</summary>
    public void BeschrijfGroep(string? criteria, string? datavraag, int? geschat, string? afmelden)
    {
        EisOpen();
        SolveRegels.GroepHeeftEenAantal.Eis(geschat is >= 1 and <= SolveRegels.MeesteMensen);
        Gebeurt(new SolveVoorGroep(new(
            SolveRegels.GroepHeeftCriteria.EisTekst(criteria), SolveRegels.GroepHeeftEenDatavraag.EisTekst(datavraag), geschat!.Value,
            SolveRegels.GroepKanZichAfmelden.EisTekst(afmelden))));
    }

    /// <summary>Legt vast welk deel van de groep is benaderd en wat dat opleverde.</summary>
    public void LegGolfVast(DateOnly? op, string? wie, int benaderd, int bereikt, int afgemeld, int geholpen)
    {
        EisOpen();
        SolveRegels.GolfHeeftEenGroep.Eis(Staat.Groep is not null);
        SolveRegels.GolfTeltOp.Eis(benaderd >= 0 && bereikt <= benaderd && afgemeld >= 0 && geholpen >= 0 && afgemeld + geholpen <= bereikt);
        Gebeurt(new SolveGolf(new(NieuweSleutel(), op ?? Handeling.Datum, SolveRegels.GolfZegtWie.EisTekst(wie), benaderd, bereikt, afgemeld, geholpen)));
    }

    /// <summary>Wie gebeld wilde worden, weet het nu; dat mag ook nadat de solve is gesloten.</summary>
    public void LegGebeldVast(Guid persoon)
    {
        if (Staat.TeBellen.Any(b => b.Wie == persoon))
        {
            Gebeurt(new MelderGebeld(persoon));
        }
    }

    /// <summary>Legt vast wie wat te horen kreeg.</summary>
    internal void LichtMeldersIn(Terugkoppeling terugkoppeling) => Gebeurt(new MeldersIngelicht(terugkoppeling));
}
