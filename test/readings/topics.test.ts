import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  [
    'SANTÉ | Le CHU de Tours recrute\nLe CHU de Tours ouvrira 40 lits.\n\nSPORT | Une piscine toute neuve\nLe club Nautic recrute. Le déficit atteint 50 millions d’euros.\n\nEMPLOI | Duralex embauche\nDuralex va bien. Le chiffre d’affaires a bondi de 20 %.',
    ['CHU de Tours', 'Nautic', 'Duralex'],
  ],
  [
    'Renault a publié ses comptes mardi.\n\n• Le chiffre d’affaires recule de 3 %.\n\n• La marge atteint 7 %.\n\n• L’effectif tombe à 100 000 personnes.',
    ['Renault', 'Renault', 'Renault'],
  ],
  [
    'Sorties\n\n■ Blues aux Halles (Vesoul). La pluie a gâché la fête. Bilan : 1 300 entrées.\n\n■ Musée du Sel (Salins). Le lieu a rouvert. L’établissement a reçu 4 800 visiteurs.\n\n■ Fort de Grézan (Gard). Fermé en mai, il a vendu 900 billets.',
    ['Blues aux Halles', 'Musée du Sel', 'Fort de Grézan'],
  ],
  [
    'Le tour des affluences\n\nEscales de Bandol : le festival a battu son record avec 3 000 entrées\nFoire aux Vins de Toul : 8 600 visiteurs\nMidi Reggae : 4 000 fans',
    ['Escales de Bandol', 'Foire aux Vins de Toul', 'Midi Reggae'],
  ],
])('%s: a list of briefs, each about its own: %s', (text, subjects) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(subjects)
})

test.each([
  [
    'Le marché automobile français reprend des couleurs en mars. Le cumul atteint 1,5 million de ventes. Les concessionnaires respirent. Le diesel s’efface. Toyota progresse de 3 %. La marque Toyota double Kia. Toyota vise haut.',
    ['France', 'Toyota'],
  ],
  [
    'Le constructeur français serre les boulons. Le plan est dur. Les syndicats grondent. La grève menace. Renault supprimera 3 000 postes. Renault ferme un site. Renault recule. Le chiffre d’affaires a fondu de 8 %.',
    ['Renault', 'Renault'],
  ],
  [
    'L’emploi recule en Ontario, le Québec tient. Le marché du travail québécois a repris des couleurs. L’Ontario souffre. Les Québécois respirent. Le taux de chômage a glissé à 5,3 %.',
    ['Québec'],
  ],
  [
    'Jamais autant de Bretons n’ont quitté leur région. Les départs inquiètent. L’État observe de loin. Les loyers ont bondi de 5 %, selon une enquête sur la France et les Français.',
    ['Bretagne'],
  ],
  [
    'Les touristes américains reviennent à Chamonix. La station a vendu 3 000 forfaits. Le prix moyen atteint 60 euros. Chamonix sourit.',
    ['Chamonix', 'Chamonix'],
  ],
])('%s: about a land or a house of it: %s', (text, subjects) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(subjects)
})

test.each([
  [
    'Le parquet a réclamé mardi six ans de prison contre Paul Martin, ancien gérant de Zorga. Zorga vendait du vent.\n\nLe préjudice atteint 3 millions d’euros.',
    ['Paul Martin'],
  ],
  [
    'Zorga signe un accord contre Paul Martin Conseil. Zorga recrute à Lyon. Zorga grandit. Le chiffre d’affaires atteint 3 millions d’euros.',
    ['Zorga'],
  ],
])('%s: whom a court strikes: %s', (text, subjects) => {
  expect(
    extractFacts(text)
      .map((fact) => fact.subject)
      .slice(-1),
  ).toEqual(subjects)
})

test.each([
  ['Le compte n’y est pas. La France dépense trop. La Grèce et la France s’endettent. Le déficit atteint 5 %.', 'France'],
  [
    'L’incendie progresse dans le Sud. Les secours peinent. Le feu a brûlé tout le massif. Plus de 300 pompiers luttent.',
    'incendie',
  ],
])('%s: opens with %s', (text, subject) => {
  expect(extractFacts(text).at(-1)?.subject).toBe(subject)
})

const SWISS = 'Les exportations suisses reculent. La Suisse souffre. Les cantons aussi.\n\n'

test.each([
  ['Chez Vaudrier & Fils, le carnet s’est vidé. Le chiffre d’affaires tombe à 3 millions de francs.', 'Vaudrier & Fils'],
  ['Chez Vaudrier & Fils, le carnet s’est vidé. À l’échelle nationale, les ventes ont fondu de 8 %.', 'Suisse'],
  ['Chez Paul Martin, on rit. Le chiffre d’affaires tombe à 3 millions de francs.', 'Suisse'],
])('%s: whom a passage opens with: %s', (text, subject) => {
  expect(extractFacts(SWISS + text).at(-1)?.subject).toBe(subject)
})

test.each([
  ['Le musée a reçu 9 000 curieux, et la facture a doublé.', ['musée', 'musée']],
  ['Un patient de 93 ans a attendu dix-sept heures sur un brancard.', ['patient', 'patient']],
  ['La moitié des pharmaciens ferment le samedi ; un tiers renonce aux gardes.', ['pharmaciens', 'pharmaciens']],
  ['Le musée a reçu 9 000 curieux, mais la dette, elle, dépasse 3 milliards d’euros.', ['musée', 'Bretagne']],
  ['Le musée a perdu 9 000 curieux et le tram, dont la facture a doublé.', ['musée', 'Bretagne']],
  ['Le musée a reçu 9 000 curieux, alors que Renault, morose, table sur 8 000 entrées.', ['musée', 'Renault']],
])('La Bretagne souffre. %s: a sentence goes on about the same one: %s', (text, subjects) => {
  expect(extractFacts(`La Bretagne souffre. ${text}`).map((fact) => fact.subject)).toEqual(subjects)
})

test.each([
  ['Le Manitoba brûle. Dans l’ensemble du pays, 174 feux ont été recensés.', 'Canada'],
  ['Bordeaux embauche. À l’échelle du pays, 12 000 postes ont été ouverts.', 'France'],
  ['Le Québec a froid. Il manquerait 1 500 lits dans la métropole.', 'métropole'],
  ['Le Canada brûle. Le Manitoba aussi. Des feux couvent. En 2023, 15 millions d’hectares ont été ravagés au pays.', 'Canada'],
  ['La Gironde souffre. Un motard est mort à Lège. Depuis janvier, 53 personnes sont mortes dans le département.', 'Gironde'],
  ['Bordeaux embauche. Dans la région de Lyon, 12 000 postes ont été ouverts.', 'Lyon'],
  ['Bordeaux embauche. Quelque 12 000 postes ont été ouverts ; la dette du pays grimpe.', 'Bordeaux'],
  ['Danone recule. Le chiffre d’affaires atteint 3 milliards d’euros dans le pays.', 'Danone'],
])('%s: counted in a kind of place: %s', (text, subject) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual([subject])
})

test.each([
  ['La maire de Nantes est en tête. La marge d’erreur est de 3,1 points.', 'sondage'],
  ['Nantes date ses murs. Nantes creuse. La marge d’erreur est de quarante ans.', 'Nantes'],
  ['Danone recule. La marge opérationnelle est de 3,1 %.', 'Danone'],
])('%s: of a thing that need not be named: %s', (text, subject) => {
  expect(
    extractFacts(text)
      .map((fact) => fact.subject)
      .at(-1),
  ).toEqual(subject)
})

test.each([
  ['La France vieillit. Au Cinéma Lux, la soirée affiche complet. Le nombre d’abonnés y a triplé.', ['Cinéma Lux']],
  [
    'Le Maroc a soif. Dans l’Oriental, rien de tel. Le taux de remplissage y plafonne à 28 %, alors que la moyenne frôle 36 %.',
    ['Oriental', 'Maroc'],
  ],
  ['La France vieillit. Au Cinéma Lux, la soirée est finie. Il y avait 300 spectateurs de trop.', ['France']],
  ['La France vieillit. Selon Renault, la soirée affiche complet. Le nombre d’abonnés y a triplé.', ['France']],
])('%s: what happens there: %s', (text, subjects) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(subjects)
})

test.each([
  ['L’heure est grave. Les Français doutent, les ménages français épargnent, la Bourse française plie.', 'France'],
  ['L’incendie est actif, d’après Lyon, Lille, Nantes et Rouen. L’incendie progresse.', 'incendie'],
  ['L’incendie menace, d’après Lyon, Lille, Nantes et Rouen.', 'incendie'],
])('%s: a thing that the article opens with: %s', (text, subject) => {
  expect(extractFacts(`${text} Les dépenses ont progressé de 5,4 %.`).map((fact) => fact.subject)).toEqual([subject])
})

test.each([
  [
    '(Zorbourse.com) - Kervadec publie ses comptes. L’Ebitda du groupe recule. Le groupe souffre, explique Paul Martin.\n\nLe bénéfice net atteint 3 millions d’euros.',
    'Kervadec',
  ],
  [
    'Abidjan (AFP)\n\nLes planteurs ivoiriens gagnent. La Côte d’Ivoire et le Ghana rient.\n\nLe prix atteint 3 euros.',
    'Côte d’Ivoire',
  ],
  ['Abidjan (Cocody) danse. Abidjan rit. Le prix atteint 3 euros.', 'Abidjan'],
])('%s: from whom it comes, and whom it is about: %s', (text, subject) => {
  expect(extractFacts(text).at(-1)?.subject).toBe(subject)
})

test.each([
  [
    'La société Brandtner affiche 9 % de marge. Brandtner va mieux.\n\nLe groupe confirme ses objectifs. Sa dette atteint 1,2 milliard d’euros. Le titre a cédé 14 %.',
    ['Brandtner', 'Valtier', 'Valtier'],
  ],
  ['La patronne, Léa Morin, a embauché 300 personnes.\n\nElle a aussi investi 20 millions d’euros.', ['Léa Morin', 'Léa Morin']],
])('Valtier accélère. Valtier recrute. Valtier vend. %s: a paragraph begins anew, but for il and elle: %s', (text, subjects) => {
  expect(extractFacts(`Valtier accélère. Valtier recrute. Valtier vend.\n\n${text}`).map((fact) => fact.subject)).toEqual(
    subjects,
  )
})

test.each([
  [
    'Danone compte 21 millions de clients, mais Wall Street en espérait 22. Ses usines valent 3 milliards d’euros.',
    ['Danone', 'Danone', 'Danone'],
  ],
  [
    'Danone a perdu 21 millions de clients. Renault espère en gagner 22. Ses usines valent 3 milliards d’euros.',
    ['Danone', 'Renault', 'Renault'],
  ],
])('%s: who only looks on is not told of: %s', (text, subjects) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(subjects)
})

test('a report in the first subject is no sign that its author is whom the article is about', () => {
  const text =
    'Loyers : la Bretagne file devant. Le plus récent rapport de la Société nationale du logement lui donne raison.\n\nLe loyer moyen atteint 900 euros.'
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(['Bretagne'])
})

test.each([
  ['Selon les gendarmes, le car circulait à 82 km/h.', ['car']],
  ['La campagne durera 39 jours.', ['campagne']],
  ['Une journée de détention revient à 128 euros.', ['journée de détention']],
  ['Chaque rame pèse 120 tonnes et abrite 300 places.', ['rame', 'rame']],
  ['Sa rénovation durera trois ans.', ['Bretagne']],
  ['La facture a doublé.', ['Bretagne']],
])('La Bretagne souffre. %s: what goes so fast, lasts so long or costs so much: %s', (text, subjects) => {
  expect(extractFacts(`La Bretagne souffre. ${text}`).map((fact) => fact.subject)).toEqual(subjects)
})

test.each([
  [
    'Nantes souffre. Nantes grogne. Chez Medisplit, une vacation coûte cher. « Nos inscriptions ont fondu de 22 % », admet son patron, Karim Benslimane.',
    ['Medisplit'],
  ],
  [
    'Nantes souffre. Nantes grogne. La moitié des vols ont été supprimés, selon RailBel. « Le manque à gagner est de 2 millions d’euros », chiffre sa directrice, Lise Morin.',
    ['Nantes', 'RailBel'],
  ],
  [
    'Nantes souffre. Nantes grogne. Une vacation coûte cher à Medisplit. « Le déficit atteint 2 millions d’euros », admet la maire, Lise Morin.',
    ['Nantes'],
  ],
  [
    'Danone recule. Le groupe a levé 3 millions d’euros auprès d’Eurazeo. « Nous embaucherons 400 ingénieurs », prévient son patron, Yanis Morel.',
    ['Danone', 'Danone'],
  ],
])('%s: what son patron says is of his house: %s', (text, subjects) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(subjects)
})

test.each([
  [
    'Six ans de prison requis contre le courtier de Lyon. Costume bleu, Paul Martin a écouté.\n\nLe préjudice atteint 3 millions d’euros.',
    'Paul Martin',
  ],
  [
    'Six ans de prison requis contre le courtier de Lyon. La salle est pleine.\n\nLe préjudice atteint 3 millions d’euros.',
    'courtier',
  ],
  ['Lyon vote contre le courtier. Lyon rit.\n\nLe préjudice atteint 3 millions d’euros.', 'Lyon'],
])('%s: who is struck: %s', (text, subject) => {
  expect(extractFacts(text).at(-1)?.subject).toBe(subject)
})

test.each([
  ['Le port de Brest souffre. Le plan post-Brexit a tué. On compte 300 marins.', 'port de Brest'],
  ['Pro Natura compte 300 membres.', 'Pro Natura'],
  ['Danone publie. Le seul quatrième trimestre a rapporté 300 millions d’euros.', 'Danone'],
])('%s: no name and no thing: %s', (text, subject) => {
  expect(extractFacts(text).at(-1)?.subject).toBe(subject)
})

test.each([
  ['Automobile : hausse des ventes\n\nLe groupe Danone publie. Le chiffre d’affaires atteint 3 millions d’euros.', 'Danone'],
  [
    'Noix : une récolte en demi-teinte\n\nLa coopérative Vercors Noix rit, la Drôme aussi. Les noix tombent.\n\nOn compte 300 fermes.',
    'Vercors Noix',
  ],
  ['Noix : une récolte en demi-teinte\n\nNoix recrute à Lyon, le groupe Noix grandit.\n\nOn compte 300 fermes.', 'Noix'],
])('%s: the head of a column is nobody: %s', (text, subject) => {
  expect(extractFacts(text).at(-1)?.subject).toBe(subject)
})
