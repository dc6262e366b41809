using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220032_Herkomst")]
internal sealed class HerkomstKolom : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("herkomst", "casussen", nullable: true);
        migrationBuilder.CreateIndex("IX_casussen_organisatie_herkomst", "casussen", ["organisatie", "herkomst"], unique: true);
    }
}
