using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Tafels;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Tafels;

namespace Maatwerkplaats.Web.Pages.Tafels.Vertonen;

/// <summary>De tafel groot op de muur, voor wie in de zaal zit.</summary>
public sealed class VertonenModel(Tafellezer lezer, Tafeldienst dienst, Blaadjeskast kast, Lijstenbron lijsten, Tafeltoegang toegang, Inzagelog log)
    : Meedoen.MeedoenModel(lezer, dienst, kast, lijsten, toegang, log)
{
    public override string Adres => $"/casussen/{Nummer}/tafel/vertonen";

    public override bool Muur => true;
}
