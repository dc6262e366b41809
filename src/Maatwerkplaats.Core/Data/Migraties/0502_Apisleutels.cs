using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220502_Apisleutels")]
internal sealed class ApisleutelsTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "apisleutels",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                naam = t.Column<string>(nullable: false),
                doel = t.Column<string>(nullable: false),
                hash = t.Column<string>(nullable: false),
                begin = t.Column<string>(nullable: false),
                gemaakt_op = t.Column<DateTime>(nullable: false),
                laatst_gebruikt_op = t.Column<DateTime>(nullable: true),
                ingetrokken_op = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_apisleutels", r => r.id));
        migrationBuilder.CreateIndex("IX_apisleutels_hash", "apisleutels", "hash", unique: true);
    }
}
