using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611240612_Signaaldubbelen")]
internal sealed class SignaaldubbelenIndex : Migration
{
    // Elke vraag noemt de organisatie: zonder haar in de index loopt SQLite alle signalen van de organisatie langs.
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_signalen_dubbel_van", "signalen");
        migrationBuilder.CreateIndex("IX_signalen_organisatie_dubbel_van", "signalen", ["organisatie", "dubbel_van"]);
    }
}
