// Decides for each form to which lemma it belongs, by evidence from strong to weak.
const STERKTE = { onregelmatig: 0, naamwoord: 1, bijvoeglijk: 2, werkwoord: 3, zwak: 4, afgeleid: 5 }
const SCHEIDBAAR = ('aan achter af bij binnen bijeen boven buiten dicht door goed heen in klaar langs los mee mis na neer om onder ' +
  'op open over plaats recht rond samen stil tegemoet tegen terecht terug thuis toe tussen uit vast verder vol voor voorbij vooruit ' +
  'vrij weg weer hoog deel waar teleur voort gelijk kwijt').split(' ')
const ONSCHEIDBAAR = 'be ge her mis onder ont over ver voor weer door om'.split(' ')

/** The spellings a verb stem can have when its infinitive is given: lopen → loop, vallen → val, leven → leef. */
export function stammenVan(infinitief) {
  if (!infinitief.endsWith('n')) return []
  if (!infinitief.endsWith('en')) return [infinitief.slice(0, -1)]
  const kort = infinitief.slice(0, -2)
  const varianten = [kort]
  if (/([^aeiou])\1$/.test(kort)) varianten.unshift(kort.slice(0, -1))
  if (/(^|[^aeiou])[aeou][^aeiouwx]$/.test(kort)) varianten.unshift(kort.slice(0, -1) + kort.at(-2) + kort.at(-1))
  return varianten.flatMap((v) => (/[vz]$/.test(v) ? [v.slice(0, -1) + (v.endsWith('v') ? 'f' : 's'), v] : [v]))
}

export class Lemmas {
  #kanten = new Map()
  #stammen = new Set()
  #infinitieven = new Set()
  #buigbaar = new Set()

  stam(woord) { this.#stammen.add(woord) }
  buigbaar(woord) { this.#buigbaar.add(woord) }
  onbepaaldeWijs(woord) { this.#infinitieven.add(woord) }

  derdePersoon(woord) {
    this.#stammen.add(woord.slice(0, -1))
    this.vorm(woord, woord.slice(0, -1), 'werkwoord')
  }

  vorm(vorm, grond, soort) {
    if (vorm === grond && soort !== 'onregelmatig') return
    const oud = this.#kanten.get(vorm)
    if (!oud || STERKTE[soort] < STERKTE[oud.soort]) this.#kanten.set(vorm, { grond, soort })
  }

  /** Lines "lemma: form form …"; a verb's line ("loop = lopen liep liepen gelopen") also serves its prefixed verbs. */
  onregelmatig(tekst, bestaat, voegToe) {
    for (const regel of tekst.split('\n')) {
      const [grond, teken, ...vormen] = regel.replace(/#.*/, '').trim().split(/\s+/)
      if (!teken) continue
      this.#legVast('', grond, vormen, voegToe)
      if (teken !== '=') continue
      for (const v of SCHEIDBAAR) if (bestaat(v + vormen[0])) this.#legVast(v, grond, vormen, voegToe)
      for (const v of ONSCHEIDBAAR) {
        if (!bestaat(v + vormen[0])) continue
        this.#legVast(v, grond, vormen.map((vorm, i) => (i > 0 && vorm.startsWith('ge') ? vorm.slice(2) : vorm)), voegToe)
      }
    }
  }

  #legVast(voorvoegsel, grond, vormen, voegToe) {
    const lemma = voegToe(voorvoegsel + grond)
    this.#stammen.add(lemma)
    for (const vorm of vormen) {
      if (voorvoegsel || !vorm.endsWith('*')) this.vorm(voegToe(voorvoegsel + vorm.replace('*', '')), lemma, 'onregelmatig')
    }
  }

  #stamVan(infinitief) {
    return stammenVan(infinitief).find((stam) => this.#stammen.has(stam))
  }

  // gekeurd → keur, teruggevorderd → terugvorder, betaald → betaal
  #stamVanDeelwoord(woord) {
    const kaal = woord.replace(/e$/, '')
    if (!/[dt]$/.test(kaal)) return undefined
    const zonderGe = [...kaal.matchAll(/ge/g)].map(({ index }) => kaal.slice(0, index) + kaal.slice(index + 2))
    return [...zonderGe, kaal].flatMap((v) => [v, v.slice(0, -1)]).find((stam) => stam !== woord && this.#stammen.has(stam))
  }

  /** form → lemma for every form that is not its own lemma. */
  beslis(woorden, VLAG) {
    for (const woord of this.#infinitieven) {
      const stam = this.#stamVan(woord)
      if (stam) this.vorm(woord, stam, 'werkwoord')
    }
    for (const [woord, vlag] of woorden) {
      if (this.#kanten.has(woord) || this.#stammen.has(woord) || vlag & VLAG.naamwoord) continue
      const stam = this.#stamVanDeelwoord(woord) ?? this.#afgeleid(woord, woorden)
      if (stam) this.vorm(woord, stam, 'afgeleid')
    }
    const besluit = new Map()
    for (const woord of woorden.keys()) {
      const lemma = this.#volg(woord)
      if (lemma !== woord) besluit.set(woord, lemma)
    }
    return besluit
  }

  // Plurals the dictionary lists by themselves: besluiten beside besluit.
  #afgeleid(woord, woorden) {
    if (this.#buigbaar.has(woord) || woord.length < 5) return undefined
    if (woord.endsWith('ere') && this.#kanten.get(woord.slice(0, -1))?.soort === 'bijvoeglijk') return woord.slice(0, -1)
    const kandidaten = woord.endsWith('en') ? stammenVan(woord) : /[^s]s$/.test(woord) ? [woord.replace(/'?s$/, '')] : []
    return kandidaten.find((k) => k.length > 2 && (this.#buigbaar.has(k) || this.#stammen.has(k)) && woorden.has(k))
  }

  #volg(woord) {
    const gezien = new Set([woord])
    let lemma = woord
    for (let kant = this.#kanten.get(lemma); kant && !gezien.has(kant.grond); kant = this.#kanten.get(lemma)) {
      lemma = kant.grond
      gezien.add(lemma)
    }
    return lemma
  }
}
