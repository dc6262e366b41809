using Maatwerkplaats.Core.Data;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>De beurt om aan de zoekindex van één organisatie te werken; publiceren en zoeken gaan gewoon door.</summary>
internal sealed class Onderhoudsbeurt : IAsyncDisposable
{
    /// <summary>Langer dan één stap duurt; wie wegvalt, houdt een ander niet langer op.</summary>
    private static readonly TimeSpan Duur = TimeSpan.FromMinutes(5);

    private readonly Beurtverdeler _beurten;
    private readonly string _werk;
    private readonly Guid _houder = Guid.CreateVersion7();

    private Onderhoudsbeurt(Beurtverdeler beurten, string organisatie) => (_beurten, _werk) = (beurten, $"zoekindex:{organisatie}");

    /// <returns>De beurt, of <c>null</c> als een ander haar heeft.</returns>
    public static async Task<Onderhoudsbeurt?> Neem(Beurtverdeler beurten, string organisatie, CancellationToken ct)
    {
        var beurt = new Onderhoudsbeurt(beurten, organisatie);
        return await beurt.Verleng(ct) ? beurt : null;
    }

    /// <summary>Voor elke stap; of de beurt er nog is.</summary>
    public Task<bool> Verleng(CancellationToken ct) => _beurten.Neem(_werk, _houder, Duur, ct);

    public async ValueTask DisposeAsync() => await _beurten.GeefTerug(_werk, _houder, CancellationToken.None);
}
