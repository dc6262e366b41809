using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220111_Maatwerksessies")]
internal sealed class MaatwerksessiesTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "sessies",
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
                eind = t.Column<DateTime>(nullable: true),
                werkplaats = t.Column<string>(nullable: false),
                procesbegeleider_id = t.Column<Guid>(nullable: true),
                gewijzigd_op = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_sessies", r => r.id));
        migrationBuilder.CreateIndex("IX_sessies_organisatie_nummer", "sessies", ["organisatie", "nummer"], unique: true);
        migrationBuilder.CreateIndex("IX_sessies_organisatie_stand_begin", "sessies", ["organisatie", "stand", "begin"]);

        migrationBuilder.CreateTable(
            "sessie_personen",
            t => new { sessie_id = t.Column<Guid>(nullable: false), persoon_id = t.Column<Guid>(nullable: false) },
            constraints: t =>
            {
                t.PrimaryKey("PK_sessie_personen", r => new { r.sessie_id, r.persoon_id });
                t.ForeignKey("FK_sessie_personen_sessies", r => r.sessie_id, "sessies", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_sessie_personen_persoon_id", "sessie_personen", "persoon_id");

        migrationBuilder.CreateTable(
            "sessie_casussen",
            t => new
            {
                sessie_id = t.Column<Guid>(nullable: false),
                casus_id = t.Column<Guid>(nullable: false),
                volgorde = t.Column<int>(nullable: false),
                werkplaats = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_sessie_casussen", r => new { r.sessie_id, r.casus_id });
                t.ForeignKey("FK_sessie_casussen_sessies", r => r.sessie_id, "sessies", "id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_sessie_casussen_casussen", r => r.casus_id, "casussen", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_sessie_casussen_casus_id", "sessie_casussen", "casus_id");
        migrationBuilder.CreateIndex("IX_sessie_casussen_werkplaats", "sessie_casussen", "werkplaats");
    }
}
