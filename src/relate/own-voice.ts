import { cue } from '../recognise/read.js'
import type { Clause } from './clause.js'
import type { Entity } from './entity.js'
import { isFiniteTense } from './grammar.js'
import type { Memory } from './memory.js'
import { rolesAt } from './roles.js'
import { subjectOf } from './subjects.js'

/** *Chez Medisplit, une vacation coûte cher. « … », admet* **son patron**: the house that the one who speaks is introduced by. */
export function houseOfVoice(clause: Clause, { subject, recent, main }: Memory): Entity | null {
  if (clause.names.some(({ entity }) => isHouse(entity)) || !clause.groups.some((_, index) => isOwnVoice(clause, index)))
    return null
  return [subject?.entity ?? null, ...(isHouse(main) ? [] : recent.slice(0, NEAR))].find(isHouse) ?? null
}

/** *admet* **sa directrice,** *Lise Morin* */
function isOwnVoice({ tokens, groups }: Clause, index: number): boolean {
  const { sense, tense } = groups[index]!
  if (!sense.says || !isFiniteTense(tense)) return false
  const words = subjectOf(tokens, groups, index)
  if (words?.is !== 'words' || cue('owners', tokens, words.from) === null) return false
  return [1, 2, 3].some((width) => rolesAt(tokens, words.from + 1, words.from + 1 + width).some(({ type }) => type === 'person'))
}

const isHouse = (entity: Entity | null): entity is Entity =>
  !!entity && (entity.type === 'company' || entity.type === 'institution' || entity.type === null)

/** The house stands so near. */
const NEAR = 2
