using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220003_Geschiedenis")]
internal sealed class GeschiedenisTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "handelingen",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                tijdstip = t.Column<DateTime>(nullable: false),
                door_id = t.Column<Guid>(nullable: true),
                door_naam = t.Column<string>(nullable: false),
                door_functie = t.Column<string>(nullable: false),
                door_onderdeel = t.Column<string>(nullable: false),
                reden = t.Column<string>(nullable: true),
                onderwerp_id = t.Column<Guid>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_handelingen", r => r.id);
            });
        migrationBuilder.CreateTable(
            "gebeurtenissen",
            t => new
            {
                onderwerp_id = t.Column<Guid>(nullable: false),
                volgnummer = t.Column<int>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                handeling_id = t.Column<Guid>(nullable: false),
                soort = t.Column<string>(nullable: false),
                deel = t.Column<string>(nullable: false),
                gegevens = t.Column<string>(nullable: false),
                schakel = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_gebeurtenissen", r => new { r.onderwerp_id, r.volgnummer });
                t.ForeignKey("FK_gebeurtenissen_handelingen_handeling_id", r => r.handeling_id, "handelingen", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_gebeurtenissen_handeling_id", "gebeurtenissen", "handeling_id");
        migrationBuilder.CreateTable(
            "nummerreeksen",
            t => new
            {
                organisatie = t.Column<string>(nullable: false),
                reeks = t.Column<string>(nullable: false),
                jaar = t.Column<int>(nullable: false),
                laatste = t.Column<int>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_nummerreeksen", r => new { r.organisatie, r.reeks, r.jaar });
            });
    }
}
