using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

/// <summary>Wanneer een mail voor het laatst is geprobeerd, zodat een beheerder ziet of een fout van nu is.</summary>
[DbContext(typeof(MaatwerkDb))]
[Migration("202611220051_Mailpoging")]
internal sealed class Mailpoging : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<DateTime>("geprobeerd_op", "uitgaande_mail", nullable: true);
}
