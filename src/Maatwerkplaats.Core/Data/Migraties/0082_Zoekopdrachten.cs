using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220082_Zoekopdrachten")]
internal sealed class ZoekopdrachtenTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "bewaarde_zoekopdrachten",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                persoon_id = t.Column<Guid>(nullable: false),
                naam = t.Column<string>(nullable: false),
                waarom = t.Column<string>(nullable: false),
                tekst = t.Column<string>(nullable: false),
                filters = t.Column<string>(nullable: false),
                alle_woorden = t.Column<bool>(nullable: false),
                ritme = t.Column<string>(nullable: false),
                bewaard_op = t.Column<DateTime>(nullable: false),
                slag = t.Column<long>(nullable: false),
                niet_voor = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_bewaarde_zoekopdrachten", r => r.id));
        migrationBuilder.CreateIndex("IX_bewaarde_zoekopdrachten_persoon_id", "bewaarde_zoekopdrachten", ["persoon_id"]);
        migrationBuilder.CreateIndex("IX_bewaarde_zoekopdrachten_organisatie_ritme_niet_voor", "bewaarde_zoekopdrachten", ["organisatie", "ritme", "niet_voor"]);
        migrationBuilder.CreateTable(
            "zoekmeldingen",
            t => new
            {
                zoekopdracht_id = t.Column<Guid>(nullable: false),
                uitspraak_id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                op = t.Column<DateTime>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_zoekmeldingen", r => new { r.zoekopdracht_id, r.uitspraak_id });
                t.ForeignKey("FK_zoekmeldingen_bewaarde_zoekopdrachten_zoekopdracht_id", r => r.zoekopdracht_id, "bewaarde_zoekopdrachten", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.AddColumn<string>("adres", "berichten", nullable: true);
    }
}
