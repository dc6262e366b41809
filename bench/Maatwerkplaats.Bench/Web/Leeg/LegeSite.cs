namespace Maatwerkplaats.Bench.Web.Leeg;

/// <summary>Een website met één lege Razor-bladzijde: de maat waarlangs de echte wordt gelegd.</summary>
internal static class LegeSite
{
    public static async Task<int> Serveer(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls($"http://localhost:{args[^1]}");
        builder.Logging.ClearProviders();
        builder.Services.AddRazorPages(opties => opties.RootDirectory = "/Web/Leeg").ConfigureApplicationPartManager(delen =>
        {
            foreach (var vreemd in delen.ApplicationParts.Where(d => d.Name != typeof(LegeSite).Assembly.GetName().Name).ToArray())
            {
                delen.ApplicationParts.Remove(vreemd);
            }
        });
        builder.Services.AddSignalR();
        var app = builder.Build();
        app.MapRazorPages();
        app.MapHub<Echohub>("/echo");
        await app.RunAsync();
        return 0;
    }
}
