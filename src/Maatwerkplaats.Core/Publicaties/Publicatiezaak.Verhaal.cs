using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Verhalen;

namespace Maatwerkplaats.Core.Publicaties;

public sealed partial class Publicatiezaak
{
    private const string ToestemmingWeg = "De toestemming is ingetrokken.";

    /// <summary>Elk mens van wie een toestemming is vastgelegd, heeft er een die nu geldt; zonder toestemming geldt er niets.</summary>
    public bool StemtIedereenToe => Werkstuk.Toestemmers.Count > 0
        && Werkstuk.Toestemmers.GroupBy(t => t.Naam, StringComparer.OrdinalIgnoreCase).All(mens => mens.Any(t => Staat.Toestemmingen.Any(x => x.Id == t.Toestemming && x.IsGeldig)));

    /// <summary>Iedereen die toestemming gaf, vond goed dat ook mensen buiten de organisatie het verhaal lezen.</summary>
    public bool MagIedereenLezen => StemtIedereenToe && Staat.Toestemmingen.Where(t => t.IsGeldig).All(t => t.Kring == Verhaalkring.Iedereen);

    /// <summary>Legt vast dat iemand over wie het verhaal gaat, het goedvindt.</summary>
    public void LegToestemmingVast(string? naam, Vertelrol rol, Verhaalkring kring, DateOnly op, ToestemmingWijze hoe)
    {
        var wie = VerhaalRegels.ToestemmingIsVanIemand.EisTekst(naam);
        VerhaalRegels.ToestemmingLigtNietInDeToekomst.Eis(op <= Handeling.Datum);
        var id = NieuweSleutel();
        Werkstuk = Werkstuk with { Toestemmers = [.. Werkstuk.Toestemmers, new(id, wie, rol)] };
        Gebeurt(new VerhaaltoestemmingGegeven(new(id, rol, kring, op, hoe)));
    }

    /// <summary>Iemand wil toch niet dat het verhaal wordt verteld. De tekst en het beeld zijn daarna weg, ook uit wat nog niet gepubliceerd was.</summary>
    public void TrekToestemmingIn(Guid toestemming, DateOnly op, ToestemmingWijze hoe)
    {
        VerhaalRegels.ToestemmingGeldt.Eis(Staat.Toestemmingen.Any(t => t.Id == toestemming && t.IsGeldig));
        VerhaalRegels.ToestemmingLigtNietInDeToekomst.Eis(op <= Handeling.Datum);
        Gebeurt(new VerhaaltoestemmingIngetrokken(toestemming, op, hoe));
        if (Staat.Stand != Publicatiestand.Ingetrokken)
        {
            Gebeurt(new PublicatieIngetrokken(ToestemmingWeg));
        }

        Werkstuk = new() { Toestemmers = Werkstuk.Toestemmers };
    }

    /// <summary>Zet een beeld bij het verhaal, met de tekst voor wie het niet kan zien.</summary>
    public void ZetBeeld(Guid beeld, string? tekst)
    {
        EisTeWijzigen();
        var wat = VerhaalRegels.BeeldHeeftTekst.EisTekst(tekst);
        Werkstuk = Werkstuk with { Beeld = beeld, Teksten = new Dictionary<Publicatieveld, string>(Werkstuk.Teksten) { [Publicatieveld.Beeldtekst] = wat } };
        Gebeurt(new VerhaalbeeldGezet(beeld));
    }

    public void HaalBeeldWeg()
    {
        EisTeWijzigen();
        if (Werkstuk.Beeld is { } beeld)
        {
            Werkstuk = Werkstuk with { Beeld = null, Teksten = Werkstuk.Teksten.Where(t => t.Key != Publicatieveld.Beeldtekst).ToDictionary() };
            Gebeurt(new VerhaalbeeldWeggehaald(beeld));
        }
    }

    /// <summary>Vult een gewist verhaal opnieuw met wat de casus weet.</summary>
    public void Vul(IReadOnlyDictionary<Publicatieveld, string> teksten)
    {
        EisTeWijzigen();
        Werkstuk = Werkstuk with { Bron = teksten, Teksten = teksten };
    }

    /// <summary>Zet het verhaal waar collega's het lezen. Kan alleen langs dezelfde poort als casusprudentie, en als iedereen toestemt.</summary>
    /// <param name="lekken">Wat de <see cref="Publicatiepoort"/> op dit moment vindt.</param>
    public void PubliceerVerhaal(string kenmerk, Beoordeling beoordeling, IReadOnlyList<Lek> lekken)
    {
        EisPubliceerbaar(beoordeling, lekken);
        VerhaalRegels.IedereenStemtToe.Eis(StemtIedereenToe);
        Gebeurt(new VerhaalGepubliceerd(kenmerk));
    }
}
