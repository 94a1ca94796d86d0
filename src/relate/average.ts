import { cue } from '../recognise/read.js'
import { nameText } from './entity.js'
import { isCountry } from './memory.js'
import type { OwnerAsk } from './owner-ask.js'
import type { Named } from './passage.js'
import { subjectOf } from './subjects.js'

/** *loin de* **la moyenne nationale** *(83,9 %)*, **la moyenne nationale** *plafonne à 39 %* */
export function ofAverage({ quantity: { from }, clause: { tokens, groups }, governor, memory }: OwnerAsk): Named | null {
  const bracket = tokens[from - 1]?.text === '(' ? from - 1 : null
  const words = governor && governor.to <= from ? subjectOf(tokens, groups, groups.indexOf(governor)) : null
  const end = bracket ?? (words?.is === 'words' ? words.to : null)
  if (end === null || cue('average', tokens, end - 2) !== end || (memory.main && isCountry(memory.main))) return null
  return { subject: nameText(tokens, end - 2, end), rule: 'average' }
}
