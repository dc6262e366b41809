using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220572_Leernotities")]
internal sealed class LeernotitiesTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "leernotities",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                schrijversleutel = t.Column<string>(nullable: false),
                inhoud = t.Column<string>(nullable: false),
                slag = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_leernotities", r => r.id));
        migrationBuilder.CreateIndex("IX_leernotities_schrijversleutel", "leernotities", "schrijversleutel");
    }
}
