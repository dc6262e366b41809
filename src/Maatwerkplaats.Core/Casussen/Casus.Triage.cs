using Maatwerkplaats.Core.Casussen.Gebeurtenissen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

public sealed partial class Casus
{
    /// <summary>De casus zelf oppakken.</summary>
    public void PakOp() => WijsContactpersoonAan(Handeling.Door, null);

    /// <summary>De casus aan een collega van de Maatwerkplaats geven.</summary>
    public void WijsContactpersoonAan(Betrokkene wie, string? reden)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        CasusRegels.ContactpersoonIsAnder.Eis(Staat.Contactpersoon?.PersoonId != wie.PersoonId || Staat.Contactpersoon is null);
        Gebeurt(new ContactpersoonAangewezen(wie, TekstOfNiets(reden)));
    }

    /// <summary>De casus aan een collega geven die bij de Maatwerkplaats van deze casus hoort.</summary>
    /// <param name="begeleidt">Of die collega casussen van een van deze Maatwerkplaatsen begeleidt.</param>
    public void GeefAan(Betrokkene wie, Func<IEnumerable<string>, bool> begeleidt, string? reden)
    {
        CasusRegels.ContactpersoonHoortBijDePlaats.Eis(begeleidt(Staat.MedeWerkplaatsen.Prepend(Staat.Werkplaats)));
        WijsContactpersoonAan(wie, reden);
    }

    public void GeefVrij(string? reden)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        CasusRegels.ErIsEenContactpersoon.Eis(Staat.Contactpersoon is not null);
        Gebeurt(new Vrijgegeven(CasusRegels.VrijgevenHeeftEenReden.EisTekst(reden)));
    }

    public void Verplaats(string naar, string? reden)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        CasusRegels.VerplaatsenGaatNaarEenAndere.Eis(naar.Length > 0 && naar != Staat.Werkplaats);
        Gebeurt(new Verplaatst(naar, CasusRegels.VerplaatsenHeeftEenReden.EisTekst(reden)));
    }

    public void PakSamenOp(string met, string? reden)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        CasusRegels.SamenIsMetEenAndere.Eis(met.Length > 0 && met != Staat.Werkplaats && !Staat.MedeWerkplaatsen.Contains(met));
        Gebeurt(new GezamenlijkOpgepakt(met, CasusRegels.SamenHeeftEenReden.EisTekst(reden)));
    }

    public void ZetOpTeamagenda(string? vraag)
    {
        EisTriage();
        Gebeurt(new OpTeamagendaGezet(CasusRegels.TeamagendaHeeftEenVraag.EisTekst(vraag)));
    }

    /// <summary>Sluit de triage af. Wie niet past, krijgt een plek en een antwoord; de casus blijft geteld.</summary>
    /// <param name="streefdatum">Tot wanneer de behandeling mag duren, als de casus in de Maatwerkplaats blijft.</param>
    public void SluitTriageAf(TriageUitkomst uitkomst, string? reden, string? doorverwijsplek, string? antwoord, DateOnly streefdatum)
    {
        EisTriage();
        CasusRegels.DoorverwijzenHeeftEenPlek.Eis(uitkomst != TriageUitkomst.Doorverwezen || TekstOfNiets(doorverwijsplek) is not null);
        Gebeurt(new TriageAfgesloten(
            uitkomst,
            CasusRegels.TriageHeeftEenReden.EisTekst(reden),
            uitkomst == TriageUitkomst.Doorverwezen ? doorverwijsplek : null,
            CasusRegels.TriageHeeftEenAntwoord.EisTekst(antwoord),
            uitkomst == TriageUitkomst.SpecifiekMaatwerk ? streefdatum : null));
    }

    private void EisTriage()
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        CasusRegels.TriageIsNogNietAfgesloten.Eis(Staat.Fase.IsVoorTriage());
    }
}
