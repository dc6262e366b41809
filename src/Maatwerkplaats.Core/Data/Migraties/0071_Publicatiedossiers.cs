using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220071_Publicatiedossiers")]
internal sealed class PublicatiedossiersTabel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "publicatiedossiers",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                casus_id = t.Column<Guid>(nullable: false),
                versie = t.Column<int>(nullable: false),
                slag = t.Column<int>(nullable: false),
                schakel = t.Column<string>(nullable: false),
                stand = t.Column<string>(nullable: false),
                staat = t.Column<string>(nullable: false),
                werkstuk = t.Column<string>(nullable: false),
                anoniem_door_id = t.Column<Guid>(nullable: true),
                uitspraak_id = t.Column<Guid>(nullable: true),
                gewijzigd_op = t.Column<DateTime>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_publicatiedossiers", r => r.id);
            });
        migrationBuilder.CreateIndex("IX_publicatiedossiers_organisatie_casus_id", "publicatiedossiers", ["organisatie", "casus_id"], unique: true);
        migrationBuilder.CreateIndex("IX_publicatiedossiers_organisatie_stand", "publicatiedossiers", ["organisatie", "stand"]);
        migrationBuilder.AddColumn<string>("stand", "uitspraken", nullable: false, defaultValue: "Geldig");
        migrationBuilder.AddColumn<string>("stand_reden", "uitspraken", nullable: true);
        migrationBuilder.AddColumn<DateTime>("stand_sinds", "uitspraken", nullable: true);
        migrationBuilder.AddColumn<string>("vervangen_door", "uitspraken", nullable: true);
    }
}
