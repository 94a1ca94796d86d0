import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

const subjects = (text: string) => extractFacts(text).map((fact) => fact.subject)

test.each([
  [
    'Automobile : le marché suisse cale\n\nLes ventes de voitures neuves ont reculé de 4 % en Suisse. La part de marché des hybrides atteint 30 %.',
    ['Suisse', 'Suisse'],
  ],
  [
    'Kelvio : résultat en hausse\n\nLes ventes de voitures ont reculé de 4 %. Le budget atteint 30 millions d’euros.',
    ['Kelvio', 'Kelvio'],
  ],
  [
    'Pommes : une récolte moyenne en Limousin\n\nLes pommes sont belles. La récolte atteint 80 000 tonnes, selon la Maison de la Pommes.',
    ['Limousin'],
  ],
])('%s: a title that opens with what it tells of: %s', (text, wanted) => {
  expect(subjects(text)).toEqual(wanted)
})

test.each([
  [
    'Un millier d’hectares brûlés près de Malvoisin\n\nUn violent incendie a parcouru la pinède. Il mobilise 400 pompiers.',
    'violent incendie',
  ],
  ['Rixe aux portes de Malvoisin\n\nKelvio ferme son usine. Le site emploie 400 salariés.', 'Kelvio'],
])('%s: a town that something happens close to is not whom it is told of, but %s', (text, wanted) => {
  expect(subjects(text).at(-1)).toBe(wanted)
})

test.each([
  [
    'Florville : un mali au compte\n\nLa commune de Florville compte 900 habitants. « Le SPF a pris du retard. » La taxe couvre 96 % du coût.',
    'Florville',
  ],
  [
    'Florville : un mali au compte\n\nLa commune de Florville compte 900 habitants. Le SPF a pris du retard. La taxe couvre 96 % du coût.',
    'SPF',
  ],
])('%s: a body that somebody quoted tells of is not whom it goes on about: %s', (text, wanted) => {
  expect(subjects(text).at(-1)).toBe(wanted)
})

test.each([
  ['La clinique Kelvio ferme. Le CHU redoute 30 passages de plus chaque nuit.', 'CHU'],
  ['La clinique Kelvio ferme. Au CHU, on souffle. L’établissement a soigné 97 000 personnes.', 'CHU'],
  ['Le CHU de Rennes recrute. Le CHU emploie 8 000 personnes.', 'CHU de Rennes'],
  ['La clinique Kelvio ferme. Le CA atteint 3 millions d’euros.', 'clinique Kelvio'],
])('%s: a body that goes by its letters: %s', (text, wanted) => {
  expect(subjects(text).at(-1)).toBe(wanted)
})

test.each([
  [
    'Six ans de prison requis à Malvoisin\n\nLa procureure a suivi les conclusions du parquet contre Julie Morvan. Le préjudice atteint 40 000 euros.',
    'Julie Morvan',
  ],
  [
    'Six ans de prison requis à Malvoisin\n\nCostume gris, Paul Kerbrat a écouté sans ciller. Le préjudice atteint 40 000 euros.',
    'Paul Kerbrat',
  ],
  [
    'Six ans de prison requis à Malvoisin\n\nLe procureur Paul Kerbrat a requis mardi. Le préjudice atteint 40 000 euros.',
    'Malvoisin',
  ],
  ['La fête de Malvoisin\n\nPaul Kerbrat a écouté la fanfare. Le budget atteint 40 000 euros.', 'fête de Malvoisin'],
])('%s: of whoever is on trial: %s', (text, wanted) => {
  expect(subjects(text).at(-1)).toBe(wanted)
})

test('the age behind a name that ends in an initial is its bearer’s', () => {
  expect(subjects('Le tribunal de Malvoisin a relaxé Julie M., 52 ans, ancienne trésorière du club.')).toEqual(['Julie M'])
})

test.each([
  ['À Bordeaux, deux lycéens sont morts dimanche. Ils avaient 16 ans.', ['Bordeaux', 'lycéens']],
  ['Nantes a fermé 12 écoles. Elles accueillaient 900 élèves.', ['Nantes', 'écoles']],
  ['Les États-Unis ont livré 40 chars. Ils ont dépensé 3 milliards d’euros.', ['États-Unis', 'États-Unis']],
  ['Nantes a perdu 12 écoles. Elle accueille 900 élèves.', ['Nantes', 'Nantes']],
])('%s: who several are: %s', (text, wanted) => {
  expect(subjects(text)).toEqual(wanted)
})

test.each([
  ['Les moins de 25 ans ne paient que 5 francs.', 'moins de 25 ans'],
  ['Kelvio grandit. Les plus de 65 ans ont perdu 40 euros par mois.', 'plus de 65 ans'],
  ['Kelvio réserve ce tarif aux moins de 25 ans. Le groupe compte 300 salariés.', 'Kelvio'],
])('%s: a group that a number tells apart: %s', (text, wanted) => {
  expect(subjects(text).at(-1)).toBe(wanted)
})

test.each([
  [
    'Rennes. Un budget en hausse\n\nL’État versera 2 millions d’euros. Pour le reste, la municipalité empruntera 4 millions d’euros.',
    'Rennes',
  ],
  ['Kelvio s’implante\n\nKelvio bâtit une usine. La municipalité de Vitré empruntera 4 millions d’euros.', 'Vitré'],
])('%s: what the town hall does: %s', (text, wanted) => {
  expect(subjects(text).at(-1)).toBe(wanted)
})

test.each([
  ['Kelvio recule. Elle n’avait jusqu’ici restitué que 2 750 euros.', 'Kelvio'],
  ['Kelvio recule. Le groupe avait jusqu’alors versé 2 750 euros.', 'Kelvio'],
])('%s: jusqu’ici is no thing: %s', (text, wanted) => {
  expect(subjects(text).at(-1)).toBe(wanted)
})

test.each([
  ['À Lyon, le groupe Kelvio - que la Bourse boudait - a vu sa marge gagner 3 points.', ['Kelvio']],
  ['La dette de Kelvio - 38 millions d’euros - inquiète.', ['Kelvio']],
  ['Kelvio perd - 3 % en Bourse.', ['Kelvio']],
])('%s: a hyphen between spaces is a dash, but before a number: %s', (text, wanted) => {
  expect(subjects(text)).toEqual(wanted)
})

test.each([
  ['54 % seulement des Français marchent.', 'Français'],
  ['Tout gèle dans le Forez. La chambre d’agriculture y évaluait la vendange à 12 000 hectolitres.', 'Forez'],
  ['Le dispositif, évalué à 3 millions d’euros, entre en vigueur à Nantes.', 'dispositif'],
  ['Jeanne Morel nage. Mère de trois enfants, la Trégorroise sourit.', 'Jeanne Morel'],
  ['Jeanne Morel et Léa Petit nagent. Mère de trois enfants, la Trégorroise sourit.', 'Trégorroise'],
  ['Me Karine Soulage défend une cliente. La jeune femme encourt dix ans de prison.', 'jeune femme'],
  ['Jazz in Marciac attire 225 000 spectateurs.', 'Jazz in Marciac'],
  ['L’association Airlines for Europe compte 16 compagnies.', 'Airlines for Europe'],
])('%s: whom a sentence names in its own way: %s', (text, wanted) => {
  expect(subjects(text).at(-1)).toBe(wanted)
})

test.each([
  ['Le port de Sète grandit. Septembre a été exceptionnel, avec 612 000 tonnes.', 'port de Sète'],
  ['Kelvio publie. La faiblesse du dollar a coûté 3 millions d’euros.', 'Kelvio'],
  ['Kelvio publie. Le succès a été au rendez-vous, avec 3 000 ventes.', 'Kelvio'],
  ['Kelvio publie. La statue a coûté 3 millions d’euros.', 'statue'],
])('%s: months and abstract nouns own nothing, but %s', (text, wanted) => {
  expect(subjects(text).at(-1)).toBe(wanted)
})

test.each([
  ['Selon l’enquête que l’institut Obsan publie ce jeudi, 54 % des Français se disent heureux.', 'Français'],
  ['Selon l’enquête que l’institut Obsan publie ce jeudi, la dette a coûté 54 millions d’euros à Kelvio.', 'Kelvio'],
  ['Le plan de Kelvio coûtera 14 millions d’euros, que la Région abondera.', 'Kelvio'],
  ['La ville agrandit l’école Prévert (six classes).', 'école Prévert'],
  ['Kelvio achète, et Paul Morin vend. Ce vigneron a rentré 700 hectolitres.', 'Paul Morin'],
])('%s: whose a figure is beside another clause: %s', (text, wanted) => {
  expect(subjects(text).at(-1)).toBe(wanted)
})

test.each([
  ['Les Vieilles Charrettes à Carhaix, qui atteignent 242 000 spectateurs, jubilent.', 'Vieilles Charrettes'],
  ['La fête de Carhaix, qui atteint 242 000 spectateurs, jubile.', 'fête de Carhaix'],
])('%s: a plural qui stands for the plural: %s', (text, wanted) => {
  expect(subjects(text).at(-1)).toBe(wanted)
})

test.each([
  ['Zorvel grandit. La société basée à Paris a obtenu 3 millions d’euros.', 'Zorvel'],
  ['Zorvel grandit. Le groupe fondé par les familles Faure et Machet emploie 25 000 personnes.', 'Zorvel'],
  ['Zorvel grandit. La société appelée Kelvio emploie 25 000 personnes.', 'Kelvio'],
])('%s: a role and what a participle says of it: %s', (text, wanted) => {
  expect(subjects(text).at(-1)).toBe(wanted)
})

test('several who act together leave a passage with whom it is about', () => {
  const told = (who: string) => `Renault grandit. Renault recrute. ${who} en tout. Le groupe emploie 300 personnes.`
  expect(subjects(told('Les géants Kelvio, Danone et Nordvarm investissent')).at(-1)).toBe('Renault')
  expect(subjects(told('Le géant Danone investit')).at(-1)).toBe('Danone')
})

test.each([
  ['OpenAI a lancé ChatGPT sur Android. ChatGPT plaît. L’application compte 3 millions d’utilisateurs.', 'ChatGPT'],
  ['ChatGPT plaît. Lancée par OpenAI, la plateforme compte 3 millions d’utilisateurs.', 'ChatGPT'],
  ['Renault grandit. La plateforme compte 3 millions d’utilisateurs.', 'Renault'],
  [
    'L’application YouTube et la messagerie instantanée WhatsApp comptent respectivement 3 et 2 millions d’utilisateurs.',
    'WhatsApp',
  ],
  ['Le bilan de l’an passé est là. Tesla Inc. (NASDAQ:TSLA) a livré 300 voitures.', 'Tesla Inc'],
  ['ChatGPT plaît. Jusqu’à son arrivée, rien. En ayant dépassé 3 millions d’utilisateurs, il gagne.', 'ChatGPT'],
  ['Il pèse 60 % de la population mondiale.la coopérative Kelvio emploie 300 personnes.', 'Kelvio'],
])('%s: whom the names of things online stand for: %s', (text, wanted) => {
  expect(subjects(text).at(-1)).toBe(wanted)
})

test.each([
  ['À Chinon, une maison vaut 165 000 euros ; à Amboise, 231 000.', 'Amboise'],
  ['Paul Le Floc’h, 34 ans, nage.', 'Paul Le Floc’h'],
  ['Rail Alpin, 870 salariés, fait rouler 140 trains.', 'Rail Alpin'],
  ['L’État, la Région et l’Europe mettront 14 millions d’euros.', 'État'],
  ['En mai, la Région et l’Europe mettront 14 millions d’euros.', 'Région'],
  ['Kelvio reste loin de la moyenne nationale (83,9 %).', 'moyenne nationale'],
  ['Kelvio a une moyenne nationale de 83,9 %.', 'Kelvio'],
  ['Les achats plongent à Lyon quand les sociétés, avec deux tiers des immatriculations, tiennent.', 'Lyon'],
  ['Léa Morin est chez Kelvio. Fille d’un mineur qui lisait, elle touche 19 euros.', 'Léa Morin'],
])('%s: whom the grammar of the sentence names: %s', (text, wanted) => {
  expect(subjects(text).at(-1)).toBe(wanted)
})
