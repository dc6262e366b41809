using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220131_Oefeningen")]
internal sealed class OefeningenTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "oefeningen",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                persoon_id = t.Column<Guid>(nullable: false),
                versie = t.Column<int>(nullable: false),
                schakel = t.Column<string>(nullable: false),
                groep = t.Column<bool>(nullable: false),
                open = t.Column<bool>(nullable: false),
                weg = t.Column<bool>(nullable: false),
                uitspraak_id = t.Column<Guid>(nullable: true),
                oefencasus = t.Column<string>(nullable: true),
                code = t.Column<string>(nullable: true),
                codesleutel = t.Column<string>(nullable: true),
                begonnen_op = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_oefeningen", r => r.id));
        migrationBuilder.CreateIndex("IX_oefeningen_codesleutel", "oefeningen", ["codesleutel"]);
        migrationBuilder.CreateTable(
            "oefenbladen",
            t => new
            {
                oefening_id = t.Column<Guid>(nullable: false),
                persoon_id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                inhoud = t.Column<string>(nullable: false),
                ingeleverd_op = t.Column<DateTime>(nullable: true),
                slag = t.Column<int>(nullable: false),
                bewaard_op = t.Column<DateTime>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_oefenbladen", r => new { r.oefening_id, r.persoon_id });
                t.ForeignKey("FK_oefenbladen_oefeningen_oefening_id", r => r.oefening_id, "oefeningen", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_oefenbladen_persoon_id", "oefenbladen", ["persoon_id"]);
    }
}
