using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220006_Werkvoorraad")]
internal sealed class WerkvoorraadTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<bool>("gezamenlijk", "casussen", nullable: false, defaultValue: false);
        migrationBuilder.Sql(
            "UPDATE casussen SET gezamenlijk = TRUE WHERE id IN "
            + "(SELECT casus_id FROM casus_kenmerken WHERE soort = 'Werkplaats' GROUP BY casus_id HAVING COUNT(*) > 1)");
        // Alles waarop de werklijst filtert en sorteert staat in de index: de brede casusrij gaat alleen open voor wat op het scherm komt.
        migrationBuilder.CreateIndex(
            "IX_casussen_werkvoorraad",
            "casussen",
            [
                "organisatie", "fase", "werkplaats", "streefdatum", "gezamenlijk", "contactpersoon_id", "spoed", "op_teamagenda",
                "gepauzeerd", "fase_sinds", "aangemeld_op", "nummer", "zoektekst", "id",
            ]);
        migrationBuilder.CreateTable(
            "kolomkeuzes",
            t => new
            {
                persoon_id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                kolommen = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_kolomkeuzes", r => r.persoon_id);
            });
        migrationBuilder.CreateTable(
            "termijnmeldingen",
            t => new
            {
                casus_id = t.Column<Guid>(nullable: false),
                streefdatum = t.Column<DateOnly>(nullable: false),
                soort = t.Column<string>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                op = t.Column<DateTime>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_termijnmeldingen", r => new { r.casus_id, r.streefdatum, r.soort });
                t.ForeignKey("FK_termijnmeldingen_casussen_casus_id", r => r.casus_id, "casussen", "id", onDelete: ReferentialAction.Cascade);
            });
    }
}
