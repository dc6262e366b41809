using Maatwerkplaats.Core.Tafels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Maatwerkplaats.Web.Tafels;

/// <summary>
/// De levende verbinding van een tafel. Er gaat alleen overheen dát er iets veranderde en dat iemand er nog is; wat er staat
/// haalt ieder zelf op, langs dezelfde toegang als de bladzijde. Zo kan een gemiste melding niets kwijtmaken.
/// </summary>
[AllowAnonymous]
public sealed class Tafelhub(Tafeltoegang toegang, Tafeldienst dienst) : Hub
{
    public const string Adres = "/levend/tafel";

    /// <summary>Komt bij een tafel, en laat zolang dat herhaald wordt weten dat iemand er nog is.</summary>
    /// <returns>Of dit mag.</returns>
    public async Task<bool> Hier(Guid tafel)
    {
        if (await toegang.Voor(Context.GetHttpContext()!, tafel, Context.ConnectionAborted) is not { } plek)
        {
            await Groups.RemoveFromGroupAsync(Context.ConnectionId, Groep(tafel));
            return false;
        }

        await Groups.AddToGroupAsync(Context.ConnectionId, Groep(tafel));
        await dienst.BlijfZitten(plek.Wie, tafel, Context.ConnectionAborted);
        return true;
    }

    internal static string Groep(Guid tafel) => $"tafel:{tafel}";
}

/// <summary>Geeft de bel van een tafel door aan wie bij deze node meekijkt.</summary>
internal sealed class Tafelbode(Tafelbel bel, IHubContext<Tafelhub> hub) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        bel.Gegaan += Meld;
        try
        {
            await bel.Luister(stoppingToken);
        }
        finally
        {
            if (stoppingToken.IsCancellationRequested)
            {
                bel.Gegaan -= Meld;
            }
        }
    }

    private void Meld(Guid tafel) => _ = hub.Clients.Group(Tafelhub.Groep(tafel)).SendAsync("gewijzigd");
}
