using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

/// <summary>Van een casus kan naast casusprudentie ook een verhaal komen.</summary>
[DbContext(typeof(MaatwerkDb))]
[Migration("202611220581_Verhalen")]
internal sealed class VerhalenTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("soort", "publicatiedossiers", nullable: false, defaultValue: "Casusprudentie");
        migrationBuilder.DropIndex("IX_publicatiedossiers_organisatie_casus_id", "publicatiedossiers");
        migrationBuilder.CreateIndex("IX_publicatiedossiers_organisatie_casus_id_soort", "publicatiedossiers", ["organisatie", "casus_id", "soort"], unique: true);

        migrationBuilder.CreateTable(
            "verhalen",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                nummer = t.Column<string>(nullable: false),
                stand = t.Column<string>(nullable: false),
                openbaar = t.Column<bool>(nullable: false),
                inhoud = t.Column<string>(nullable: false),
                beeld_id = t.Column<Guid>(nullable: true),
                reden = t.Column<string>(nullable: true),
                gepubliceerd_op = t.Column<DateTime>(nullable: false),
                gewijzigd_op = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_verhalen", r => r.id));
        migrationBuilder.CreateIndex("IX_verhalen_organisatie_nummer", "verhalen", ["organisatie", "nummer"], unique: true);
        migrationBuilder.CreateIndex("IX_verhalen_organisatie_stand_gepubliceerd_op", "verhalen", ["organisatie", "stand", "gepubliceerd_op"]);

        migrationBuilder.CreateTable(
            "verhaalbeelden",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                dossier_id = t.Column<Guid>(nullable: false),
                soort = t.Column<string>(nullable: false),
                breedte = t.Column<int>(nullable: false),
                hoogte = t.Column<int>(nullable: false),
                inhoud = t.Column<byte[]>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_verhaalbeelden", r => r.id));
        migrationBuilder.CreateIndex("IX_verhaalbeelden_dossier_id", "verhaalbeelden", "dossier_id");
    }
}
