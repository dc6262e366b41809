using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Web.Demo;

/// <summary>Vertelt het leven van één democasus na, van aanmelden tot waar die nu is, met de daden van de methode zelf.</summary>
internal sealed partial class Demoverhaal
{
    private const int Triagetermijn = 3, Behandeltermijn = 30;

    private readonly Demoplan _plan;
    private readonly Demotekst _tekst;
    private readonly string _plaats;
    private readonly Democollegas _collegas;
    private readonly Versleuteling _versleuteling;
    private readonly DateOnly _laatste;
    private readonly Betrokkene _inbrenger;
    private readonly Betrokkene _contact;
    private Casusverloop _casus = null!;
    private DateTime _vorige;

    /// <param name="plaats">Code van de Maatwerkplaats.</param>
    /// <param name="inbrenger">Wie het bestand als inbrenger noemt; in Noord is dat soms Sanne.</param>
    /// <param name="laatste">De laatste werkdag die helemaal voorbij is: later gebeurde er niets.</param>
    public Demoverhaal(Demoplan plan, string plaats, Betrokkene inbrenger, Democollegas collegas, Versleuteling versleuteling, DateOnly laatste)
    {
        (_plan, _tekst, _plaats, _collegas, _versleuteling, _laatste) = (plan, plan.Tekst, plaats, collegas, versleuteling, laatste);
        _contact = collegas.Contactpersoon(plan);
        _inbrenger = plaats == "noord" && plan.Volgorde % 3 == 0 ? Sanne
            : plaats == "landelijk" && inbrenger.Onderdeel == "szw" ? collegas.Persona("inbrenger-extern")
            : inbrenger;
        Begin = Werkdagen.Terug(laatste.AddDays(1), plan.WerkdagenGeleden);
    }

    /// <summary>Dag waarop de casus is ingebracht.</summary>
    public DateOnly Begin { get; }

    public Casusverloop Vertel(string nummer)
    {
        MeldAan(nummer);
        switch (_plan.Stand)
        {
            case Demostand.Nieuw:
                break;
            case Demostand.Triage:
                PakOp();
                break;
            case Demostand.Teamagenda:
                PakOp();
                Doe(2, _contact, c => c.ZetOpTeamagenda("Is dit specifiek maatwerk, of kan het binnen de gewone regels?"));
                break;
            case Demostand.Doorverwezen:
                PakOp();
                Verwijs();
                break;
            case Demostand.Ingetrokken:
                PakOp();
                Doe(4, Eigenaar, c => c.TrekIn("De cliënt heeft intussen zelf een oplossing gevonden met de klantadviseur."));
                break;
            default:
                PakOp();
                BlijfBij();
                Behandel();
                break;
        }

        return _casus;
    }

    private Betrokkene Sanne => _collegas.Persona("inbrenger");

    private Betrokkene Eigenaar => _casus.Staat.Eigenaar.Persoon ?? _contact;

    private void Behandel()
    {
        StelVast();
        HaalErbij();
        if (_plan.Stand is Demostand.Gepauzeerd)
        {
            Doe(10, _contact, c => c.PauzeerKlok("We wachten op stukken van de cliënt."));
        }

        if (_plan.Stand is Demostand.Gewogen or Demostand.Besloten or Demostand.Afgerond or Demostand.Heropend)
        {
            Weeg();
        }

        if (_plan.Stand is Demostand.Besloten or Demostand.Afgerond or Demostand.Heropend)
        {
            Besluit();
        }

        if (_plan.Stand is Demostand.Afgerond or Demostand.Heropend)
        {
            RondAf();
        }
    }

    /// <summary>Doet iets op een werkdag na het begin, onder kantooruren en nooit in de toekomst.</summary>
    private void Doe(int werkdag, Betrokkene wie, Action<Casus> daad) => _casus.Doe(Op(werkdag, wie), daad);

    private Handeling Op(int werkdag, Betrokkene wie)
    {
        var dag = Begin.PlusWerkdagen(werkdag);
        var moment = (dag > _laatste ? _laatste : dag).ToDateTime(new(8 + _plan.Nummer % 6, _plan.Nummer * 7 % 60), DateTimeKind.Utc);
        _vorige = moment > _vorige ? moment : _vorige.AddMinutes(4);
        return new(Guid.CreateVersion7(_vorige), _vorige, wie);
    }

    private DateOnly Dag(int werkdag)
    {
        var dag = Begin.PlusWerkdagen(werkdag);
        return dag > _laatste ? _laatste : dag;
    }

    private static string Of(string tekst, string anders) => string.IsNullOrWhiteSpace(tekst) ? anders : tekst;
}
