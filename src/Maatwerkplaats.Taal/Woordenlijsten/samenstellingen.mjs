// Counts how often a word begins or ends other words of the dictionary: the frequency a compound splitter needs.
const VOORVOEGSELS = new Set(('aan af be bij door er ge her in mee mis na om on ont op over te ten ter toe tot uit van ver voor ' +
  'anti con des dis per pre pro sub sur trans').split(' '))
const ACHTERVOEGSELS = new Set(('heid heden ing ingen lijk lijke baar bare loos loze achtig achtige schap schappen sel sels ster sters ' +
  'eren erend erende erij ede isme ist isten iteit teit eel een ene end ende aar aars ers eur eurs tie ties sie sies atie aties elijk ' +
  'iek ieke aal ale ant ent enis nis nissen dom rijk rijke waarts gewijs ling lingen tje tjes pje pjes ste sten der ders ten den nen ren').split(' '))

export function productiviteit(woorden, VLAG, besluit) {
  const begin = new Map()
  const einde = new Map()
  const isDeel = (deel, mijd) => deel.length >= 3 && !mijd.has(deel) && woorden.has(deel) && !(woorden.get(deel) & VLAG.naam)
  const beginVan = (deel) => [deel, deel.replace(/s$/, ''), deel.replace(/en$/, ''), deel.replace(/e$/, '')]
    .find((d) => isDeel(d, VOORVOEGSELS))
  for (const [woord, vlag] of woorden) {
    if (woord.length < 6 || vlag & VLAG.naam || besluit.has(woord)) continue
    for (let i = 3; i <= woord.length - 3; i++) {
      const rechts = woord.slice(i)
      const links = isDeel(rechts, ACHTERVOEGSELS) && beginVan(woord.slice(0, i))
      if (!links) continue
      begin.set(links, (begin.get(links) ?? 0) + 1)
      einde.set(rechts, (einde.get(rechts) ?? 0) + 1)
    }
  }
  return { begin, einde, VOORVOEGSELS, ACHTERVOEGSELS }
}
