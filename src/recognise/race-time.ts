import type { Token } from '../types.js'
import { exact } from './exact.js'
import { PLAIN } from './fraction.js'
import { isOneOf } from './marks.js'
import type { MentionRule } from './rule.js'

/** *2’03’’35*, *10''52*, *1'51"51*: minutes, seconds and hundredths of a race, in marks. */
export const raceTime: MentionRule = {
  name: 'race time',
  starts: ['digits'],
  examples: [
    ['Elle nage en [2’03’’35] ce soir.', { value: '123.35', unit: 's', unitKind: 'duration' }],
    ["Un sprint en [10''52] contre le vent.", { value: '10.52', unit: 's' }],
    ['Il court en [1\'51"51] à Rome.', { value: '111.51', unit: 's' }],
  ],
  never: ['Il a dit "2" et parti.', 'Le prix de 1’234 francs.', 'Les « 35 » et les "50".'],
  read: (tokens, at) => {
    const minutes = isOneOf(SINGLE, tokens[at + 1]?.text) && isPair(tokens, at + 2) && tokens[at + 1]!.glued
    const seconds = minutes ? at + 2 : at
    const marks = marksAt(tokens, seconds + 1)
    const hundredths = seconds + 1 + marks
    if (marks === 0 || !isPair(tokens, hundredths) || !/^\d{1,2}$/u.test(tokens[at]!.text)) return null
    const parts = [minutes ? Number(tokens[at]!.text) : 0, Number(tokens[seconds]!.text), Number(tokens[hundredths]!.text)]
    const to = hundredths + 1
    return {
      to,
      drafts: [
        {
          ...PLAIN,
          ...SECONDS,
          value: exact(BigInt(parts[0]! * 6000 + parts[1]! * 100 + parts[2]!), 100n),
          from: at,
          to,
          numberFrom: at,
          numberTo: to,
        },
      ],
    }
  },
}

const SECONDS = { unit: 's', unitKind: 'duration', unitText: null, family: null, bound: 'exact', shape: 'amount' } as const

const SINGLE = "’'′"
const DOUBLE = '"”″'

/** How many marks of seconds stand behind a number: one double, or two single. */
function marksAt(tokens: readonly Token[], at: number): number {
  if (!tokens[at]?.glued) return 0
  if (isOneOf(DOUBLE, tokens[at]!.text)) return 1
  return isOneOf(SINGLE, tokens[at]!.text) && isOneOf(SINGLE, tokens[at + 1]?.text) ? 2 : 0
}

const isPair = (tokens: readonly Token[], at: number) => !!tokens[at]?.glued && /^\d\d$/u.test(tokens[at]!.text)
