using System.Globalization;

namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Rekent de vormen van de perspectiefcirkel uit, in een vlak van 400 bij 400.</summary>
internal static class Cirkelmeetkunde
{
    private const double Midden = 200;
    private const double HalfDeel = 60;

    /// <summary>Een taartpunt tussen twee stralen, met aan elke zijkant een vaste kier naar de buren.</summary>
    public static string Punt(int hoek, double binnen, double buiten, double kier = 3)
    {
        var (bx1, by1) = Plek(hoek - HalfDeel + Graden(kier, buiten), buiten);
        var (bx2, by2) = Plek(hoek + HalfDeel - Graden(kier, buiten), buiten);
        var (ix1, iy1) = Plek(hoek - HalfDeel + Graden(kier, binnen), binnen);
        var (ix2, iy2) = Plek(hoek + HalfDeel - Graden(kier, binnen), binnen);
        return string.Create(CultureInfo.InvariantCulture,
            $"M{bx1:0.#} {by1:0.#}A{buiten:0.#} {buiten:0.#} 0 0 1 {bx2:0.#} {by2:0.#}L{ix2:0.#} {iy2:0.#}A{binnen:0.#} {binnen:0.#} 0 0 0 {ix1:0.#} {iy1:0.#}Z");
    }

    public static (double X, double Y) Plek(double hoek, double straal)
    {
        var (sinus, cosinus) = Math.SinCos(hoek * Math.PI / 180);
        return (Midden + straal * cosinus, Midden + straal * sinus);
    }

    private static double Graden(double afstand, double straal) => afstand / straal * 180 / Math.PI;
}
