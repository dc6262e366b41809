using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Thema;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, WebRootPath = Themaregistratie.WebRootPad });
builder.Services.AddRazorPages();
builder.Services.AddMaatwerkThema(stijlgidsZichtbaar: builder.Environment.IsDevelopment() || args.Contains("--demo"));

var app = builder.Build();
app.UseBeveiligingskoppen();
app.UseFoutpaginas();
app.UseMaatwerkThema();
app.UseRouting();
app.MapRazorPages();
app.MapSecurityTxt(app.Configuration["Beveiliging:Contact"], TimeProvider.System);
await app.RunAsync();
