// Reads a hunspell dictionary with two-letter flags and applies its affix rules.
import { readFileSync } from 'node:fs'

const regels = (pad) => readFileSync(pad, 'utf8').replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ').split('\n')
const leeg = (deel) => (deel === '0' ? '' : deel)

/** The affix rules: flag → list of { weg, bij, als }. */
export function leesAffixen(pad) {
  const suffixen = new Map()
  const prefixen = new Map()
  for (const regel of regels(pad)) {
    const [soort, vlag, weg, bij, als] = regel.trim().split(/\s+/)
    if ((soort !== 'SFX' && soort !== 'PFX') || weg === 'Y' || weg === 'N') continue
    const lijst = soort === 'SFX' ? suffixen : prefixen
    if (!lijst.has(vlag)) lijst.set(vlag, [])
    const patroon = als && !als.startsWith('ts:') ? als : '.'
    lijst.get(vlag).push({ weg: leeg(weg), bij: leeg(bij.split('/')[0]), als: new RegExp(patroon + '$') })
  }
  return { suffixen, prefixen }
}

/** The entries: { woord, vlaggen } for every word that is allowed. */
export function leesWoorden(pad) {
  // The first line is a number of words or a remark.
  return regels(pad).slice(1).flatMap((regel) => {
    const [woord, vlaggen = ''] = regel.trim().replaceAll('\\/', '\u0000').split('/')
    const set = new Set(vlaggen.match(/../g) ?? [])
    return woord === '' || woord.includes('\u0000') || set.has('Fw') ? [] : [{ woord, vlaggen: set }]
  })
}

/** The form one suffix flag makes of a word, hyphenated compound forms left out. */
export function buig(woord, regels = []) {
  return regels
    .filter(({ weg, bij, als }) => !bij.endsWith('-') && woord.endsWith(weg) && als.test(woord))
    .map(({ weg, bij }) => woord.slice(0, woord.length - weg.length) + bij)
}
