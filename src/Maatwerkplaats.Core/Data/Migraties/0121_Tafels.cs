using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220121_Tafels")]
internal sealed class TafelsTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "tafels",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                casus_id = t.Column<Guid>(nullable: false),
                versie = t.Column<int>(nullable: false),
                schakel = t.Column<string>(nullable: false),
                stand = t.Column<string>(nullable: false),
                staat = t.Column<string>(nullable: false),
                gewijzigd_op = t.Column<DateTime>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_tafels", r => r.id);
                t.ForeignKey("FK_tafels_casussen_casus_id", r => r.casus_id, "casussen", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_tafels_casus_id_stand", "tafels", ["casus_id", "stand"]);
        migrationBuilder.CreateTable(
            "blaadjes",
            t => new
            {
                tafel_id = t.Column<Guid>(nullable: false),
                van = t.Column<Guid>(nullable: false),
                vak = t.Column<string>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                tekst = t.Column<string>(nullable: false),
                scores = t.Column<string>(nullable: false),
                gedeeld = t.Column<string>(nullable: false),
                venster = t.Column<Guid>(nullable: false),
                beurt = t.Column<long>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_blaadjes", r => new { r.tafel_id, r.van, r.vak });
                t.ForeignKey("FK_blaadjes_tafels_tafel_id", r => r.tafel_id, "tafels", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "stoelen",
            t => new
            {
                tafel_id = t.Column<Guid>(nullable: false),
                van = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                gezien_op = t.Column<DateTime>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_stoelen", r => new { r.tafel_id, r.van });
                t.ForeignKey("FK_stoelen_tafels_tafel_id", r => r.tafel_id, "tafels", "id", onDelete: ReferentialAction.Cascade);
            });
    }
}
