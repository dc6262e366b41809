using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220036_Uitvoeropdrachten")]
internal sealed class UitvoeropdrachtenTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "uitvoeropdrachten",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                persoon_id = t.Column<Guid>(nullable: false),
                persoon_naam = t.Column<string>(nullable: false),
                soort = t.Column<string>(nullable: false),
                vraag = t.Column<string>(nullable: false),
                omschrijving = t.Column<string>(nullable: false),
                bestandsnaam = t.Column<string>(nullable: false),
                inhoudstype = t.Column<string>(nullable: false),
                gevraagd_op = t.Column<DateTime>(nullable: false),
                stand = t.Column<string>(nullable: false),
                beoordeeld_door = t.Column<string>(nullable: true),
                beoordeeld_op = t.Column<DateTime>(nullable: true),
                reden = t.Column<string>(nullable: true),
                pogingen = t.Column<int>(nullable: false),
                aantal = t.Column<int>(nullable: false),
                grootte = t.Column<long>(nullable: false),
                rollen = t.Column<string>(nullable: false),
                klaar_op = t.Column<DateTime>(nullable: true),
                vervalt_op = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_uitvoeropdrachten", r => r.id));
        migrationBuilder.CreateIndex("IX_uitvoeropdrachten_persoon_id_gevraagd_op", "uitvoeropdrachten", ["persoon_id", "gevraagd_op"]);
        migrationBuilder.CreateIndex("IX_uitvoeropdrachten_stand_gevraagd_op", "uitvoeropdrachten", ["stand", "gevraagd_op"]);
        migrationBuilder.CreateTable(
            "uitvoerdelen",
            t => new
            {
                opdracht_id = t.Column<Guid>(nullable: false),
                volgnummer = t.Column<int>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                inhoud = t.Column<byte[]>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_uitvoerdelen", r => new { r.opdracht_id, r.volgnummer });
                t.ForeignKey("FK_uitvoerdelen_uitvoeropdrachten_opdracht_id", r => r.opdracht_id, "uitvoeropdrachten", "id", onDelete: ReferentialAction.Cascade);
            });
    }
}
