import { looksCommon } from '../lexicon/endings.js'
import { abstracts, charities, facilities, unhoused } from '../lexicon/words.js'
import { cue, has } from '../recognise/read.js'
import type { Token } from '../types.js'
import type { Clause } from './clause.js'
import { entityNamed, nameText, type Entity } from './entity.js'
import { isHeadline } from './headline.js'
import { isLocative } from './locative.js'
import { OPENING } from './main-place.js'
import { isCommon } from './name-start.js'
import type { NameSpan } from './names.js'

/** *L’hôpital de Quimper*, *le musée du Moléson*: the house that an article is about, where the place that it is called by mostly stands in its name. */
export function facilityOf(clauses: readonly Clause[], main: Entity | null): Entity | null {
  if (main?.type !== 'place' && main?.type !== null) return main
  const thing = main?.type === null ? (thingOf(clauses, main) ?? headedFacility(clauses, main)) : null
  if (thing) return thing
  let alone = 0
  const heads = new Map<string, number>()
  let found: Entity | null = null
  clauses.forEach((clause, index) => {
    for (const name of clause.names) {
      if (name.entity !== main) continue
      const at = headBefore(clause.tokens, name)
      if (at === null) alone += isWhere(clause.tokens, name) ? 0 : 1
      else {
        const key = clause.tokens[at]!.key
        heads.set(key, (heads.get(key) ?? 0) + 1)
        if (index < OPENING) found ??= entityNamed(`${key} ${nameText(clause.tokens, at + 1, name.to)}`, 'institution')
      }
    }
  })
  const [most] = [...heads.values()].sort((a, b) => b - a)
  return found && (most! > 1 || alone === 0) && most! * 3 > alone ? found : main
}

/** *À* **Quimper**, **Nantes :** *l’université recrute*: it only says where. */
const isWhere = (tokens: Clause['tokens'], { from, to }: NameSpan): boolean =>
  isLocative(tokens, from) || (from === 0 && tokens[to]?.text === ':')

/** *le* **musée** *du Moléson*, *l’***hôpital** *de Quimper*, *le* **centre aquatique** *intercommunal d’Auterive* */
function headBefore(tokens: Clause['tokens'], { from }: NameSpan): number | null {
  const of = [from - 1, from - 2].find((one) => cue('of', tokens, one) !== null)
  if (of === undefined) return null
  for (let at = of - 1; at >= 0 && at >= of - ADJECTIVES; at--) {
    const { key } = tokens[at]!
    if ((facilities.has(key) && !unhoused.has(key)) || charities.has(`${key} ${tokens[at + 1]!.key}`)) return at
    if (!isCommon(tokens[at]!)) return null
  }
  return null
}

/** A facility and so many adjectives less one stand before *de*. */
const ADJECTIVES = 3

/** *La fourme de Valorgue*, *le tramway de Valbourg*: the thing that is called by a name which never stands by itself. */
function thingOf(clauses: readonly Clause[], main: Entity): Entity | null {
  const found: string[] = []
  for (const { tokens, names } of clauses) {
    for (const name of names) {
      if (name.entity !== main) continue
      const of = [name.from - 1, name.from - 2].find((one) => cue('of', tokens, one) !== null) ?? 0
      if (of === 0 || !isThing(tokens[of - 1]!)) return null
      found.push(nameText(tokens, of - 1, name.to))
    }
  }
  return found.length > 1 && found.every((one) => one === found[0]) ? entityNamed(found[0]!, 'product') : null
}

/** *Rodin propulse* **le musée d’Arvelle**: the house of a headline that *le musée* comes back to, where the name before it does not. */
function headedFacility(clauses: readonly Clause[], main: Entity): Entity | null {
  const [title, ...told] = clauses.filter(({ names }) => names.some(({ entity }) => entity === main))
  if (!title || told.length > 0 || !isHeadline(title) || !clauses.slice(0, OPENING).includes(title)) return null
  const comesBack = ({ key }: Token) =>
    clauses.some((clause) => clause !== title && clause.tokens.some((token) => token.key === key))
  for (const name of title.names) {
    const at = name.entity === main ? null : headBefore(title.tokens, name)
    if (at !== null && comesBack(title.tokens[at]!)) return entityNamed(nameText(title.tokens, at, name.to), 'institution')
  }
  return null
}

/** *fourme*, but not *salariés*, *patron*, *cession* */
const isThing = (noun: Token): boolean =>
  isCommon(noun) &&
  noun.text === noun.key &&
  !looksCommon(noun.key) &&
  !abstracts.has(noun.key) &&
  !has('role', noun) &&
  !has('metric', noun)
