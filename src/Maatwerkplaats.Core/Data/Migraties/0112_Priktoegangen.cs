using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220112_Priktoegangen")]
internal sealed class PriktoegangenTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "priktoegangen",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                sessie_id = t.Column<Guid>(nullable: false),
                genodigde_id = t.Column<Guid>(nullable: false),
                link_hash = t.Column<string>(nullable: false),
                gemaakt_op = t.Column<DateTime>(nullable: false),
                geldig_tot = t.Column<DateTime>(nullable: false),
                ingetrokken_op = t.Column<DateTime>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_priktoegangen", r => r.id);
                t.ForeignKey("FK_priktoegangen_sessies", r => r.sessie_id, "sessies", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_priktoegangen_link_hash", "priktoegangen", "link_hash", unique: true);
        migrationBuilder.CreateIndex("IX_priktoegangen_sessie_id_genodigde_id", "priktoegangen", ["sessie_id", "genodigde_id"]);
    }
}
