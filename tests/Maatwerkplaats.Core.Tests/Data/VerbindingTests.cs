using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Maatwerkplaats.Core.Tests.Data;

public sealed class VerbindingTests
{
    [Theory]
    [InlineData("Host=db;Username=maatwerk", 250)]
    [InlineData("Host=db;Username=maatwerk;Max Auto Prepare=0", 0)]
    [InlineData("Host=db;Username=maatwerk;MaxAutoPrepare=40", 40)]
    public void Kies_PreparesRepeatedQuestions_UnlessTheConnectionSaysOtherwise(string postgres, int verwacht)
    {
        var opties = new DbContextOptionsBuilder();

        Verbinding.Kies(opties, postgres, "");

        using var db = new DbContext(opties.Options);
        new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()).MaxAutoPrepare.ShouldBe(verwacht);
    }
}
