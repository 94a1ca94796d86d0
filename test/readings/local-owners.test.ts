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

const FRANCE = 'La France brûle. La France a peur.'

test.each([
  [`${FRANCE}\n\nDans l’Aude, un incendie progresse. Quelque 450 pompiers sont mobilisés.`, 'Aude'],
  [`${FRANCE}\n\nÀ Millau (Aveyron), le vent forcit. Un pic à 143 km/h a été noté.`, 'Millau'],
  [`${FRANCE}\n\nC’est à Millau que le vent est le plus fort. Un pic à 143 km/h a été noté.`, 'Millau'],
  [`${FRANCE}\n\nDans l’Aude, un incendie progresse. Partout, 900 pompiers sont mobilisés.`, 'France'],
  [`${FRANCE}\n\nDans l’Aude, un incendie progresse. Le feu gagne Narbonne. Quelque 450 pompiers sont mobilisés.`, 'France'],
  [`${FRANCE}\n\nDans l’Aude, un incendie progresse.\n\nQuelque 450 pompiers sont mobilisés.`, 'France'],
  [`${FRANCE}\n\nUn incendie progresse dans l’Aude. La France mobilise 450 pompiers.`, 'France'],
  ['Renault recule. Renault peine.\n\nDans l’Aude, une usine ferme. Quelque 450 salariés sont touchés.', 'Renault'],
])('%s: where the paragraph says that it is: %s', (text, expected) => {
  expect(subjects(text).at(-1)).toBe(expected)
})

test.each([
  [
    'Six ans de prison requis contre le courtier de Saint-Ferréol-le-Haut. Paul Martin se tait. Paul Martin a 54 ans.',
    'Paul Martin',
  ],
  ['La fête a réuni 900 personnes, rue du Port. Châtillon-lès-Bois compte 3 000 habitants.', 'Châtillon-lès-Bois'],
  ['Bourg-en-Val vote son budget. L’État coupe 3 millions. Côté sécurité, neuf caméras seront posées.', 'Bourg-en-Val'],
  ['La société Saint-Ferréol grandit. La société Saint-Ferréol recrute. Le groupe emploie 300 personnes.', 'Saint-Ferréol'],
])('%s: the names of towns: %s', (text, expected) => {
  expect(subjects(text).at(-1)).toBe(expected)
})

test.each([
  ['Lyon danse. Plus de 50 000 festivaliers ont fréquenté les concerts de Jazz in Valmont.', ['Jazz in Valmont']],
  ['Lyon danse. Près de 12 000 personnes ont assisté au Festival de Valmont.', ['Festival de Valmont']],
  ['Quelque 300 000 curieux étaient au bord des routes et 5,8 millions devant France 2.', [null, 'France 2']],
  ['Lyon danse. Près de 12 000 personnes ont assisté au feu d’artifice, selon Kelvio.', ['Lyon']],
  ['Danone recrute. Près de 300 salariés ont vendu des parts de Kelvio.', ['Danone']],
])('%s: what people come to see: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['Paul Morel mène avec 18 buts inscrits, devant Luc Ferrand, auteur de 8 réalisations.', ['Paul Morel', 'Luc Ferrand']],
  ['Nantes affiche 99 % de remplissage, devant Lens, troisième avec 97 %.', ['Nantes', 'Lens']],
  ['Le palmarès des ventes est dominé par Léa Roux, avec 157 530 exemplaires.', ['Léa Roux']],
  ['Le romancier le plus lu reste de loin Luc Ferrand avec plus d’1,6 million d’exemplaires.', ['Luc Ferrand']],
  ['Renault grandit. Kelvio a été rachetée par Danone, avec 300 salariés.', ['Kelvio']],
  ['Acheté à Laval, auteur de 14 buts cette saison, l’ailier Paul Morel plaît.', ['Paul Morel']],
  [
    'Seules les Eurockéennes de Valmont – avec un recul de 95 000 à 80 000 spectateurs – et les Francofolies de Brive (77 000) ont déçu.',
    ['Eurockéennes de Valmont', 'Eurockéennes de Valmont', 'Francofolies de Brive'],
  ],
  ['Rennes joue. Paul Morel est là. Le droitier a marqué 91 buts.', ['Paul Morel']],
])('%s: who stands beside the figure: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['Sète vit. Quant aux ferries pour le Maroc, ils ont transporté 212 000 voyageurs.', 'ferries'],
  ['Sète vit. Quant aux ventes de Renault, elles ont atteint 3 millions d’euros.', 'Renault'],
  ['À Tulle, il est tombé 25 mm de pluie, 51 mm à Dijon et seulement 8 mm à Montélimar.', 'Montélimar'],
  ['La Côte d’Azur plaît. La Côte d’Azur séduit. L’occupation hôtelière atteint 86 %.', 'Côte d’Azur'],
])('%s: of what the sentence tells: %s', (text, expected) => {
  expect(subjects(text).at(-1)).toBe(expected)
})

test.each([
  ['Lyon accueille. C’est le cas des Vieilles Charrues à Carhaix, qui atteignent 242 000 spectateurs.', ['Vieilles Charrues']],
  [
    'Le Louvre plaît. C’est aussi le cas des 14 musées de la ville de Tulle, qui ont reçu 4 millions de visiteurs.',
    ['Tulle', 'Tulle'],
  ],
  ['Trois quartiers et quatre lotissements de la commune de Brive ont été évacués.', ['Brive', 'Brive']],
  ['Renault a vendu trois camions et quatre voitures de Brive.', ['Renault', 'Renault']],
  ['Tulle tremble. Un couple est mort. Lorsqu’il a été arrêté, l’homme avait bu. Il conduisait à plus de 120 km/h.', ['homme']],
  ['Isère : trois ans de prison pour un gendarme', ['gendarme']],
  ['Isère : trois ans de prison pour le vol', ['Isère']],
])('%s: whose figures the words before tell: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['La Corse a soif. La pluie manque partout, comme à Nîmes, où il n’est tombé que 281 mm.', ['Nîmes']],
  ['Renault recule à Nîmes, où il a vendu 300 voitures.', ['Renault']],
  ['En Savoie, le taux d’occupation atteint 70 %, loin devant les villes (38 % à Lyon).', ['Savoie', 'Lyon']],
  [
    'Plus de 300 000 manifestants hors Paris\n\nLa France a défilé, hors Paris. Plus de 300 000 personnes ont défilé.',
    ['France', 'France'],
  ],
])('%s: where it is and where it is not: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['Léa Roux gagne le Tour de France Femmes. Léa Roux est là. Elle s’est imposée avec 34 secondes d’avance.', 'Léa Roux'],
  ['Roland-Garros a accueilli 613 500 spectateurs.', 'Roland-Garros'],
  ['Paris-Nice compte 8 étapes.', 'Paris-Nice'],
])('%s: contests that bear the names of people and places: %s', (text, expected) => {
  expect(subjects(text).at(-1)).toBe(expected)
})
