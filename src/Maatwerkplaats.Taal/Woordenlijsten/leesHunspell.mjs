// Reads the OpenTaal hunspell files and spells out the forms a word has by its suffix rules.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const VERBODEN = 'Fw', NAAM = 'PN', PLAATSEN = ['PI', 'PJ', 'PK']

function leesAchtervoegsels(aff) {
  const regels = new Map()
  for (const r of aff.split('\n')) {
    const m = /^SFX (\S\S) (\S+) (\S+) (\S+)/.exec(r)
    if (!m || /^[YN]$/.test(m[2]) && /^\d+$/.test(m[3])) continue
    const [, vlag, weg, erbij, eind] = m
    if (!regels.has(vlag)) regels.set(vlag, [])
    regels.get(vlag).push({ weg: weg === '0' ? '' : weg, erbij: erbij.split('/')[0], past: new RegExp(`${eind}$`, 'u') })
  }
  return regels
}

/** Every entry with its forms, and whether OpenTaal inflects it as a person's name or as a place. */
export function* leesHunspell(map) {
  const achtervoegsels = leesAchtervoegsels(readFileSync(join(map, 'index.aff'), 'utf8'))
  for (const regel of readFileSync(join(map, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [woord, rest = ''] = regel.split(/(?<!\\)\//)
    const vlaggen = rest.split(/\s/)[0].match(/../g) ?? []
    if (!woord || vlaggen.includes(VERBODEN)) continue
    const vormen = [woord]
    for (const v of vlaggen)
      for (const { weg, erbij, past } of achtervoegsels.get(v) ?? [])
        if (woord.endsWith(weg) && past.test(woord) && !erbij.endsWith('-')) vormen.push(woord.slice(0, woord.length - weg.length) + erbij)
    yield { woord, vormen, isNaam: vlaggen.includes(NAAM), isPlaats: PLAATSEN.some((p) => vlaggen.includes(p)) }
  }
}
