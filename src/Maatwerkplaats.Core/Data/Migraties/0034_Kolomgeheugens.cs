using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220034_Kolomgeheugens")]
internal sealed class KolomgeheugensTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "kolomgeheugens",
        t => new
        {
            organisatie = t.Column<string>(nullable: false),
            werkplaats = t.Column<string>(nullable: false),
            kop = t.Column<string>(nullable: false),
            bestemming = t.Column<string>(nullable: false),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_kolomgeheugens", r => new { r.organisatie, r.werkplaats, r.kop });
        });
}
