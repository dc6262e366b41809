using Maatwerkplaats.Web.Opdrachten;

return await Opdrachtregel.Voer(args);

/// <summary>Het beginpunt van de toepassing; zichtbaar zodat tests de echte toepassing kunnen starten.</summary>
public partial class Program;
