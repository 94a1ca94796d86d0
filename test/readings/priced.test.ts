import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

const read = (text: string) => extractFacts(text).map(({ metric, kind, value }) => `${metric} ${kind} ${value}`)

test.each([
  ['La tonne de blé gagnait 75 centimes à 190,75 euros.', ['prix change 0.75', 'prix level 190.75']],
  ['Le maïs cédait 2 euros sur l’échéance de mars, à 175 euros.', ['prix change 2', 'prix level 175']],
  ['Le colza reculait de 3 euros à 470 euros la tonne.', ['prix change 3', 'prix level 470']],
  ['Le cacao a bondi de 3 % à 5 200 euros la tonne.', ['prix change 3', 'prix level 5200']],
  ['Le kilo de beurre a pris 20 centimes, à 9 euros.', ['prix change 0.2', 'prix level 9']],
  ['Le maïs n’a grappillé que 0,4 %.', ['prix change 0.4']],
  ['L’euro cédait 2 cents, à 1,15 dollar.', ['cours change 0.02', 'cours level 1.15']],
])('%s: what is traded moves in price: %s', (text, facts) => {
  expect(read(text)).toEqual(facts)
})

test.each([
  ['Le camion chargé de 20 tonnes de sable a perdu 75 euros de carburant.', ['sable level 20', 'perte change 75']],
  ['La récolte de maïs a reculé de 4 %.', ['récolte de maïs change 4']],
  ['La commune a perdu 75 euros par habitant.', ['perte level 75']],
  ['Le couvert à 15 euros et 50 centimes se remplit.', ['couvert level 15.5']],
  ['L’amende va de 400 € à 500 €.', ['amende level null']],
])('%s: nothing is traded: %s', (text, facts) => {
  expect(read(text)).toEqual(facts)
})
