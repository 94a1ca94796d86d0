import { isOfRates, linkedIn } from './change.js'
import type { Check } from './check.js'
import { compareLink, difference, type Outcome } from './compare.js'
import type { Link } from './links.js'

/** *7,5 %, contre 7,3 %, soit 0,2 point de plus*: points between two rates, and a percentage that stands where points are meant. */
export const points: Check = {
  name: 'points',
  examples: [
    ['Le taux de chômage atteint 7,5 %, contre 7,3 % en 2024, soit 0,2 point de plus.', 'holds', '7,5 % − 7,3 %'],
    ['La marge opérationnelle de Celgestia est passée de 24 % à 18 %, soit un recul de 9 points.', 'fails', '= −6 (−7 to −5) pp'],
    ['La part de marché de Novacier est passée de 29 % à 34 %, soit une hausse de 5 %.', 'fails', 'it is points, not percent'],
  ],
  never: [
    'Hélène Castaing recueille 31 % des voix (+2 points), contre 27 % pour Rémi Olivari.',
    'Le taux de chômage est passé de 7,4 % à 7,1 %, soit 3 % de chômeurs en moins.',
  ],
  find: (article) => linkedIn(article, 'points', (link) => (isOfRates(link) ? ofRates(link) : null)),
}

/** *recule de 7,4 à 7,1 %, soit 3 % de chômeurs en moins*: a percentage may be of another thing than the rates. */
function ofRates(link: Link): Outcome | null {
  const outcome = compareLink(link)
  if (outcome.verdict !== 'fails' || link.change.fact.unit !== '%') return outcome
  if (!link.keys) return null
  const inPoints = difference(link.change, link.pair.later, link.pair.earlier)
  return inPoints.verdict === 'holds' ? { verdict: 'fails', line: `${outcome.line}; it is points, not percent` } : outcome
}
