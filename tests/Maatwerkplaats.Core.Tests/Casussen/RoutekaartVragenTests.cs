using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class RoutekaartVragenTests
{
    [Fact]
    public void Alle_ForEveryQuestion_HasAdviceWithEveryAnswer()
    {
        RoutekaartVragen.Alle.Count.ShouldBe(5);
        RoutekaartVragen.Alle.SelectMany(v => v.Keuzes).ShouldAllBe(k => k.Advies.Length > 20);
        RoutekaartVragen.Alle.ShouldAllBe(v => v.Keuzes.Select(k => k.Code).Distinct().Count() == v.Keuzes.Count);
    }

    [Fact]
    public void Herken_WhenSomethingElseIsSentAlong_KeepsOnlyRealAnswersOncePerQuestion()
    {
        var vraag = RoutekaartVragen.Alle[0];
        RoutekaartAntwoord echt = new(vraag.Vraag, vraag.Keuzes[0].Antwoord);

        RoutekaartVragen.Herken([echt, new("Verzonnen?", "Ja"), new(vraag.Vraag, "Verzonnen"), new(vraag.Vraag, vraag.Keuzes[1].Antwoord)]).ShouldBe([echt]);
    }
}
