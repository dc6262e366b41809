using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220592_Intervisiegroepen")]
internal sealed class IntervisieTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "intervisiegroepen",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                nummer = t.Column<string>(nullable: false),
                versie = t.Column<int>(nullable: false),
                schakel = t.Column<string>(nullable: false),
                staat = t.Column<string>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_intervisiegroepen", r => r.id));
        migrationBuilder.CreateIndex("IX_intervisiegroepen_organisatie_nummer", "intervisiegroepen", ["organisatie", "nummer"], unique: true);

        migrationBuilder.CreateTable(
            "intervisievragen",
            t => new { groep_id = t.Column<Guid>(nullable: false), vraag_id = t.Column<Guid>(nullable: false), casus = t.Column<string>(nullable: false) },
            constraints: t =>
            {
                t.PrimaryKey("PK_intervisievragen", r => new { r.groep_id, r.vraag_id });
                t.ForeignKey("FK_intervisievragen_intervisiegroepen_groep_id", r => r.groep_id, "intervisiegroepen", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_intervisievragen_casus", "intervisievragen", "casus");
    }
}
