using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220041_Beurten")]
internal sealed class BeurtenTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "beurten",
        t => new
        {
            werk = t.Column<string>(nullable: false),
            houder = t.Column<Guid>(nullable: false),
            tot = t.Column<DateTime>(nullable: false),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_beurten", r => r.werk);
        });
}
