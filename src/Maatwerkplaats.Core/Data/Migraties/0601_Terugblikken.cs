using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220601_Terugblikken")]
internal sealed class TerugblikkenTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "terugblikvragen",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                casus_id = t.Column<Guid>(nullable: false),
                weg = t.Column<string>(nullable: false),
                voor_wie = t.Column<Guid>(nullable: false),
                gesteld_op = t.Column<DateTime>(nullable: false),
                afgedaan = t.Column<bool>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_terugblikvragen", r => r.id);
                t.ForeignKey("FK_terugblikvragen_casussen_casus_id", r => r.casus_id, "casussen", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_terugblikvragen_casus_id_voor_wie", "terugblikvragen", ["casus_id", "voor_wie"], unique: true);
        migrationBuilder.CreateIndex("IX_terugblikvragen_voor_wie_afgedaan", "terugblikvragen", ["voor_wie", "afgedaan"]);
        migrationBuilder.CreateTable(
            "antwoordtellingen",
            t => new
            {
                organisatie = t.Column<string>(nullable: false),
                vraag = t.Column<string>(nullable: false),
                onderwerp = t.Column<string>(nullable: false),
                jaar = t.Column<int>(nullable: false),
                helft = t.Column<int>(nullable: false),
                antwoord = t.Column<string>(nullable: false),
                aantal = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_antwoordtellingen", r => new { r.organisatie, r.vraag, r.onderwerp, r.jaar, r.helft, r.antwoord }));
        migrationBuilder.CreateTable(
            "leesstemmen",
            t => new
            {
                sleutel = t.Column<string>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_leesstemmen", r => r.sleutel));
    }
}
