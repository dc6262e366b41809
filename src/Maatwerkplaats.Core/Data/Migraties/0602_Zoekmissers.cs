using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220602_Zoekmissers")]
internal sealed class ZoekmissersTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "zoekmissers",
            t => new
            {
                organisatie = t.Column<string>(nullable: false),
                sleutel = t.Column<string>(nullable: false),
                woorden = t.Column<string>(nullable: false),
                aantal = t.Column<int>(nullable: false),
                maand = t.Column<DateOnly>(nullable: false),
                afgehandeld_op = t.Column<DateTime>(nullable: true),
                afgehandeld_door = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_zoekmissers", r => new { r.organisatie, r.sleutel }));
        migrationBuilder.CreateIndex("IX_zoekmissers_organisatie_afgehandeld_op_aantal", "zoekmissers", ["organisatie", "afgehandeld_op", "aantal"]);
    }
}
