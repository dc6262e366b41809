using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220504_Themas")]
internal sealed class ThemasTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "themas",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                nummer = t.Column<string>(nullable: false),
                versie = t.Column<int>(nullable: false),
                schakel = t.Column<string>(nullable: false),
                staat = t.Column<string>(nullable: false),
                stand = t.Column<string>(nullable: false),
                naam = t.Column<string>(nullable: false),
                aantal = t.Column<int>(nullable: false),
                gewijzigd_op = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_themas", r => r.id));
        migrationBuilder.CreateIndex("IX_themas_organisatie_nummer", "themas", ["organisatie", "nummer"], unique: true);
        migrationBuilder.CreateIndex("IX_themas_organisatie_stand_naam", "themas", ["organisatie", "stand", "naam"]);
    }
}
