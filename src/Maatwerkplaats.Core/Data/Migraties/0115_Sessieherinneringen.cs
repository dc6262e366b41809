using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220115_Sessieherinneringen")]
internal sealed class SessieherinneringenTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            "sessie_herinneringen",
            t => new
            {
                sessie_id = t.Column<Guid>(nullable: false),
                begin = t.Column<DateTime>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                op = t.Column<DateTime>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_sessie_herinneringen", r => new { r.sessie_id, r.begin });
                t.ForeignKey("FK_sessie_herinneringen_sessies", r => r.sessie_id, "sessies", "id", onDelete: ReferentialAction.Cascade);
            });
}
