import { readsAll, type Reading } from './table.js'

const readings: readonly Reading[] = [
  {
    name: 'an adjective between an article and a rise or fall, which is no verb there',
    texts: [
      ['Danone est à Paris. Une nette baisse de ses ventes, de 3 %, est attendue.', ['3 %', 'Danone', 'baisse de ses ventes']],
      ['Danone souffre. La vive hausse des loyers lui coûte 3 millions d’euros.', ['3 millions d’euros', 'Danone', 'coût']],
      ['La ville forte baisse de 3 %.', ['3 %', 'ville forte', null]],
    ],
  },
]

readsAll(readings)
