using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220033_Inlezen")]
internal sealed class InlezenTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "inleesbestanden",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                door_id = t.Column<Guid>(nullable: false),
                door_naam = t.Column<string>(nullable: false),
                op = t.Column<DateTime>(nullable: false),
                gewijzigd_op = t.Column<DateTime>(nullable: false),
                naam = t.Column<string>(nullable: false),
                grootte = t.Column<long>(nullable: false),
                stand = t.Column<string>(nullable: false),
                werkplaats = t.Column<string>(nullable: false),
                bron = t.Column<string>(nullable: true),
                per_rij = t.Column<bool>(nullable: false),
                keuzes = t.Column<string>(nullable: false),
                koppen = t.Column<string>(nullable: true),
                nieuw = t.Column<int>(nullable: false),
                bijgewerkt = t.Column<int>(nullable: false),
                ongewijzigd = t.Column<int>(nullable: false),
                twijfel = t.Column<int>(nullable: false),
                geweigerd = t.Column<int>(nullable: false),
                melding = t.Column<string>(nullable: true),
                opmerkingen = t.Column<string>(nullable: false),
                versie = t.Column<int>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_inleesbestanden", r => r.id);
            });
        migrationBuilder.CreateIndex("IX_inleesbestanden_stand_gewijzigd_op", "inleesbestanden", ["stand", "gewijzigd_op"]);
        migrationBuilder.CreateIndex("IX_inleesbestanden_organisatie_op", "inleesbestanden", ["organisatie", "op"]);
        migrationBuilder.CreateTable(
            "inleesdelen",
            t => new
            {
                bestand_id = t.Column<Guid>(nullable: false),
                volgnummer = t.Column<int>(nullable: false),
                inhoud = t.Column<byte[]>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_inleesdelen", r => new { r.bestand_id, r.volgnummer });
                t.ForeignKey("FK_inleesdelen_inleesbestanden_bestand_id", r => r.bestand_id, "inleesbestanden", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "inleesrijen",
            t => new
            {
                bestand_id = t.Column<Guid>(nullable: false),
                volgnummer = t.Column<int>(nullable: false),
                uitkomst = t.Column<string>(nullable: false),
                gegevens = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_inleesrijen", r => new { r.bestand_id, r.volgnummer });
                t.ForeignKey("FK_inleesrijen_inleesbestanden_bestand_id", r => r.bestand_id, "inleesbestanden", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_inleesrijen_bestand_id_uitkomst", "inleesrijen", ["bestand_id", "uitkomst"]);
    }
}
