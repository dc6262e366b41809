using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Hulpteksten;

/// <summary>
/// Eén hulptekst die de landelijke Maatwerkplaats bijhoudt, met elke versie die er was. Elke methode is één daad: eerst de
/// regels, dan de gebeurtenis.
/// </summary>
public sealed class Hulptekst : Verloop<Hulptekststaat, Hulptekstgebeurtenis>
{
    private Hulptekst(Hulptekststaat staat, Handeling handeling)
        : base(staat, handeling)
    {
    }

    public static Hulptekst Open(Hulptekststaat staat, Handeling handeling) => new(staat, handeling);

    /// <summary>Speelt de geschiedenis opnieuw af.</summary>
    public static Hulptekststaat Herhaal(IEnumerable<Hulptekstgebeurtenis> geschiedenis) => geschiedenis.Aggregate(new Hulptekststaat(), Volgende);

    /// <summary>Schrijft een nieuwe versie; staat er hetzelfde als nu, dan gebeurt er niets.</summary>
    /// <param name="waarom">Wat er anders is, in een paar woorden; mag leeg zijn.</param>
    public void Schrijf(string? titel, string? tekst, string? waarom, Handboekblad meegeleverd)
    {
        var kop = HulptekstRegels.HulptekstHeeftEenTitel.EisTekst(titel);
        HulptekstRegels.HulptitelIsNietTeLang.Eis(kop.Length <= HulptekstRegels.LangsteTitel);
        var schoon = HulptekstRegels.HulptekstIsGeschreven.EisTekst(tekst).ReplaceLineEndings("\n");
        HulptekstRegels.HulptekstIsNietTeLang.Eis(schoon.Length <= HulptekstRegels.LangsteTekst);
        HulptekstRegels.HulptekstRedenIsNietTeLang.Eis((waarom?.Length ?? 0) <= HulptekstRegels.LangsteReden);
        HulptekstRegels.HulptekstNoemtGeenMensen.Eis(!Mensentoets.Kijk(kop, schoon).IsZeker);
        if ((kop, schoon) != Staat.Geldend(meegeleverd))
        {
            LegMeegeleverdeVast(meegeleverd);
            Versie(kop, schoon, Hulpversiesoort.Geschreven, meegeleverd, string.IsNullOrWhiteSpace(waarom) ? null : waarom.Trim());
        }
    }

    /// <summary>Maakt van een eerdere versie de nieuwste; wat ertussen zat, blijft te lezen.</summary>
    public void GaTerug(int nummer, Handboekblad meegeleverd)
    {
        var oud = Staat.Versies.FirstOrDefault(v => v.Nummer == nummer);
        HulptekstRegels.HulpversieBestaat.Eis(oud is not null);
        if ((oud!.Titel, oud.Tekst) != Staat.Geldend(meegeleverd))
        {
            LegMeegeleverdeVast(meegeleverd);
            Versie(oud.Titel, oud.Tekst, Hulpversiesoort.Teruggehaald, meegeleverd, $"terug naar versie {nummer}");
        }
    }

    /// <summary>Laat de eigen tekst los: voortaan geldt de meegeleverde, ook als die later verandert.</summary>
    public void NeemMeegeleverdeOver(Handboekblad meegeleverd)
    {
        HulptekstRegels.ErIsEenMeegeleverdeOmTeKiezen.Eis(!Staat.VolgtMeegeleverde);
        Versie(meegeleverd.Titel, meegeleverd.Tekst, Hulpversiesoort.Meegeleverd, meegeleverd, null);
    }

    /// <summary>Houdt de eigen tekst; deze meegeleverde wordt niet nog eens aangeboden.</summary>
    public void HoudEigenTekst(Handboekblad meegeleverd)
    {
        HulptekstRegels.ErIsEenMeegeleverdeOmTeKiezen.Eis(Staat.BiedtAan(meegeleverd));
        Gebeurt(new EigenHulptekstGehouden(meegeleverd.Kenmerk));
    }

    /// <summary>Wat meegeleverd was toen er een eigen tekst kwam, blijft een versie om op terug te komen.</summary>
    private void LegMeegeleverdeVast(Handboekblad meegeleverd)
    {
        if (Staat.VolgtMeegeleverde && (Staat.Huidige?.Titel, Staat.Huidige?.Tekst) != (meegeleverd.Titel, meegeleverd.Tekst))
        {
            Versie(meegeleverd.Titel, meegeleverd.Tekst, Hulpversiesoort.Meegeleverd, meegeleverd, null);
        }
    }

    private void Versie(string titel, string tekst, Hulpversiesoort soort, Handboekblad meegeleverd, string? waarom) => Gebeurt(new HulptekstGeschreven(
        Staat.Id == Guid.Empty ? NieuweSleutel() : Staat.Id, meegeleverd.Code, meegeleverd.Kenmerk,
        new(Staat.Versies.Count + 1, soort, titel, tekst, waarom, Handeling.Door.Naam, Handeling.Tijdstip)));

    protected override Hulptekststaat Na(Hulptekstgebeurtenis gebeurtenis) => Volgende(Staat, gebeurtenis);

    private static Hulptekststaat Volgende(Hulptekststaat staat, Hulptekstgebeurtenis gebeurtenis) => gebeurtenis.Op(staat) with { Versie = staat.Versie + 1 };
}
