import { convicting, punishments } from '../lexicon/words.js'
import { cue, has, phrase } from '../recognise/read.js'
import type { Token } from '../types.js'
import { entryAt } from './ask.js'
import { pastMoments, type Clause } from './clause.js'
import { entityNamed, nameText, type Entity } from './entity.js'
import { isFiniteTense } from './grammar.js'
import { OPENING, type Ranked } from './main-place.js'
import type { NameSpan } from './names.js'

/** *Le tribunal a condamné vendredi* **X**, *les réquisitions du parquet contre* **X**, **X** *a écouté sans ciller*, where the opening tells of a punishment. */
export const isStruck = (clause: Clause, { from, to, entity }: NameSpan): boolean =>
  entity.type === 'person' &&
  (clause.groups.some((group) => convicting.has(group.lemma) && !group.passive && pastMoments(clause, group.to) === from) ||
    cue('against', clause.tokens, from - 1) !== null ||
    (clause.groups.some((group) => group.from === to && isFiniteTense(group.tense) && !group.sense.says) &&
      !clause.tokens.slice(Math.max(0, from - 5), from).some((token) => has('role', token))))

/** *six ans requis contre* **le courtier de Saint-Yrieix**: who is struck without a name, by the name of whom the opening tells, else by his part. */
export function accusedOf(clauses: readonly Clause[], ranked: Ranked): Entity | null {
  for (const { tokens } of clauses.slice(0, OPENING)) {
    if (!tokens.some(isPunishment)) continue
    for (let at = 0; at < tokens.length; at++) {
      const against = cue('against', tokens, at)
      let noun = against === null ? null : (cue('the', tokens, against) ?? cue('these', tokens, against))
      while (noun !== null && has('preposed', tokens[noun])) noun++
      const role = noun === null ? null : phrase('role', tokens, noun)
      if (role?.row.type !== 'person') continue
      const named = ranked.find(([{ type }, { opens }]) => type === 'person' && opens)?.[0]
      return named ?? entityNamed(nameText(tokens, noun!, role.to), 'person', role.row.gender)
    }
  }
  return null
}

export const isPunishment = (token: Token): boolean => punishments.has(entryAt('metric', token)?.id ?? '')
