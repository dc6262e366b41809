using System.Threading.Channels;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Toegang;

/// <summary>
/// Schrijft het inzagelog. Wie iets wil bekijken wacht tot de regel vaststaat: zonder log geen inzage.
/// Gelijktijdige regels gaan samen in één transactie, zodat het wachten kort blijft.
/// </summary>
public sealed class Inzagelog : IAsyncDisposable
{
    private const int GrootsteGroep = 200;

    private readonly IDbContextFactory<MaatwerkDb> _databases;
    private readonly Ketting _ketting;
    private readonly TimeProvider _klok;
    private readonly Channel<Wachtend> _wachtrij = Channel.CreateUnbounded<Wachtend>(new() { SingleReader = true });
    private readonly Guid _keten = Guid.CreateVersion7();
    private readonly Task _schrijver;
    private long _volgnummer;
    private string _schakel = Ketting.Begin;

    public Inzagelog(IDbContextFactory<MaatwerkDb> databases, Ketting ketting, TimeProvider klok)
    {
        _databases = databases;
        _ketting = ketting;
        _klok = klok;
        _schrijver = Task.Run(SchrijfDoorlopend);
    }

    /// <param name="wie">Wie het deed; met een lege sleutel als het geen account is, zoals de opdrachtregel.</param>
    /// <param name="onderwerp">Sleutel van wat is bekeken.</param>
    /// <param name="reden">Waarom; nooit met een BSN of naam van een cliënt erin.</param>
    public Task Leg(Gebruiker wie, InzageSoort soort, Guid? onderwerp = null, string? reden = null) =>
        Leg(wie.Organisatie, wie.Id == Guid.Empty ? null : wie.Id, wie.Naam, soort, onderwerp, reden);

    /// <summary>Legt inzage vast van iemand zonder account.</summary>
    public Task Leg(string organisatie, Guid? persoon, string naam, InzageSoort soort, Guid? onderwerp = null, string? reden = null)
    {
        var regel = new Wachtend(organisatie, _klok.Nu(), persoon, naam, soort, onderwerp, reden, new(TaskCreationOptions.RunContinuationsAsynchronously));
        return _wachtrij.Writer.TryWrite(regel) ? regel.Klaar.Task : throw new ObjectDisposedException(nameof(Inzagelog));
    }

    /// <summary>Het kenmerk dat bij deze regel hoort, om de ketting na te rekenen.</summary>
    public static string Schakel(Ketting ketting, string vorige, Inzage regel) => ketting.Schakel(
        vorige, regel.Keten.ToString(), $"{regel.Volgnummer}", regel.Organisatie, Tijd.AlsTekst(regel.Tijdstip), regel.PersoonId?.ToString(),
        regel.PersoonNaam, regel.Soort.ToString(), regel.OnderwerpId?.ToString(), regel.Reden);

    public async ValueTask DisposeAsync()
    {
        _wachtrij.Writer.TryComplete();
        await _schrijver;
    }

    private async Task SchrijfDoorlopend()
    {
        var groep = new List<Wachtend>();
        while (await _wachtrij.Reader.WaitToReadAsync())
        {
            groep.Clear();
            while (groep.Count < GrootsteGroep && _wachtrij.Reader.TryRead(out var regel))
            {
                groep.Add(regel);
            }

            await Schrijf(groep);
        }
    }

    private async Task Schrijf(List<Wachtend> groep)
    {
        var (nummer, schakel) = (_volgnummer, _schakel);
        try
        {
            await using var db = await _databases.CreateDbContextAsync();
            foreach (var w in groep)
            {
                var regel = w.AlsInzage(_keten, ++nummer, "");
                schakel = Schakel(_ketting, schakel, regel);
                db.Add(w.AlsInzage(_keten, nummer, schakel));
            }

            await db.SaveChangesAsync();
        }
        catch (Exception fout)
        {
            // Elke wachtende krijgt de fout; de schrijver zelf gaat door met de volgende groep.
            groep.ForEach(w => w.Klaar.SetException(fout));
            return;
        }

        (_volgnummer, _schakel) = (nummer, schakel);
        groep.ForEach(w => w.Klaar.SetResult());
    }

    private sealed record Wachtend(
        string Organisatie, DateTime Tijdstip, Guid? Persoon, string Naam, InzageSoort Soort, Guid? Onderwerp, string? Reden, TaskCompletionSource Klaar)
    {
        public Inzage AlsInzage(Guid keten, long nummer, string schakel) => new()
        {
            Keten = keten,
            Volgnummer = nummer,
            Organisatie = Organisatie,
            Tijdstip = Tijdstip,
            PersoonId = Persoon,
            PersoonNaam = Naam,
            Soort = Soort,
            OnderwerpId = Onderwerp,
            Reden = Reden,
            Schakel = schakel,
        };
    }
}
