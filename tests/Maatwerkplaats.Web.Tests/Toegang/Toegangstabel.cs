using Maatwerkplaats.Core.Casussen;
using static Maatwerkplaats.Core.Casussen.CasusRecht;
using static Maatwerkplaats.Web.Tests.Toegang.Verwachting;

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
        ["/aanmelden"] = Openbaar,
        ["/demo/inloggen"] = Openbaar,
        ["/over"] = Openbaar,
        ["/privacy"] = Openbaar,
        ["/toegankelijkheid"] = Openbaar,
        ["/stijlgids"] = Openbaar,
        ["/weergave"] = Openbaar,
        ["/fout"] = Openbaar,
        ["/fout/403"] = Openbaar,
        ["/fout/404"] = Openbaar,
        ["/fout/{code:int:range(400,599)}"] = Openbaar,
        ["/gezond/leeft"] = Openbaar,
        ["/gezond/klaar"] = Openbaar,
        ["/.well-known/security.txt"] = Openbaar,

        // Voor wie een persoonlijke link of een code kreeg
        ["/gast"] = Openbaar,
        ["/gast/{code:length(64)}"] = Openbaar,
        ["/gast/documenten/{id:guid}"] = Openbaar,

        ["/buiten"] = Openbaar,
        ["/buiten/aangemeld"] = Openbaar,
        ["/buiten/aanmelden"] = Openbaar,
        ["/buiten/volgen"] = Openbaar,

        // Voor wie is aangemeld
        ["/"] = Aangemeld,
        ["/afmelden"] = Aangemeld,
        ["/casussen/aanmelden"] = Aangemeld,
        ["/berichten"] = Aangemeld,
        ["/berichten/voorkeuren"] = Aangemeld,
        ["/hulp/{onderwerp?}"] = Aangemeld,
        ["/mijn"] = Aangemeld,
        ["/client/opzoeken"] = Medewerker,
        ["/routekaart"] = Medewerker,

        // Voor wie een werkvoorraad heeft
        ["/casussen"] = Maatwerker,
        ["/casussen/bord"] = Maatwerker,
        ["/casussen/weergaven"] = Maatwerker,
        ["/casussen/werklast"] = Maatwerker,

        // Inrichten en toezien; geen van beide leest casussen
        ["/beheer"] = Inrichten,
        ["/beheer/lijsten/{lijst}"] = Beheer,
        ["/beheer/lijsten/{lijst}/{code}"] = Beheer,
        ["/beheer/mensen"] = Beheer,
        ["/beheer/mensen/nieuw"] = Beheer,
        ["/beheer/mensen/{id:guid}"] = Beheer,
        ["/beheer/mensen/{id:guid}/rollen"] = Beheer,
        ["/beheer/standaardteksten"] = Inrichten,
        ["/beheer/standaardteksten/{sleutel}"] = Inrichten,
        ["/beheer/termijnen"] = Beheer,
        ["/beheer/werkplaatsen"] = Inrichten,
        ["/beheer/werkplaatsen/nieuw"] = Inrichten,
        ["/beheer/werkplaatsen/{code}"] = Inrichten,
        ["/beheer/werkplaatsen/{code}/kernteam"] = Inrichten,
        ["/beheer/wijzigingen"] = Inrichten,
        ["/toezicht"] = Toezicht,
        ["/toezicht/uitvoer"] = Toezicht,

        // Rond één casus
        ["/casussen/{nummer}"] = Casus(null),
        ["/casussen/{nummer}/aangemeld"] = Casus(Volgen),
        ["/casussen/{nummer}/aanvullen"] = Casus(Aanvullen),
        ["/casussen/{nummer}/acties/{actie:guid}/afsluiten"] = Casus(EigenActies),
        ["/casussen/{nummer}/afgerond"] = Casus(Lezen),
        ["/casussen/{nummer}/afronden"] = Casus(Lezen, Afronden),
        ["/casussen/{nummer}/beoordelen"] = Casus(Beoordelen),
        ["/casussen/{nummer}/besluiten"] = Casus(Lezen, Besluiten),
        ["/casussen/{nummer}/besluiten/vertellen"] = Casus(Lezen, Besluiten),
        ["/casussen/{nummer}/contactgegevens"] = Casus(LezenWerkplaats),
        ["/casussen/{nummer}/eigenaar"] = Casus(Lezen, EigenaarRegelen, ("Aanvaard", EigenaarWorden), ("WijsAf", EigenaarWorden)),
        ["/casussen/{nummer}/heropenen"] = Casus(Heropenen),
        ["/casussen/{nummer}/intrekken"] = Casus(Intrekken),
        ["/casussen/{nummer}/klok"] = Casus(Aanvullen),
        ["/casussen/{nummer}/wegen"] = Casus(Lezen, Wegen),
        ["/casussen/{nummer}/wegen/afdrukken"] = Casus(Lezen),
        ["/casussen/{nummer}/wegen/anders"] = Casus(Wegen),
        ["/casussen/{nummer}/wegen/kort"] = Casus(Wegen),
        ["/casussen/{nummer}/wegen/samenvatten"] = Casus(Wegen),
        ["/casussen/{nummer}/wegen/{perspectief}"] = Casus(Wegen),
        ["/casussen/{nummer}/afspreken"] = Casus(Bijdragen),
        ["/casussen/{nummer}/bsn-tonen"] = Casus(BsnTonen),
        ["/casussen/{nummer}/contact-vastleggen"] = Casus(Bijdragen),
        ["/casussen/{nummer}/deelnemers/{deelnemer:guid}/eraf-halen"] = Casus(MensenErbijHalen),
        ["/casussen/{nummer}/deelnemers/{deelnemer:guid}/link-maken"] = Casus(MensenErbijHalen),
        ["/casussen/{nummer}/document-toevoegen"] = Casus(Bijdragen),
        ["/casussen/{nummer}/documenten/{id:guid}"] = Casus(Lezen),
        ["/casussen/{nummer}/documenten/{id:guid}/verwijderen"] = Casus(Bijdragen),
        ["/casussen/{nummer}/erbij-halen"] = Casus(MensenErbijHalen),
        ["/casussen/{nummer}/geschiedenis"] = Casus(CasusRecht.Geschiedenis),
        ["/casussen/{nummer}/noteren"] = Casus(Bijdragen),
        ["/casussen/{nummer}/overbruggen"] = Casus(Bijdragen),
        ["/casussen/{nummer}/toestemming-vastleggen"] = Casus(MensenErbijHalen),
        ["/casussen/{nummer}/toestemmingen/{toestemming:guid}/intrekken"] = Casus(MensenErbijHalen),
        ["/casussen/{nummer}/toestemmingen/{toestemming:guid}/toelaten"] = Casus(MensenErbijHalen),
        ["/casussen/{nummer}/verbinden"] = Casus(Bijdragen),
        ["/casussen/{nummer}/werkwijze-verbeteren"] = Casus(Aanvullen),
    };

    /// <summary>Adressen die met een verzonnen sleutel terecht niets vinden.</summary>
    public static bool MagOntbreken(string wat) => Verzonnen.Any(v => wat.Contains(v, StringComparison.Ordinal));

    private static readonly string[] Verzonnen = ["/demo/inloggen", "/gast/", "/beheer/standaardteksten/"];
}
