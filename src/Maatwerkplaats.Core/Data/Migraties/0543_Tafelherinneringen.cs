using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220543_Tafelherinneringen")]
internal sealed class TafelherinneringenTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "zitting_herinneringen",
            t => new
            {
                tafel_id = t.Column<Guid>(nullable: false),
                zitting = t.Column<int>(nullable: false),
                begin = t.Column<DateTime>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_zitting_herinneringen", r => new { r.tafel_id, r.zitting, r.begin });
                t.ForeignKey("FK_zitting_herinneringen_solvetafels_tafel_id", r => r.tafel_id, "solvetafels", "id", onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            "solve_actieherinneringen",
            t => new
            {
                solve_id = t.Column<Guid>(nullable: false),
                actie = t.Column<Guid>(nullable: false),
                week = t.Column<DateOnly>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_solve_actieherinneringen", r => new { r.solve_id, r.actie, r.week });
                t.ForeignKey("FK_solve_actieherinneringen_solves_solve_id", r => r.solve_id, "solves", "id", onDelete: ReferentialAction.Cascade);
            });
    }
}
