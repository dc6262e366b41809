using System.Collections.Concurrent;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>
/// Houdt bladzijden van de zoekindex in het geheugen die kort geleden zijn gelezen, tot een grens. Er zijn twee helften: is de
/// jonge vol, dan wordt zij de oude en valt de oude weg; wat in de oude wordt gevonden, gaat mee naar de jonge.
/// </summary>
/// <param name="ruimte">Hoogstens zoveel bytes.</param>
public sealed class Paginacache(long ruimte)
{
    /// <summary>Genoeg voor de veelgebruikte termen van een miljoen casussen.</summary>
    public const long GewoneRuimte = 192L << 20;

    // Wat een rij in het woordenboek ongeveer kost.
    private const int Opslag = 100;
    private readonly Lock _slot = new();
    private volatile ConcurrentDictionary<(string Organisatie, long Sleutel), byte[]> _jong = new();
    private volatile ConcurrentDictionary<(string Organisatie, long Sleutel), byte[]> _oud = new();
    private long _omvang;

    public bool Vind(string organisatie, long sleutel, out byte[] inhoud)
    {
        if (_jong.TryGetValue((organisatie, sleutel), out inhoud!))
        {
            return true;
        }

        if (!_oud.TryGetValue((organisatie, sleutel), out inhoud!))
        {
            return false;
        }

        Onthoud(organisatie, sleutel, inhoud);
        return true;
    }

    public void Onthoud(string organisatie, long sleutel, byte[] inhoud)
    {
        if (!_jong.TryAdd((organisatie, sleutel), inhoud) || Interlocked.Add(ref _omvang, inhoud.Length + Opslag) <= ruimte / 2)
        {
            return;
        }

        lock (_slot)
        {
            if (Interlocked.Read(ref _omvang) <= ruimte / 2)
            {
                return;
            }

            (_oud, _jong) = (_jong, new());
            Interlocked.Exchange(ref _omvang, 0);
        }
    }
}
