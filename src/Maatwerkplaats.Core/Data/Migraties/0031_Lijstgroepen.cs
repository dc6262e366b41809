using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220031_Lijstgroepen")]
internal sealed class LijstgroepenKolom : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("groep", "lijstwaarden", nullable: false, defaultValue: "");
        // De groep stond eerder in de uitleg.
        migrationBuilder.Sql("""
            UPDATE lijstwaarden SET groep = uitleg, uitleg = '' WHERE lijst IN ('Onderwerp', 'Onderdeel')
            """);
    }
}
