using Maatwerkplaats.Core.Casussen;
using static Maatwerkplaats.Core.Casussen.CasusRecht;
using static Maatwerkplaats.Core.Sessies.SessieRecht;

namespace Maatwerkplaats.Web.Tests.Toegang;

/// <summary>
/// Elk adres van de toepassing met wie er mag komen. Met de hand geschreven en niet uit de code afgeleid: een nieuw
/// adres hoort hier pas te staan als iemand heeft bedacht voor wie het is.
/// </summary>
internal static class Toegangstabel
{
    public static readonly IReadOnlyDictionary<string, Verwachting> Adressen = new Dictionary<string, Verwachting>
    {
        // Voor iedereen
        ["/aanmelden"] = Verwachting.Openbaar,
        ["/demo/inloggen"] = Verwachting.Openbaar,
        ["/over"] = Verwachting.Openbaar,
        ["/privacy"] = Verwachting.Openbaar,
        ["/toegankelijkheid"] = Verwachting.Openbaar,
        ["/stijlgids"] = Verwachting.Openbaar,
        ["/weergave"] = Verwachting.Openbaar,
        ["/fout"] = Verwachting.Openbaar,
        ["/fout/403"] = Verwachting.Openbaar,
        ["/fout/404"] = Verwachting.Openbaar,
        ["/fout/{code:int:range(400,599)}"] = Verwachting.Openbaar,
        ["/gezond/leeft"] = Verwachting.Openbaar,
        ["/gezond/klaar"] = Verwachting.Openbaar,
        ["/.well-known/security.txt"] = Verwachting.Openbaar,
        ["/api/v1/openapi.json"] = Verwachting.Openbaar,

        // Voor wie een persoonlijke link of een code kreeg
        ["/gast"] = Verwachting.Openbaar,
        ["/gast/{code:length(64)}"] = Verwachting.Openbaar,
        ["/gast/documenten/{id:guid}"] = Verwachting.Openbaar,
        ["/gast/tafel"] = Verwachting.Openbaar,
        ["/levend/tafel"] = Verwachting.Openbaar,
        ["/levend/tafel/negotiate"] = Verwachting.Openbaar,
        ["/prikken/{code:length(64)}"] = Verwachting.Openbaar,

        ["/buiten"] = Verwachting.Openbaar,
        ["/buiten/aangemeld"] = Verwachting.Openbaar,
        ["/buiten/aanmelden"] = Verwachting.Openbaar,
        ["/buiten/volgen"] = Verwachting.Openbaar,

        // Voor wie is aangemeld
        ["/"] = Verwachting.Aangemeld,
        ["/afmelden"] = Verwachting.Aangemeld,
        ["/casussen/aanmelden"] = Verwachting.Aangemeld,
        ["/sessies"] = Verwachting.Aangemeld,
        ["/berichten"] = Verwachting.Aangemeld,
        ["/bestanden"] = Verwachting.Aangemeld,
        ["/bestanden/{id:guid}"] = Verwachting.Aangemeld,
        ["/berichten/voorkeuren"] = Verwachting.Aangemeld,
        ["/hulp/{onderwerp?}"] = Verwachting.Aangemeld,
        ["/mijn"] = Verwachting.Aangemeld,
        ["/casusprudentie/{jaar:int}/{volgnummer:int}"] = Verwachting.Medewerker,
        ["/id/casusprudentie/{organisatie}/{jaar:int}/{volgnummer:int}"] = Verwachting.Medewerker,
        ["/casusprudentie"] = Verwachting.Medewerker,
        ["/casusprudentie/bewaren"] = Verwachting.Medewerker,
        ["/casusprudentie/bewaard"] = Verwachting.Medewerker,
        ["/casusprudentie/bewaard/{id:guid}"] = Verwachting.Medewerker,
        ["/casusprudentie/bewaard/{id:guid}/openen"] = Verwachting.Medewerker,
        ["/api/v1/casusprudentie"] = Verwachting.Medewerker,
        ["/api/v1/casusprudentie/{jaar:int}/{volgnummer:int}"] = Verwachting.Medewerker,
        ["/api/v1/casusprudentie/wijzigingen"] = Verwachting.Medewerker,
        ["/api/v1/casusprudentie/feed"] = Verwachting.Medewerker,
        ["/casusprudentie/gelijken"] = Verwachting.Medewerker,
        ["/casusprudentie/{jaar:int}/{volgnummer:int}/nog-actueel"] = Verwachting.Medewerker,
        ["/mijn/volgen"] = Verwachting.Medewerker,
        ["/client/opzoeken"] = Verwachting.Medewerker,
        ["/netwerk"] = Verwachting.Medewerker,
        ["/netwerk/mijn"] = Verwachting.Medewerker,
        ["/netwerk/organisaties"] = Verwachting.Medewerker,
        ["/netwerk/organisaties/nieuw"] = Verwachting.Organisaties,
        ["/netwerk/organisaties/{id:guid}"] = Verwachting.Organisaties,
        ["/routekaart"] = Verwachting.Medewerker,
        ["/signalen/melden"] = Verwachting.Medewerker,
        ["/signalen/mijn"] = Verwachting.Medewerker,
        ["/signalen/{id:guid}"] = Verwachting.Signaal,
        ["/signalen"] = Verwachting.Signalen,
        ["/signalen/uitvoer"] = Verwachting.Signalen,
        ["/signalen/inlezen"] = Verwachting.SignalenOrdenen,
        ["/signalen/inlezen/{id:guid}"] = Verwachting.SignalenOrdenen,
        ["/themas"] = Verwachting.Signalen,
        ["/themas/nieuw"] = Verwachting.SignalenOrdenen,
        ["/themas/{thema}"] = Verwachting.Signalen,
        ["/themas/voorstellen"] = Verwachting.SignalenOrdenen,
        ["/themas/{thema}/aanvullen"] = Verwachting.SignalenOrdenen,
        ["/themas/{thema}/wijzigen"] = Verwachting.SignalenOrdenen,
        ["/themas/{thema}/terzijde"] = Verwachting.SignalenOrdenen,
        ["/themas/{thema}/samenvoegen"] = Verwachting.SignalenOrdenen,
        ["/themas/{thema}/splitsen"] = Verwachting.SignalenOrdenen,
        ["/api/v1/signalen"] = Verwachting.Programma,

        // Voor wie een werkvoorraad heeft
        ["/casussen"] = Verwachting.Maatwerker,
        ["/casussen/bord"] = Verwachting.Maatwerker,
        ["/casussen/weergaven"] = Verwachting.Maatwerker,
        ["/casusprudentie/meelezen"] = Verwachting.Maatwerker,
        ["/casusprudentie/nazien"] = Verwachting.Maatwerker,
        ["/casusprudentie/nazien/{jaar:int}/{volgnummer:int}"] = Verwachting.Maatwerker,
        ["/casusprudentie/ongelijk"] = Verwachting.Inlezen,
        ["/casusprudentie/meelezen/{id:guid}"] = Verwachting.Maatwerker,
        ["/casussen/werklast"] = Verwachting.Maatwerker,
        ["/register/uitvoeren"] = Verwachting.Maatwerker,

        // Voor wie casussen uit bestanden overneemt
        ["/register/inlezen"] = Verwachting.Inlezen,
        ["/register/inlezen/{id:guid}"] = Verwachting.Inlezen,
        ["/register/inlezen/{id:guid}/kolommen"] = Verwachting.Inlezen,
        ["/register/inlezen/{id:guid}/verslag"] = Verwachting.Inlezen,

        // Voor wie de methode onderzoekt
        ["/register/evaluatie"] = Verwachting.Evaluatie,

        // Cijfers: een Maatwerkplaats de eigen, een ander zonder kleine aantallen
        ["/verantwoording"] = Verwachting.Cijfers,
        ["/verantwoording/{code}"] = Verwachting.Cijfers,
        ["/verantwoording/{code}/uitvoer"] = Verwachting.Cijfers,

        // Inrichten en toezien; geen van beide leest casussen
        ["/beheer"] = Verwachting.Inrichten,
        ["/beheer/api-sleutels"] = Verwachting.Beheer,
        ["/beheer/casusprudentie"] = Verwachting.Beheer,
        ["/beheer/cijfers"] = Verwachting.Beheer,
        ["/beheer/lijsten/{lijst}"] = Verwachting.Beheer,
        ["/beheer/lijsten/{lijst}/{code}"] = Verwachting.Beheer,
        ["/beheer/mail"] = Verwachting.Beheer,
        ["/beheer/mensen"] = Verwachting.Beheer,
        ["/beheer/mensen/nieuw"] = Verwachting.Beheer,
        ["/beheer/mensen/{id:guid}"] = Verwachting.Beheer,
        ["/beheer/mensen/{id:guid}/rollen"] = Verwachting.Beheer,
        ["/beheer/standaardteksten"] = Verwachting.Inrichten,
        ["/beheer/standaardteksten/{sleutel}"] = Verwachting.Inrichten,
        ["/beheer/termijnen"] = Verwachting.Beheer,
        ["/beheer/werkplaatsen"] = Verwachting.Inrichten,
        ["/beheer/werkplaatsen/nieuw"] = Verwachting.Inrichten,
        ["/beheer/werkplaatsen/{code}"] = Verwachting.Inrichten,
        ["/beheer/werkplaatsen/{code}/kernteam"] = Verwachting.Inrichten,
        ["/beheer/wijzigingen"] = Verwachting.Inrichten,
        ["/toezicht"] = Verwachting.Toezicht,
        ["/toezicht/uitvoer"] = Verwachting.Toezicht,

        // Rond één maatwerksessie
        ["/sessies/{nummer}"] = Verwachting.VanSessie(Zien, ("Antwoord", Antwoorden), ("Kies", Leiden), ("Schrap", Leiden), ("Gehouden", Leiden)),
        ["/sessies/{nummer}/afspraak.ics"] = Verwachting.VanSessie(Zien),
        ["/sessies/{nummer}/afzeggen"] = Verwachting.VanSessie(Leiden),
        ["/sessies/{nummer}/agenda"] = Verwachting.VanSessie(Leiden),
        ["/sessies/{nummer}/begeleiding"] = Verwachting.VanSessie(Leiden),
        ["/sessies/{nummer}/datums"] = Verwachting.VanSessie(Leiden),
        ["/sessies/{nummer}/gasten/{genodigde:guid}"] = Verwachting.VanSessie(Leiden),
        ["/sessies/{nummer}/uitnodigen"] = Verwachting.VanSessie(Leiden),
        ["/sessies/{nummer}/verplaatsen"] = Verwachting.VanSessie(Leiden),
        ["/sessies/{sessie}/voorbereiden/{nummer}"] = Verwachting.Casus(Bijdragen),

        // Rond één casus
        ["/casussen/{nummer}"] = Verwachting.Casus(null),
        ["/casussen/{nummer}/aangemeld"] = Verwachting.Casus(Volgen),
        ["/casussen/{nummer}/aanvullen"] = Verwachting.Casus(Aanvullen),
        ["/casussen/{nummer}/acties/{actie:guid}/afsluiten"] = Verwachting.Casus(EigenActies),
        ["/casussen/{nummer}/afgerond"] = Verwachting.Casus(Lezen),
        ["/casussen/{nummer}/afronden"] = Verwachting.Casus(Lezen, Afronden),
        ["/casussen/{nummer}/beoordelen"] = Verwachting.Casus(Beoordelen),
        ["/casussen/{nummer}/besluiten"] = Verwachting.Casus(Lezen, Besluiten),
        ["/casussen/{nummer}/besluiten/aanhalen"] = Verwachting.Casus(Besluiten),
        ["/casussen/{nummer}/besluiten/vertellen"] = Verwachting.Casus(Lezen, Besluiten),
        ["/casussen/{nummer}/casusprudentie"] = Verwachting.Casus(Beoordelen),
        ["/casussen/{nummer}/casusprudentie/terughalen"] = Verwachting.Casus(Beoordelen),
        ["/casussen/{nummer}/casusprudentie/tekst/{veld}"] = Verwachting.Casus(Beoordelen),
        ["/casussen/{nummer}/contactgegevens"] = Verwachting.Casus(LezenWerkplaats),
        ["/casussen/{nummer}/eigenaar"] = Verwachting.Casus(Lezen, EigenaarRegelen, ("Aanvaard", EigenaarWorden), ("WijsAf", EigenaarWorden)),
        ["/casussen/{nummer}/besluiten/brief"] = Verwachting.Casus(Lezen),
        ["/casussen/{nummer}/formulier"] = Verwachting.Casus(Lezen),
        ["/casussen/{nummer}/formulier/bsn"] = Verwachting.Casus(BsnTonen),
        ["/casussen/{nummer}/heropenen"] = Verwachting.Casus(Heropenen),
        ["/casussen/{nummer}/intrekken"] = Verwachting.Casus(Intrekken),
        ["/casussen/{nummer}/klok"] = Verwachting.Casus(CasusRecht.KlokRegelen),
        ["/casussen/{nummer}/wegen"] = Verwachting.Casus(Lezen, Wegen),
        ["/casussen/{nummer}/wegen/afdrukken"] = Verwachting.Casus(Lezen),
        ["/casussen/{nummer}/wegen/anders"] = Verwachting.Casus(Wegen),
        ["/casussen/{nummer}/wegen/blad"] = Verwachting.Casus(Lezen),
        ["/casussen/{nummer}/wegen/kort"] = Verwachting.Casus(Wegen),
        ["/casussen/{nummer}/wegen/samenvatten"] = Verwachting.Casus(Wegen),
        ["/casussen/{nummer}/wegen/{perspectief}"] = Verwachting.Casus(Wegen),
        ["/casussen/{nummer}/afspreken"] = Verwachting.Casus(Bijdragen),
        ["/casussen/{nummer}/bsn-tonen"] = Verwachting.Casus(BsnTonen),
        ["/casussen/{nummer}/contact-vastleggen"] = Verwachting.Casus(Bijdragen),
        ["/casussen/{nummer}/deelnemers/{deelnemer:guid}/eraf-halen"] = Verwachting.Casus(MensenErbijHalen),
        ["/casussen/{nummer}/deelnemers/{deelnemer:guid}/link-maken"] = Verwachting.Casus(MensenErbijHalen),
        ["/casussen/{nummer}/document-toevoegen"] = Verwachting.Casus(Bijdragen),
        ["/casussen/{nummer}/documenten/{id:guid}"] = Verwachting.Casus(Lezen),
        ["/casussen/{nummer}/documenten/{id:guid}/verwijderen"] = Verwachting.Casus(Bijdragen),
        ["/casussen/{nummer}/erbij-halen"] = Verwachting.Casus(MensenErbijHalen),
        ["/casussen/{nummer}/geschiedenis"] = Verwachting.Casus(CasusRecht.Geschiedenis),
        ["/casussen/{nummer}/noteren"] = Verwachting.Casus(Bijdragen),
        ["/casussen/{nummer}/overbruggen"] = Verwachting.Casus(Bijdragen),
        ["/casussen/{nummer}/tafel"] = Verwachting.Casus(Aanschuiven, Aanschuiven, ("Dek", LezenWerkplaats)),
        ["/casussen/{nummer}/tafel/vertonen"] = Verwachting.Casus(Aanschuiven, Aanschuiven, ("Dek", LezenWerkplaats)),
        ["/casussen/{nummer}/tafel/verslag"] = Verwachting.Casus(Lezen),
        ["/casussen/{nummer}/sessie-plannen"] = Verwachting.Casus(SessiePlannen),
        ["/casussen/{nummer}/toestemming-vastleggen"] = Verwachting.Casus(MensenErbijHalen),
        ["/casussen/{nummer}/toestemmingen/{toestemming:guid}/intrekken"] = Verwachting.Casus(MensenErbijHalen),
        ["/casussen/{nummer}/toestemmingen/{toestemming:guid}/toelaten"] = Verwachting.Casus(MensenErbijHalen),
        ["/casussen/{nummer}/tafelgenoten"] = Verwachting.Casus(Lezen, MensenErbijHalen),
        ["/casussen/{nummer}/verbinden"] = Verwachting.Casus(Bijdragen),
        ["/casussen/{nummer}/werkwijze-verbeteren"] = Verwachting.Casus(Aanvullen),
    };

    /// <summary>Adressen die met een verzonnen sleutel, of in deze stand van de casus, terecht niets laten zien aan wie er wel mag komen.</summary>
    public static bool MagOntbreken(string wat) => Verzonnen.Any(v => wat.Contains(v, StringComparison.Ordinal));

    private static readonly string[] Verzonnen =
    [
        "/demo/inloggen", "/gast", "/prikken/", "/signalen/", "/themas/THM", "/voorbereiden/", "/gasten/", "/bestanden", "/register/inlezen/", "/casusprudentie/", "/beheer/standaardteksten/", "/netwerk/organisaties/", "/contactgegevens", "/link-maken", "/afsluiten", "/bsn-tonen", "/formulier/bsn", "/afronden", "/besluiten", "/eigenaar", "/tafel/verslag", "/levend/tafel",
    ];
}
