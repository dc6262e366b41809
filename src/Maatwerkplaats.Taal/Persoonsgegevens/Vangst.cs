namespace Maatwerkplaats.Taal.Persoonsgegevens;

/// <summary>Wat een herkenner aandraagt, voordat overlappingen zijn opgelost.</summary>
internal readonly record struct Vangst(int Start, int Einde, Soort Soort, Zekerheid Zekerheid, Regel Regel, string? Rol = null)
{
    public int Lengte => Einde - Start;

    public Vondst AlsVondst() => new(Start, Lengte, Soort, Zekerheid, Regel.Id, Regel.Reden, Rol);
}
