using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Tafels;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Tafels;

namespace Maatwerkplaats.Web.Pages.Solvetafels.Vertonen;

/// <summary>De tafel over een solve groot op de muur, voor wie in de zaal zit.</summary>
public sealed class VertonenModel(Tafellezer lezer, Tafeldienst dienst, Blaadjeskast kast, Lijstenbron lijsten, Tafeltoegang toegang, Inzagelog log)
    : Aanschuiven.AanschuivenModel(lezer, dienst, kast, lijsten, toegang, log)
{
    public override string Adres => $"/solves/{Nummer}/tafel/vertonen";

    public override bool Muur => true;
}
