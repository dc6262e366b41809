using Microsoft.Playwright;

namespace Maatwerkplaats.Browser.Tests;

/// <summary>Een veld op een bladzijde: het laatste deel van het adres en de naam van het veld.</summary>
public sealed record Veld(string Bladzijde, string Naam);

/// <summary>
/// Telt in de browser zelf wat mensen invullen: elk veld dat iemand typt of kiest, en elk verplicht veld dat nog leeg
/// was toen zijn formulier verscheen. Wat een test om het scherm heen doet, telt dus niet mee, en wat vooraf is
/// ingevuld ook niet. Eén teller volgt zo nodig meer mensen.
/// </summary>
public sealed class Veldenteller
{
    private const string Meekijken = """
        (() => {
          const velden = form => [...form.querySelectorAll('input:not([type=hidden]), select, textarea')].filter(v => v.name);
          const groep = v => [...v.form.querySelectorAll(`[name="${CSS.escape(v.name)}"]:not([type=hidden])`)];
          const leeg = v => ['radio', 'checkbox'].includes(v.type) ? !groep(v).some(g => g.checked) : !v.value.trim();
          const verplicht = v => v.getAttribute('aria-required') === 'true' || v.closest('[role=radiogroup]')?.getAttribute('aria-required') === 'true';
          const leegBijBegin = new WeakMap();
          const meld = (soort, naam) => window.mwVeld(soort, location.pathname, naam);
          addEventListener('DOMContentLoaded', () => {
            for (const form of document.querySelectorAll('main form')) {
              leegBijBegin.set(form, [...new Set(velden(form).filter(v => v.checkVisibility() && verplicht(v) && leeg(v)).map(v => v.name))]);
            }
          });
          for (const soort of ['input', 'change']) {
            addEventListener(soort, e => { if (e.target.name && e.target.closest('main form')) meld('ingevuld', e.target.name); }, true);
          }
          addEventListener('submit', e => { for (const naam of leegBijBegin.get(e.target) ?? []) meld('gevraagd', naam); }, true);
        })();
        """;

    private readonly Lock _slot = new();
    private readonly List<Veld> _ingevuld = [];
    private readonly List<Veld> _gevraagd = [];

    /// <summary>Wat mensen typten of kozen, elk veld één keer.</summary>
    public IReadOnlyList<Veld> Ingevuld => Kopie(_ingevuld);

    /// <summary>Wat verplicht en nog leeg was op een formulier dat is verstuurd.</summary>
    public IReadOnlyList<Veld> Gevraagd => Kopie(_gevraagd);

    public async Task Volg(IBrowserContext context)
    {
        await context.ExposeBindingAsync<string, string, string, bool>("mwVeld", (_, soort, pad, naam) => Noteer(soort == "ingevuld" ? _ingevuld : _gevraagd, pad, naam));
        await context.AddInitScriptAsync(Meekijken);
    }

    /// <returns>Of dit veld nieuw is.</returns>
    private bool Noteer(List<Veld> lijst, string pad, string naam)
    {
        // Zonder het nummer van de casus: "/casussen/MWP-2026-0042/wegen/kort" is bladzijde "wegen/kort".
        var veld = new Veld(string.Join('/', pad.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(d => d != "casussen" && !d.StartsWith("MWP-", StringComparison.Ordinal))), naam);
        lock (_slot)
        {
            if (lijst.Contains(veld))
            {
                return false;
            }

            lijst.Add(veld);
            return true;
        }
    }

    private Veld[] Kopie(List<Veld> lijst)
    {
        lock (_slot)
        {
            return [.. lijst];
        }
    }
}
