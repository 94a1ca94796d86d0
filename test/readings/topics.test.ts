import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  [
    'SANTÉ | Le CHU de Tours recrute\nLe CHU de Tours ouvrira 40 lits.\n\nSPORT | Une piscine toute neuve\nLe club Nautic recrute. Le bassin mesure 50 mètres.\n\nEMPLOI | Duralex embauche\nDuralex va bien. Le chiffre d’affaires a bondi de 20 %.',
    ['CHU de Tours', 'Nautic', 'Duralex'],
  ],
  [
    'Renault a publié ses comptes mardi.\n\n• Le chiffre d’affaires recule de 3 %.\n\n• La marge atteint 7 %.\n\n• L’effectif tombe à 100 000 personnes.',
    ['Renault', 'Renault', 'Renault'],
  ],
])('%s: a list of briefs, each about its own: %s', (text, subjects) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(subjects)
})
