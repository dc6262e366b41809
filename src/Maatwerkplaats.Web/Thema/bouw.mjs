// Bouwt de opmaak en scripts naar dist/. Draait zonder afhankelijkheden tot `npm ci` gedaan is,
// en achter een slot: twee builds tegelijk mogen elkaar niet halverwege zien.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const map = dirname(fileURLToPath(import.meta.url));
const slot = join(map, '.bouwslot');
const stempel = join(map, 'dist', '.gebouwd');
const pakketstempel = join(map, 'node_modules', '.geinstalleerd');
const oudSlotMs = 5 * 60_000;

function bestanden(naam) {
  const pad = join(map, naam);
  return statSync(pad).isDirectory()
    ? readdirSync(pad).sort().flatMap(kind => bestanden(join(naam, kind)))
    : [naam];
}

function vingerafdruk(...namen) {
  const hash = createHash('sha256');
  for (const bestand of namen.flatMap(bestanden)) {
    hash.update(bestand).update('\0').update(readFileSync(join(map, bestand))).update('\0');
  }
  return hash.digest('hex');
}

const leesStempel = pad => (existsSync(pad) ? readFileSync(pad, 'utf8') : '');

function slotIsOud() {
  try {
    return Date.now() - statSync(slot).mtimeMs > oudSlotMs;
  } catch {
    return false;
  }
}

async function metSlot(werk) {
  for (;;) {
    try {
      mkdirSync(slot);
      break;
    } catch (fout) {
      if (fout.code !== 'EEXIST') throw fout;
      if (slotIsOud()) rmSync(slot, { recursive: true, force: true });
      await new Promise(klaar => setTimeout(klaar, 200));
    }
  }
  try {
    return await werk();
  } finally {
    rmSync(slot, { recursive: true, force: true });
  }
}

function installeer() {
  const gewenst = vingerafdruk('package.json', 'package-lock.json');
  if (leesStempel(pakketstempel) === gewenst) return;
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: map,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error(`npm ci mislukte (${npm.status ?? npm.error})`);
  writeFileSync(pakketstempel, gewenst);
}

await metSlot(async () => {
  const gewenst = vingerafdruk('package.json', 'package-lock.json', 'bouw.mjs', 'bundel.mjs', 'css', 'scripts', 'beeld', 'licenties');
  if (leesStempel(stempel) !== gewenst) {
    installeer();
    const { bundel } = await import('./bundel.mjs');
    await bundel(map);
  }
  // Ook als er niets veranderde: MSBuild vergelijkt tijden, en deze is nu de nieuwste.
  writeFileSync(stempel, gewenst);
});
