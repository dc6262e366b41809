using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220035_Registerkeuzes")]
internal sealed class RegisterkeuzesTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "registerkeuzes",
        t => new
        {
            persoon_id = t.Column<Guid>(nullable: false),
            organisatie = t.Column<string>(nullable: false),
            kolommen = t.Column<string>(nullable: false),
            vorm = t.Column<string>(nullable: false),
        },
        constraints: t => t.PrimaryKey("PK_registerkeuzes", r => r.persoon_id));
}
