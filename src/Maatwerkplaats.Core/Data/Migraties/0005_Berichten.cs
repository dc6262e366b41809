using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220005_Berichten")]
internal sealed class BerichtenTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "berichten",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                persoon_id = t.Column<Guid>(nullable: false),
                soort = t.Column<string>(nullable: false),
                casus = t.Column<string>(nullable: true),
                tekst = t.Column<string>(nullable: false),
                op = t.Column<DateTime>(nullable: false),
                gelezen_op = t.Column<DateTime>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_berichten", r => r.id);
            });
        migrationBuilder.CreateIndex("IX_berichten_persoon_id_gelezen_op_op", "berichten", ["persoon_id", "gelezen_op", "op"]);
        migrationBuilder.CreateTable(
            "berichtvoorkeuren",
            t => new
            {
                persoon_id = t.Column<Guid>(nullable: false),
                soort = t.Column<string>(nullable: false),
                in_systeem = t.Column<bool>(nullable: false),
                per_mail = t.Column<bool>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_berichtvoorkeuren", r => new { r.persoon_id, r.soort });
            });
        migrationBuilder.CreateTable(
            "uitgaande_mail",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                aan = t.Column<string>(nullable: false),
                onderwerp = t.Column<string>(nullable: false),
                tekst = t.Column<string>(nullable: false),
                klaargezet_op = t.Column<DateTime>(nullable: false),
                verzonden_op = t.Column<DateTime>(nullable: true),
                pogingen = t.Column<int>(nullable: false),
                niet_voor = t.Column<DateTime>(nullable: false),
                laatste_fout = t.Column<string>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_uitgaande_mail", r => r.id);
            });
        migrationBuilder.CreateIndex("IX_uitgaande_mail_verzonden_op_niet_voor", "uitgaande_mail", ["verzonden_op", "niet_voor"]);
    }
}
