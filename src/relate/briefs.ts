import { isOneOf } from '../recognise/marks.js'
import { isUpper } from '../text/bits.js'
import { firstWord } from './name-start.js'
import type { Clause } from './clause.js'
import { itemOf } from './item.js'
import { labelWord } from './label.js'
import { mainEntity } from './main-entity.js'
import type { Entity } from './entity.js'

/** Clause index → whom its brief is about; in an article that is no list of briefs, whom the whole is about. */
export function mainsOf(
  clauses: readonly Clause[],
  main: Entity | null,
  country: string | null,
): (index: number) => Entity | null {
  const starts = briefsOf(clauses)
  if (starts.length < BRIEFS) return itemsOf(clauses, main)
  const mains = starts.map((from, at) => {
    const brief = clauses.slice(from, starts[at + 1])
    return itemOf(brief[0]!) ?? mainOfBrief(brief, main, country)
  })
  return (index) => {
    const at = starts.findLastIndex((from) => from <= index)
    return at < 0 ? main : mains[at]!
  }
}

/** **Foire aux Vins de Colmar :** *86 000 festivaliers…*: in a list whose lines begin with what they tell of, each is about its own. */
function itemsOf(clauses: readonly Clause[], main: Entity | null): (index: number) => Entity | null {
  const labels = clauses.filter(({ tokens }, index) => opensParagraph(clauses, index) && labelWord(tokens) !== null)
  if (labels.length < BRIEFS) return () => main
  const items = new Map(labels.map((clause) => [clause.sentence.paragraph, itemOf(clause)]))
  return (index) => items.get(clauses[index]!.sentence.paragraph) ?? main
}

const opensParagraph = (clauses: readonly Clause[], index: number): boolean =>
  clauses[index]!.sentence.paragraph !== clauses[index - 1]?.sentence.paragraph

/** Whom the whole is about, where the brief names it; else whom the brief is, in a list about one place whom it opens with. */
function mainOfBrief(clauses: readonly Clause[], main: Entity | null, country: string | null): Entity | null {
  const names = (one: Entity | null, among: readonly Clause[]) =>
    among.some((clause) => clause.names.some(({ entity }) => entity === one))
  if (main && main.type !== 'place' && names(main, clauses)) return main
  const own = mainEntity(clauses, country) ?? main
  if (main && main.type !== 'place' && own?.type === 'place' && clauses.length === 1) return main // • Emploi : 1 287 salariés, dont 600 en Belgique
  return main?.type !== 'place' || own?.type === 'event' || names(own, clauses.slice(0, OPENING)) ? own : main
}

/** The sentences that a brief begins with: **■ Lait :** *un accord*, **RENNES |** *Dix minutes dans les airs*. */
function briefsOf(clauses: readonly Clause[]): number[] {
  const starts: number[] = []
  clauses.forEach(({ tokens }, index) => {
    if (opensParagraph(clauses, index) && (isBullet(tokens) || isRubric(tokens))) starts.push(index)
  })
  return starts
}

const isBullet = ([first]: Clause['tokens']): boolean => first?.shape === 'symbol' || isOneOf('■●►▶◆•', first?.text)

/** A word in capitals throughout, and behind it others that are not, or a sign. */
function isRubric(tokens: Clause['tokens']): boolean {
  const at = firstWord(tokens)
  const token = tokens[at]
  return (
    at === 0 &&
    !!token &&
    isUpper(token) &&
    token.text.length > 2 &&
    token.text === token.text.toUpperCase() &&
    token.shape === 'word'
  )
}

/** So many make a list. */
const BRIEFS = 3

/** Heading and first sentence. */
const OPENING = 2
