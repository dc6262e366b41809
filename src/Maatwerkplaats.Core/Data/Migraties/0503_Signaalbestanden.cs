using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220503_Signaalbestanden")]
internal sealed class SignaalbestandenTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "signaalbestanden",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                persoon_id = t.Column<Guid>(nullable: false),
                inhoud = t.Column<byte[]>(nullable: false),
                aantal = t.Column<int>(nullable: false),
                op = t.Column<DateTime>(nullable: false),
                overgenomen_op = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_signaalbestanden", r => r.id));
        migrationBuilder.CreateIndex("IX_signaalbestanden_op", "signaalbestanden", "op");
    }
}
