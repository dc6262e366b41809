using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220591_Tijdboeken")]
internal sealed class TijdboekenTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "tijdboeken",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                persoon_id = t.Column<Guid>(nullable: false),
                jaar = t.Column<int>(nullable: false),
                kwartaal = t.Column<int>(nullable: false),
                versie = t.Column<int>(nullable: false),
                schakel = t.Column<string>(nullable: false),
                staat = t.Column<string>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_tijdboeken", r => r.id));
        migrationBuilder.CreateIndex("IX_tijdboeken_organisatie_jaar_kwartaal_persoon_id", "tijdboeken", ["organisatie", "jaar", "kwartaal", "persoon_id"], unique: true);
    }
}
