using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220531_Solves")]
internal sealed class SolvesTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<bool>("nagelopen", "casussen", nullable: false, defaultValue: false);
        migrationBuilder.CreateTable(
            "solves",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                nummer = t.Column<string>(nullable: false),
                versie = t.Column<int>(nullable: false),
                schakel = t.Column<string>(nullable: false),
                staat = t.Column<string>(nullable: false),
                stand = t.Column<string>(nullable: false),
                titel = t.Column<string>(nullable: false),
                ouder = t.Column<string>(nullable: true),
                eigenaar_id = t.Column<Guid>(nullable: true),
                stap_voor = t.Column<DateOnly>(nullable: true),
                gewijzigd_op = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_solves", r => r.id));
        migrationBuilder.CreateIndex("IX_solves_organisatie_nummer", "solves", ["organisatie", "nummer"], unique: true);
        migrationBuilder.CreateIndex("IX_solves_organisatie_stand", "solves", ["organisatie", "stand"]);
        migrationBuilder.CreateIndex("IX_solves_ouder", "solves", "ouder");

        migrationBuilder.CreateTable(
            "solve_koppelingen",
            t => new { solve_id = t.Column<Guid>(nullable: false), soort = t.Column<string>(nullable: false), kenmerk = t.Column<string>(nullable: false) },
            constraints: t =>
            {
                t.PrimaryKey("PK_solve_koppelingen", r => new { r.solve_id, r.soort, r.kenmerk });
                t.ForeignKey("FK_solve_koppelingen_solves_solve_id", r => r.solve_id, "solves", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_solve_koppelingen_soort_kenmerk", "solve_koppelingen", ["soort", "kenmerk"]);

        migrationBuilder.CreateTable(
            "solve_herinneringen",
            t => new
            {
                solve_id = t.Column<Guid>(nullable: false),
                stap_voor = t.Column<DateOnly>(nullable: false),
                week = t.Column<DateOnly>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_solve_herinneringen", r => new { r.solve_id, r.stap_voor, r.week });
                t.ForeignKey("FK_solve_herinneringen_solves_solve_id", r => r.solve_id, "solves", "id", onDelete: ReferentialAction.Cascade);
            });
    }
}
