using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220002_Inrichting")]
internal sealed class InrichtingTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "werkplaatsen",
            t => new
            {
                organisatie = t.Column<string>(nullable: false),
                code = t.Column<string>(nullable: false),
                naam = t.Column<string>(nullable: false),
                soort = t.Column<string>(nullable: false),
                telefoon = t.Column<string>(nullable: false),
                email = t.Column<string>(nullable: false),
                geldig_van = t.Column<DateOnly>(nullable: false),
                geldig_tot = t.Column<DateOnly>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_werkplaatsen", r => new { r.organisatie, r.code });
            });
        migrationBuilder.CreateTable(
            "lijstwaarden",
            t => new
            {
                organisatie = t.Column<string>(nullable: false),
                lijst = t.Column<string>(nullable: false),
                code = t.Column<string>(nullable: false),
                label = t.Column<string>(nullable: false),
                uitleg = t.Column<string>(nullable: false),
                bron = t.Column<string>(nullable: false),
                volgorde = t.Column<int>(nullable: false),
                geldig_van = t.Column<DateOnly>(nullable: false),
                geldig_tot = t.Column<DateOnly>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_lijstwaarden", r => new { r.organisatie, r.lijst, r.code });
            });
        migrationBuilder.CreateTable(
            "instellingen",
            t => new
            {
                organisatie = t.Column<string>(nullable: false),
                naam = t.Column<string>(nullable: false),
                waarde = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_instellingen", r => new { r.organisatie, r.naam });
            });
        migrationBuilder.CreateTable(
            "standaardteksten",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                naam = t.Column<string>(nullable: false),
                tekst = t.Column<string>(nullable: false),
                fase = t.Column<string>(nullable: false),
                uitkomst = t.Column<string>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_standaardteksten", r => r.id);
            });
    }
}
