import {
  invariables, invariablesInAux, irregularPlurals, linksInCompound, nounsInAi, nounsInAil, nounsInAu, nounsInEu, nounsInOi, nounsInOu,
  numbersInCompound, prefixesInS,
} from './countables.js'

/** *chevaux* → *cheval*, *pays* → *pays*, *sapeurs-pompiers* → *sapeur-pompier*; capitals are kept. */
export function singular(noun: string): string {
  const key = noun.toLowerCase().replaceAll('’', "'")
  const found = irregular.get(key)
  if (found !== undefined) return like(noun, found)
  if (invariables.has(key)) return noun
  return /[- ]/.test(noun) ? singularOfCompound(noun) : singularOfWord(noun)
}

function singularOfCompound(noun: string): string {
  const parts = noun.split(/([- ])/)
  const first = parts[0]!.toLowerCase()
  if (numbersInCompound.has(first)) return noun
  const link = parts.findIndex((part, at) => at > 0 && isLink(part))
  const end = link === -1 ? parts.length : link
  return parts.map((part, at) => (at >= end || (at === 0 && prefixesInS.has(first)) ? part : singularOfWord(part))).join('')
}

function isLink(part: string): boolean {
  const key = part.toLowerCase().replaceAll('’', "'")
  return linksInCompound.has(key) || /^[dl]'/u.test(key)
}

function singularOfWord(word: string): string {
  const key = word.toLowerCase()
  const found = irregular.get(key)
  if (found !== undefined) return like(word, found)
  if (key.length < 3 || invariables.has(key) || isAcronym(word)) return word
  if (key.endsWith('x')) return singularInX(word, key)
  if (key.endsWith('s')) return singularInS(word, key)
  return word
}

/** *HLM*, *SMS*, *CRS*: no ending to take off. *PME* with a small s has one. */
function isAcronym(word: string): boolean {
  return word === word.toUpperCase() && /^\p{Lu}/u.test(word)
}

function singularInX(word: string, key: string): string {
  const stem = word.slice(0, -1)
  const one = key.slice(0, -1)
  if (key.endsWith('eaux') || nounsInAu.has(one) || nounsInEu.has(one) || nounsInOu.has(one)) return stem
  if (!key.endsWith('aux') || invariablesInAux.has(key)) return word
  const ail = `${key.slice(0, -3)}ail`
  return `${word.slice(0, -3)}${nounsInAil.has(ail) ? 'ail' : 'al'}`
}

function singularInS(word: string, key: string): string {
  const one = key.slice(0, -1)
  if (key.endsWith('ais')) return nounsInAi.has(one) ? word.slice(0, -1) : word
  if (key.endsWith('ois')) return nounsInOi.has(one) ? word.slice(0, -1) : word
  return KEEPS_S.test(key) ? word : word.slice(0, -1)
}

const irregular: ReadonlyMap<string, string> = new Map(Object.entries(irregularPlurals))

/** Endings that are the singular's own: *stress*, *procès*, *coronavirus*, *abribus* (but *tribu*). */
const KEEPS_S = /(?:ss|ès|virus|(?<!tri|zé|uru)bus)$/u

function like(word: string, found: string): string {
  const first = word[0]!
  return first === first.toLowerCase() ? found : `${found[0]!.toUpperCase()}${found.slice(1)}`
}
