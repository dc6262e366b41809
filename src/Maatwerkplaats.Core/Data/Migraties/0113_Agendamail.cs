using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

/// <summary>Een mail kan een afspraak voor in de agenda meenemen.</summary>
[DbContext(typeof(MaatwerkDb))]
[Migration("202611220113_Agendamail")]
internal sealed class Agendamail : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>("agenda", "uitgaande_mail", nullable: true);
}
