using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220010_Casusprudentie")]
internal sealed class CasusprudentieTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "uitspraken",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                jaar = t.Column<int>(nullable: false),
                nummer = t.Column<int>(nullable: false),
                herkomst = t.Column<string>(nullable: false),
                gepubliceerd_op = t.Column<DateTime>(nullable: false),
                titel = t.Column<string>(nullable: false),
                inhoud = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_uitspraken", r => r.id);
            });
        migrationBuilder.CreateIndex("IX_uitspraken_organisatie_herkomst", "uitspraken", ["organisatie", "herkomst"], unique: true);
        migrationBuilder.CreateIndex("IX_uitspraken_organisatie_jaar_nummer", "uitspraken", ["organisatie", "jaar", "nummer"], unique: true);
    }
}
