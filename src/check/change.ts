import type { Check } from './check.js'
import { compareLink, type Outcome } from './compare.js'
import type { Finding } from './finding.js'
import { groupsOf } from '../collect.js'
import { linksOf, type Link } from './links.js'
import type { Sentences } from './check.js'

/** *425 francs, contre 275, soit un bond de 54,5 %*: a change against the two levels that it joins. */
export const change: Check = {
  name: 'change',
  examples: [
    ['Le prix plancher est de 425 FCFA, contre 275 FCFA l’an dernier, soit un bond de 54,5 %.', 'holds', '= +54,55'],
    ['Le prix plancher est de 425 FCFA, contre 275 FCFA l’an dernier, soit un bond de 35,3 %.', 'fails', 'stated +35,3 %'],
    ['Les cambriolages ont reculé de 6,5 %, à 2 140 faits, contre 2 289 en 2024.', 'holds', '2 140 faits ÷ 2 289 faits'],
    ['Novacier a ramené sa dette de 410 à 265 millions d’euros, en baisse de 12 %.', 'fails', '265 M EUR ÷ 410 M EUR = −35,37'],
    ['Nausicaá attire 200 000 visiteurs, le double des 100 000 de 2024.', 'holds', '= ×2'],
    ['Orbvex emploie 633 salariés, soit 36 de plus que les 562 de 2024.', 'fails', '= +71 salariés, stated +36'],
    ['Paris-Brest coûte 50 euros, contre 40 euros pour Paris-Lille, soit 25 % de plus.', 'holds', '= +25'],
  ],
  never: [
    'Le chiffre d’affaires atteint 10 millions d’euros, contre 9 millions en 2024, soit une hausse de 5 % à périmètre constant.',
    'Le chiffre d’affaires atteint 10 millions d’euros, contre 9 millions en 2024, soit, à données comparables, une hausse de 5 %.',
    'Peugeot a vendu 20 000 voitures en mai, contre 18 000 pour Renault (+3 %).',
    'L’action Novacier a perdu 2 %, à 45 euros, contre 52 euros en janvier 2024.',
    'Le PIB a reculé de 0,3 % sur un trimestre, à 700 milliards d’euros, contre 740 milliards en 2024.',
    'La production malienne passera de 450 000 à 600 000 tonnes et celle du Burkina augmentera de 60 000 tonnes.',
    'Le budget est de 10 millions d’euros, dont 4 millions pour les routes, contre 8 millions en 2024, soit une hausse de 25 %.',
  ],
  find: (article) => linkedIn(article, 'change', (link) => (isOfRates(link) ? null : compareLink(link))),
}

export const isOfRates = ({ pair }: Link): boolean => pair.later.fact.unit === '%'

/** Of the pairs that a change may join, one that holds is enough; one that fails must be the only one. `outcomeOf`: null for a link that is not for this check. */
export function linkedIn({ passages }: Sentences, check: string, outcomeOf: (link: Link) => Outcome | null): Finding[] {
  return passages.flatMap((passage, at) => {
    const groups = groupsOf(linksOf(passage, passages[at - 1] ?? []), ({ change }) => String(change.at))
    return [...groups.values()].flatMap((links) => best(links, check, outcomeOf) ?? [])
  })
}

function best(links: readonly Link[], check: string, outcomeOf: (link: Link) => Outcome | null): Finding | null {
  const judged = links.flatMap((link) => {
    const outcome = outcomeOf(link)
    return outcome ? [{ link, ...outcome }] : []
  })
  const chosen = judged.find(({ verdict }) => verdict === 'holds') ?? (links.length === 1 ? judged[0] : undefined)
  if (!chosen?.verdict || (chosen.verdict === 'fails' && !chosen.link.sure)) return null
  const { change, pair, why } = chosen.link
  return {
    verdict: chosen.verdict,
    check,
    arithmetic: chosen.line,
    why,
    facts: [change.fact, pair.later.fact, pair.earlier.fact],
    gives: null,
  }
}
