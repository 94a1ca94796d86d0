/** A seeded source of numbers, names and figures: the same seed gives the same articles. */
export function randomOf(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (low, high) => low + Math.floor(next() * (high - low + 1))
  const pick = (list) => list[int(0, list.length - 1)]
  return { next, int, pick, firm: () => pick(STARTS) + pick(ENDS), town: () => pick(TOWNS), year: () => int(2018, 2024) }
}

const STARTS = [
  'Alti',
  'Novel',
  'Cor',
  'Ver',
  'Lumi',
  'Sol',
  'Ard',
  'Mont',
  'Cel',
  'Tech',
  'Bio',
  'Mar',
  'Orb',
  'Val',
  'Quan',
  'Fer',
]
const ENDS = ['vex', 'tiss', 'dan', 'mérys', 'gestia', 'port', 'nova', 'lia', 'trans', 'plast', 'gaz', 'cime']
const TOWNS = [
  'Montreval',
  'Saint-Orens',
  'Belcastel',
  'Port-Vieux',
  'Rocheblanche',
  'Villedieu',
  'Aubrac',
  'Clairfont',
  'Lormeau',
  'Pontval',
]

/** `1234.5` → `1 234,5`, as the press writes it. */
export const fr = (value, decimals = 0) =>
  new Intl.NumberFormat('fr-FR', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .format(value)
    .replaceAll('\u202F', '\u00A0')

export const rounded = (value, decimals = 0) => Math.round(value * 10 ** decimals) / 10 ** decimals

/** A figure that is clearly another: a slip of the comma, a wrong sum, the half or the double. */
export function wrongOf(random, value, decimals = 0) {
  const found = rounded(value * random.pick([0.5, 0.6, 0.7, 1.4, 1.6, 2, 10, 0.1]), decimals)
  return found === rounded(value, decimals) || found === 0 ? rounded(value * 2, decimals) + 1 : found
}
