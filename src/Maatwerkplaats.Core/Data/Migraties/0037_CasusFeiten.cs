using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220037_CasusFeiten")]
internal sealed class CasusFeitenTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "casus_feiten",
            t => new
            {
                casus_id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                versie = t.Column<int>(nullable: false),
                gewijzigd_op = t.Column<DateTime>(nullable: false),
                fase = t.Column<string>(nullable: false),
                werkplaats = t.Column<string>(nullable: false),
                ingebracht = t.Column<DateOnly>(nullable: true),
                beoordeeld_op = t.Column<DateOnly>(nullable: true),
                afgerond_op = t.Column<DateOnly>(nullable: true),
                kanaal = t.Column<string>(nullable: false),
                inbrenger_onderdeel = t.Column<string>(nullable: false),
                wetten = t.Column<string>(nullable: false),
                onderwerpen = t.Column<string>(nullable: false),
                probleem_niveaus = t.Column<string>(nullable: false),
                oplossing_niveaus = t.Column<string>(nullable: false),
                onderdelen = t.Column<string>(nullable: false),
                andere_organisatie = t.Column<bool>(nullable: true),
                werkwijze = t.Column<string>(nullable: false),
                perspectieven = t.Column<string>(nullable: false),
                doorslaggevend = t.Column<string>(nullable: true),
                uitkomst = t.Column<string>(nullable: true),
                regulier_mogelijk = t.Column<bool>(nullable: true),
                contra_legem = t.Column<bool>(nullable: true),
                mandaat = t.Column<string>(nullable: false),
                gebruikelijke_lijn = t.Column<bool>(nullable: true),
                triage_uitkomst = t.Column<string>(nullable: true),
                doorverwijsplek = t.Column<string>(nullable: false),
                dagen_tot_antwoord = t.Column<int>(nullable: true),
                dagen_tot_besluit = t.Column<int>(nullable: true),
                dagen_tot_verteld = t.Column<int>(nullable: true),
                dagen_tot_afgerond = t.Column<int>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_casus_feiten", r => r.casus_id);
                t.ForeignKey("FK_casus_feiten_casussen_casus_id", r => r.casus_id, "casussen", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_casus_feiten_organisatie_versie", "casus_feiten", ["organisatie", "versie"]);
        migrationBuilder.CreateIndex("IX_casus_feiten_organisatie_gewijzigd_op", "casus_feiten", ["organisatie", "gewijzigd_op"]);
    }
}
