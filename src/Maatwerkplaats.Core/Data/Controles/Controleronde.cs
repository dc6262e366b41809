namespace Maatwerkplaats.Core.Data.Controles;

/// <summary>Laat de controle op de achtergrond lopen, één tegelijk, en onthoudt wat zij de laatste keer opleverde.</summary>
public sealed class Controleronde(Controle controle)
{
    private readonly Lock _slot = new();
    private Task<Controleuitslag>? _lopend;
    private Controleuitslag? _laatste;

    public bool IsBezig => _lopend is { IsCompleted: false };

    /// <summary>De laatste uitslag sinds dit proces draait; leeg als er nog geen was.</summary>
    public Controleuitslag? Laatste => _lopend is { IsCompletedSuccessfully: true } klaar ? klaar.Result : _laatste;

    /// <summary>Begint als er nog niets loopt, en wacht even: een kleine database is zo klaar.</summary>
    /// <param name="hoogstens">Zo lang wordt er gewacht.</param>
    public async Task Begin(TimeSpan hoogstens)
    {
        Task<Controleuitslag> lopend;
        lock (_slot)
        {
            if (!IsBezig)
            {
                _laatste = Laatste;
                _lopend = Task.Run(() => controle.Doe());
            }

            lopend = _lopend!;
        }

        await Task.WhenAny(lopend, Task.Delay(hoogstens));
    }
}
