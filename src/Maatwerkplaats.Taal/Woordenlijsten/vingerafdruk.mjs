// The same folding and fingerprint as Naamsleutel in the library: change both together, a test holds them equal.
const VERVANG = { 'ĳ': 'ij', 'ß': 'ss', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ı': 'i', 'æ': 'ae', 'œ': 'oe', 'ð': 'd', 'þ': 'th' }

/** Lower case, without diacritics, one kind of apostrophe. */
export function vouw(woord) {
  return woord.toLowerCase().replace(/[ĳßøłđıæœðþ]/g, (c) => VERVANG[c]).replace(/[’‘ʼ`´]/g, "'")
    .normalize('NFD').replace(/\p{Mn}/gu, '')
}

/** Two independent 32-bit hashes of the folded word. */
export function vingerafdruk(gevouwen) {
  let h1 = 0x811c9dc5, h2 = 0x9747b28c
  for (let i = 0; i < gevouwen.length; i++) {
    const c = gevouwen.charCodeAt(i)
    h1 = Math.imul(h1 ^ c, 0x01000193)
    h2 = Math.imul(h2 + c, 0x9e3779b1)
    h2 ^= h2 >>> 15
  }
  h1 ^= h1 >>> 16
  h1 = Math.imul(h1, 0x85ebca6b)
  h1 ^= h1 >>> 13
  return [h1 >>> 0, h2 >>> 0]
}
