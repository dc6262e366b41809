using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Web.Demo;

/// <summary>Rekent terug in werkdagen, om een verleden te verzinnen dat op kantoordagen plaatsvond.</summary>
internal static class Werkdagen
{
    /// <param name="aantal">Hoeveel werkdagen vóór <paramref name="dag"/>; minstens 1.</param>
    public static DateOnly Terug(DateOnly dag, int aantal)
    {
        while (aantal > 0)
        {
            dag = dag.AddDays(-1);
            if (Kalender.IsWerkdag(dag))
            {
                aantal--;
            }
        }

        return dag;
    }
}
