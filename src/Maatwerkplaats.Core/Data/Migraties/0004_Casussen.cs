using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220004_Casussen")]
internal sealed class CasussenTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "casussen",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                nummer = t.Column<string>(nullable: false),
                versie = t.Column<int>(nullable: false),
                schakel = t.Column<string>(nullable: false),
                staat = t.Column<string>(nullable: false),
                titel = t.Column<string>(nullable: false),
                fase = t.Column<string>(nullable: false),
                fase_sinds = t.Column<DateTime>(nullable: false),
                aangemeld_op = t.Column<DateTime>(nullable: false),
                gewijzigd_op = t.Column<DateTime>(nullable: false),
                werkplaats = t.Column<string>(nullable: false),
                contactpersoon_id = t.Column<Guid>(nullable: true),
                contactpersoon_naam = t.Column<string>(nullable: false),
                eigenaar_id = t.Column<Guid>(nullable: true),
                eigenaar_naam = t.Column<string>(nullable: false),
                inbrenger_naam = t.Column<string>(nullable: false),
                kanaal = t.Column<string>(nullable: false),
                spoed = t.Column<bool>(nullable: false),
                op_teamagenda = t.Column<bool>(nullable: false),
                triage_uitkomst = t.Column<string>(nullable: true),
                doorverwijsplek = t.Column<string>(nullable: true),
                streefdatum = t.Column<DateOnly>(nullable: true),
                gepauzeerd = t.Column<bool>(nullable: false),
                wet = t.Column<string>(nullable: false),
                uitkomst = t.Column<string>(nullable: true),
                structureel = t.Column<string>(nullable: true),
                afgerond_op = t.Column<DateOnly>(nullable: true),
                client_sleutel = t.Column<string>(nullable: true),
                zoektekst = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_casussen", r => r.id);
            });
        migrationBuilder.CreateIndex("IX_casussen_organisatie_nummer", "casussen", ["organisatie", "nummer"], unique: true);
        migrationBuilder.CreateIndex("IX_casussen_organisatie_werkplaats_fase_streefdatum", "casussen", ["organisatie", "werkplaats", "fase", "streefdatum"]);
        migrationBuilder.CreateIndex("IX_casussen_organisatie_fase_streefdatum", "casussen", ["organisatie", "fase", "streefdatum"]);
        migrationBuilder.CreateIndex("IX_casussen_contactpersoon_id_fase", "casussen", ["contactpersoon_id", "fase"]);
        migrationBuilder.CreateIndex("IX_casussen_organisatie_client_sleutel", "casussen", ["organisatie", "client_sleutel"]);
        migrationBuilder.CreateTable(
            "casus_personen",
            t => new
            {
                casus_id = t.Column<Guid>(nullable: false),
                persoon_id = t.Column<Guid>(nullable: false),
                relatie = t.Column<string>(nullable: false),
                geldig_tot = t.Column<DateOnly>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_casus_personen", r => new { r.casus_id, r.persoon_id, r.relatie });
                t.ForeignKey("FK_casus_personen_casussen_casus_id", r => r.casus_id, "casussen", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_casus_personen_persoon_id_relatie", "casus_personen", ["persoon_id", "relatie"]);
        migrationBuilder.CreateTable(
            "casus_acties",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                casus_id = t.Column<Guid>(nullable: false),
                persoon_id = t.Column<Guid>(nullable: true),
                voor = t.Column<DateOnly>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_casus_acties", r => r.id);
                t.ForeignKey("FK_casus_acties_casussen_casus_id", r => r.casus_id, "casussen", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_casus_acties_persoon_id_voor", "casus_acties", ["persoon_id", "voor"]);
        migrationBuilder.CreateIndex("IX_casus_acties_casus_id", "casus_acties", "casus_id");
        migrationBuilder.CreateTable(
            "casus_kenmerken",
            t => new
            {
                casus_id = t.Column<Guid>(nullable: false),
                soort = t.Column<string>(nullable: false),
                code = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_casus_kenmerken", r => new { r.casus_id, r.soort, r.code });
                t.ForeignKey("FK_casus_kenmerken_casussen_casus_id", r => r.casus_id, "casussen", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_casus_kenmerken_soort_code", "casus_kenmerken", ["soort", "code"]);
        migrationBuilder.CreateTable(
            "concepten",
            t => new
            {
                persoon_id = t.Column<Guid>(nullable: false),
                formulier = t.Column<string>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                velden = t.Column<string>(nullable: false),
                bewaard_op = t.Column<DateTime>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_concepten", r => new { r.persoon_id, r.formulier });
            });
        migrationBuilder.CreateTable(
            "documenten",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                casus_id = t.Column<Guid>(nullable: false),
                inhoud = t.Column<byte[]>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_documenten", r => r.id);
            });
        migrationBuilder.CreateIndex("IX_documenten_casus_id", "documenten", "casus_id");
        migrationBuilder.CreateTable(
            "volgcodes",
            t => new
            {
                sleutel = t.Column<string>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                casus_id = t.Column<Guid>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_volgcodes", r => r.sleutel);
            });
        migrationBuilder.CreateTable(
            "opgeslagen_weergaven",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                persoon_id = t.Column<Guid>(nullable: false),
                naam = t.Column<string>(nullable: false),
                zoekreeks = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_opgeslagen_weergaven", r => r.id);
            });
        migrationBuilder.CreateIndex("IX_opgeslagen_weergaven_persoon_id", "opgeslagen_weergaven", "persoon_id");
    }
}
