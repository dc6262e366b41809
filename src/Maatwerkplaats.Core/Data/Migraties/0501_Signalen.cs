using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220501_Signalen")]
internal sealed class SignalenTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "signalen",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                versie = t.Column<int>(nullable: false),
                schakel = t.Column<string>(nullable: false),
                bron = t.Column<string>(nullable: false),
                kenmerk = t.Column<string>(nullable: true),
                tekst = t.Column<string>(nullable: false),
                voor_wie = t.Column<string>(nullable: false),
                gevolg = t.Column<string>(nullable: false),
                klantreis = t.Column<string>(nullable: false),
                moment = t.Column<string>(nullable: false),
                datum = t.Column<DateOnly>(nullable: false),
                wetten = t.Column<string>(nullable: false),
                onderwerp = t.Column<string>(nullable: false),
                onderdeel = t.Column<string>(nullable: false),
                werkplaats = t.Column<string>(nullable: false),
                plaats = t.Column<string>(nullable: false),
                casus = t.Column<string>(nullable: true),
                aanleiding = t.Column<string>(nullable: true),
                melder_id = t.Column<Guid>(nullable: true),
                terugkoppeling = t.Column<string>(nullable: false),
                vervangen = t.Column<int>(nullable: false),
                twijfels = t.Column<int>(nullable: false),
                dubbel_van = t.Column<Guid>(nullable: true),
                thema = t.Column<string>(nullable: true),
                ontvangen_op = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_signalen", r => r.id));
        migrationBuilder.CreateIndex("IX_signalen_organisatie_bron_kenmerk", "signalen", ["organisatie", "bron", "kenmerk"], unique: true);
        foreach (var kolom in new[] { "bron", "klantreis", "onderwerp", "thema" })
        {
            migrationBuilder.CreateIndex($"IX_signalen_organisatie_{kolom}_datum_id", "signalen", ["organisatie", kolom, "datum", "id"]);
        }

        migrationBuilder.CreateIndex("IX_signalen_organisatie_datum_id", "signalen", ["organisatie", "datum", "id"]);
        migrationBuilder.CreateIndex("IX_signalen_melder_id_datum_id", "signalen", ["melder_id", "datum", "id"]);
        migrationBuilder.CreateIndex("IX_signalen_dubbel_van", "signalen", "dubbel_van");
        migrationBuilder.CreateTable(
            "signaalwoorden",
            t => new
            {
                organisatie = t.Column<string>(nullable: false),
                woord = t.Column<string>(nullable: false),
                dag = t.Column<int>(nullable: false),
                signaal_id = t.Column<Guid>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_signaalwoorden", r => new { r.organisatie, r.woord, r.dag, r.signaal_id }));
    }
}
