using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220551_Agendapunten")]
internal sealed class AgendapuntenTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "agendapunten",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                soort = t.Column<string>(nullable: false),
                kenmerk = t.Column<string>(nullable: false),
                versie = t.Column<int>(nullable: false),
                schakel = t.Column<string>(nullable: false),
                staat = t.Column<string>(nullable: false),
                gewijzigd_op = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_agendapunten", r => r.id));
        migrationBuilder.CreateIndex("IX_agendapunten_organisatie_soort_kenmerk", "agendapunten", ["organisatie", "soort", "kenmerk"], unique: true);
    }
}
