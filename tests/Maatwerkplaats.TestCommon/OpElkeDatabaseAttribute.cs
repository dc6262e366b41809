using System.Reflection;
using Xunit.Sdk;

namespace Maatwerkplaats.TestCommon;

/// <summary>Draait een theorie op elke database die er is. Ontbreekt PostgreSQL, dan zegt een eigen test dat zichtbaar.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpElkeDatabaseAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod)
    {
        yield return [Database.Sqlite];
        if (Testpostgres.IsBeschikbaar)
        {
            yield return [Database.Postgres];
        }
    }
}
