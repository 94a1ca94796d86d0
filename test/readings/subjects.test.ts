import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  ['Ils se sont offert 12 maisons.', [null]],
  ['Il s’est vendu 300 millions de bouteilles de champagne.', ['bouteilles de champagne']],
  ['Kelvio recule. Le groupe Kelvio annonce une levée de 85 millions d’euros menée par Eurazeo.', ['Kelvio']],
  ['Kelvio, la jeune pousse lyonnaise, équipe 240 000 logements. Elle compte 38 salariés.', ['Kelvio', 'Kelvio']],
  ['Les femmes réclament 410 euros, les hommes une centaine de plus.', ['femmes', 'hommes']],
  ['Danone a 21,7 millions de clients, mais Wall Street en espérait 22,5.', ['Danone', 'Danone']],
  ['Renault compte 10 usines, et Danone en prévoit 5 000.', ['Renault', 'Danone']],
  ['Le Sinar Laut, un navire de 42 mètres, a coulé.', ['Sinar Laut']],
  ['Danone est à Paris. Flashbox affirme livrer 45 000 commandes, pour un panier moyen de 33 euros.', ['Flashbox', 'Flashbox']],
])('%s: of %s', (text, subjects) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(subjects)
})

test.each([
  ['Luméo baisse ses prix. Le mégawattheure livrable l’an prochain se négocie à 58,60 euros.', ['mégawattheure livrable']],
  ['À Rouen, la tonne se négociait 189 euros.', ['Rouen']],
  ['Axéréal recule. La tonne de blé se traitait à 189 euros.', ['tonne de blé']],
  ['Depuis 2020, Rennes a encaissé 400 millions d’euros, mais en a dépensé 330.', ['Rennes', 'Rennes']],
  ['Le dernier-né, « Vassal », lancé à 69,99 euros, n’a trouvé que 830 000 acheteurs.', ['Vassal', 'Vassal']],
  ['Le réseau Ciné-Horizon fermera trois sites ; soixante-dix salariés sont concernés.', ['Ciné-Horizon', 'Ciné-Horizon']],
  ['Le réseau Ciné-Horizon annonce que soixante-dix salariés sont concernés.', [null]],
  [
    'En France, le blé recule. Chez Terres du Nord (5 400 adhérents), la collecte atteint 2,1 Mt.',
    ['Terres du Nord', 'Terres du Nord'],
  ],
  ['La France roule trop vite.\n\n■ Morbihan : flashé à 152 km/h', ['Morbihan']],
  [
    'Les Forces motrices du Haut-Val (FMHV) emploient 900 salariés. FMHV a gagné 3 millions de francs.',
    ['Forces motrices du Haut-Val', 'Forces motrices du Haut-Val'],
  ],
  ['Le syndicat Force ouvrière (CGT) compte 400 000 adhérents. La CGT en compte 500 000.', ['Force', 'CGT']],
])('%s: whose, by a construction of its own: %s', (text, subjects) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(subjects)
})

test.each([
  ['La Cnil a infligé à Google une amende de 325 millions d’euros.', ['Google']],
  ['La Cnil a infligé une amende de 325 millions d’euros à Google.', ['Google']],
  [
    'Le parquet a requis six ans d’emprisonnement et 750 000 euros d’amende contre Fabrice Delmotte.',
    ['Fabrice Delmotte', 'Fabrice Delmotte'],
  ],
  ['La Commission a prononcé une sanction de 3 milliards d’euros à l’encontre de Google.', ['Google']],
  ['La Cnil a infligé une amende de 325 millions d’euros à Paris.', ['Cnil']],
  [
    'Le tribunal correctionnel de Liège a condamné vendredi Didier Morel à trois ans de prison. Il devra rembourser 4,2 millions d’euros.',
    ['Didier Morel', 'Didier Morel'],
  ],
])('%s: who is punished: %s', (text, subjects) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(subjects)
})

test.each([
  [
    'Novaïa boucle un tour de table de 340 millions d’euros. La société de 160 personnes vend un assistant.',
    ['Novaïa', 'Novaïa'],
  ],
  [
    'Apple recule de 2 %. Celui qui brille, c’est Huawei. Le constructeur a vendu 27 millions de téléphones.',
    ['Apple', 'Huawei'],
  ],
  [
    'Zéphyr recule. La société, dans laquelle Eurazeo a injecté 35 millions, a souffert. Elle emploie 58 salariés.',
    ['Eurazeo', 'Zéphyr'],
  ],
  ['Les filles sont mal loties : elles dorment douze minutes de moins.', ['filles']],
  ['En France, le taux est de 53 %. Chez les plus de 65 ans, le taux plafonne à 42,7 %.', ['France', 'plus de 65 ans']],
  ['Chez les 15-24 ans, le taux grimpe à 15,8 % ; au Québec, il est de 10,2 %.', ['15-24 ans', 'Québec']],
  ['Chez les francophones, le PQ devance les libéraux de 22 points.', ['PQ']],
  ['La Suisse respire. La facture d’un foyer type s’allégera de 4 %.', ['foyer type']],
  ['La Suisse souffre. Le loyer d’un appartement atteint 1 500 francs.', ['Suisse']],
  ['Seuls les retraités y restent favorables (61 %).', ['retraités']],
  [
    'Les secteurs du métal (1.491 emplois), de la chimie (1.427) et du transport (1.335) souffrent.',
    ['secteurs du métal', 'chimie', 'transport'],
  ],
])('%s: whom the passage is about: %s', (text, subjects) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(subjects)
})

test.each([
  ['La Belgique bat un record. Le pays a consommé 79,4 térawattheures.', ['Belgique']],
  [
    'La France recule. A Paris, Solvane cédait 4,8 %, plus forte baisse du CAC 40, lequel perdait 21 points.',
    ['Solvane', 'CAC 40'],
  ],
  ['La dirigeante a salué le travail des 61 000 salariés de Danone.', ['Danone']],
  ['Une équipe du CHU de Grenoble a suivi pendant cinq ans 3 412 patients.', ['CHU de Grenoble']],
  ['« Sur mes 42 hectares, j’en ai arraché neuf », raconte Thierry Lafon.', ['Thierry Lafon', 'Thierry Lafon']],
  [
    'Le chimiste français Solvane lance une offre sur l’allemand Kessler. Le titre du français gagne 9 %, alors que l’allemand perd 3 %.',
    ['Solvane', 'Kessler'],
  ],
  ['En trois ans, le caddie du Belge s’est alourdi d’un quart.', ['Belgique']],
])('%s: whose, told by other words: %s', (text, subjects) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(subjects)
})

test.each([
  [
    'La Suisse paie moins, a annoncé la Commission de l’électricité, qui a vu 600 tarifs. La part du solaire a doublé.',
    ['Commission de l’électricité', 'Suisse'],
  ],
  ['Anthropic, valorisé 183 milliards de dollars, dit compter 300 000 entreprises.', ['Anthropic', 'Anthropic']],
  ['L’usine J.-M. Jeanson réclame 88 millions.', ['J.-M. Jeanson']],
  ['Le Maroc souffre. La moyenne nationale frôlait 36 %.', ['Maroc']],
  ['Aux Ponts-de-Cé, Martine et Jean-Luc, 68 et 71 ans, ont vendu.', ['Martine', 'Jean-Luc']],
  ['L’US Valserre recrute. Le président, Alain Fabrègues, a présenté un budget de 9,8 millions d’euros.', ['US Valserre']],
  [
    'La biotech Oncovéa a doublé : testée sur 96 patients, sa molécule a réduit de 41 % le risque.',
    ['Oncovéa', 'Oncovéa', 'Oncovéa'],
  ],
  ['Dans le Saïss, il pleut. Le rendement y a triplé.', ['Saïss']],
  ['Sept ans de prison : le tribunal de Lyon a eu la main lourde contre Patrick Delhomme.', ['Patrick Delhomme']],
])('%s: whom a sentence is of: %s', (text, subjects) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(subjects)
})

test.each([
  ['Karim Benali a écopé de six mois de prison avec sursis pour menaces contre Emmanuel Macron.', ['Karim Benali']],
  ['Uber devra payer une amende de 10 millions d’euros à la Cnil.', ['Uber']],
  ['Google a été condamné à 300 millions d’euros d’amende à la suite d’une plainte de Meta.', ['Google']],
  ['Le tribunal a infligé 400 000 euros d’amende à la banque Rhodalim.', ['Rhodalim']],
  ['En Bretagne, Yann Le Goff, artisan, a dégagé un chiffre d’affaires de 80 000 euros.', ['Yann Le Goff']],
  [
    'Le festival de Cannes ouvre. Le jury a récompensé Paul Martin. Le budget atteint 3 millions d’euros.',
    ['festival de Cannes'],
  ],
  ['Renault progresse. Parmi les bonnes nouvelles, le taux de marge atteint 8 %.', ['Renault']],
  ['Paul Martin raconte. L’entreprise Zorga, 120 ans, emploie 300 salariés.', ['Zorga', 'Zorga']],
  [
    'À Sherbrooke, la neige tombe. La mairesse, Nathalie Quirion, a parlé mercredi. Cette opération a coûté 14 millions de dollars.',
    ['Sherbrooke'],
  ],
  ['Le CHU de Valmorency recrute. Le syndicat FO proteste. La dette dépasse 400 millions d’euros.', ['CHU de Valmorency']],
  [
    'La société Hexavia a fait faillite. Son patron, Patrick Delhomme, nie. À 61 ans, cet ancien assureur promettait la lune.',
    ['Patrick Delhomme'],
  ],
  ['À Uccle, l’Institut royal météorologique a relevé une température moyenne de 11,9 degrés.', ['Uccle']],
  ['La récolte bondit de 3 % au Maroc, contre la précédente, qui dépassait 31 millions de tonnes.', ['Maroc', 'Maroc']],
  [
    '« Zibou » sort. Lui dispute l’affiche « Les Marées », puis, dernier venu, « Zibou 2 ». Ce dernier a attiré 488 000 spectateurs.',
    ['Zibou 2'],
  ],
])('%s: whose it is not: %s', (text, subjects) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(subjects)
})

test.each([
  [
    'La France a dansé.\nOrvelune : 35 520 personnes.\nBraizelles de Tours : 93 000 festivaliers, contre 77 000 en 2010.',
    ['Orvelune', 'Braizelles de Tours', 'Braizelles de Tours'],
  ],
  [
    'La France licencie.\n• Rio Tinto (ex-Alcan) : 680 suppressions de postes\n• Zorvex (canettes) : 139 postes menacés',
    ['Rio Tinto', 'Zorvex'],
  ],
  ['ZVX : confirme ses objectifs.\nLe chiffre d’affaires du groupe s’établit à 325 millions d’euros.', ['ZVX']],
  ['La France danse.\nBilan : 300 personnes.', ['France']],
  ['ALERTE : le vent souffle.\nLa France compte 300 blessés.', ['France']],
])('%s: whose label a line has: %s', (text, subjects) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(subjects)
})

test.each([
  ['Le Stade malouin a vendu 12 joueurs.', 'Stade malouin'],
  ['L’Olympique lyonnais a vendu 12 joueurs.', 'Olympique lyonnais'],
  ['Le Racing club de Lens a vendu 12 joueurs.', 'Racing club de Lens'],
  ['Le Stade de France a vendu 12 000 billets.', 'Stade de France'],
  ['L’Union bancaire a vendu 12 agences.', 'Union bancaire'],
  ['Le Stade vend 12 joueurs.', 'Stade'],
])('%s: a club of %s', (text, subject) => {
  expect(extractFacts(text)[0]?.subject).toBe(subject)
})

test.each([
  ['La maire sortante, Jeanne Morel (DVG), arriverait en tête avec 31 % des voix.', ['Jeanne Morel']],
  [
    'La maire sortante, Jeanne Morel (DVG), arriverait en tête. La maire, 62 ans, vise 40 % des voix.',
    ['Jeanne Morel', 'Jeanne Morel'],
  ],
  ['Jeanne Morel est maire. Une retraitée, 62 ans, a voté.', ['retraitée']],
])('%s: by her name: %s', (text, subjects) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(subjects)
})

test.each([
  ['Le Tour de l’Armançon a coûté 3 millions d’euros.', 'Tour de l’Armançon'],
  ['Le Crédit du Rhin a perdu 3 millions d’euros.', 'Crédit du Rhin'],
  ['Hier, Danone de la région a perdu 3 millions d’euros.', 'Danone'],
])('%s: with what de and an article tie to it: %s', (text, subject) => {
  expect(extractFacts(text)[0]?.subject).toBe(subject)
})
