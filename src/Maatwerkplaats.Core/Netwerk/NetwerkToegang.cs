using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Netwerk;

/// <summary>
/// Wie de netwerkkaart leest: elke collega van de organisatie, nooit iemand van buiten. Ieder verandert alleen de eigen plek;
/// andere organisaties houden de Maatwerkplaatsen bij.
/// </summary>
public static class NetwerkToegang
{
    public static bool MagLezen(Gebruiker wie) => !wie.Extern;

    /// <exception cref="GeenToegang">Als de gebruiker van buiten komt.</exception>
    public static void Eis(Gebruiker wie)
    {
        if (!MagLezen(wie))
        {
            throw new GeenToegang("De netwerkkaart is er voor collega's van de organisatie.");
        }
    }
}
