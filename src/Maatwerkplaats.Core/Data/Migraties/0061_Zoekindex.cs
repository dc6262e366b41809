using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220061_Zoekindex")]
internal sealed class ZoekindexTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "zoekstanden",
            t => new
            {
                organisatie = t.Column<string>(nullable: false),
                generatie = t.Column<int>(nullable: false),
                versie = t.Column<int>(nullable: false),
                volgnummer = t.Column<long>(nullable: false),
                laatste_segment = t.Column<int>(nullable: false),
                termen = t.Column<int>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_zoekstanden", r => r.organisatie);
            });
        migrationBuilder.CreateTable(
            "zoektermen",
            t => new
            {
                organisatie = t.Column<string>(nullable: false),
                generatie = t.Column<int>(nullable: false),
                nummer = t.Column<int>(nullable: false),
                veld = t.Column<int>(nullable: false),
                woord = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_zoektermen", r => new { r.organisatie, r.generatie, r.nummer });
            });
        migrationBuilder.CreateTable(
            "zoeksegmenten",
            t => new
            {
                organisatie = t.Column<string>(nullable: false),
                nummer = t.Column<int>(nullable: false),
                generatie = t.Column<int>(nullable: false),
                versie = t.Column<int>(nullable: false),
                vanaf = t.Column<long>(nullable: false),
                tot = t.Column<long>(nullable: true),
                vervallen_op = t.Column<DateTime>(nullable: true),
                aantal = t.Column<int>(nullable: false),
                laagste_document = t.Column<long>(nullable: false),
                hoogste_document = t.Column<long>(nullable: false),
                documenten = t.Column<byte[]>(nullable: false),
                facetten = t.Column<byte[]>(nullable: false),
                frequenties = t.Column<byte[]>(nullable: false),
                paginas = t.Column<byte[]>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_zoeksegmenten", r => new { r.organisatie, r.nummer });
            });
        migrationBuilder.CreateTable(
            "zoekpaginas",
            t => new
            {
                organisatie = t.Column<string>(nullable: false),
                sleutel = t.Column<long>(nullable: false),
                inhoud = t.Column<byte[]>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_zoekpaginas", r => new { r.organisatie, r.sleutel });
            });
        migrationBuilder.CreateTable(
            "zoekschrappingen",
            t => new
            {
                organisatie = t.Column<string>(nullable: false),
                segment = t.Column<int>(nullable: false),
                plaats = t.Column<int>(nullable: false),
                vanaf = t.Column<long>(nullable: false),
                termen = t.Column<byte[]>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_zoekschrappingen", r => new { r.organisatie, r.segment, r.plaats });
            });
        migrationBuilder.CreateIndex("IX_zoektermen_organisatie_generatie_veld_woord", "zoektermen", ["organisatie", "generatie", "veld", "woord"], unique: true);
        // Wat al gepubliceerd is, heeft nog geen index: versie 0 vraagt om een nieuwe.
        migrationBuilder.Sql("INSERT INTO zoekstanden (organisatie, generatie, versie, volgnummer, laatste_segment, termen) SELECT DISTINCT organisatie, 0, 0, 0, 0, 0 FROM uitspraken");
        if (migrationBuilder.ActiveProvider == "Npgsql.EntityFrameworkCore.PostgreSQL")
        {
            // De lijsten zijn al klein; nog eens samenpersen kost alleen tijd.
            migrationBuilder.Sql("ALTER TABLE zoekpaginas ALTER COLUMN inhoud SET STORAGE EXTERNAL");
        }
    }
}
