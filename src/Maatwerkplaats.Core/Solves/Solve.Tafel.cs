using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Solves;

/// <content>Wat er aan een solvetafel met een solve gebeurt: een weg erbij, acties, en wie het anders ziet.</content>
public sealed partial class Solve
{
    /// <summary>Legt een weg bij de andere; scoren komt daarna.</summary>
    /// <returns>De sleutel van de nieuwe weg.</returns>
    public Guid BedenkWeg(string? wat)
    {
        EisOpen();
        SolveRegels.NietTeVeelWegen.Eis(Staat.Wegen.Count < SolveRegels.MeesteWegen);
        var weg = new Solveweg(NieuweSleutel(), SolveRegels.WegHeeftEenOmschrijving.EisTekst(wat), null, null);
        Gebeurt(new SolveGewogen(Staat.Blikken, [.. Staat.Wegen, weg]));
        return weg.Id;
    }

    /// <summary>Spreekt af wie wat doet.</summary>
    public void SpreekActieAf(string? wat, Betrokkene wie, DateOnly? voor)
    {
        EisOpen();
        SolveRegels.ActieIsNogTeDoen.Eis(voor is null || voor >= Handeling.Datum);
        Gebeurt(new SolveActieAfgesproken(new(NieuweSleutel(), SolveRegels.ActieIsDuidelijk.EisTekst(wat), wie, voor)));
    }

    /// <summary>Wat iemand ging doen, is gedaan; dat mag ook nadat de solve is gesloten.</summary>
    public void VinkActieAf(Guid actie)
    {
        if (Staat.Acties.FirstOrDefault(a => a.Id == actie && a.GedaanOp is null) is { } gevonden)
        {
            Gebeurt(new SolveActieGedaan(actie, gevonden.Wat));
        }
    }

    /// <summary>Geen overeenstemming is ook een uitkomst: wie het anders ziet, en waarom, blijft staan.</summary>
    public void LegAnderOordeelVast(string wie, string reden)
    {
        EisOpen();
        Gebeurt(new SolveAndersGezien(new(wie, reden)));
    }
}
