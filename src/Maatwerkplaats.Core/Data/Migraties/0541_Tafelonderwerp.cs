using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatwerkplaats.Core.Data.Migraties;

/// <summary>Een tafel gaat over een casus of over een solve.</summary>
[DbContext(typeof(MaatwerkDb))]
[Migration("202611220541_Tafelonderwerp")]
internal sealed class Tafelonderwerpen : Migration
{
    // SQLite kan een kolom niet leeg laten worden. Een tabel weggooien wist daar ook wat ernaar verwijst; daarom gaan de bladen en
    // stoelen eerst mee naar nieuwe tabellen.
    private const string Sqlite = """
        CREATE TABLE "tafels_nieuw" (
            "id" TEXT NOT NULL CONSTRAINT "PK_tafels" PRIMARY KEY, "organisatie" TEXT NOT NULL, "casus_id" TEXT NULL, "solve_id" TEXT NULL, "versie" INTEGER NOT NULL,
            "schakel" TEXT NOT NULL, "stand" TEXT NOT NULL, "staat" TEXT NOT NULL, "gewijzigd_op" TEXT NOT NULL,
            CONSTRAINT "FK_tafels_casussen_casus_id" FOREIGN KEY ("casus_id") REFERENCES "casussen" ("id") ON DELETE CASCADE,
            CONSTRAINT "FK_tafels_solves_solve_id" FOREIGN KEY ("solve_id") REFERENCES "solves" ("id") ON DELETE CASCADE);
        INSERT INTO "tafels_nieuw" ("id", "organisatie", "casus_id", "versie", "schakel", "stand", "staat", "gewijzigd_op")
            SELECT "id", "organisatie", "casus_id", "versie", "schakel", "stand", "staat", "gewijzigd_op" FROM "tafels";
        CREATE TABLE "blaadjes_nieuw" (
            "tafel_id" TEXT NOT NULL, "van" TEXT NOT NULL, "vak" TEXT NOT NULL, "organisatie" TEXT NOT NULL, "tekst" TEXT NOT NULL, "scores" TEXT NOT NULL,
            "gedeeld" TEXT NOT NULL, "venster" TEXT NOT NULL, "beurt" INTEGER NOT NULL,
            CONSTRAINT "PK_blaadjes" PRIMARY KEY ("tafel_id", "van", "vak"),
            CONSTRAINT "FK_blaadjes_tafels_tafel_id" FOREIGN KEY ("tafel_id") REFERENCES "tafels_nieuw" ("id") ON DELETE CASCADE);
        INSERT INTO "blaadjes_nieuw" ("tafel_id", "van", "vak", "organisatie", "tekst", "scores", "gedeeld", "venster", "beurt")
            SELECT "tafel_id", "van", "vak", "organisatie", "tekst", "scores", "gedeeld", "venster", "beurt" FROM "blaadjes";
        CREATE TABLE "stoelen_nieuw" (
            "tafel_id" TEXT NOT NULL, "van" TEXT NOT NULL, "organisatie" TEXT NOT NULL, "gezien_op" TEXT NOT NULL,
            CONSTRAINT "PK_stoelen" PRIMARY KEY ("tafel_id", "van"),
            CONSTRAINT "FK_stoelen_tafels_tafel_id" FOREIGN KEY ("tafel_id") REFERENCES "tafels_nieuw" ("id") ON DELETE CASCADE);
        INSERT INTO "stoelen_nieuw" ("tafel_id", "van", "organisatie", "gezien_op") SELECT "tafel_id", "van", "organisatie", "gezien_op" FROM "stoelen";
        DROP TABLE "stoelen";
        DROP TABLE "blaadjes";
        DROP TABLE "tafels";
        ALTER TABLE "tafels_nieuw" RENAME TO "tafels";
        ALTER TABLE "blaadjes_nieuw" RENAME TO "blaadjes";
        ALTER TABLE "stoelen_nieuw" RENAME TO "stoelen";
        CREATE INDEX "IX_tafels_casus_id_stand" ON "tafels" ("casus_id", "stand");
        """;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        if (migrationBuilder.ActiveProvider == "Microsoft.EntityFrameworkCore.Sqlite")
        {
            migrationBuilder.Sql(Sqlite);
        }
        else
        {
            migrationBuilder.Sql("ALTER TABLE tafels ALTER COLUMN casus_id DROP NOT NULL");
            migrationBuilder.AddColumn<Guid>("solve_id", "tafels", nullable: true);
            migrationBuilder.AddForeignKey("FK_tafels_solves_solve_id", "tafels", "solve_id", "solves", principalColumn: "id", onDelete: ReferentialAction.Cascade);
        }

        migrationBuilder.CreateIndex("IX_tafels_solve_id_stand", "tafels", ["solve_id", "stand"]);
    }
}
