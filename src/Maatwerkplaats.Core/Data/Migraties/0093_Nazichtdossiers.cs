using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220093_Nazichtdossiers")]
internal sealed class NazichtdossiersTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "nazichtdossiers",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                versie = t.Column<int>(nullable: false),
                slag = t.Column<int>(nullable: false),
                schakel = t.Column<string>(nullable: false),
                staat = t.Column<string>(nullable: false),
                open = t.Column<bool>(nullable: false),
                open_sinds = t.Column<DateTime>(nullable: true),
                gecontroleerd_met = t.Column<int>(nullable: false),
                gezien = t.Column<string>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_nazichtdossiers", r => r.id));
        migrationBuilder.CreateIndex("IX_nazichtdossiers_organisatie_open_open_sinds", "nazichtdossiers", ["organisatie", "open", "open_sinds"]);
        migrationBuilder.CreateIndex("IX_nazichtdossiers_organisatie_gecontroleerd_met", "nazichtdossiers", ["organisatie", "gecontroleerd_met"]);
    }
}
