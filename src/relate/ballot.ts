import { ballotRunners, ballotTitle, ballotVerbs, ballotWords, decidedTitle, decides } from '../lexicon/ballots.js'
import { isOneOf } from '../recognise/marks.js'
import { cue } from '../recognise/read.js'
import { cues, isAny } from './ask.js'
import type { Clause } from './clause.js'
import type { Entity } from './entity.js'
import type { Ask, Measured } from './measured.js'
import type { NounPhrase, Title } from './phrases.js'
import type { EntityType } from '../types.js'

/** *À neuf mois du* **scrutin***, 31 % des* **intentions de vote***…*: an article that tells of an election, and how it titles the shares. */
export function ballotOf(clauses: readonly Clause[]): Title | null {
  let election = false
  let votes: string | null = null
  let poll = false
  for (const { tokens } of clauses) {
    for (const token of tokens) {
      election ||= isAny(ELECTION, token)
      poll ||= isAny(POLL, token)
      votes ??= ballotWords.has(token.text) ? token.text : null
    }
  }
  if (!election || (!votes && !poll)) return null
  return poll ? { text: ballotTitle, id: POLLED } : { text: votes!, id: VOTED }
}

const VOTES: Title = { text: decidedTitle, id: 'votes' }

const ELECTION = cues('ballot')
const POLL = cues('poll')
const POLLED = 'poll-share'
const VOTED = 'votes'

/** *Léa Santini serait* **créditée** *de 14 %*, *Karim Taleb (28 %)*: a share of the votes. */
export function byBallot(ask: Ask): Measured | null {
  const { memory, quantity, movement } = ask
  if (quantity.unitKind !== 'percent' || movement.kind !== 'level') return null
  if (isDecided(ask)) return { title: VOTES, phrase: null, rule: 'ballot' }
  const title = memory.ballot
  if (!title) return null
  return isWon(ask) || isCandidate(ask) ? { title, phrase: null, rule: 'ballot' } : null
}

/** *l’initiative est* **rejetée à** *56 %*, **le non** *gagne par 70 %* */
function isDecided({ governor, quantity: { from }, clause: { tokens } }: Ask): boolean {
  if (!governor || governor.to > from || from - governor.to > 6 || !isAny(BY, tokens[from - 1])) return false
  return decides.has(governor.lemma) || (!!governor.sense.way && cue('vote', tokens, governor.from - 1) !== null)
}

const BY = cues('at', 'per')

/** *l’* **emporterait** *avec 51 %* */
const isWon = ({ governor, quantity }: Ask): boolean =>
  !!governor && ballotVerbs.has(governor.lemma) && governor.from < quantity.from

/** **Karim Taleb** *(28 %)*, **François Bayrou** *dévisse à 18 %* */
function isCandidate({ quantity, clause: { names, tokens }, subject, governor }: Ask): boolean {
  if (isOneOf('(', tokens[quantity.from - 1]?.text))
    return names.some(({ to, entity }) => to === quantity.from - 1 && mayRun(entity))
  const runs = runsNameless(subject) || (!subject?.metric && mayRun(subject?.entity))
  return runs && !!governor && (!!governor.sense.way || STANDS.some((trait) => governor.traits.includes(trait)))
}

const STANDS = ['stands', 'copula']

/** *aucun autre* **prétendant**, **la liste** *des Patriotes* */
const runsNameless = (subject: NounPhrase | null): boolean =>
  (subject?.metric?.text ?? subject?.noun ?? '')
    .toLowerCase()
    .split(' ', 2)
    .some((word) => ballotRunners.has(word))

/** A person, a party, a name that nothing is known of. */
const mayRun = (entity: Entity | null | undefined): boolean => !!entity && !NO_CANDIDATES.has(entity.type)

const NO_CANDIDATES: ReadonlySet<EntityType | null> = new Set<EntityType | null>(['place', 'index', 'product'])
