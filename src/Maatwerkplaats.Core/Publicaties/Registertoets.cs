using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>Zoekt persoonsgegevens in een tekst die al is gepubliceerd. Labels als <c>[klant]</c> en wat bewust bleef staan, tellen niet.</summary>
internal static class Registertoets
{
    /// <summary>Wat er van de casus bekend is, en wat bij het publiceren bewust is blijven staan.</summary>
    public static (Dossier? Dossier, IReadOnlySet<string> Gebleven) Bron(Publicatiekast kast, Publicatiedossier? publicatie, string? casus)
    {
        if (publicatie is null || casus is null)
        {
            return (null, new HashSet<string>());
        }

        var werkstuk = kast.Werkstuk(publicatie);
        return (
            kast.Dossier(CasusProjectie.Lees(casus), werkstuk),
            werkstuk.Oordelen.Where(o => !o.Vervangen).Select(o => o.Vorm).ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>De vondsten die minstens waarschijnlijk zijn, in leesvolgorde.</summary>
    public static IReadOnlyList<Registervondst> Zoek(Uitspraakinhoud inhoud, (Dossier? Dossier, IReadOnlySet<string> Gebleven) bron) =>
    [
        .. from deel in Delen(inhoud)
           where deel.Tekst.Length > 0
           from vondst in Herkenner.Zoek(deel.Tekst, bron.Dossier)
           let vorm = vondst.Tekst(deel.Tekst)
           where vondst.Zekerheid >= Zekerheid.Waarschijnlijk && !Publicatiepoort.IsLabel(deel.Tekst, vondst)
           let hard = Beoordeling.IsHard(vondst)
           where hard || !bron.Gebleven.Contains(vorm)
           select new Registervondst(deel.Kop, vondst.Soort, vorm, vondst.Reden, hard || vondst.Zekerheid == Zekerheid.Zeker),
    ];

    private static IEnumerable<(string Kop, string Tekst)> Delen(Uitspraakinhoud i) =>
    [
        ("Titel", i.NaamCasus), ("Kernwoorden", string.Join(", ", i.Kernwoorden)), ("Situatie", i.Probleem), ("Knelpunt", i.Reden), ("Wetten en regels", i.Regels),
        ("Hoe het verliep", i.Proces), ("Juridisch perspectief", i.Juridisch), ("Financieel-economisch perspectief", i.Economisch),
        ("Sociaal-maatschappelijk perspectief", i.Maatschappelijk), ("Afweging", i.Afweging), ("Waarin dit anders is dan gelijke gevallen", i.Afwijking),
        ("Oplossing", i.Oplossing), ("Wat is er geleerd?", i.Opmerkingen),
    ];
}

/// <summary>Iets in een gepubliceerde tekst dat op een persoonsgegeven lijkt.</summary>
/// <param name="Kop">Kop waaronder het staat.</param>
/// <param name="Tekst">Mogelijk herleidbaar: alleen te tonen aan wie nakijkt.</param>
/// <param name="Vast">Bewezen, door controle of omdat het in de casus zelf staat.</param>
public sealed record Registervondst(string Kop, Soort Soort, string Tekst, string Reden, bool Vast);
