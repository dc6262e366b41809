using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

/// <summary>Of een uitspraak nog te volgen is, of dat de wet of het beleid veranderde.</summary>
[DbContext(typeof(MaatwerkDb))]
[Migration("202611220091_Achterhaald")]
internal sealed class Achterhaald : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("achterhaald_reden", "uitspraken", nullable: true);
        migrationBuilder.AddColumn<DateTime>("achterhaald_sinds", "uitspraken", nullable: true);
    }
}
