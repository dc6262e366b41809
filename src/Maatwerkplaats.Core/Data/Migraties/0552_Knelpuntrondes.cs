using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220552_Knelpuntrondes")]
internal sealed class KnelpuntrondesTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "knelpuntrondes",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                jaar = t.Column<int>(nullable: false),
                versie = t.Column<int>(nullable: false),
                schakel = t.Column<string>(nullable: false),
                staat = t.Column<string>(nullable: false),
                stand = t.Column<string>(nullable: false),
                gewijzigd_op = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_knelpuntrondes", r => r.id));
        migrationBuilder.CreateIndex("IX_knelpuntrondes_organisatie_jaar", "knelpuntrondes", ["organisatie", "jaar"], unique: true);

        migrationBuilder.CreateTable(
            "inbrengtoegangen",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                ronde_id = t.Column<Guid>(nullable: false),
                uitvraag_id = t.Column<Guid>(nullable: false),
                link_hash = t.Column<string>(nullable: false),
                gemaakt_op = t.Column<DateTime>(nullable: false),
                geldig_tot = t.Column<DateTime>(nullable: false),
                ingetrokken_op = t.Column<DateTime>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_inbrengtoegangen", r => r.id);
                t.ForeignKey("FK_inbrengtoegangen_knelpuntrondes_ronde_id", r => r.ronde_id, "knelpuntrondes", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_inbrengtoegangen_link_hash", "inbrengtoegangen", "link_hash", unique: true);
        migrationBuilder.CreateIndex("IX_inbrengtoegangen_ronde_id_uitvraag_id", "inbrengtoegangen", ["ronde_id", "uitvraag_id"]);
    }
}
