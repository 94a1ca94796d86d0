import type { Entry } from '../types.js'
import { boundsAfter, boundsBefore, contractions } from './bounds.js'
import { calendar } from './calendar.js'
import { comparisons, multiples } from './comparisons.js'
import { invariables } from './countables.js'
import { currencies } from './currencies.js'
import type { Row } from './index.js'
import { links } from './links.js'
import { families, formerCurrencies, pressCurrencies, riskyCodes, riskyMoney, riskySigns, subunits } from './money.js'
import { movements } from './movements.js'
import { games, numberedNames, numberedNouns, streets, termed } from './numbered.js'
import { collectives, fractionSigns, fractionWords, numberWords, ordinalEndings, ordinals, scaleLetters, scaleWords } from './numbers.js'
import { modality } from './modality.js'
import { firstNames, names } from './names.js'
import { sayings } from './sayings.js'
import { metrics } from './metrics.js'
import { ambiguousPlaces, demonyms, places, territoryVariants } from './places.js'
import { regionalDemonyms } from './regions.js'
import { roles } from './roles.js'
import { territories } from './territories.js'
import { countedHow, notRates, rateOf, rates } from './rates.js'
import { homonyms, pointForms, risky, scaledUnits, units } from './units.js'
import { verbRows } from './verb-rows.js'
import { adverbs, commodities, commonAcronyms, counters, genders, people, nounHomographs, preposedAdjectives } from './words.js'

/** Every table of the lexicon as rows of one index. */
export function* tables(): Generator<Row> {
  yield* numbers()
  yield* money()
  yield* measures()
  yield* grammar()
  yield* things()
  yield* calendar
  yield* verbRows()
}

function* numbers(): Generator<Row> {
  yield* byNumber(numberWords, (value) => ({ kind: 'number', value }))
  yield* byNumber(scaleWords, (zeros) => ({ kind: 'scale', zeros, letter: false }))
  yield* byNumber(scaleLetters, (zeros) => ({ kind: 'scale', zeros, letter: true }))
  yield* byNumber(collectives, (value) => ({ kind: 'collective', value }))
  yield* byNumber(fractionWords, (over) => ({ kind: 'fraction', over, times: 1 }))
  for (const [form, over, times] of fractionSigns) yield { form, entry: { kind: 'fraction', over, times } }
  yield* byNumber(ordinals, (value) => ({ kind: 'ordinal', value }))
  yield* byNumber(multiples, (value) => ({ kind: 'multiple', value }))
  yield* cues('ordinal ending', ordinalEndings)
}

/** Three letters of ISO 4217 are a unit as they are written; the rest may stand in any case. */
function* money(): Generator<Row> {
  const named = [currencies, pressCurrencies, formerCurrencies].flatMap((table) => Object.entries(table))
  const shared = new Set(Object.values(families).flatMap((family) => family.forms))
  for (const [unit, forms] of named) {
    yield* rows(forms.filter((form) => !shared.has(form)), { kind: 'unit', unit, unitKind: 'currency' }, riskyMoney)
  }
  for (const { unit, factor, forms } of subunits) yield* rows(forms, { kind: 'unit', unit, unitKind: 'currency', factor })
  for (const [family, { default: unit, factor, forms }] of Object.entries(families)) {
    yield* rows(forms, { kind: 'unit', unit, unitKind: 'currency', family, ...(factor && { factor }) }, riskyMoney)
  }
}

function* measures(): Generator<Row> {
  for (const [unit, [unitKind, ...forms]] of Object.entries(units)) yield* rows(forms, { kind: 'unit', unit, unitKind }, risky)
  for (const { unit, unitKind, factor, forms } of scaledUnits) yield* rows(forms, { kind: 'unit', unit, unitKind, factor }, risky)
  yield* rows(pointForms, { kind: 'points' })
  for (const [per, forms] of Object.entries(rates)) yield* rows(forms, { kind: 'per', per })
  yield* cues('rate of', rateOf)
  yield* cues('homonym', homonyms)
  yield* cues('no rate', notRates)
  yield* cues('counted how', countedHow)
  yield* cues('no prefix', [...riskyCodes, ...riskySigns])
}

function* grammar(): Generator<Row> {
  for (const [cue, forms] of Object.entries(links)) yield* cues(cue, forms)
  for (const [bound, forms] of Object.entries(boundsBefore)) {
    for (const form of forms) yield* rows(contracted(form), { kind: 'bound', bound: bound as 'about', side: 'before' })
  }
  for (const [bound, forms] of Object.entries(boundsAfter)) yield* rows(forms, { kind: 'bound', bound: bound as 'about', side: 'after' })
  for (const [way, forms] of Object.entries(comparisons)) yield* rows(forms, { kind: 'compares', way: way as 'up' })
  for (const [form, way, pos, flow] of movements) yield { form, entry: { kind: 'movement', way, pos, flow } }
  for (const [what, forms] of Object.entries(numberedNouns)) yield* rows(forms, { kind: 'named', what, takesNumber: true })
  for (const [what, forms] of Object.entries(numberedNames)) yield* rows(forms, { kind: 'named', what, takesNumber: false })
  for (const table of [sayings, modality]) for (const [cue, forms] of Object.entries(table)) yield* cues(cue, forms)
  yield* cues('common acronym', commonAcronyms)
  yield* cues('person', people)
  yield* cues('counter', counters)
  yield* cues('commodity', commodities)
  yield* cues('street', streets)
  yield* cues('termed', termed)
  yield* cues('game', games)
  for (const [gender, forms] of Object.entries(genders)) yield* rows(forms, { kind: 'gender', gender: gender as 'm' })
  yield* rows(adverbs, { kind: 'adverb' })
  yield* rows(preposedAdjectives, { kind: 'preposed' })
  for (const form of nounHomographs) yield { form, entry: { kind: 'noun', singular: form } }
  const grammatical = new Set([...adverbs, ...Object.values(links).flat()])
  for (const noun of invariables) if (!grammatical.has(noun)) yield { form: noun, entry: { kind: 'noun', singular: noun } }
}

/** What is measured, who is spoken of, and where. */
function* things(): Generator<Row> {
  for (const { id, label, forms, units } of metrics) yield* rows(forms, { kind: 'metric', id, label, units })
  for (const { forms, type, gender } of roles) yield* rows(forms, { kind: 'role', type, gender })
  for (const { forms, type, owner, country, observes, reports } of names)
    yield* rows(forms, { kind: 'name', type, gender: null, canonical: forms[0]!, ...(owner && { owner }), ...(country && { country }), ...(observes && { observes }), ...(reports && { reports }) })
  for (const table of [territories, territoryVariants, places]) {
    for (const [country, forms] of Object.entries(table)) {
      yield* rows(forms.filter((form) => !ambiguousPlaces.includes(form)), { kind: 'name', type: 'place', gender: null, country })
    }
  }
  for (const { gender, names: forms } of firstNames) yield* rows(forms, { kind: 'first name', gender })
  const regional = new Set(regionalDemonyms.flatMap(([, , ...forms]) => forms))
  for (const [country, name, ...forms] of regionalDemonyms) yield* rows(forms, { kind: 'demonym', country, name })
  for (const [country, forms] of Object.entries(demonyms)) yield* rows(forms.filter((form) => !regional.has(form)), { kind: 'demonym', country })
}

/** *près de* also stands as *près du*, *près des*, *près d'*. */
function contracted(form: string): string[] {
  for (const [end, ends] of Object.entries(contractions)) {
    if (form.endsWith(end)) return ends.map((one) => form.slice(0, -end.length) + one)
  }
  return [form]
}

function* byNumber(table: Readonly<Record<number, readonly string[]>>, entryOf: (value: number) => Entry): Generator<Row> {
  for (const [value, forms] of Object.entries(table)) yield* rows(forms, entryOf(Number(value)))
}

const cues = (cue: string, forms: readonly string[]) => rows(forms, { kind: 'cue', cue })

/** `risky`: the forms that are a unit only directly behind digits. */
function* rows(forms: readonly string[], entry: Entry, risky: readonly string[] = []): Generator<Row> {
  for (const form of forms) yield { form, entry: risky.includes(form) ? ({ ...entry, risky: true } as Entry) : entry }
}
