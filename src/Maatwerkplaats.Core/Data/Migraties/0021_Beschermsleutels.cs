using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220021_Beschermsleutels")]
internal sealed class BeschermsleutelsTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "beschermsleutels",
        t => new
        {
            id = t.Column<Guid>(nullable: false),
            naam = t.Column<string>(nullable: false),
            xml = t.Column<string>(nullable: false),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_beschermsleutels", r => r.id);
        });
}
