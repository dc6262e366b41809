// The file format that Woordenboek.cs reads: sorted words, front-coded in blocks of sixteen.
const BLOK = 16
const log2 = (n) => Math.min(15, n ? Math.floor(Math.log2(n)) + 1 : 0)

export function codeer(woorden, besluit, { begin, einde, VOORVOEGSELS, ACHTERVOEGSELS }) {
  const gesorteerd = [...woorden.keys()].sort((a, b) => (a < b ? -1 : 1))
  const bytes = []
  const blokken = []
  let vorige = ''
  gesorteerd.forEach((woord, i) => {
    if (i % BLOK === 0) { blokken.push(bytes.length); vorige = '' }
    const gelijk = gemeenschappelijk(vorige, woord)
    const lemma = besluit.get(woord) ?? woord
    const basis = gemeenschappelijk(woord, lemma)
    const staart = lemma.slice(basis)
    const vlag = (woorden.get(woord) & (ACHTERVOEGSELS.has(woord) ? ~4 : ~0)) | (VOORVOEGSELS.has(woord) ? 128 : 0)
    // A plural is as good an ending as its singular, and nearly as good a beginning (kinderopvang, klantenservice).
    const begintal = Math.max(log2(begin.get(woord)), Math.min(15, log2(begin.get(lemma)) - 1), 0)
    const eindtal = Math.max(log2(einde.get(woord)), log2(einde.get(lemma)))
    bytes.push(gelijk, woord.length - gelijk, ...letters(woord.slice(gelijk)), vlag,
      (begintal << 4) | eindtal, woord.length - basis, staart.length, ...letters(staart))
    vorige = woord
  })
  const kop = Buffer.alloc(8 + 4 * blokken.length)
  kop.writeInt32LE(gesorteerd.length, 0)
  kop.writeInt32LE(blokken.length, 4)
  blokken.forEach((plaats, i) => kop.writeInt32LE(plaats, 8 + 4 * i))
  return Buffer.concat([kop, Buffer.from(bytes)])
}

const letters = (deel) => [...deel].map((letter) => letter.charCodeAt(0))

function gemeenschappelijk(a, b) {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}
