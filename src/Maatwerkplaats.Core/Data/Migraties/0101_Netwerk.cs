using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

[DbContext(typeof(MaatwerkDb))]
[Migration("202611220101_Netwerk")]
internal sealed class NetwerkTabellen : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "netwerkplekken",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                persoon_id = t.Column<Guid>(nullable: false),
                vindbaar = t.Column<bool>(nullable: false),
                wetten = t.Column<string>(nullable: false),
                onderwerpen = t.Column<string>(nullable: false),
                deskundigheid = t.Column<string>(nullable: false),
                hulp = t.Column<string>(nullable: false),
                mandaat = t.Column<string>(nullable: false),
                dagen = t.Column<string>(nullable: false),
                terug_op = t.Column<DateOnly>(nullable: true),
                meedenken = t.Column<bool>(nullable: false),
                bijdragen_tonen = t.Column<bool>(nullable: false),
                versie = t.Column<int>(nullable: false),
                schakel = t.Column<string>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_netwerkplekken", r => r.id));
        migrationBuilder.CreateIndex("IX_netwerkplekken_persoon_id", "netwerkplekken", "persoon_id", unique: true);
        migrationBuilder.CreateIndex("IX_netwerkplekken_organisatie_vindbaar", "netwerkplekken", ["organisatie", "vindbaar"]);
        migrationBuilder.CreateTable(
            "buitenorganisaties",
            t => new
            {
                id = t.Column<Guid>(nullable: false),
                organisatie = t.Column<string>(nullable: false),
                naam = t.Column<string>(nullable: false),
                soort = t.Column<string>(nullable: false),
                werkgebied = t.Column<string>(nullable: false),
                ingang = t.Column<string>(nullable: false),
                telefoon = t.Column<string>(nullable: false),
                email = t.Column<string>(nullable: false),
                wat_delen = t.Column<string>(nullable: false),
                grondslag = t.Column<string>(nullable: false),
                geldig_van = t.Column<DateOnly>(nullable: false),
                geldig_tot = t.Column<DateOnly>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_buitenorganisaties", r => r.id));
        migrationBuilder.CreateIndex("IX_buitenorganisaties_organisatie_soort", "buitenorganisaties", ["organisatie", "soort"]);
    }
}
