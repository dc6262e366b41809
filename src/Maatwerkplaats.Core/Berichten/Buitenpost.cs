using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Casussen.Gebeurtenissen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Berichten;

/// <summary>
/// Laat wie zonder account inbracht per mail weten dat er nieuws is. De mail zegt niet waarover: het antwoord staat
/// achter de code op de volgpagina.
/// </summary>
internal static class Buitenpost
{
    private const string Onderwerp = "Maatwerkplaats: er is nieuws voor u";

    private const string Tekst = $"""
        Er is nieuws over wat u bij de Maatwerkplaats meldde.

        Lees het op {UitgaandeMail.Siteplek}/buiten/volgen
        U heeft daarvoor de code nodig die u kreeg toen u de melding deed.
        """;

    /// <summary>Zet de mail klaar in de lopende transactie, als er iets te melden is en er een adres is.</summary>
    public static void ZetKlaar(MaatwerkDb db, Versleuteling versleuteling, string organisatie, Casus casus, DateTime nu)
    {
        var inbrenger = casus.Staat.Melding.Inbrenger;
        if (inbrenger is not { Kanaal: Kanaal.Buiten, Contact: { } geheim } || !casus.Nieuw.Any(IsNieuws))
        {
            return;
        }

        if (Contactgegevens.Lees(versleuteling.Ontsleutel(geheim, Casusdienst.DoelContact)).Email is { } adres)
        {
            db.Add(UitgaandeMail.Klaar(versleuteling, organisatie, adres, Onderwerp, Tekst, nu));
        }
    }

    private static bool IsNieuws(CasusGebeurtenis gebeurtenis) => gebeurtenis is TriageAfgesloten or CasusAfgerond or CasusHeropend or SolveNieuws;
}
