using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220553_Maatmonitors")]
internal sealed class MaatmonitorsTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "maatmonitors",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                jaar = t.Column<int>(nullable: false),
                helft = t.Column<int>(nullable: false),
                versie = t.Column<int>(nullable: false),
                schakel = t.Column<string>(nullable: false),
                staat = t.Column<string>(nullable: false),
                gepubliceerd = t.Column<bool>(nullable: false),
                gewijzigd_op = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_maatmonitors", r => r.id));
        migrationBuilder.CreateIndex("IX_maatmonitors_organisatie_jaar_helft", "maatmonitors", ["organisatie", "jaar", "helft"], unique: true);
    }
}
