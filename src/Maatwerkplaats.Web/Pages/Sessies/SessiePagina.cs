using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Sessies;

/// <summary>Een bladzijde over één maatwerksessie: laden, mag het, en bij het bekijken een regel in het inzagelog.</summary>
public abstract class SessiePagina(Sessielezer lezer, Inzagelog log, Gastnaam gastnaam) : VersiePagina
{
    /// <summary>Nummer van de sessie, uit het adres.</summary>
    [BindProperty(SupportsGet = true)]
    public string Nummer { get; set; } = "";

    public GelezenSessie Gelezen { get; private set; } = null!;

    public Sessiestaat Sessie => Gelezen.Sessie;

    public bool MagLeiden => Gelezen.Inzicht.Mag(SessieRecht.Leiden);

    /// <summary>De naam van een genodigde; die van een gast is versleuteld bewaard.</summary>
    public string Naam(Genodigde wie) => gastnaam.OpUitnodiging(wie.Wie, wie.Gast?.Naam);

    /// <summary>Laadt de sessie om te lezen en legt vast dat dat gebeurde.</summary>
    protected async Task Bekijk(SessieRecht recht, CancellationToken ct)
    {
        await Laad(recht, ct);
        await log.Leg(Gebruiker, InzageSoort.SessieBekeken, Sessie.Id);
        Versie = Sessie.Versie;
    }

    protected async Task Laad(SessieRecht recht, CancellationToken ct) => Gelezen = await lezer.Lees(Gebruiker, Nummer, recht, ct);

    /// <summary>Doet iets met de sessie; lukt het niet, dan is zij opnieuw geladen en staat <see cref="VersiePagina.Versie"/> op de nieuwe stand.</summary>
    protected async Task<bool> Doe(SessieRecht recht, Func<Task> daad, CancellationToken ct)
    {
        var gelukt = await Bewaar(daad);
        if (!gelukt)
        {
            await Laad(recht, ct);
        }

        return gelukt;
    }

    protected RedirectResult NaarSessie(string plek = "") => Redirect($"/sessies/{Nummer}{(plek.StartsWith('#') ? plek : plek.Length > 0 ? "/" + plek : "")}");
}
