using Maatwerkplaats.Core.Apisleutels;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Aanhalen;
using Maatwerkplaats.Core.Casusprudentie.Bewaren;
using Maatwerkplaats.Core.Casusprudentie.Gelijken;
using Maatwerkplaats.Core.Casusprudentie.Groepen;
using Maatwerkplaats.Core.Casusprudentie.Indexering;
using Maatwerkplaats.Core.Casusprudentie.Openbaarheid;
using Maatwerkplaats.Core.Casusprudentie.Nazien;
using Maatwerkplaats.Core.Casusprudentie.Volgen;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Data.Kopieen;
using Maatwerkplaats.Core.Inlezen.Uitvoering;
using Maatwerkplaats.Core.Inlezen.Wachtrij;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Netwerk;
using Maatwerkplaats.Core.Netwerk.Organisaties;
using Maatwerkplaats.Core.Netwerk.Tafelgenoten;
using Maatwerkplaats.Core.Netwerk.Zoeken;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Register.Uitvoer;
using Maatwerkplaats.Core.Register.Uitvoer.Bewaren;
using Maatwerkplaats.Core.Register.Uitvoer.Evaluatie;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Signalen.Inlezen;
using Maatwerkplaats.Core.Tafels;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verantwoording;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Maatwerkplaats.Core;

/// <summary>De diensten van de methode, voor website en opdrachtregel.</summary>
public static class Samenstelling
{
    /// <param name="instellingen">
    /// <c>Data:Map</c>: map van het SQLite-bestand (standaard ./data). <c>ConnectionStrings:Maatwerkplaats</c>: PostgreSQL.
    /// <c>Zoekindex:Geheugen</c>: hoeveel MB van de zoekindex in het geheugen blijft (standaard 192).
    /// <c>Sleutels:Bestand</c>: sleutelbestand (standaard sleutels.json in de datamap).
    /// <c>Uitvoer:MeesteMeteen</c>: zoveel casussen gaan meteen in een bestand (standaard 2000).
    /// </param>
    public static IServiceCollection AddMaatwerkplaats(this IServiceCollection diensten, IConfiguration instellingen)
    {
        var map = instellingen["Data:Map"] is { Length: > 0 } gekozen ? gekozen : "./data";
        diensten.TryAddSingleton(TimeProvider.System);
        diensten.AddSingleton(_ => Sleutelbos.LeesOfMaak(instellingen["Sleutels:Bestand"] ?? Path.Combine(map, "sleutels.json")));
        diensten.AddSingleton<Versleuteling>();
        diensten.AddSingleton<Ketting>();
        diensten.AddPooledDbContextFactory<MaatwerkDb>(opties => Verbinding.Kies(opties, instellingen.GetConnectionString("Maatwerkplaats"), map));
        diensten.AddSingleton<Inzagelog>();
        diensten.AddSingleton<Collegas>();
        diensten.AddSingleton<Werkvoorraad>();
        diensten.AddSingleton<Werkbord>();
        diensten.AddSingleton<Werklastlezer>();
        diensten.AddSingleton<Weergavenkast>();
        diensten.AddSingleton<Verdeling>();
        diensten.AddSingleton<MijnWerk>();
        diensten.AddSingleton<Termijnbewaking>();
        diensten.AddSingleton<Standaardteksten>();
        diensten.AddSingleton<Termijnbron>();
        diensten.AddSingleton<Casusdienst>();
        diensten.AddSingleton<Casuslezer>();
        diensten.AddSingleton<Bsninzage>();
        diensten.AddSingleton<Casusopname>();
        diensten.AddSingleton<Inlezer>();
        diensten.AddSingleton<Inleesdienst>();
        diensten.AddSingleton<Inleesvoortgang>();
        diensten.AddSingleton<Inleeswerk>();
        diensten.AddSingleton<EerdereBesluiten>();
        diensten.AddSingleton<Conceptenkast>();
        diensten.AddSingleton<Geschiedenis>();
        diensten.AddSingleton<Casusinzagen>();
        diensten.AddSingleton<Verwanten>();
        diensten.AddSingleton<Documentkluis>();
        diensten.AddSingleton<Gastdeur>();
        diensten.AddSingleton<Sessiepost>();
        diensten.AddSingleton<Sessiedienst>();
        diensten.AddSingleton<Sessielezer>();
        diensten.AddSingleton<Prikdeur>();
        diensten.AddSingleton<Sessiebewaking>();
        diensten.AddSingleton<Externen>();
        diensten.AddSingleton<Lijstenbron>();
        diensten.AddSingleton<Publicatie>();
        diensten.AddSingleton(_ => new Paginacache(long.TryParse(instellingen["Zoekindex:Geheugen"], out var mb) ? mb << 20 : Paginacache.GewoneRuimte));
        diensten.AddSingleton<Casusregister>();
        diensten.AddSingleton<Indexonderhoud>();
        diensten.AddSingleton<Indexherbouw>();
        diensten.AddSingleton<Uitspraaklezer>();
        diensten.AddSingleton<RegisterToegang>();
        diensten.AddSingleton<Leeszaal>();
        diensten.AddSingleton<Zoekboek>();
        diensten.AddSingleton<Attendering>();
        diensten.AddSingleton<Gelijkenlezer>();
        diensten.AddSingleton<Aanhaallezer>();
        diensten.AddSingleton<Volgdienst>();
        diensten.AddSingleton<Nazienlezer>();
        diensten.AddSingleton<Groepenmaker>();
        diensten.AddSingleton<Ongelijklezer>();
        diensten.AddSingleton<Hercontrole>();
        diensten.AddSingleton<Publicatiekast>();
        diensten.AddSingleton<Publicatiedienst>();
        diensten.AddSingleton<Inrichtingdienst>();
        diensten.AddSingleton<Inrichtinglezer>();
        diensten.AddSingleton<Netwerkdienst>();
        diensten.AddSingleton<Netwerkkaart>();
        diensten.AddSingleton<Organisatieboek>();
        diensten.AddSingleton<Tafelgenotenlezer>();
        diensten.AddSingleton<Feitenspiegel>();
        diensten.AddSingleton<Verantwoordingslezer>();
        diensten.AddSingleton<Contralegemlijst>();
        diensten.AddSingleton<Controle>();
        diensten.AddSingleton<Controleronde>();
        diensten.AddSingleton<Inzagelezer>();
        diensten.AddSingleton<Kopie>();
        diensten.AddSingleton<Terugzetting>();
        diensten.AddSingleton<Buitenvolger>();
        diensten.AddSingleton<Clientzoeker>();
        diensten.AddSingleton<Berichtenbak>();
        diensten.AddSingleton<Ongelezenteller>();
        diensten.AddSingleton<Voorkeurenboek>();
        diensten.AddSingleton<Mailstand>();
        diensten.AddSingleton<Mailopruimer>();
        diensten.AddSingleton<Beurtverdeler>();
        diensten.AddSingleton<Casusdocumenten>();
        diensten.AddSingleton<Registeruitvoer>();
        diensten.AddSingleton<Registerkeuzes>();
        diensten.AddSingleton(new Uitvoergrens(int.TryParse(instellingen["Uitvoer:MeesteMeteen"], out var grens) ? grens : Uitvoergrens.Gewoon));
        diensten.AddSingleton<Uitvoerbel>();
        diensten.AddSingleton<Uitvoerkast>();
        diensten.AddSingleton<Evaluatieset>();
        diensten.AddSingleton<Evaluatieaanvragen>();
        diensten.AddSingleton<Uitvoerwerk>();
        diensten.AddSingleton<Tafelbel>();
        diensten.AddSingleton<Tafeldienst>();
        diensten.AddSingleton<Tafellezer>();
        diensten.AddSingleton<Blaadjeskast>();
        diensten.AddSingleton<Sessieverslag>();
        diensten.AddSingleton<Apisleutelbeheer>();
        diensten.AddSingleton<Signaaldienst>();
        diensten.AddSingleton<Casussignaalinhaler>();
        diensten.AddSingleton<Signaalinlezer>();
        diensten.AddSingleton<Signaallijst>();
        diensten.AddSingleton<Signaaluitvoer>();
        diensten.AddSingleton<Signalenlezer>();
        diensten.AddSingleton<Signaalgelijken>();
        return diensten;
    }
}
