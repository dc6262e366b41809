using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.TestCommon.Willekeurig;

/// <summary>Willekeurige invoer bij een daad, die met hetzelfde getal weer dezelfde is.</summary>
public sealed class Keuze(int zaad, DateTime nu)
{
    private readonly Random _toeval = new(zaad);

    public int Tot(int aantal) => _toeval.Next(aantal);

    public bool Ja() => Tot(2) == 0;

    /// <summary>Meestal een zin, soms leeg of ontbrekend.</summary>
    public string? Tekst() => Tot(12) switch { 0 => null, 1 => "  ", var n => $"Tekst {n}" };

    /// <summary>Meestal vandaag of eerder, soms in de toekomst.</summary>
    public DateOnly Dag() => Kalender.DatumInNederland(nu).AddDays(Tot(10) - 8);

    public Guid Sleutel() => Guid.CreateVersion7(nu);

    public T Uit<T>(IEnumerable<T> mogelijkheden)
    {
        var alle = mogelijkheden.ToArray();
        return alle[Tot(alle.Length)];
    }

    public T Van<T>()
        where T : struct, Enum => Uit(Enum.GetValues<T>());
}
