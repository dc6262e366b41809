using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220542_Solvetafels")]
internal sealed class SolvetafelTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "solvetafels",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                nummer = t.Column<string>(nullable: false),
                versie = t.Column<int>(nullable: false),
                schakel = t.Column<string>(nullable: false),
                staat = t.Column<string>(nullable: false),
                naam = t.Column<string>(nullable: false),
                gewijzigd_op = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_solvetafels", r => r.id));
        migrationBuilder.CreateIndex("IX_solvetafels_organisatie_nummer", "solvetafels", ["organisatie", "nummer"], unique: true);

        migrationBuilder.CreateTable(
            "solvetafel_personen",
            t => new { tafel_id = t.Column<Guid>(nullable: false), persoon_id = t.Column<Guid>(nullable: false) },
            constraints: t =>
            {
                t.PrimaryKey("PK_solvetafel_personen", r => new { r.tafel_id, r.persoon_id });
                t.ForeignKey("FK_solvetafel_personen_solvetafels_tafel_id", r => r.tafel_id, "solvetafels", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_solvetafel_personen_persoon_id", "solvetafel_personen", "persoon_id");

        migrationBuilder.CreateTable(
            "solvetafel_punten",
            t => new { tafel_id = t.Column<Guid>(nullable: false), zitting = t.Column<int>(nullable: false), solve = t.Column<string>(nullable: false) },
            constraints: t =>
            {
                t.PrimaryKey("PK_solvetafel_punten", r => new { r.tafel_id, r.zitting, r.solve });
                t.ForeignKey("FK_solvetafel_punten_solvetafels_tafel_id", r => r.tafel_id, "solvetafels", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_solvetafel_punten_solve", "solvetafel_punten", "solve");
    }
}
