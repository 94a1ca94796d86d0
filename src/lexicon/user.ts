import type { Entry, UserLexicon, UserMetric, UserName } from '../types.js'
import { formsOf as conjugate } from './conjugate.js'
import { indexOf, lexiconOf, type Index, type Lexicon, type Row } from './index.js'
import { standardIndex } from './standard-index.js'

const made = new WeakMap<UserLexicon, Lexicon>()
const indexes: Index[] = []

/** The project's own lexicon and a user's rows, which win over it; made once of each. */
export function lexiconWith(user: UserLexicon): Lexicon {
  const known = made.get(user)
  if (known) return known
  const standard = (indexes[0] ??= standardIndex())
  const own = indexOf(rowsOf(user, standard))
  const lexicon = lexiconOf((first) => [...(own.get(first) ?? []), ...standard(first)])
  made.set(user, lexicon)
  return lexicon
}

function* rowsOf({ names = [], metrics = [], units = [] }: UserLexicon, standard: Index): Generator<Row> {
  for (const name of names) yield* nameRows(name)
  for (const metric of metrics) yield* metricRows(metric, standard)
  for (const { unit, kind, forms } of units) for (const form of forms) yield { form, entry: { kind: 'unit', unit, unitKind: kind } }
}

function* nameRows({ name, aliases = [], type, gender, owner }: UserName): Generator<Row> {
  const entry: Entry = { kind: 'name', type, gender: gender ?? null, canonical: name, ...(owner && { owner }) }
  for (const form of [name, ...aliases]) yield { form, entry }
}

function* metricRows({ id, label, forms, units, verbs = [] }: UserMetric, standard: Index): Generator<Row> {
  for (const form of forms) yield { form, entry: { kind: 'metric', id, label, units: units ?? null } }
  for (const verb of verbs) yield* verbRows(verb, { id, label }, standard)
}

/** A lemma of its own: what tables say of the project's verb, unit by unit, is not said of this one. */
function* verbRows(verb: string, { id, label }: Pick<UserMetric, 'id' | 'label'>, standard: Index): Generator<Row> {
  const known = standard(verb)
    .filter(({ width }) => width === 1)
    .map(({ phrase }) => phrase().entry)
    .find((entry) => entry.kind === 'verb')
  const sense = { ...known?.sense, holds: true, metric: label, metricId: id } as const
  const own = { kind: 'verb', lemma: `${verb} ${id}`, sense, traits: known?.traits ?? [] } as const
  for (const { form, ...inflection } of conjugate(verb)) yield { form, entry: { ...own, ...inflection } }
}

/** As the scanner compares: forms with a key in common are one. */
export function keysOf(form: string): string[] {
  const index = indexOf([{ form, entry: { kind: 'cue', cue: '' } }])
  return [...index].flatMap(([first, found]) => found.map(({ rest, exact }) => [exact ? '=' : '', first, ...rest].join(' ')))
}

/** Can it be conjugated? */
export function isInfinitive(text: string): boolean {
  try {
    return INFINITIVE.test(text) && conjugate(text).length > 0
  } catch {
    return false
  }
}

const INFINITIVE = /^\p{Ll}{2,}(?:er|[iï]r|re)$/u
