using Maatwerkplaats.Core.Casussen.Gebeurtenissen;

namespace Maatwerkplaats.Core.Casussen;

public sealed partial class Casus
{
    /// <summary>Legt vast wat er vanuit één perspectief te zien is, met een score per weg.</summary>
    /// <param name="scores">Score per alternatief; wie nog niet scoort laat het alternatief weg.</param>
    public void Weeg(Perspectief perspectief, Blik blik, IReadOnlyDictionary<Guid, Score> scores)
    {
        EisBehandeling();
        var bekend = Staat.Weging.Alternatieven.Select(a => a.Id).ToHashSet();
        var gewogen = new PerspectiefGewogen(
            perspectief,
            new(
                CasusRegels.BlikHeeftBevindingen.EisTekst(blik.Bevindingen),
                TekstOfNiets(blik.NietsDoen),
                TekstOfNiets(blik.KorteTermijn),
                TekstOfNiets(blik.LangeTermijn)),
            scores.Where(s => bekend.Contains(s.Key)).ToDictionary());
        if (!IsAlZo(gewogen))
        {
            Gebeurt(gewogen);
        }
    }

    /// <summary>Wie niets verandert, laat geen spoor na en zit ook niemand in de weg.</summary>
    private bool IsAlZo(PerspectiefGewogen gewogen) =>
        Staat.Weging.Blikken.GetValueOrDefault(gewogen.Perspectief) == gewogen.Blik
        && Staat.Weging.Alternatieven.All(a => Staat.Weging.ScoreVan(a.Id, gewogen.Perspectief)
            == (gewogen.Scores.TryGetValue(a.Id, out var score) ? score : null));

    public Guid BedenkAlternatief(string? omschrijving)
    {
        EisBehandeling();
        var id = NieuweSleutel();
        Gebeurt(new AlternatiefBedacht(id, CasusRegels.AlternatiefIsBeschreven.EisTekst(omschrijving)));
        return id;
    }

    public void SchrapAlternatief(Guid id)
    {
        EisBehandeling();
        CasusRegels.HuidigeBeslissingBlijft.Eis(id != Alternatief.Huidig);
        CasusRegels.GekozenWegBlijft.Eis(Staat.Besluit?.Alternatief != id);
        if (Staat.Weging.Alternatieven.FirstOrDefault(a => a.Id == id) is { } alternatief)
        {
            Gebeurt(new AlternatiefGeschrapt(id, alternatief.Omschrijving));
        }
    }

    public void VatWegingSamen(
        Perspectief? doorslaggevend, IReadOnlyList<Beginsel> beginselen, string? toelichting, string? doenvermogen, string? afweging, bool kort = false)
    {
        EisBehandeling();
        Gebeurt(new WegingSamengevat(
            doorslaggevend,
            beginselen,
            TekstOfNiets(toelichting),
            TekstOfNiets(doenvermogen),
            CasusRegels.AfwegingIsGeschreven.EisTekst(afweging),
            kort));
    }

    /// <summary>Geen overeenstemming is ook een uitkomst: wie het anders ziet, en waarom, blijft staan.</summary>
    public void LegAnderOordeelVast(string? wie, string? reden)
    {
        EisBehandeling();
        Gebeurt(new AndersGeoordeeld(new(
            CasusRegels.AnderOordeelHeeftEenNaam.EisTekst(wie), CasusRegels.AnderOordeelHeeftEenReden.EisTekst(reden))));
    }

    private void EisBehandeling() => CasusRegels.CasusIsInBehandeling.Eis(Staat.Fase.IsInBehandeling());
}
