using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220092_Volgingen")]
internal sealed class VolgingenTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "volgingen",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                persoon_id = t.Column<Guid>(nullable: false),
                soort = t.Column<string>(nullable: false),
                sleutel = t.Column<string>(nullable: false),
                naam = t.Column<string>(nullable: false),
                sinds = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_volgingen", r => r.id));
        migrationBuilder.CreateIndex("IX_volgingen_persoon_id_soort_sleutel", "volgingen", ["persoon_id", "soort", "sleutel"], unique: true);
        migrationBuilder.CreateIndex("IX_volgingen_organisatie_soort_sleutel", "volgingen", ["organisatie", "soort", "sleutel"]);
    }
}
