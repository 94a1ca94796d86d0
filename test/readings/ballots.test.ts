import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  [
    'Législatives : le sondage. Paul Martin recueillerait 31 % des intentions de vote. La liste de Léa Dubois serait créditée de 14 %.',
    ['intentions de vote', 'intentions de vote'],
  ],
  ['Les municipales approchent. Anne Leroy a obtenu 3 200 voix. Jean Morel (28 %) est battu.', ['voix', 'voix']],
  ['Le scrutin est clos. Anne Leroy a 51 % des suffrages. Jean Morel tombe à 9 %.', ['suffrages', 'suffrages']],
  ['Second tour : un sondage a paru. La gauche l’emporterait, avec 54 %.', ['intentions de vote']],
  ['Un sondage avant les élections a paru. Aucun autre prétendant n’atteint 5 %.', ['intentions de vote']],
])('%s: shares of the votes', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Le scrutin a lieu dimanche. Le suffrage coûte. Les prix ont reculé de 2 %.', ['prix']],
  ['Anne Leroy a 3 200 voix au second tour. La taxe foncière augmentera de 4 %.', ['voix', 'taxe foncière']],
  ['Anne Leroy a 3 200 voix au second tour. Paris (28 %) est loin.', ['voix', 'part']],
  ['La directrice a 51 % des voix. Jean Morel (28 %) proteste.', ['voix', 'voix']],
  ['Un sondage avant les élections a paru. La cote de confiance de Jean Morel tombe à 36 %.', ['cote de confiance']],
  ['Un sondage avant les élections a paru. Sa notoriété atteint 62 %.', ['notoriété']],
  ['Le taux de chômage obtient 3 %.', ['taux de chômage']],
])('%s: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})
