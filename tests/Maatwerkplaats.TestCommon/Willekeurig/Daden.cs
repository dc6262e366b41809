using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.TestCommon.Willekeurig;

/// <summary>Alles wat iemand met een casus kan proberen, met willekeurige en soms onzinnige invoer.</summary>
public static class Daden
{
    public static readonly Betrokkene[] Mensen = [TestCasus.Sanne, TestCasus.Bram, TestCasus.Femke, new(null, "Els zonder account", "adviseur", "werkbedrijf")];

    private static readonly string[] Plaatsen = ["noord", "limburg", "zeeland", ""];

    public static readonly Action<Casus, Keuze>[] Alle =
    [
        (c, k) => c.PakOp(),
        (c, k) => c.PakOp(),
        (c, k) => c.WijsContactpersoonAan(k.Uit(Mensen), k.Tekst()),
        (c, k) => c.GeefVrij(k.Tekst()),
        (c, k) => c.Verplaats(k.Uit(Plaatsen), k.Tekst()),
        (c, k) => c.PakSamenOp(k.Uit(Plaatsen), k.Tekst()),
        (c, k) => c.ZetOpTeamagenda(k.Tekst()),
        (c, k) => c.SluitTriageAf(TriageUitkomst.SpecifiekMaatwerk, k.Tekst(), null, k.Tekst(), k.Dag()),
        (c, k) => c.SluitTriageAf(TriageUitkomst.SpecifiekMaatwerk, "Reden", null, "Antwoord", k.Dag()),
        (c, k) => c.SluitTriageAf(k.Van<TriageUitkomst>(), k.Tekst(), k.Tekst(), k.Tekst(), k.Dag()),
        (c, k) => c.StelEigenaarVoor(k.Uit(Mensen), k.Tekst()),
        (c, k) => c.AanvaardEigenaarschap(),
        (c, k) => c.WijsEigenaarschapAf(k.Tekst()),
        (c, k) => c.LegEigenaarschapBijWerkplaats(k.Tekst()),
        (c, k) => c.VulMeldingAan(k.Tekst()!, k.Tekst()!, k.Tekst()!, k.Van<Urgentie>(), k.Tekst()),
        (c, k) => c.LegClientVast(new("1.1.aa")),
        (c, k) => c.StelKenmerkenVast(new() { Wetten = k.Ja() ? ["WIA", "WW"] : [], Niveaus = k.Ja() ? ["wet"] : [], Regels = k.Tekst() }),
        (c, k) => c.StelKenmerkenVast(new() { Wetten = ["WW"], Niveaus = ["wet"] }),
        (c, k) => c.HaalCollegaErbij(k.Uit(Mensen), k.Tekst(), k.Tekst(), k.Tekst()),
        (c, k) => c.LaatExterneToe(k.Ja() ? new(null, "", "", "gemeente") : k.Uit(Mensen), new("1.1.bb"), k.Tekst(), k.Uit(c.Staat.Toestemmingen.Select(t => t.Id).Append(Guid.Empty))),
        (c, k) => c.HaalEraf(k.Uit(c.Staat.Deelnemers.Select(d => d.Id).Append(Guid.Empty))),
        (c, k) => c.LegVlekTerzijde(k.Uit(["onderdeel:uitkeren", "deskundigheid:juridisch"]), "Niemand van Uitkeren.", "terugvordering", k.Tekst()),
        (c, k) => c.HaalVlekTerug(k.Uit(["onderdeel:uitkeren", "deskundigheid:juridisch"])),
        (c, k) => c.SpreekActieAf(k.Tekst(), k.Uit(Mensen), k.Ja() ? k.Dag() : null),
        (c, k) => c.RondActieAf(k.Uit(c.Staat.Acties.Select(a => a.Id).Append(Guid.Empty))),
        (c, k) => c.LaatActieVervallen(k.Uit(c.Staat.Acties.Select(a => a.Id).Append(Guid.Empty)), k.Tekst()),
        (c, k) => c.Noteer(k.Tekst(), k.Van<Zichtbaarheid>()),
        (c, k) => c.LegContactVast(k.Van<ContactSoort>(), k.Dag(), k.Tekst(), k.Tekst()),
        (c, k) => c.VoegDocumentToe(k.Sleutel(), "brief.pdf", "application/pdf", 12, k.Van<Zichtbaarheid>()),
        (c, k) => c.VerwijderDocument(k.Uit(c.Staat.Documenten.Select(d => d.Id).Append(Guid.Empty)), k.Tekst()),
        (c, k) => c.LegToestemmingVast(k.Tekst(), k.Tekst(), k.Tekst(), k.Dag(), "1", "mondeling", k.Ja() ? k.Dag().AddDays(20) : null),
        (c, k) => c.TrekToestemmingIn(k.Uit(c.Staat.Toestemmingen.Select(t => t.Id).Append(Guid.Empty))),
        (c, k) => c.RegelVoorDeTussentijd(k.Tekst(), k.Dag(), k.Ja() ? k.Dag() : null),
        (c, k) => c.BeeindigTussenmaatregel(k.Uit(c.Staat.Tussenmaatregelen.Select(m => m.Id).Append(Guid.Empty))),
        (c, k) => c.Verbind($"MWP-2026-000{k.Tot(3) + 1}", k.Tekst()),
        (c, k) => c.CorrigeerWerkwijze(k.Van<Werkwijze>()),
        (c, k) => c.PlanSessie("MWS-2026-0001", k.Dag().ToDateTime(new(9, 30), DateTimeKind.Utc)),
        (c, k) => c.VerplaatsSessie("MWS-2026-0001", k.Dag().ToDateTime(new(13, 0), DateTimeKind.Utc)),
        (c, k) => c.ZegSessieAf("MWS-2026-0001", "Reden"),
        (c, k) => c.HoudSessie("MWS-2026-0001"),
        (c, k) => c.HoorVanSolve("SLV-2026-0001", "Voorschot", "Nieuws"),
        (c, k) => c.LegGeenSolveVast(k.Tekst()),
        (c, _) => c.MaakLosVanSolve("SLV-2026-0001"),
        (c, k) => c.BereidSessieVoor(k.Tekst(), k.Tekst(), k.Tekst(), k.Tekst()),
        (c, k) => c.PauzeerKlok(k.Tekst()),
        (c, k) => c.HervatKlok(),
        (c, k) => Weeg(c, k, k.Van<Perspectief>()),
        (c, k) => Array.ForEach(Enum.GetValues<Perspectief>(), p => Weeg(c, k, p)),
        (c, k) => c.BedenkAlternatief(k.Tekst()),
        (c, k) => c.SchrapAlternatief(k.Uit(c.Staat.Weging.Alternatieven.Select(a => a.Id))),
        (c, k) => c.VatWegingSamen(k.Ja() ? k.Van<Perspectief>() : null, [k.Van<Beginsel>()], k.Tekst(), k.Tekst(), k.Tekst(), k.Ja()),
        (c, k) => c.LegAnderOordeelVast(k.Tekst(), k.Tekst()),
        (c, k) => c.Besluit(EenBesluit(c, k, k.Van<Oordeel>())),
        (c, k) => c.Besluit(EenBesluit(c, k, Oordeel.Maatwerk)),
        (c, k) => c.VerbeterAanhalingen(k.Ja() ? [] : [new($"MCP:NL:UWV:2026:{k.Tot(3)}", k.Van<Gebruik>(), k.Tekst())]),
        (c, k) => c.VertelBesluit(new(k.Van<Verteld>(), k.Dag())),
        (c, k) => c.RondAf(k.Van<ClientUitkomst>(), k.Tekst(), k.Van<JaNeeMisschien>(), k.Tekst(), k.Ja()),
        (c, k) => c.RondAf(ClientUitkomst.Opgelost, null, JaNeeMisschien.Nee, null, true),
        (c, k) => c.Heropen(k.Tekst(), k.Dag()),
        (c, k) => c.TrekIn(k.Tot(4) == 0 ? k.Tekst() : null),
    ];

    private static void Weeg(Casus casus, Keuze k, Perspectief perspectief) => casus.Weeg(
        perspectief,
        new(k.Tekst()!, k.Tekst()),
        casus.Staat.Weging.Alternatieven.Where(_ => k.Tot(4) > 0).ToDictionary(a => a.Id, _ => k.Tot(5) == 0 ? Score.Onvoldoende : Score.Goed));

    private static Besluit EenBesluit(Casus casus, Keuze k, Oordeel oordeel) => new()
    {
        Oordeel = oordeel,
        Inhoud = k.Tekst()!,
        Alternatief = k.Tot(4) == 0 ? null : k.Uit(casus.Staat.Weging.Alternatieven.Select(a => a.Id)),
        Op = k.Dag(),
        Beslisser = new(k.Tekst()!, "teammanager", "leidinggevende"),
        GebruikelijkeLijn = k.Ja(),
        AkkoordVan = k.Tekst(),
        Grondslagen = k.Ja() ? [new(GrondslagSoort.Jurisprudentie, Ecli: k.Ja() ? "ECLI:NL:CRVB:2019:1234" : "onzin")] : [],
        Niveaus = ["wet"],
        ContraLegem = k.Tot(3) == 0 ? new(k.Tekst()!, k.Dag()) : null,
        Motivering = k.Tekst()!,
        Aanhalingen = k.Tot(3) > 0 ? [] : [new(k.Ja() ? "MCP:NL:UWV:2026:7" : "onzin", k.Van<Gebruik>(), k.Tekst())],
    };
}
