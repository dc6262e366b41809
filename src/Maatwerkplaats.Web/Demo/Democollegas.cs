using System.Security.Cryptography;
using System.Text;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Demo;

/// <summary>De verzonnen collega's die de democasussen inbrengen en begeleiden, met de personas ertussen.</summary>
internal sealed class Democollegas
{
    private const int KernteamPerPlaats = 4;

    private static readonly Dictionary<string, string> Divisies = new()
    {
        ["Werkbedrijf"] = "werkbedrijf",
        ["Uitkeren"] = "uitkeren",
        ["Klant en Service"] = "kens",
        ["Sociaal Medische Zaken"] = "smz",
        ["Bezwaar en Beroep"] = "benb",
        ["Handhaving"] = "handhaving",
        ["Strategie Beleid en Kenniscentrum"] = "sbk",
        ["Gegevensdiensten"] = "gegevensdiensten",
        ["Bestuurszaken"] = "bestuurszaken",
        ["Ministerie van SZW"] = "szw",
        ["Gemeente"] = "gemeente",
        ["Cliënt of vertegenwoordiger"] = "client",
    };

    private readonly Dictionary<string, Persoon> _mensen = [];
    private readonly Dictionary<string, Betrokkene[]> _kernteams;
    private readonly Dictionary<string, Betrokkene> _personas;

    /// <param name="plaatsen">Code van elke Maatwerkplaats, op naam.</param>
    public Democollegas(MaatwerkDb db, IReadOnlyList<Demotekst> teksten, IReadOnlyDictionary<string, string> plaatsen)
    {
        _personas = db.Set<Persoon>().AsNoTracking().Where(p => p.Aanmeldkenmerk!.StartsWith("demo:")).ToDictionary(p => p.Aanmeldkenmerk![5..], p => p.AlsBetrokkene());
        _kernteams = teksten.GroupBy(t => t.Maatwerkplaats).ToDictionary(
            plaats => plaats.Key,
            plaats => plaats.Select(t => t.Contactpersoon).Where(n => n.Length > 0).Distinct().Take(KernteamPerPlaats)
                .Select((naam, i) => Kernteam(naam, plaatsen[plaats.Key], i)).ToArray());
        db.AddRange(_mensen.Values);
    }

    public Betrokkene Persona(string sleutel) => _personas[sleutel];

    /// <summary>De inbrenger als collega met een account; wie van buiten komt heeft er geen.</summary>
    public Betrokkene Inbrenger(MaatwerkDb db, Demoinbrenger wie)
    {
        var onderdeel = Onderdeel(wie.Divisie);
        if (IsVanBuiten(wie))
        {
            return new(null, "", wie.Functie, onderdeel);
        }

        if (!_mensen.ContainsKey(wie.Naam))
        {
            db.Add(Maak(wie.Naam, wie.Functie, onderdeel, wie.Standplaats, []));
        }

        return _mensen[wie.Naam].AlsBetrokkene();
    }

    /// <summary>Wie van de Maatwerkplaats een casus begeleidt. In Noord is dat om de andere Bram.</summary>
    public Betrokkene Contactpersoon(Demoplan plan) => plan.Tekst.Maatwerkplaats switch
    {
        "Noord" when plan.Volgorde % 2 == 0 => Persona("contactpersoon"),
        "Landelijk" when plan.Volgorde % 3 == 0 => Persona("coordinator-landelijk"),
        var plaats => _kernteams[plaats][plan.Nummer % _kernteams[plaats].Length],
    };

    public static bool IsVanBuiten(Demoinbrenger wie) => Onderdeel(wie.Divisie) is "szw" or "gemeente" or "client" or "overig-extern";

    public static string Onderdeel(string divisie) => Divisies.GetValueOrDefault(divisie, "overig-extern");

    private Betrokkene Kernteam(string naam, string plaats, int volgorde)
    {
        var rol = volgorde == 0 && plaats is not ("noord" or "landelijk") ? Rol.CoordinatorRegio : Rol.Kernteam;
        var functie = rol == Rol.CoordinatorRegio ? "coördinator Maatwerkplaats" : "procesbegeleider";
        return (_mensen.GetValueOrDefault(naam) ?? Maak(naam, functie, "werkbedrijf", "", [new(rol, plaats)])).AlsBetrokkene();
    }

    private Persoon Maak(string naam, string functie, string onderdeel, string standplaats, Rolhouding[] rollen) =>
        _mensen[naam] = Verzonnen(naam, functie, onderdeel, standplaats, rollen);

    /// <summary>Een verzonnen collega met een account, die niet zelf inlogt.</summary>
    public static Persoon Verzonnen(string naam, string functie, string onderdeel, string standplaats, Rolhouding[] rollen)
    {
        // De sleutel volgt uit de naam: elke keer dat de demo start, zijn het dezelfde mensen.
        var id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes("demo:" + naam)).AsSpan(0, 16));
        var adres = string.Concat(naam.ToLowerInvariant().Normalize(NormalizationForm.FormD).Select(t => char.IsAsciiLetter(t) ? t : t == ' ' ? '.' : '\0').Where(t => t != '\0'));
        return new()
        {
            Id = id,
            Organisatie = "uwv",
            Naam = naam,
            Functie = functie,
            Onderdeel = onderdeel,
            Standplaats = standplaats,
            Email = $"{adres}@voorbeeld.nl",
            Rollen = [.. rollen.Select(r => new PersoonRol { PersoonId = id, Rol = r.Rol, Werkplaats = r.Werkplaats })],
        };
    }
}
