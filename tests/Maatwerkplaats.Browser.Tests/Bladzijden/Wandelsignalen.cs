using System.Text;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Signalen.Inlezen;
using Maatwerkplaats.Core.Themas;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerkplaats.Browser.Tests.Bladzijden;

/// <summary>Een stijgend thema met signalen die op elkaar lijken, en een bestand dat wacht, zodat ook hun bladzijden er zijn.</summary>
internal static class Wandelsignalen
{
    public static async Task<(Guid Signaal, Guid Bestand, string Thema)> Maak(Proefsite site)
    {
        var (dienst, wie) = (site.Diensten.GetRequiredService<Signaaldienst>(), site.Persona("coordinator-landelijk"));
        var vandaag = Kalender.DatumInNederland(DateTime.UtcNow);
        var ids = await dienst.Neem("uwv", Betrokkene.Systeem, Guid.CreateVersion7(), [.. Enumerable.Range(0, 9).Select(i => new Signaalinhoud
        {
            Bron = "klacht",
            Kenmerk = $"wandel-{i}",
            Tekst = $"De wandelvergoeding komt te laat door controle {i}.",
            VoorWie = "Wie ver moet reizen",
            Datum = vandaag.AddDays(-3 * i),
            Klantreis = "ziek-worden",
            Moment = "betaald",
            Wetten = ["ZW"],
            Werkplaats = "noord",
            Vervangen = 1,
            Twijfels = 1,
        })]);
        var thema = await site.Diensten.GetRequiredService<Themadienst>().Begin(wie, "Wandelvergoeding te laat", "Reiskosten komen pas na een extra controle.", [.. ids.Take(8).Select(i => i.Id)], new(Guid.CreateVersion7()));
        using var inhoud = new MemoryStream(Encoding.UTF8.GetBytes("Bron;Tekst\nKlacht;De brief is te lang.\n"));
        var bestand = await site.Diensten.GetRequiredService<Signaalinlezer>().LoopNa(wie, "signalen.csv", inhoud, null);
        return (ids[8].Id, bestand.Id, thema);
    }
}
