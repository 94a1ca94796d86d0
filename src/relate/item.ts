import { cue, has, phrase } from '../recognise/read.js'
import { isOneOf } from '../recognise/marks.js'
import { isUpper } from '../text/bits.js'
import type { Token } from '../types.js'
import type { Clause } from './clause.js'
import { entityNamed, nameText, type Entity } from './entity.js'
import { firstWord } from './name-start.js'
import { pastBracket } from './spans.js'

/** **■ Jazz aux Remparts** *(Vitré). …*, **Foire aux Vins de Colmar :** *86 000 festivaliers…*: whom an item of a list tells of, by the whole of its heading. */
export function itemOf({ tokens, names }: Clause): Entity | null {
  const from = cue('the', tokens, firstWord(tokens)) ?? firstWord(tokens)
  const to = headingEnd(tokens, from)
  const end = to === null ? null : pastBracket(tokens, to)
  if (to === null || !isOneOf(':.|–—', tokens[end!]?.text)) return null
  const name = names.find((one) => one.from >= from && one.to <= to)
  if (!name || (name.to === to && (name.entity.type === 'person' || name.entity.type === 'place') && name.from === from))
    return null
  if (name.from === from && name.to === to) return name.entity
  return entityNamed(nameText(tokens, from, to), phrase('role', tokens, from)?.row.type ?? null)
}

/** Past the capitals of a heading and the small words that link them; a title that is measured heads nothing. */
function headingEnd(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST); at++) {
    const token = tokens[at]!
    if (isOneOf(':(.|–—', token.text)) return at
    if (has('metric', token)) return null
    if (!isUpper(token) && token.text !== '-' && !LINKS.some((link) => cue(link, tokens, at) !== null)) return null
  }
  return null
}

const LINKS = ['of', 'at', 'in', 'the', 'and', 'name link']
const LONGEST = 9

/** The name that opens a sentence and ends before a colon, its town with it: **Hellfest** *(Clisson) : …*, **Escales de Bandol** *: …* */
export function labelled({ tokens, names }: Clause): Entity | null {
  const name = names[0]
  if (!name || name.from > firstWord(tokens) || name.entity.type === 'person') return null
  const town = cue('of', tokens, name.to) === null ? null : names.find(({ from }) => from === name.to + 1)
  if (tokens[pastBracket(tokens, town?.to ?? name.to)]?.text !== ':') return null
  return town ? entityNamed(nameText(tokens, name.from, town.to), name.entity.type) : name.entity
}
