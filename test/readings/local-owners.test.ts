import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

const subjects = (text: string) => extractFacts(text).map(({ subject }) => subject)

test.each([
  ['Tulle défile. La préfecture annonce 1 200 manifestants, la CGT en revendique 2 500.', ['Tulle', 'Tulle']],
  ['Tulle défile. La CGT annonçait 9 000 manifestants à Brive.', ['Brive']],
  ['Tulle défile. L’intersyndicale revendique 2 millions de manifestants dans toute la France.', ['France']],
  [
    'Tulle défile. Les chiffres du ministère de l’Intérieur font état de 57 000 manifestants en France, dont 900 à Brive.',
    ['France', 'Brive'],
  ],
  ['À Tulle, la police a compté 700 participants.', ['Tulle']],
  ['La CFDT revendique 600 000 adhérents.', ['CFDT']],
  ['Kelvio emploie 900 salariés, dont 300 à Tulle.', ['Kelvio', 'Kelvio']],
  ['La foule a marché à Tulle (850 manifestants selon la police et 2 000 selon la CGT).', ['Tulle', 'Tulle']],
])('%s: who counts a march has none: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})
