import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

const subjectsIn = (text: string) => extractFacts(text).map(({ subject }) => subject)

test.each([
  ['Zorvel : perte de 3 millions d’euros\n\nLe chiffre d’affaires ressort à 40 millions d’euros.', ['Zorvel', 'Zorvel']],
  ['Zorvel : forte baisse\n\nL’Ebitda ressort à 40 millions d’euros.', ['Zorvel']],
  ['Colza : baisse de 3 % des cours\n\nLe colza pèse dans le chiffre d’affaires des fermes, en baisse de 5 %.', [null, 'colza']],
  ['Volley : perte de 3 millions d’euros\n\nLe chiffre d’affaires des clubs atteint 40 millions d’euros.', [null, null]],
])('%s: a title’s label, where the article tells of accounts: %s', (text, subjects) => {
  expect(subjectsIn(text)).toEqual(subjects)
})

test.each([
  [
    'Le groupe Zorvel, brasseur historique du Togo, qui possède des usines au Bénin, annonce qu’il versera 12 millions d’euros. Le dividende atteint 3 euros.',
    ['Zorvel', 'Zorvel'],
  ],
  ['Le Togo, voisin du Bénin, qui cultive le coton, annonce qu’il en récoltera 40 000 tonnes.', ['Togo']],
])('%s: of the name that the apposition stands beside: %s', (text, subjects) => {
  expect(subjectsIn(text)).toEqual(subjects)
})

test.each([
  [
    'À Pornic, les Restos du cœur ont servi 700 repas\n\nLes Restos du cœur recrutent. Lise Hervé fait le point. « C’est dur », dit Lise Hervé. Lise Hervé espère. Chaque semaine, 240 familles viennent.',
    ['Restos du cœur', 'Restos du cœur'],
  ],
  [
    'Le musée Dobrin de Pornic fait le plein\n\nLe musée Dobrin respire. Tant mieux pour Pornic, à l’abri, dans la baie de Pornic. Le billet coûte 9 euros.',
    ['musée Dobrin'],
  ],
  [
    'La Cour des comptes étrille Pornic\n\nPornic dépense trop. Pornic s’endette. Le déficit atteint 3 millions d’euros.',
    ['Pornic'],
  ],
])('%s: a house that opens and heads the article: %s', (text, subjects) => {
  expect(subjectsIn(text)).toEqual(subjects)
})

test.each([
  [
    'SODEVI : hausse du dividende\n\nLa Société de distribution d’eau du Vivarais (SODEVI) verse 3 millions d’euros. Elle emploie 400 salariés.',
    ['SODEVI', 'SODEVI'],
  ],
  [
    'La Filature du Sud lillois (Fisul) emploie 40 personnes. Fisul a perdu 3 clients.',
    ['Filature du Sud lillois', 'Filature du Sud lillois'],
  ],
  ['SONDAGE : hausse des craintes\n\nLe groupe Danone (SDAN) vend 3 usines.', ['Danone']],
])('%s: letters that a name is spelled out before: %s', (text, subjects) => {
  expect(subjectsIn(text)).toEqual(subjects)
})

test.each([
  [
    'L’hôpital de Vertou manque de bras\n\nL’hôpital de Vertou va mal. On cherche à Vertou. Sur 300 lits, 40 sont fermés.',
    ['hôpital de Vertou', 'hôpital de Vertou'],
  ],
  [
    'Vertou manque de bras\n\nVertou cherche. Vertou recrute. Vertou paie. On passe par la gare de Vertou. Sur 300 maisons, 40 sont vides.',
    ['Vertou', 'Vertou'],
  ],
  ['Le zoo Braizik a vendu 3 000 billets.', ['zoo Braizik']],
  [
    'Vertou : la première pierre du centre aquatique intercommunal de Vertou\n\nLe budget atteint 3 millions d’euros.',
    ['centre aquatique intercommunal de Vertou'],
  ],
  ['Le marché immobilier de Vertou cale\n\nLe prix moyen atteint 300 000 euros.', ['Vertou']],
  [
    'Trafic en hausse à l’aéroport de Vertou\n\nIl a accueilli 3 000 passagers. Le fret bondit de 3 %.',
    ['aéroport de Vertou', 'aéroport de Vertou'],
  ],
  ['Le port de Nice-Côte d’Azur emploie 300 personnes.', ['port de Nice-Côte d’Azur']],
])('%s: a house that goes by its place: %s', (text, subjects) => {
  expect(subjectsIn(text)).toEqual(subjects)
})

test.each([
  [
    'Laine : Fileuse de Savoie sauvée\n\nLe tribunal de Thônes valide la reprise de l’entreprise Fileuse de Savoie. Elle emploie 57 salariés.',
    ['Fileuse de Savoie'],
  ],
  ['Le patron de Berger vend. L’usine Berger de Thônes ferme. Berger emploie 57 salariés.', ['Berger']],
])('%s: a house whose name goes on with de: %s', (text, subjects) => {
  expect(subjectsIn(text)).toEqual(subjects)
})

test.each([
  [
    'Zorval se porte bien. Zorval rachète Kelmo.\n\nKelmo\n\n- 88 points de vente\n\n- 80 salariés',
    [
      ['Kelmo', 88],
      ['Kelmo', 80],
    ],
  ],
  [
    'Zorval grandit. Zorval recrute. Lise Morel dirige Zorval.\n\n• Emploi : 1 287 salariés\n\n• Chiffre d’affaires en Belgique : 250 millions d’euros\n\n• Résultat : 17 millions d’euros',
    [
      ['Zorval', 1287],
      ['Zorval', 250_000_000],
      ['Zorval', 17_000_000],
    ],
  ],
  [
    'Zorval se porte bien. Le bénéfice grimpe, rapporte l’AFP :\n\nLe chiffre d’affaires atteint 3 millions d’euros.',
    [['Zorval', 3_000_000]],
  ],
  ['Le parc Zorval plaît, c’est le premier site français. Il attend 3 000 visiteurs.', [['parc Zorval', 3000]]],
])('%s: under a heading: %s', (text, facts) => {
  expect(extractFacts(text).map(({ subject, value }) => [subject, value])).toEqual(facts)
})

test.each([
  [
    'Immobilier : une villa pour 285 000 euros (le double à Uccle)\n\nLe marché belge respire. La Wallonie progresse plus vite que Bruxelles. Le nombre de ventes grimpe de 11 %.',
    'Belgique',
  ],
  ['Immobilier : la Wallonie respire\n\nLe marché belge hésite. Le nombre de ventes grimpe de 11 %.', 'Wallonie'],
])('%s: the land of the first subject, unless the headline names another: %s', (text, wanted) => {
  expect(subjectsIn(text).at(-1)).toBe(wanted)
})

test.each([
  [
    'Rien n’est épargné au Val de Loire. La direction de l’agriculture y évalue la vendange à 3 millions d’hectolitres.',
    'Val de Loire',
  ],
  ['Rien n’est épargné au Val de Loire. La direction de l’agriculture emploie 300 agents.', 'direction de l’agriculture'],
])('%s: y says whose it is: %s', (text, wanted) => {
  expect(subjectsIn(text).at(-1)).toBe(wanted)
})

test.each([
  [
    'Les records pleuvent : 8,9 millions de visiteurs au Louvre ; 3,9 à Orsay ; 1,4 au musée Dobrin.',
    ['Louvre', 'Orsay', 'musée Dobrin'],
  ],
  ['Zorval livre beaucoup : 40 avions à Airbus ; Kelmo en a vendu 30 à Boeing.', ['Airbus', 'Kelmo']],
  ['Zorval a vendu 40 avions à Airbus ; Kelmo en a vendu 30 à Boeing.', ['Zorval', 'Kelmo']],
  [
    'Le musée Dobrin attire 8 000 visiteurs, tout comme le château de Vertou qui totalise 9 000 entrées.',
    ['musée Dobrin', 'château de Vertou'],
  ],
  ['Zorval grandit. Kelmo a vendu 40 000 vélos. Soit une hausse de 3 %.', ['Kelmo', 'Kelmo']],
  ['Zorval grandit. Kelmo a vendu 40 000 vélos. Soit Zorval cède 3 usines, soit il en ferme 4.', ['Kelmo', 'Zorval', 'Zorval']],
])('%s: of %s', (text, subjects) => {
  expect(subjectsIn(text)).toEqual(subjects)
})

test.each([
  ['Le musée Dobrin respire. Le Louvre a trop plu cette année. Le musée a reçu 3 000 visiteurs.', 'musée Dobrin'],
  ['Le Comité des prix agit. Zorval attend sa décision. Le comité propose 11 euros.', 'Comité des prix'],
  ['Le musée Dobrin respire. Zorval a trop plu cette année. Le groupe a reçu 3 000 visiteurs.', 'Zorval'],
  ['Le prix Dobrin attire. Zorval a gagné. L’entreprise emploie 40 salariés.', 'Zorval'],
  [
    'Port de Lomé, poumon économique du Togo\n\nUne file de camions s’étire vers le port de Lomé. Le chiffre d’affaires grimpe de 16 %.',
    'port de Lomé',
  ],
])('%s: a role stands for the name that it begins, %s', (text, wanted) => {
  expect(subjectsIn(text).at(-1)).toBe(wanted)
})

test.each([
  ['L’US Vertou joue bien. La formation du président Marc Lebel a encaissé 40 essais.', 'US Vertou'],
  ['La cour a condamné Yves Morin à trois ans de prison. Le comptable avait détourné 400 000 euros.', 'Yves Morin'],
  ['Zorval grandit. La maison mère de Kelmo, discrète, vise 400 000 euros de marge.', 'Zorval'],
])('%s: who is meant by his part, %s', (text, wanted) => {
  expect(subjectsIn(text).at(-1)).toBe(wanted)
})

test.each([
  [
    'Lucie Morin, la gérante qui a relancé Brossard & Filles\n\nQuand elle arrive, le maroquinier perd 3 millions d’euros. La dette atteint 8 millions d’euros.',
    ['Brossard & Filles', 'Brossard & Filles'],
  ],
  ['Marchand & Fils a vendu 12 000 chaises.', ['Marchand & Fils']],
  ['Lucie Morin a vendu 12 000 chaises.', ['Lucie Morin']],
])('%s: names that an ampersand joins are a house: %s', (text, subjects) => {
  expect(subjectsIn(text)).toEqual(subjects)
})

test.each([
  [
    'Nuit tragique dans l’Aude\n\nVers 3 heures, une Twingo a percuté un platane. L’Aude compte ses morts.\n\nLes accidents ont augmenté de 12 %.',
    'Aude',
  ],
  [
    'Nuit tragique pour une Twingo dans l’Aude\n\nUne Twingo a percuté un platane. L’Aude compte ses morts.\n\nLes ventes ont augmenté de 12 %.',
    'Twingo',
  ],
  [
    'Nuit tragique dans l’Aude\n\nRenault a fermé une usine. Personne ne comprend dans l’Aude.\n\nLe chiffre d’affaires a augmenté de 12 %.',
    'Renault',
  ],
])('%s: a product named in passing is not told of, %s is', (text, wanted) => {
  expect(subjectsIn(text).at(-1)).toBe(wanted)
})

test.each([
  [
    'La tomme d’Arvelle lève le pied\n\nLe lait manque, dit la présidente du syndicat de la tomme d’Arvelle.\n\nEn dix ans, les volumes ont progressé de 37 %.',
    'tomme d’Arvelle',
  ],
  [
    'La fermeture de Zorvel fait grincer\n\nLe maire pleure. La fermeture de Zorvel attendra.\n\nLe coût atteint 7 millions d’euros.',
    'Zorvel',
  ],
  [
    'La tomme d’Arvelle lève le pied\n\nArvelle en vit. La tomme d’Arvelle plaît.\n\nEn dix ans, les volumes ont progressé de 37 %.',
    'Arvelle',
  ],
])('%s: what is called by a name that never stands by itself, %s', (text, wanted) => {
  expect(subjectsIn(text).at(-1)).toBe(wanted)
})

test.each([
  ['Morlac dope le musée d’Arvelle\n\nLe musée n’avait jamais vu ça. En tout, 30 000 curieux sont venus.', 'musée d’Arvelle'],
  [
    'Morlac quitte le musée d’Arvelle\n\nLe musée pleure. Morlac part.\n\nSon chiffre d’affaires atteint 3 millions d’euros.',
    'Morlac',
  ],
  ['Morlac ruine le tir d’Arvelle\n\nLe tir pleure.\n\nLe chiffre d’affaires atteint 3 millions d’euros.', 'Morlac'],
])('%s: the house of a headline comes back, %s', (text, wanted) => {
  expect(subjectsIn(text).at(-1)).toBe(wanted)
})

test.each([
  [
    'Des feux partout cet été : un bilan lourd en Espagne. La pluie manque. Même chose ailleurs. Le Portugal a perdu des forêts.\n\nEn tout, 2 300 incendies ont été signalés.',
    'Espagne',
  ],
  [
    'Des feux partout cet été : un bilan lourd. La pluie manque. Le Portugal a perdu des forêts.\n\nEn tout, 2 300 incendies ont été signalés.',
    'Portugal',
  ],
  [
    'Des feux partout cet été : un bilan lourd en Espagne. La pluie manque. Le Portugal a perdu des forêts. Pauvre Portugal.\n\nEn tout, 2 300 incendies ont été signalés.',
    'Portugal',
  ],
])('%s: a land named once is compared with the one before it, %s', (text, wanted) => {
  expect(subjectsIn(text).at(-1)).toBe(wanted)
})

test.each([
  [
    'Le pain recule\n\nD’après une étude, 54 % des Belges en mangent. Un tiers des sondés le boudent. Les personnes interrogées le jugent cher.\n\nLe budget atteint 40 euros par mois.',
    'Belges',
  ],
  [
    'Le pain recule\n\nD’après une étude, 54 % des Belges en mangent. Un tiers des sondés le boudent.\n\nLe budget atteint 40 euros par mois.',
    'Belgique',
  ],
  [
    'Kelmo sonde les Belges\n\nKelmo a interrogé les Belges. Un tiers des sondés le boudent. Les personnes interrogées le jugent cher.\n\nLe budget atteint 40 euros par mois.',
    'Kelmo',
  ],
])('%s: the people of a poll, %s', (text, wanted) => {
  expect(subjectsIn(text).at(-1)).toBe(wanted)
})

test.each([
  ['D’après Zorval, 54 % des Belges aiment le vélo. Ils étaient 71 % en 2015.', 'Belges'],
  ['Kelmo grandit. 54 % des Belges aiment le vélo. Les salariés de Kelmo ont 12 vélos. Ils étaient 71 % en 2015.', 'Kelmo'],
  ['Les Restos du cœur recrutent. 54 % des Belges aiment le vélo.\n\nIls étaient 12 en 2015.', 'Restos du cœur'],
])('%s: a share that several are is of the group told of last, %s', (text, wanted) => {
  expect(subjectsIn(text).at(-1)).toBe(wanted)
})

test.each([
  [
    'Karim Guéric nage loin\n\nRévélation du dernier Tour, le Breton revient en Bretagne. Karim Guéric aime l’eau. Il part tôt. Il nage seul. Il dort peu. Salaire de départ : 32 000 euros.',
    ['Karim Guéric'],
  ],
  [
    'Bretagne\n\nComme Karim Guéric, la Bretagne aime l’eau. On voit Karim Guéric en Bretagne. Elle est froide. Elle est sale. Elle fume. Coût du chauffage : 32 000 euros.',
    ['Bretagne'],
  ],
])('%s: whose portrait it is: %s', (text, subjects) => {
  expect(subjectsIn(text)).toEqual(subjects)
})
