using Microsoft.AspNetCore.SignalR;

namespace Maatwerkplaats.Bench.Web.Leeg;

/// <summary>Stuurt wat iemand zegt aan zijn groep door, en doet verder niets: de maat waarlangs de live tafel wordt gelegd.</summary>
internal sealed class Echohub : Hub
{
    public Task Hier(string groep) => Groups.AddToGroupAsync(Context.ConnectionId, groep);

    public Task Zeg(string groep, string tekst) => Clients.Group(groep).SendAsync("gewijzigd", tekst);
}
