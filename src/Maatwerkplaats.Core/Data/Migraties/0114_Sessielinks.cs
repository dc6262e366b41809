using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

/// <summary>De link van een gast kan bij één maatwerksessie horen.</summary>
[DbContext(typeof(MaatwerkDb))]
[Migration("202611220114_Sessielinks")]
internal sealed class Sessielinks : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<Guid>("sessie_id", "gasttoegangen", nullable: true);
        migrationBuilder.CreateIndex("IX_gasttoegangen_sessie_id", "gasttoegangen", "sessie_id");
    }
}
