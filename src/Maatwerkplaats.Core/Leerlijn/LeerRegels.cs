using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Leerlijn;

/// <summary>De regels van de eigen leerlijn. Elke regel heeft een test die met zijn naam begint.</summary>
public static class LeerRegels
{
    public const int MeesteTekens = 4000;

    /// <summary>Zo lang mag zijn waar een notitie bij hoort, in tekens.</summary>
    public const int LangsteBij = 100;

    /// <summary>Zoveel notities heeft iemand hoogstens staan.</summary>
    public const int MeesteNotities = 500;

    public static readonly Regel LeernotitieIsGeschreven = Luidt("Schrijf wat je leerde.", "Tekst");
    public static readonly Regel LeernotitieIsNietTeLang = Luidt($"Houd het korter dan {MeesteTekens} tekens.", "Tekst");
    public static readonly Regel LeernotitieNoemtGeenBsn = Luidt("Haal het BSN weg. In een notitie voor jezelf horen geen gegevens van cliënten.", "Tekst");
    public static readonly Regel LeernotitieBijIsNietTeLang = Luidt($"Houd het korter dan {LangsteBij} tekens.", "Bij");
    public static readonly Regel ErIsPlaatsVoorEenLeernotitie = Luidt($"Je hebt al {MeesteNotities} notities. Gooi er eerst een weg.", "Tekst");
    public static readonly Regel LeernotitieIsNogDezelfde = Luidt("Je veranderde deze notitie intussen in een ander venster. Kijk wat daar staat, en bewaar dan nog eens.", "Tekst");
}
