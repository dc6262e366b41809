using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220011_Gasttoegang")]
internal sealed class GasttoegangTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "gasttoegangen",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                casus_id = t.Column<Guid>(nullable: false),
                deelnemer_id = t.Column<Guid>(nullable: false),
                link_hash = t.Column<string>(nullable: false),
                gemaakt_op = t.Column<DateTime>(nullable: false),
                geldig_tot = t.Column<DateOnly>(nullable: false),
                gebruikt_op = t.Column<DateTime>(nullable: true),
                sessie_hash = t.Column<string>(nullable: true),
                sessie_tot = t.Column<DateTime>(nullable: true),
                ingetrokken_op = t.Column<DateTime>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_gasttoegangen", r => r.id);
                t.ForeignKey("FK_gasttoegangen_casussen_casus_id", r => r.casus_id, "casussen", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_gasttoegangen_link_hash", "gasttoegangen", "link_hash", unique: true);
        migrationBuilder.CreateIndex("IX_gasttoegangen_sessie_hash", "gasttoegangen", "sessie_hash", unique: true);
        migrationBuilder.CreateIndex("IX_gasttoegangen_deelnemer_id", "gasttoegangen", "deelnemer_id");
        migrationBuilder.CreateIndex("IX_gasttoegangen_casus_id", "gasttoegangen", "casus_id");
    }
}
