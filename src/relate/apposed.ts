import { cue, has } from '../recognise/read.js'
import type { Clause } from './clause.js'
import { isDeterminer, isPreposition } from './grammar.js'
import type { NameSpan } from './names.js'
import type { Words } from './subject-words.js'

/** **Joan Pujol,** *viticulteur, qui a perdu…*; *X, président de* **la coopérative Y,** *qui fédère…* */
export function apposedTo({ tokens, names }: Clause, { from, to }: Words): NameSpan | undefined {
  if (tokens[from - 1]?.text !== ',' || isDeterminer(tokens, from)) return undefined
  const house = names.find((name) => name.from > from && name.to <= to && name.entity.type !== 'place')
  return house ?? names.find((name) => name.to === from - 1)
}

/** **Renault,** *deuxième acteur du marché affiche…*: a noun without an article behind a name and a comma, though no comma closes it. */
export function bareApposition({ tokens, names }: Clause, { from, to }: Words): NameSpan | undefined {
  if (tokens[from - 1]?.text !== ',' || isDeterminer(tokens, from) || names.some((name) => name.from === from)) return undefined
  if (tokens[to]?.text === ',' || cue('who', tokens, to) !== null) return undefined
  const name = names.find((one) => one.to === from - 1)
  return name && name.entity.type !== 'place' && !isPreposition(tokens, name.from - 1) ? name : undefined
}

/** *le dernier-né,* **« Vassal »,** *a trouvé…* */
export const apposedBehind = ({ tokens, names }: Clause, at: number): NameSpan | undefined =>
  tokens[at]?.text === ','
    ? names.find(
        ({ from, to }) =>
          (from === at + 1 || cue('the', tokens, at + 1) === from || isRole(tokens, at + 1, from)) && tokens[to]?.text === ',',
      )
    : undefined

/** **le groupe allemand** *Volkswagen* */
const isRole = (tokens: Clause['tokens'], at: number, to: number): boolean =>
  cue('the', tokens, at) !== null &&
  has('role', tokens[at + 1]) &&
  (to === at + 2 || (to === at + 3 && has('demonym', tokens[at + 2])))
