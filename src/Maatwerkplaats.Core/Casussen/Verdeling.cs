using System.Security.Cryptography;
using System.Text;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Verdeelt meer casussen in één keer. Elke casus wordt apart gedaan: wat niet kan, houdt de rest niet tegen.</summary>
public sealed class Verdeling(Casusdienst dienst)
{
    /// <summary>Zoveel casussen gaan er hoogstens in één keer.</summary>
    public const int Meest = 100;

    /// <param name="handeling">Sleutel van het formulier; nog eens versturen doet niets dubbel.</param>
    /// <param name="daad">Wat er met elke casus gebeurt.</param>
    public async Task<IReadOnlyList<Verdeeld>> Doe(
        Gebruiker gebruiker, IEnumerable<string> nummers, Guid handeling, Action<Casus> daad, CancellationToken ct = default)
    {
        var uitslag = new List<Verdeeld>();
        foreach (var nummer in nummers.Distinct().Take(Meest))
        {
            uitslag.Add(new(nummer, await Probeer(gebruiker, nummer, SleutelVoor(handeling, nummer), daad, ct)));
        }

        return uitslag;
    }

    private async Task<string?> Probeer(Gebruiker gebruiker, string nummer, Guid handeling, Action<Casus> daad, CancellationToken ct)
    {
        try
        {
            await dienst.Doe(gebruiker, nummer, CasusRecht.Beoordelen, new(handeling), daad, ct);
            return null;
        }
        catch (RegelOvertreden fout)
        {
            return fout.Message;
        }
        catch (Exception fout) when (fout is NietGevonden or GeenToegang)
        {
            return "Deze casus kun je niet verdelen.";
        }
    }

    private static Guid SleutelVoor(Guid handeling, string nummer) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{handeling} {nummer}")).AsSpan(0, 16));
}

/// <summary>Wat er van één casus terechtkwam.</summary>
/// <param name="Waarom">Waarom het niet lukte; leeg als het lukte.</param>
public sealed record Verdeeld(string Nummer, string? Waarom)
{
    public bool Gelukt => Waarom is null;
}
