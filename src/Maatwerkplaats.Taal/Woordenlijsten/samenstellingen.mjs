// Learns how often a word begins or ends other words of the dictionary: the frequency a compound splitter needs.
// Rounds of dividing and counting (Viterbi training): what is only a part by chance (kuss-ens) dies out.
const VOORVOEGSELS = new Set(('aan af be bij door er ge her in mee mis na om on ont op over te ten ter toe tot uit van ver voor ' +
  'anti con des dis per pre pro sub sur trans').split(' '))
const ACHTERVOEGSELS = new Set(('heid heden ing ingen lijk lijke baar bare loos loze achtig achtige schap schappen sel sels ster sters ' +
  'eren erend erende erij ede isme ist isten iteit teit eel een ene end ende aar aars ers eur eurs tie ties sie sies atie aties elijk ' +
  'iek ieke aal ale ant ent enis nis nissen dom rijk rijke waarts gewijs ling lingen tje tjes pje pjes ste sten der ders ten den nen ren ' +
  'ding ring zing king ling wing ting ping ning ier iers age ages ters tor tors luit iet elen amen aren enen').split(' '))
const RONDEN = 4
const HEEL = 11.5
const TUSSEN = [['', 0], ['s', 0.5], ['en', 1.2], ['e', 1.6]]

// The same costs as Splitser.cs; keep them equal.
const kosten = (deel, aantal) =>
  6 - 0.55 * Math.min(8, aantal ? Math.floor(Math.log2(aantal)) + 1 : 0) + (deel.length <= 3 ? 2 : deel.length === 4 ? 0.8 : 0)

export function productiviteit(woorden, VLAG, besluit) {
  const isDeel = (deel, mijd) => deel.length >= 3 && !mijd.has(deel) && woorden.has(deel) && !(woorden.get(deel) & VLAG.naam)
  const delingen = []
  for (const [woord, vlag] of woorden) {
    if (woord.length < 6 || vlag & VLAG.naam || besluit.has(woord)) continue
    const mogelijk = []
    for (let i = 3; i <= woord.length - 3; i++) {
      const rechts = woord.slice(i)
      // An inflected ending would make a headword of a plural.
      if (besluit.has(rechts) || !isDeel(rechts, ACHTERVOEGSELS)) continue
      for (const [tussen, toeslag] of TUSSEN) {
        const links = woord.slice(0, i - tussen.length)
        if (woord.slice(0, i).endsWith(tussen) && isDeel(links, VOORVOEGSELS)) mogelijk.push({ links, rechts, toeslag })
      }
    }
    if (mogelijk.length) delingen.push(mogelijk)
  }
  let telling = tel(delingen.map((mogelijk) => mogelijk[0]))
  for (let ronde = 0; ronde < RONDEN; ronde++) telling = tel(delingen.map((mogelijk) => goedkoopste(mogelijk, telling)))
  return { ...telling, VOORVOEGSELS, ACHTERVOEGSELS }
}

function goedkoopste(mogelijk, { begin, einde }) {
  let beste
  let laagste = HEEL
  for (const deling of mogelijk) {
    const som = kosten(deling.links, begin.get(deling.links)) + kosten(deling.rechts, einde.get(deling.rechts)) + deling.toeslag
    if (som < laagste) [beste, laagste] = [deling, som]
  }
  return beste
}

function tel(gekozen) {
  const begin = new Map()
  const einde = new Map()
  for (const deling of gekozen) {
    if (!deling) continue
    begin.set(deling.links, (begin.get(deling.links) ?? 0) + 1)
    einde.set(deling.rechts, (einde.get(deling.rechts) ?? 0) + 1)
  }
  return { begin, einde }
}
