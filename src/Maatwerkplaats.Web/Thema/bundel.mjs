// De inhoud van dist/: css, js, fonts, beeld en de licenties van wat erin zit.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';

const licentiebestanden = ['LICENSE.md', 'LICENSE', 'LICENSE.txt'];

function bestandenIn(map, onder = '') {
  if (!existsSync(map)) return [];
  return readdirSync(join(map, onder), { withFileTypes: true }).flatMap(kind => {
    const naam = join(onder, kind.name);
    return kind.isDirectory() ? bestandenIn(map, naam) : [naam];
  });
}

/** De pakketten waarvan iets in de uitvoer belandde, volgens esbuild zelf. */
function gebruiktePakketten(map, metafile) {
  const namen = new Set();
  for (const bron of Object.keys(metafile.inputs)) {
    const treffer = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(relative(map, join(map, bron)).replaceAll('\\', '/'));
    if (treffer) namen.add(treffer[1]);
  }
  return [...namen].sort();
}

function schrijfLicenties(map, doel, pakketten) {
  const overzicht = ['Software van anderen in deze opmaak', ''];
  for (const naam of pakketten) {
    const pakket = join(map, 'node_modules', naam);
    const { version, license } = JSON.parse(readFileSync(join(pakket, 'package.json'), 'utf8'));
    const plat = naam.replace(/^@/, '').replaceAll('/', '-');
    // Een pakket dat zijn licentie alleen noemt, krijgt de tekst van zijn makers uit licenties/.
    const licentie = [...licentiebestanden.map(naam => join(pakket, naam)), join(map, 'licenties', `${plat}.txt`)].find(existsSync);
    if (!licentie) throw new Error(`${naam} heeft geen licentietekst; lever niets uit zonder`);
    const bestand = `${license}-${plat}.txt`;
    copyFileSync(licentie, join(doel, bestand));
    overzicht.push(`${naam} ${version}: ${license} (${bestand})`);
  }
  writeFileSync(join(doel, 'overzicht.txt'), overzicht.join('\n') + '\n');
}

/** Bestand voor bestand vervangen: wie tegelijk kopieert, ziet nooit een leeg dist/. */
function vervang(nieuw, dist) {
  const namen = new Set(bestandenIn(nieuw));
  for (const naam of namen) {
    mkdirSync(dirname(join(dist, naam)), { recursive: true });
    renameSync(join(nieuw, naam), join(dist, naam));
  }
  for (const naam of bestandenIn(dist)) {
    if (!namen.has(naam) && naam !== '.gebouwd') rmSync(join(dist, naam));
  }
  rmSync(nieuw, { recursive: true, force: true });
}

export async function bundel(map) {
  const nieuw = mkdtempSync(join(map, '.bouw-'));
  try {
    const { metafile } = await build({
      absWorkingDir: map,
      entryPoints: { 'css/maatwerk': 'css/maatwerk.css', 'js/maatwerk': 'scripts/maatwerk.ts', 'js/tafel': 'scripts/tafel.ts' },
      outdir: nieuw,
      bundle: true,
      format: 'esm',
      minify: true,
      target: 'esnext',
      charset: 'utf8',
      legalComments: 'inline',
      loader: { '.woff2': 'file' },
      assetNames: 'fonts/[name]-[hash]',
      metafile: true,
      logLevel: 'warning',
    });
    for (const naam of bestandenIn(join(map, 'beeld'))) {
      mkdirSync(join(nieuw, 'beeld'), { recursive: true });
      copyFileSync(join(map, 'beeld', naam), join(nieuw, 'beeld', naam));
    }
    mkdirSync(join(nieuw, 'licenties'));
    schrijfLicenties(map, join(nieuw, 'licenties'), gebruiktePakketten(map, metafile));
    vervang(nieuw, join(map, 'dist'));
  } finally {
    rmSync(nieuw, { recursive: true, force: true });
  }
}
