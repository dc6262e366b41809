using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220081_Uitspraakslag")]
internal sealed class UitspraakslagKolommen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<long>("slag", "uitspraken", nullable: false, defaultValue: 0L);
        migrationBuilder.AddColumn<DateTime>("gewijzigd_op", "uitspraken", nullable: true);
        migrationBuilder.CreateIndex("IX_uitspraken_organisatie_slag", "uitspraken", ["organisatie", "slag"]);
    }
}
