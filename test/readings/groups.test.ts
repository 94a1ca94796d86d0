import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

const subjects = (text: string) => extractFacts(text).map(({ subject }) => subject)

test.each([
  [
    'La crise frappe la France. Elle touche les demandeurs d’emploi (36 %), les veufs (34 %) et les travailleurs indépendants (19 %).',
    ['demandeurs d’emploi', 'veufs', 'travailleurs indépendants'],
  ],
  [
    'La France vieillit. La hausse est plus vive chez les retraités (+ 0,3 point) et chez les actifs (+ 2 %).',
    ['retraités', 'actifs'],
  ],
  ['La France dort mal. L’insomnie atteint 17 % chez les jeunes et 5 % chez les cadres.', ['jeunes', 'cadres']],
  ['La France dort mal. La hausse atteint 3 % chez les plus de 60 ans.', ['plus de 60 ans']],
  [
    'La France doute. Le taux de pauvreté a bondi de 2,9 points, et de 0,8 point pour les demandeurs d’emploi.',
    ['France', 'demandeurs d’emploi'],
  ],
  [
    '27 % des personnes interrogées hésitent. Chez les électeurs de Lise Morin, 94 % sont sûrs d’eux et 6 % hésitent.',
    ['personnes interrogées', 'électeurs de Lise Morin', 'électeurs de Lise Morin'],
  ],
  ['27 % des sondés hésitent. Chez ceux de Lise Morin, 94 % sont sûrs d’eux.', ['sondés', 'Lise Morin']],
  [
    'Selon l’enquête, 51 % des électeurs de Lise Morin voteraient blanc, 16 % choisiraient Paul Dubreuil, 33 % s’abstiendraient.',
    ['Lise Morin', 'Lise Morin', 'Lise Morin'],
  ],
  ['45 % des Français craignent la crise. 81 % d’entre eux épargnent.', ['Français', 'Français']],
])('%s: of the group: %s', (text, names) => {
  expect(subjects(text)).toEqual(names)
})

test.each([
  ['Renault augmente les ouvriers (+ 3 %).', ['Renault']],
  ['À Nantes, le billet du musée Dobrin passe à 3 euros, 2 pour les étudiants.', ['musée Dobrin', 'musée Dobrin']],
  ['Lise Morin atteint 52 % chez les retraités.', ['Lise Morin']],
  ['La France recule. Kelvio détient 51 % des actions de Solvia, 16 % reviennent à l’État.', ['Kelvio', 'Kelvio']],
])('%s: of whom else: %s', (text, names) => {
  expect(subjects(text)).toEqual(names)
})

test.each([
  ['L’ours rôde en France. Une hausse est constatée dans la région Grand Est : 219 attaques.', ['Grand Est']],
  ['Séisme en Turquie et en Syrie\n\nLa Syrie pleure. La Syrie enterre.\n\nOn cherche 300 disparus.', ['Turquie']],
  ['La Syrie et la Turquie comptent leurs morts : 2 000 à Alep et 300 à Adana.', ['Alep', 'Adana']],
  [
    'Le Québec vote. Les intentions de vote changent. Aux élections, la CAQ obtient 28 % des intentions de vote, contre 32 % pour le Parti libéral, 22 % pour le Parti québécois et 12 % chez Québec solidaire.',
    ['CAQ', 'Parti libéral', 'Parti québécois', 'Québec solidaire'],
  ],
  ['La France accuse. Les mis en cause sont surtout des hommes (86 %).', ['mis en cause']],
])('%s: of several: %s', (text, names) => {
  expect(subjects(text)).toEqual(names)
})
