using System.Collections.Frozen;

namespace Maatwerkplaats.Taal.Analyse;

/// <summary>Words that say nothing by themselves. They are indexed, and sought only when no other word is left.</summary>
public static class Stopwoorden
{
    private static readonly FrozenSet<string> Woorden = (
        "de het een en of maar want dus dan dat die dit deze der des den te ter ten tot in op aan af bij van voor door over uit om met zonder naar na " +
        "onder tegen tussen tijdens sinds vanaf vanuit via per als toen wanneer omdat doordat zodat hoewel terwijl indien mits tenzij " +
        "ik jij je u hij zij ze wij we jullie hen hun haar zijn hem mij me ons onze mijn m'n z'n d'r jouw uw er hier daar waar wat wie welke welk hoe waarom " +
        "ben bent is was waren geweest wees heb hebt heeft had hadden gehad word wordt werd werden geworden zal zult zullen zou zouden kan kunt kunnen kon konden " +
        "mag mogen mocht mochten moet moeten moest moesten wil willen wilt wilde ga gaat gaan ging doe doet doen deed " +
        "niet geen wel ook nog al altijd nooit nu toch even eens weer zo zeer te heel erg veel meer minder alle alles iets niets iemand niemand men " +
        "ander andere anders zelf elk elke ieder iedere sommige enkele beide daarom daarna daarmee daarvan daarbij hierbij hiervan waarbij waarvan waarmee waardoor daardoor " +
        "t 't s 's n 'n zich elkaar ja nee inzake omtrent bijv bv etc ivm obv mbt evt dhr mw mevr hr").Split(' ').ToFrozenSet();

    /// <summary>Whether a folded word is one of them.</summary>
    public static bool Bevat(string woord) => Woorden.Contains(woord);
}
