using Microsoft.Playwright;

namespace Maatwerkplaats.Browser.Tests;

/// <summary>
/// Een browservenster dat streng meekijkt: op elke bladzijde draait axe met alle regels, een fout in de console telt als
/// fout, en niets mag buiten beeld vallen.
/// </summary>
public sealed class Venster : IAsyncDisposable
{
    private readonly List<string> _console = [];

    public Venster(IBrowserContext context, IPage pagina)
    {
        (Context, Pagina) = (context, pagina);
        pagina.Console += (_, bericht) => Noteer(bericht.Type, bericht.Text, bericht.Location);
        pagina.PageError += (_, fout) => _console.Add(fout);
        pagina.FrameNavigated += (_, kader) =>
        {
            if (LaatVorigeBladzijdeLos && kader == pagina.MainFrame)
            {
                _console.Clear();
            }
        };
    }

    public IBrowserContext Context { get; }

    public IPage Pagina { get; }

    /// <summary>Hoe vaak er is geklikt.</summary>
    public int Kliks { get; private set; }

    /// <summary>Hoe vaak een veld is ingevuld.</summary>
    public int Velden { get; private set; }

    /// <summary>Statussen waarbij de browser zelf een melding in de console zet; alleen wie dat verwacht, laat het toe.</summary>
    public int[] VerwachteStatus { get; set; } = [];

    /// <summary>De browser is van meer vensters tegelijk en blijft open.</summary>
    public bool SluitAlleenHetVenster { get; init; }

    /// <summary>Wat een bladzijde bij het verlaten nog meldt, hoort niet bij de volgende.</summary>
    public bool LaatVorigeBladzijdeLos { get; init; }

    /// <summary>Verbroken verbindingen horen bij de proef.</summary>
    public bool ZonderNetwerk { get; set; }

    public async Task<int> Ga(string adres, bool keuren = true)
    {
        var antwoord = await Pagina.GotoAsync(adres, new() { WaitUntil = WaitUntilState.Load });
        if (keuren)
        {
            await Keur();
        }

        return antwoord?.Status ?? 0;
    }

    public async Task Vul(string veld, string waarde)
    {
        await Pagina.Locator($"[name='{veld}']").First.FillAsync(waarde);
        Velden++;
    }

    /// <summary>Kiest een rondje of vinkje op zijn zichtbare tekst.</summary>
    public async Task Kies(string label)
    {
        await Pagina.GetByLabel(label, new() { Exact = true }).First.CheckAsync();
        Velden++;
    }

    /// <summary>Klikt op een knop of verwijzing met deze tekst en keurt de bladzijde die volgt.</summary>
    public async Task Klik(string tekst, bool keuren = true)
    {
        var main = Pagina.GetByRole(AriaRole.Main);
        var knop = main.GetByRole(AriaRole.Button, new() { Name = tekst, Exact = true }).Or(main.GetByRole(AriaRole.Link, new() { Name = tekst, Exact = true }));
        await knop.First.ClickAsync();
        Kliks++;
        await Geladen();
        if (keuren)
        {
            await Keur();
        }
    }

    /// <summary>Verstuurt het formulier van de bladzijde met de eerste knop en keurt wat volgt.</summary>
    public async Task Verstuur()
    {
        await Pagina.Locator("main form button[type='submit']").First.ClickAsync();
        Kliks++;
        await Geladen();
        await Keur();
    }

    public Task<string> Tekst() => Pagina.Locator("main").InnerTextAsync();

    /// <summary>Axe, console en breedte: alles moet in orde zijn.</summary>
    public async Task Keur()
    {
        (await Toegankelijkheid.KeurAlles(Pagina)).ShouldBeEmpty(Pagina.Url);
        await KeurBreedte();
        _console.ShouldBeEmpty(Pagina.Url);
    }

    /// <summary>Niets valt buiten beeld: wie inzoomt, hoeft nooit opzij te schuiven.</summary>
    public async Task KeurBreedte()
    {
        var teBreed = await Pagina.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        teBreed.ShouldBeLessThanOrEqualTo(0, $"{Pagina.Url} is breder dan het venster");
    }

    public async ValueTask DisposeAsync() => await (SluitAlleenHetVenster ? Pagina.CloseAsync() : Context.CloseAsync());

    private async Task Geladen()
    {
        try
        {
            await Pagina.WaitForLoadStateAsync(LoadState.Load, new() { Timeout = 20_000 });
        }
        catch (TimeoutException)
        {
            // De melding kan net vóór het wachten zijn gekomen; de bladzijde zelf weet het zeker.
            (await Pagina.EvaluateAsync<string>("document.readyState")).ShouldBe("complete");
        }
    }

    private void Noteer(string soort, string tekst, string plek)
    {
        var verwacht = VerwachteStatus.Any(s => tekst.Contains($"status of {s}", StringComparison.Ordinal)) || (ZonderNetwerk && tekst.Contains("ERR_", StringComparison.Ordinal));
        if (soort == "error" && !verwacht)
        {
            _console.Add($"{tekst} ({plek})");
        }
    }
}
