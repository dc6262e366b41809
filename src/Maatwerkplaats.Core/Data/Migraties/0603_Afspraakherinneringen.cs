using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611230603_Afspraakherinneringen")]
internal sealed class AfspraakherinneringenTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "afspraak_herinneringen",
            t => new
            {
                organisatie = t.Column<string>(nullable: false),
                sleutel = t.Column<string>(nullable: false),
                begin = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_afspraak_herinneringen", r => new { r.organisatie, r.sleutel, r.begin }));

        // Wat al is gezegd, wordt niet nog eens gezegd.
        migrationBuilder.Sql("INSERT INTO afspraak_herinneringen (organisatie, sleutel, begin) SELECT organisatie, 'sessie ' || lower(CAST(sessie_id AS text)), begin FROM sessie_herinneringen");
        migrationBuilder.Sql("INSERT INTO afspraak_herinneringen (organisatie, sleutel, begin) SELECT organisatie, 'zitting ' || lower(CAST(tafel_id AS text)) || ' ' || CAST(zitting AS text), begin FROM zitting_herinneringen");
        migrationBuilder.DropTable("sessie_herinneringen");
        migrationBuilder.DropTable("zitting_herinneringen");
    }
}
