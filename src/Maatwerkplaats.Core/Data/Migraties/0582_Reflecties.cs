using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220582_Reflecties")]
internal sealed class ReflectiesTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "reflecties",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                nummer = t.Column<string>(nullable: false),
                versie = t.Column<int>(nullable: false),
                schakel = t.Column<string>(nullable: false),
                staat = t.Column<string>(nullable: false),
                stand = t.Column<string>(nullable: false),
                begin = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_reflecties", r => r.id));
        migrationBuilder.CreateIndex("IX_reflecties_organisatie_nummer", "reflecties", ["organisatie", "nummer"], unique: true);

        migrationBuilder.CreateTable(
            "reflectie_personen",
            t => new { gesprek_id = t.Column<Guid>(nullable: false), persoon_id = t.Column<Guid>(nullable: false) },
            constraints: t =>
            {
                t.PrimaryKey("PK_reflectie_personen", r => new { r.gesprek_id, r.persoon_id });
                t.ForeignKey("FK_reflectie_personen_reflecties_gesprek_id", r => r.gesprek_id, "reflecties", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_reflectie_personen_persoon_id", "reflectie_personen", "persoon_id");

        migrationBuilder.CreateTable(
            "reflectie_casussen",
            t => new { gesprek_id = t.Column<Guid>(nullable: false), casus = t.Column<string>(nullable: false) },
            constraints: t =>
            {
                t.PrimaryKey("PK_reflectie_casussen", r => new { r.gesprek_id, r.casus });
                t.ForeignKey("FK_reflectie_casussen_reflecties_gesprek_id", r => r.gesprek_id, "reflecties", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_reflectie_casussen_casus", "reflectie_casussen", "casus");

        migrationBuilder.CreateTable(
            "reflectienotities",
            t => new
            {
                gesprek_id = t.Column<Guid>(nullable: false),
                stap = t.Column<string>(nullable: false),
                persoon_id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                tekst = t.Column<string>(nullable: false),
                gewijzigd_op = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_reflectienotities", r => new { r.gesprek_id, r.stap, r.persoon_id }));

        migrationBuilder.CreateTable(
            "gedeelde_lessen",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                gesprek_id = t.Column<Guid>(nullable: false),
                tekst = t.Column<string>(nullable: false),
                context = t.Column<string>(nullable: false),
                orde = t.Column<string>(nullable: false),
                thema = t.Column<string>(nullable: true),
                solve = t.Column<string>(nullable: true),
                hulp = t.Column<string>(nullable: true),
                gedeeld_op = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_gedeelde_lessen", r => r.id));
        migrationBuilder.CreateIndex("IX_gedeelde_lessen_organisatie_gedeeld_op", "gedeelde_lessen", ["organisatie", "gedeeld_op"]);
        migrationBuilder.CreateIndex("IX_gedeelde_lessen_thema", "gedeelde_lessen", "thema");
        migrationBuilder.CreateIndex("IX_gedeelde_lessen_solve", "gedeelde_lessen", "solve");
    }
}
