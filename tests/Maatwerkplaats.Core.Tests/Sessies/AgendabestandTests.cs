using System.Text;
using Maatwerkplaats.Core.Sessies.Afspraken;

namespace Maatwerkplaats.Core.Tests.Sessies;

public sealed class AgendabestandTests
{
    private static readonly Afspraak Gewoon = new(
        Agendabericht.Uitnodiging, "abc@maatwerkplaats", 2, new(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc), new(2026, 7, 1, 7, 30, 0, DateTimeKind.Utc), new(2026, 7, 1, 9, 0, 0, DateTimeKind.Utc),
        "Maatwerksessie", "Regel één; met, tekens \\ en\neen tweede regel", "Zaal", "Maatwerkplaats \"Noord\"", "/sessies/MWS-2026-0001", "iemand@voorbeeld.nl");

    [Fact]
    public void Schrijf_WithLongTextInAnyScript_FoldsWithinTheLimitAndLosesNothing()
    {
        var lang = string.Concat(Enumerable.Repeat("ëxtra lánge tekst 😀 ", 40));

        var bestand = Agendabestand.Schrijf(Gewoon with { Uitleg = lang }, "a@b.nl", "https://site.nl");

        var regels = bestand.Split("\r\n");
        regels[^1].ShouldBeEmpty();
        regels.ShouldAllBe(r => Encoding.UTF8.GetByteCount(r) <= Agendabestand.LangsteRegel);
        bestand.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        bestand.Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain($"DESCRIPTION:{lang}\r\n");
    }

    [Fact]
    public void Schrijf_WithSpecialSigns_EscapesThem()
    {
        var bestand = Agendabestand.Schrijf(Gewoon, "a@b.nl", "https://site.nl").Replace("\r\n ", "", StringComparison.Ordinal);

        bestand.ShouldContain(@"DESCRIPTION:Regel één\; met\, tekens \\ en\neen tweede regel");
        bestand.ShouldContain("ORGANIZER;CN=\"Maatwerkplaats 'Noord'\":mailto:a@b.nl");
        bestand.ShouldContain("DTSTART;TZID=Europe/Amsterdam:20260701T093000");
    }

    [Fact]
    public void Schrijf_WithALineBreakInAnAddress_MakesNoLineOfItsOwn()
    {
        var bestand = Agendabestand.Schrijf(Gewoon with { Ontvanger = "x@y.nl\r\nATTENDEE:mailto:ander@y.nl" }, "a@b.nl", "https://site.nl");

        bestand.Split("\r\n").ShouldNotContain(r => r.StartsWith("ATTENDEE:", StringComparison.Ordinal));
    }
}
