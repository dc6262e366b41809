using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Register.Uitvoer.Evaluatie;

/// <summary>Wie een evaluatieset mag vragen, en wie daarover beslist.</summary>
public static class EvaluatieToegang
{
    /// <summary>Onderzoekers en landelijk coördinatoren.</summary>
    public static bool Mag(Gebruiker wie) => wie.Heeft(Rol.Onderzoeker) || MagBeslissen(wie);

    /// <summary>Een landelijk coördinator beslist, nooit over een eigen aanvraag.</summary>
    public static bool MagBeslissen(Gebruiker wie) => wie.IsLandelijk;

    /// <exception cref="GeenToegang">Als de gebruiker geen evaluatieset mag hebben.</exception>
    internal static void Eis(Gebruiker wie)
    {
        if (!Mag(wie))
        {
            throw new GeenToegang("Alleen onderzoekers en landelijk coördinatoren krijgen een evaluatieset.");
        }
    }
}
