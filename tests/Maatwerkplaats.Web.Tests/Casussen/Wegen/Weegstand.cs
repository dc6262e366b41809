using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Tests.Casussen.Wegen;

/// <summary>Brengt een casus in behandeling naar een volgende stand.</summary>
internal static class Weegstand
{
    /// <summary>Een gewogen casus: kwijtschelden scoort driemaal <paramref name="score"/>, de beslissing van nu driemaal onvoldoende.</summary>
    public static async Task<Guid> Gewogen(Proefcasus casus, Score score = Score.Voldoende, Perspectief? behalve = null)
    {
        var weg = Guid.Empty;
        await casus.Doe("inbrenger", CasusRecht.Wegen, c =>
        {
            weg = c.BedenkAlternatief("Kwijtschelden");
            foreach (var perspectief in Enum.GetValues<Perspectief>())
            {
                var eigen = perspectief == behalve ? Score.Onvoldoende : score;
                c.Weeg(perspectief, new($"Gezien: {perspectief}"), new Dictionary<Guid, Score> { [Alternatief.Huidig] = Score.Onvoldoende, [weg] = eigen });
            }

            c.VatWegingSamen(Perspectief.Juridisch, [Beginsel.Evenredigheid], null, null, "Dit is waarom");
        });
        return weg;
    }

    /// <summary>Een casus met een maatwerkbesluit dat de cliënt kent, klaar om af te ronden.</summary>
    public static async Task Verteld(Proefcasus casus)
    {
        var weg = await Gewogen(casus);
        await casus.Doe("contactpersoon", CasusRecht.Besluiten, c =>
        {
            c.StelKenmerkenVast(new() { Wetten = ["WIA"], Niveaus = ["beleid"] });
            c.Besluit(new()
            {
                Oordeel = Oordeel.Maatwerk,
                Inhoud = "Het voorschot hoeft niet terug.",
                Alternatief = weg,
                Op = new(2020, 1, 6),
                Beslisser = new("Sanne Verhulst", "uitkeringsdeskundige", "medewerker"),
                GebruikelijkeLijn = true,
                Motivering = "Dit is waarom",
            });
            c.VertelBesluit(new(Core.Casussen.Verteld.Telefonisch, new(2020, 1, 7)));
        });
    }
}
