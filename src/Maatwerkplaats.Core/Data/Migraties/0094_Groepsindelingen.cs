using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220094_Groepsindelingen")]
internal sealed class GroepsindelingenTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "groepsindelingen",
        t => new
        {
            organisatie = t.Column<string>(nullable: false),
            gemaakt_op = t.Column<DateTime>(nullable: false),
            stand = t.Column<long>(nullable: false),
            aantal = t.Column<int>(nullable: false),
            groepen = t.Column<string>(nullable: false),
        },
        constraints: t => t.PrimaryKey("PK_groepsindelingen", r => r.organisatie));
}
