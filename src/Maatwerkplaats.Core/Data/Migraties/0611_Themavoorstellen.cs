using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611240611_Themavoorstellen")]
internal sealed class ThemavoorstellenTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "themavoorstellen",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                woorden = t.Column<string>(nullable: false),
                leden = t.Column<string>(nullable: false),
                twijfels = t.Column<string>(nullable: false),
                buiten = t.Column<string>(nullable: false),
                aantal = t.Column<int>(nullable: false),
                gevonden_op = t.Column<DateTime>(nullable: false),
                terzijde_reden = t.Column<string>(nullable: true),
                terzijde_door = t.Column<string>(nullable: true),
                terzijde_op = t.Column<DateTime>(nullable: true),
                terug_bij = t.Column<int>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_themavoorstellen", r => r.id));
        migrationBuilder.CreateIndex("IX_themavoorstellen_organisatie_aantal", "themavoorstellen", ["organisatie", "aantal"]);
        migrationBuilder.CreateTable(
            "voorstelstanden",
            t => new
            {
                organisatie = t.Column<string>(nullable: false),
                gemaakt_op = t.Column<DateTime>(nullable: false),
                bekeken = t.Column<int>(nullable: false),
                stand = t.Column<string>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_voorstelstanden", r => r.organisatie));
    }
}
