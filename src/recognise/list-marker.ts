import { isUpper } from '../text/bits.js'
import type { Token } from '../types.js'
import { isOneOf } from './marks.js'
import { ignore, type MentionRule } from './rule.js'

/** *1. Orange…*, *2- Danone : …*, *3) Renault…*: past the number of a line in a list, else 0. */
export function pastMarker([number, mark, next]: readonly Token[]): number {
  if (number?.shape !== 'number' || !/^\d{1,2}$/u.test(number.text)) return 0
  if (!mark?.glued || !isOneOf('.-–)', mark.text) || next?.glued) return 0
  return next?.shape === 'word' && isUpper(next) ? 2 : 0
}

/** *2- Danone : 3 millions*: the number of a line counts nothing. */
export const listMarker: MentionRule = {
  name: 'list marker',
  starts: ['digits'],
  examples: [
    ['[2-] Danone : 3 millions de clients.', { reason: 'list marker' }],
    ['[3.] Renault a vendu ses usines.', { reason: 'list marker' }],
    ['[1)] Renault a vendu ses usines.', { reason: 'list marker' }],
  ],
  never: ['12-Renault a vendu ses usines.', '3. 5 usines de Renault.', '12 Renault et 3 Peugeot.', 'Il faut 3. Renault le dit.'],
  read: (tokens, at) => (at === 0 && pastMarker(tokens) > 0 ? ignore(0, 2, 'list marker') : null),
}
