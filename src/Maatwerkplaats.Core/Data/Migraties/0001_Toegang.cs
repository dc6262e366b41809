using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220001_Toegang")]
internal sealed class ToegangTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "personen",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                naam = t.Column<string>(nullable: false),
                functie = t.Column<string>(nullable: false),
                onderdeel = t.Column<string>(nullable: false),
                standplaats = t.Column<string>(nullable: false),
                email = t.Column<string>(nullable: false),
                @extern = t.Column<bool>(nullable: false),
                actief = t.Column<bool>(nullable: false),
                aanmeldkenmerk = t.Column<string>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_personen", r => r.id);
            });
        migrationBuilder.CreateIndex("IX_personen_organisatie_aanmeldkenmerk", "personen", ["organisatie", "aanmeldkenmerk"], unique: true);
        migrationBuilder.CreateTable(
            "persoon_rollen",
            t => new
            {
                persoon_id = t.Column<Guid>(nullable: false),
                rol = t.Column<string>(nullable: false),
                werkplaats = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_persoon_rollen", r => new { r.persoon_id, r.rol, r.werkplaats });
                t.ForeignKey("FK_persoon_rollen_personen_persoon_id", r => r.persoon_id, "personen", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "aanmeldsessies",
            t => new
            {
                sleutel_hash = t.Column<string>(nullable: false),
                persoon_id = t.Column<Guid>(nullable: false),
                begonnen_op = t.Column<DateTime>(nullable: false),
                laatst_gezien_op = t.Column<DateTime>(nullable: false),
                beeindigd_op = t.Column<DateTime>(nullable: true),
                apparaat = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_aanmeldsessies", r => r.sleutel_hash);
                t.ForeignKey("FK_aanmeldsessies_personen_persoon_id", r => r.persoon_id, "personen", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_aanmeldsessies_persoon_id", "aanmeldsessies", "persoon_id");
        migrationBuilder.CreateTable(
            "inzages",
            t => new
            {
                keten = t.Column<Guid>(nullable: false),
                volgnummer = t.Column<long>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                tijdstip = t.Column<DateTime>(nullable: false),
                persoon_id = t.Column<Guid>(nullable: true),
                persoon_naam = t.Column<string>(nullable: false),
                soort = t.Column<string>(nullable: false),
                onderwerp_id = t.Column<Guid>(nullable: true),
                reden = t.Column<string>(nullable: true),
                schakel = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_inzages", r => new { r.keten, r.volgnummer });
            });
        migrationBuilder.CreateIndex("IX_inzages_onderwerp_id_tijdstip", "inzages", ["onderwerp_id", "tijdstip"]);
        migrationBuilder.CreateIndex("IX_inzages_organisatie_tijdstip", "inzages", ["organisatie", "tijdstip"]);
    }
}
