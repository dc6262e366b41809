using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220022_Wijzigingenstromen")]
internal sealed class WijzigingenstromenTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "wijzigingenstromen",
            t => new
            {
                organisatie = t.Column<string>(nullable: false),
                soort = t.Column<string>(nullable: false),
                id = t.Column<Guid>(nullable: false),
                versie = t.Column<int>(nullable: false),
                schakel = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_wijzigingenstromen", r => new { r.organisatie, r.soort });
            });
        migrationBuilder.AddColumn<string>("herkomst", "persoon_rollen", nullable: false, defaultValue: "Beheer");
    }
}
