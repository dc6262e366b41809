using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Verhalen;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>Eén publicatie om iets mee te doen: eerst de regels, dan de gebeurtenis. De tekst zelf staat in het <see cref="Werkstuk"/>.</summary>
public sealed partial class Publicatiezaak : Verloop<Publicatiestaat, Publicatiegebeurtenis>
{
    private Publicatiezaak(Publicatiestaat staat, Werkstuk werkstuk, Handeling handeling)
        : base(staat, handeling) => Werkstuk = werkstuk;

    public Werkstuk Werkstuk { get; private set; }

    /// <summary>Begint een publicatie met de tekst die uit de casus is samengesteld.</summary>
    public static Publicatiezaak Begin(
        string casus, IReadOnlyDictionary<Publicatieveld, string> teksten, Handeling handeling, Publicatiesoort soort = Publicatiesoort.Casusprudentie)
    {
        var zaak = new Publicatiezaak(new(), new() { Bron = teksten, Teksten = teksten }, handeling);
        zaak.Gebeurt(new PublicatieBegonnen(Guid.CreateVersion7(handeling.Tijdstip), casus, soort));
        return zaak;
    }

    public static Publicatiezaak Open(Publicatiestaat staat, Werkstuk werkstuk, Handeling handeling) => new(staat, werkstuk, handeling);

    /// <summary>Speelt de geschiedenis opnieuw af.</summary>
    public static Publicatiestaat Herhaal(IEnumerable<(Publicatiegebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis) =>
        geschiedenis.Aggregate(new Publicatiestaat(), (staat, stap) => Volgende(staat, stap.Gebeurtenis, stap.Handeling));

    /// <summary>Besluit over één bevinding: al haar schrijfwijzen vervangen of laten staan, zo nodig als een andere soort.</summary>
    public void Oordeel(Bevinding bevinding, bool vervangen, Taal.Persoonsgegevens.Soort? soort = null, string? rol = null)
    {
        EisTeWijzigen();
        PublicatieRegels.WatVaststaatMoetWeg.Eis(vervangen || !bevinding.MoetWeg);
        Zet(Werkstuk with
        {
            Oordelen =
            [
                .. Werkstuk.Oordelen.Where(o => !bevinding.Heeft(o.Vorm)),
                .. bevinding.Vormen.Select(vorm => new Vormoordeel(vorm, vervangen, soort, string.IsNullOrWhiteSpace(rol) ? null : rol.Trim().ToLowerInvariant())),
            ],
        });
    }

    /// <summary>Wijst aan wat de computer miste; alle plekken met deze tekst tellen mee en worden vervangen.</summary>
    public void MerkGemist(string? tekst, Taal.Persoonsgegevens.Soort soort, string? rol)
    {
        EisTeWijzigen();
        var gemist = tekst?.Trim() ?? "";
        PublicatieRegels.GemisteTekstIsLangGenoeg.Eis(gemist.Length >= (soort == Taal.Persoonsgegevens.Soort.Persoon ? 2 : 4));
        PublicatieRegels.GemisteTekstStaatErin.Eis(Werkstuk.Teksten.Values.Any(t => t.Contains(gemist, StringComparison.OrdinalIgnoreCase)));
        Zet(Werkstuk with
        {
            Gemist = [.. Werkstuk.Gemist.Where(g => !string.Equals(g.Tekst, gemist, StringComparison.OrdinalIgnoreCase)), new(gemist, soort, string.IsNullOrWhiteSpace(rol) ? null : rol.Trim().ToLowerInvariant())],
            Oordelen = [.. Werkstuk.Oordelen.Where(o => !o.Gaat(gemist)), new(gemist, true, soort)],
        });
    }

    /// <summary>Herschrijft één tekst; een lege tekst valt weg uit de publicatie.</summary>
    public void Herschrijf(Publicatieveld veld, string? tekst)
    {
        EisTeWijzigen();
        PublicatieRegels.TitelIsNodig.Eis(veld != Publicatieveld.Titel || !string.IsNullOrWhiteSpace(tekst));
        VerhaalRegels.BeeldHeeftTekst.Eis(veld != Publicatieveld.Beeldtekst || Werkstuk.Beeld is null || !string.IsNullOrWhiteSpace(tekst));
        var teksten = new Dictionary<Publicatieveld, string>(Werkstuk.Teksten);
        if (string.IsNullOrWhiteSpace(tekst))
        {
            teksten.Remove(veld);
        }
        else
        {
            teksten[veld] = tekst.Trim();
        }

        Werkstuk = Werkstuk with { Teksten = teksten };
    }

    /// <summary>Maakt een woord overal vager, bijvoorbeeld "glasblazer" tot "ambachtsberoep".</summary>
    public void Vervaag(string woord, string door)
    {
        EisTeWijzigen();
        Zet(Werkstuk with
        {
            Teksten = Werkstuk.Teksten.ToDictionary(t => t.Key, t => t.Value.Replace(woord, door, StringComparison.OrdinalIgnoreCase)),
        });
    }

    /// <summary>Laat een waarschuwing over herleidbaarheid bewust staan.</summary>
    public void Aanvaard(string waarschuwing, string? reden)
    {
        EisTeWijzigen();
        Zet(Werkstuk with { Aanvaard = [.. Werkstuk.Aanvaard, new(waarschuwing, PublicatieRegels.AanvaardenHeeftEenReden.EisTekst(reden))] });
    }

    /// <summary>Sluit het werk aan de tekst af: alles is beoordeeld en de laatste controle vond niets.</summary>
    /// <param name="lekken">Wat de <see cref="Publicatiepoort"/> nog vond.</param>
    public void RondAf(Beoordeling beoordeling, IReadOnlyList<Lek> lekken)
    {
        EisTeWijzigen();
        VerhaalRegels.VerhaalIsVolledig.Eis(Staat.Soort != Publicatiesoort.Verhaal || Publicatiesoorten.Verhaaldelen.All(d => Werkstuk.Tekst(d).Length > 0));
        PublicatieRegels.AllesIsBeoordeeld.Eis(beoordeling.Open == 0);
        PublicatieRegels.LaatsteControleIsSchoon.Eis(lekken.Count == 0);
        var gebleven = beoordeling.Bevindingen.Count(b => b.BlijftStaan);
        Gebeurt(new PublicatieGeanonimiseerd(
            beoordeling.Bevindingen.Count - gebleven, gebleven, Publicatierisico.Redenen(Werkstuk, beoordeling), Mediaan(Werkstuk.Seconden)));
    }

    public void VraagTweedeLezer()
    {
        PublicatieRegels.PersoonsgegevensZijnEruit.Eis(Staat.Stand == Publicatiestand.Geanonimiseerd);
        Gebeurt(new TweedeLezerGevraagd());
    }

    /// <summary>De tweede lezer vindt het goed.</summary>
    public void LeesNa()
    {
        EisTweedeLezer();
        Gebeurt(new PublicatieNagelezen());
    }

    /// <summary>De tekst gaat terug om te verbeteren; ook door wie er zelf verder aan wil werken.</summary>
    public void GeefTerug(string? reden)
    {
        PublicatieRegels.PersoonsgegevensZijnEruit.Eis(Staat.Stand is Publicatiestand.Geanonimiseerd or Publicatiestand.BijTweedeLezer);
        Gebeurt(new PublicatieTeruggegeven(PublicatieRegels.TeruggevenHeeftEenReden.EisTekst(reden)));
    }

    /// <summary>Zet de casus in het register. Kan alleen als niets open is, een zo nodig tweede lezer akkoord gaf en de laatste controle schoon is.</summary>
    /// <param name="lekken">Wat de <see cref="Publicatiepoort"/> op dit moment vindt.</param>
    public void Publiceer(string kenmerk, Beoordeling beoordeling, IReadOnlyList<Lek> lekken)
    {
        EisPubliceerbaar(beoordeling, lekken);
        Gebeurt(new CasusGepubliceerd(kenmerk));
    }

    public void TrekIn(string? reden)
    {
        PublicatieRegels.ErIsIetsGepubliceerd.Eis(Staat.Stand == Publicatiestand.Gepubliceerd);
        Gebeurt(new PublicatieIngetrokken(PublicatieRegels.IntrekkenHeeftEenReden.EisTekst(reden)));
    }

    public void Herzie(string? reden)
    {
        PublicatieRegels.ErIsIetsGepubliceerd.Eis(Staat.Stand is Publicatiestand.Gepubliceerd or Publicatiestand.Ingetrokken);
        Gebeurt(new PublicatieHerzien(PublicatieRegels.HerzienHeeftEenReden.EisTekst(reden)));
    }

    private void EisTeWijzigen() => PublicatieRegels.TekstIsTeWijzigen.Eis(Staat.Stand == Publicatiestand.Concept);

    private void EisPubliceerbaar(Beoordeling beoordeling, IReadOnlyList<Lek> lekken)
    {
        PublicatieRegels.PersoonsgegevensZijnEruit.Eis(Staat.Stand == Publicatiestand.Geanonimiseerd);
        PublicatieRegels.TweedeLezerGafAkkoord.Eis(!Staat.WachtOpTweedeLezer);
        PublicatieRegels.AllesIsBeoordeeld.Eis(beoordeling.Open == 0);
        PublicatieRegels.LaatsteControleIsSchoon.Eis(lekken.Count == 0);
    }

    private void EisTweedeLezer()
    {
        PublicatieRegels.ErWordtMeegelezen.Eis(Staat.Stand == Publicatiestand.BijTweedeLezer);
        PublicatieRegels.TweedeLezerIsEenAnder.Eis(Staat.AnoniemDoor?.PersoonId != Handeling.Door.PersoonId);
    }

    /// <summary>Bewaart een beslissing met hoelang zij duurde.</summary>
    private void Zet(Werkstuk werkstuk)
    {
        var duur = Werkstuk.LaatstBeoordeeld is { } vorige ? (int)Math.Round((Handeling.Tijdstip - vorige).TotalSeconds) : -1;
        Werkstuk = werkstuk with
        {
            LaatstBeoordeeld = Handeling.Tijdstip,
            Seconden = duur is >= 0 and <= 60 ? [.. werkstuk.Seconden, duur] : werkstuk.Seconden,
        };
    }

    private static double? Mediaan(IReadOnlyList<int> waarden)
    {
        var rij = waarden.Order().ToArray();
        return rij.Length == 0 ? null : (rij[(rij.Length - 1) / 2] + rij[rij.Length / 2]) / 2.0;
    }

    protected override Publicatiestaat Na(Publicatiegebeurtenis gebeurtenis) => Volgende(Staat, gebeurtenis, Handeling);

    private static Publicatiestaat Volgende(Publicatiestaat staat, Publicatiegebeurtenis gebeurtenis, Handeling handeling) =>
        gebeurtenis.Op(staat, handeling) with { Versie = staat.Versie + 1 };
}
