import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

/** The dates of the facts of a text, in its order. */
const datesOf = (text: string) => extractFacts(text).map(({ date }) => date)

const AFTER_EIGHT =
  '\n\nLe public suit. Les élus sont ravis. La ville respire. Le maire sourit. Les guides aussi. Il pleut. Il vente.'

test.each([
  ['La boutique a rapporté 760 000 euros.', '2025'],
  ['Au total, 300 guides ont été recrutés.', '2025'],
  ['La boutique a rapporté 760 000 euros en octobre.', '2025-10'],
  ['La boutique a rapporté 760 000 euros en trois semaines.', '2026-01-14'],
  ['Les 300 guides ont défilé.', '2026-01-14'],
  ['L’action a terminé à 9,42 euros.', '2026-01-14'],
  ['Les entrées cèdent 6,5 %.', '2025'],
  ['L’action cède 6,5 %.', '2026-01-14'],
  ['Depuis lundi, les entrées cèdent 6,5 %.', '2026-01-14'],
  ['La tour mesure 40 mètres.', '2026-01-14'],
])('late in the report of a year, %s: in %s', (sentence, date) => {
  expect(datesOf(` date 2026-01-14 Le musée de Loches a reçu 90 000 visiteurs en 2025.${AFTER_EIGHT}\n\n${sentence}`)[1]).toBe(
    date,
  )
})

test('each brief reports on a period of its own', () => {
  const briefs = [
    'Renault a vendu 900 voitures en 2025.',
    'Airbus a recruté 300 techniciens.',
    'Thales a perdu 40 millions d’euros.',
  ]
  expect(datesOf(` date 2026-01-14 ${briefs.map((brief) => `■ ${brief}`).join('\n\n')}`)).toEqual([
    '2025',
    '2026-01-14',
    '2026-01-14',
  ])
})

const SEASON = 'Les comptes de la saison 2024-2025, que le club a pu arrêter, sont tombés.\n\n'

test.each([
  ['Les salaires ont englouti 44 millions d’euros.', ['2024/2025']],
  ['Les recettes ont atteint 38 millions d’euros, contre 57 millions un an plus tôt.', ['2024/2025', '2023/2024']],
  ['Les salaires ont doublé en deux ans.', [null]],
  ['Le club emploie 300 personnes.', [null]],
])('an article without a date, of a season, %s: in %s', (sentence, dates) => {
  expect(datesOf(`${SEASON}${sentence}`)).toEqual(dates)
})

test('an article without a date carries its first year, and nothing to come', () => {
  expect(datesOf('En 2024, le club a perdu 9 millions d’euros.\n\nLes salaires ont englouti 44 millions d’euros.')).toEqual([
    '2024',
    '2024',
  ])
  expect(datesOf('En 2024, le club a perdu 9 millions d’euros.\n\nIl emploie 44 personnes.')).toEqual(['2024', null])
  expect(datesOf('L’État a fixé le prix à 3 euros pour la campagne 2026-2027.\n\nLa récolte a perdu 300 tonnes.')[1]).toBeNull()
  expect(datesOf('Il faudra payer la saison 2026-2027.\n\nLes salaires ont englouti 44 millions d’euros.')).toEqual([null])
})

const BUDGET = ' date 2025-12-16 Les élus de Loches ont adopté lundi le budget primitif 2026.\n\n'

test.each([
  ['Les dotations se tassent à 3,9 millions d’euros.', '2026'],
  ['La ville empruntera 4 millions d’euros.', '2026'],
  ['La ville emploie 312 agents.', '2025-12-16'],
  ['L’an dernier, elle avait emprunté 3 millions d’euros.', '2024'],
  ['La dette a atteint 12 millions d’euros.', '2025-12-16'],
  ['« Nous payons 3 millions d’euros », dit Paul.', '2025-12-16'],
  ['La cantine coûterait 95 000 euros par an.', '2025-12-16'],
])('what a budget is about, %s: in %s', (sentence, date) => {
  expect(datesOf(`${BUDGET}${sentence}`)).toEqual([date])
})

test.each([
  ['Le compte 2024 de la commune a été présenté jeudi.', '2024'],
  ['Le budget de 2024 a été présenté jeudi.', '2024'],
  ['Les comptes de l’exercice 2024 ont été présentés jeudi.', '2024'],
  ['Le conseil de 2024 a été animé.', '2025-05'],
])('%s: sums of %s', (sentence, date) => {
  expect(datesOf(` date 2025-05 ${sentence}\n\nLa vente de bois a rapporté 486 000 euros.`)).toEqual([date])
})

test.each([
  ['« En septembre, il a débarqué 600 tonnes », dit Paul.', '2025-10-21'],
  ['En septembre, il a débarqué 600 tonnes.', '2025-09'],
])('what is quoted sets no period: %s', (sentence, date) => {
  expect(datesOf(` date 2025-10-21 ${sentence} Le port a perdu 300 passagers.`).at(-1)).toBe(date)
})

test.each([['Le 14 mars 2023, 75 gendarmes avaient investi au même moment l’immeuble.', '2023-03-14']])(
  '%s: what happens at the same moment dates nothing: %s',
  (text, date) => {
    expect(extractFacts(text)[0]!.date).toBe(date)
  },
)

test.each([
  [
    'En juin 2023, Zorvel annonçait une levée de 105 millions d’euros, puis une seconde, le 10 décembre, de 385 millions.',
    '2023-06',
  ],
  ['Le groupe fondé en 1967 par les familles Faure et Machet emploie 25 000 personnes.', null],
  ['Les ventes réalisées en 2023 ont atteint 3 millions d’euros.', '2023'],
  ['Le résultat net ressort à 8 millions d’euros pour une marge de 2,5 % contre 1,8 % au 1er semestre 2018.', null],
])('%s: whose moment it is: %s', (text, date) => {
  expect(extractFacts(text)[0]!.date).toBe(date)
})

test.each([
  ['En décembre 2025, les ventes ont bondi de 50 %. Kelvio a vendu 35 280 voitures en décembre.', '2025-12'],
  ['En décembre 2025, les ventes ont bondi de 50 %. Kelvio a vendu 35 280 voitures en mars.', 'XXXX-03'],
])('%s: a month that the passage has told the year of: %s', (text, date) => {
  expect(extractFacts(text).at(-1)!.date).toBe(date)
})
