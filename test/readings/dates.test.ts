import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  ['date 2025-11-04 La dette n’était plus que de 1,6 milliard d’euros au 30 juin.', '2025-06-30'],
  ['date 2025-10-30 Le bénéfice a atteint 2 milliards d’euros sur le trimestre.', '2025-07/2025-09'],
  ['date 2025-10-30 Le bénéfice atteindra 2 milliards d’euros sur le trimestre.', '2025-10/2025-12'],
  ['date 2025-10-22 Sur neuf mois, les ventes ressortent à 10,6 milliards d’euros.', '2025-01/2025-09'],
  ['date 2025-09-02 Depuis le Nouvel-An, le compteur affiche 147 880 immatriculations.', '2025-01-01/..'],
])('%s: on %s', (text, date) => {
  expect(extractFacts(` ${text}`).map((fact) => fact.date)).toEqual([date])
})

test.each([
  ['date 2026-01-08 L’année 2025 aura été faste. L’éolien a fourni 9 TWh, contre 8 un an auparavant.', ['2025', '2024']],
  ['date 2026-03-04 Elle était tombée à 5,7 % fin 2023. Nous avons gagné 450 000 foyers.', ['2023', '2026-03-04']],
  ['date 2026-03-04 Le bénéfice a atteint 412 millions en 2025, ce qui porte la marge à 2,8 %.', ['2025', '2025']],
  ['date 2026-02-17 Il propose une prime de 31 % sur le cours de clôture de lundi.', ['2026-02-17']],
  ['date 2025-10-16 La récolte est inférieure de 16 % à la moyenne des cinq dernières années.', ['2025-10-16']],
  ['date 2025-08-07 19 300 hectares ont brûlé, très loin du record de 2022.', ['2025-08-07']],
  ['date 2021-01-10 GSK (720 emplois) en février et Sodexo (373) en août ont restructuré.', ['2020-02', '2020-08']],
  ['date 2025-09-20 L’Algérie, qui achetait naguère 5 millions de tonnes de blé, n’en prend plus.', [null]],
  ['date 2025-09-20 Le TGV au départ de Lille transporte 400 passagers.', ['2025-09-20']],
  ['date 2026-05-19 La levée porte à 131 millions le total levé depuis sa création, en 2019.', ['2019/..']],
  [
    'date 2025-10-14 De juin à août, les panneaux ont fourni 4,3 TWh, contre 3,9 pour les réacteurs.',
    ['2025-06/2025-08', '2025-06/2025-08'],
  ],
  ['date 2025-10-23 Les revenus ont progressé de 11 % entre juillet et septembre.', ['2025-07/2025-09']],
  ['date 2025-10-23 Les revenus ont progressé de 11 % entre 2019 et 2024.', ['2024']],
  ['date 2025-10-23 On est loin de mai 2019, quand la foire avait attiré 40 000 curieux.', ['2019-05']],
  ['date 2025-10-23 Le dernier remonte à 1998, lorsque 4 000 coureurs avaient pris le départ.', ['1998']],
  ['date 2025-10-23 En août, il a servi 900 repas ; c’est 200 de plus qu’en 2023.', ['2025-08', '2025-08']],
  ['date 2025-10-23 Le titre a bondi de 8 % mardi, ajoutant 300 millions d’euros à sa valeur.', ['2025-10-21', '2025-10-21']],
  ['date 2025-10-23 Il a vendu 30 bus en 2023 ; c’est une maison de 200 salariés.', ['2023', '2025-10-23']],
  [
    'date 2025-10-23 La dette serait ramenée à 3 millions d’ici fin décembre, contre 4 millions fin juin.',
    ['../2025-12', '2025-06'],
  ],
  ['date 2025-10-23 En 2023, 56 % des hommes fumaient, contre 38 % des femmes.', ['2023', '2023']],
  ['date 2025-10-23 Le chômage atteignait 7 % en mars, contre 9 % en Espagne.', ['2025-03', '2025-03']],
  ['date 2025-10-23 Le chômage atteint 7 %, contre 9 % en août.', ['2025-10-23', '2025-08']],
  ['date 2025-10-23 Le four ouvrira en mars 2027. Il emploiera alors 40 verriers.', ['2027-03']],
  ['date 2025-10-23 Le four a ouvert en 2019. Il employait alors 40 verriers.', ['2019']],
  ['date 2025-10-23 Le four a ouvert en 2019. Il perdra 3 millions, alors que le gaz flambe.', ['2025-10-23']],
  ['date 2025-10-23 Le groupe avait annoncé en février un plan visant 1 200 postes.', ['2025-02']],
  ['date 2025-10-23 Le groupe prévoit d’ouvrir en février 12 magasins.', ['2026-02']],
  ['date 2025-10-23 Le club vend 300 billets, quand il en vendait 500.', ['2025-10-23', '2025-10-23']],
  ['date 2025-10-23 Dromex, valorisé 90 millions d’euros en mai, revendique 300 clients.', ['2025-05', '2025-10-23']],
  ['date 2025-10-23 Fondé par deux sœurs en 2019, Dromex a cédé 40 % du capital en juin.', ['2019', '2025-06']],
  [
    'date 2025-10-23 Depuis janvier, 53 cyclistes sont morts ; ils étaient 61 à la même époque en 2024.',
    ['2025-01/..', '2024-01/2024-10'],
  ],
])('%s: when: %s', (text, dates) => {
  expect(extractFacts(` ${text}`).map((fact) => fact.date)).toEqual(dates)
})

test.each([
  ['date 2025-10-01 L’inflation atteignait 10 % au pic de 2022.', ['2022']],
  ['date 2025-10-01 Fin mars, l’usine aura produit 300 voitures.', ['2026-03']],
  ['date 2025-10-01 Le chômage est tombé de 3 points entre avril et août.', ['2025-08']],
  ['date 2025-10-01 Le marathon compte 35 000 coureurs au départ.', ['2025-10-01']],
  ['date 2025-11-18 Sur un ferry parti lundi de Sète, la douane a saisi 12 kilos d’ambre.', ['2025-11-18']],
  ['date 2025-11-18 La flotte compte un ferry de 120 mètres lancé en 1998.', ['2025-11-18']],
  ['date 2025-11-18 Les ventes réalisées en 2023 ont atteint 12 millions d’euros.', ['2023']],
  ['date 2025-11-18 Sur l’exercice clos en mars 2025, le groupe a perdu 3 millions d’euros.', ['2024-04/2025-03']],
  ['date 2025-11-18 Dans le neuf, il faut compter 5 400 euros le mètre carré.', ['2025-11-18']],
  ['date 2025-11-18 La capitale veille : le pays lui verse 235 millions d’euros.', ['2025-11-18']],
  ['date 2025-11-18 Les pavillons des années 1970 se bradent jusqu’à 20 % sous le prix affiché.', ['2025-11-18']],
])('%s: when it is not: %s', (text, dates) => {
  expect(extractFacts(` ${text}`).map((fact) => fact.date)).toEqual(dates)
})

test.each([
  ['Au 1er janvier 2026, le timbre passe à 1,52 euro.', ['2026-01-01']],
  ['Dès lundi, 40 bus sont supprimés.', ['2025-11-24']],
  ['Fin mars, l’usine aura produit 300 voitures.', ['2026-03']],
  ['D’ici à 2028, le brasseur doit fermer deux de ses neuf usines.', ['../2028', '2025-11-20']],
  ['En mars 2026, l’école (310 élèves) déménagera.', ['2025-11-20']],
  ['Le conseil a voté le budget 2026 par 31 voix contre 12.', ['2025-11-20', '2025-11-20']],
  ['La région a promis 900 places de crèche d’ici 2028 ; 212 ont ouvert.', ['../2028', '2025-11-20']],
])('what is to come dates nothing that is so: %s', (text, dates) => {
  expect(extractFacts(`date 2025-11-20 ${text}`).map((fact) => fact.date)).toEqual(dates)
})

test('in December, sur le semestre is the first', () => {
  expect(extractFacts(' date 2019-12 Le résultat a progressé de 14 % sur le semestre.').map(({ date }) => date)).toEqual([
    '2019-01/2019-06',
  ])
})

const REPORT = 'date 2025-07-24 Cadoria a réalisé un chiffre d’affaires de 420 millions d’euros au premier semestre.\n\n'

test.each([
  [
    'Le chômage a reculé de 0,2 point au deuxième trimestre. Chez les jeunes, le taux de chômage s’établit à 18 %.',
    '2025-04/2025-06',
  ],
  ['Le chômage a reculé de 0,2 point au deuxième trimestre. Le pays compte 3 millions d’abonnés.', '2025-07-24'],
])('of the period of the passage: %s', (text, date) => {
  expect(extractFacts(`date 2025-07-24 ${text}`).at(-1)?.date).toBe(date)
})

test.each([
  ['La marge opérationnelle ressort à 8,2 %.', '2025-01/2025-06'],
  ['Le bénéfice net a fondu de 12 %.', '2025-01/2025-06'],
  ['Le groupe emploie 1 200 personnes.', '2025-07-24'],
  ['Sa filiale, qui réalise un chiffre d’affaires de 12 millions, sera vendue.', '2025-07-24'],
  ['Les jouets pèsent 12 % des ventes.', '2025-07-24'],
  ['Pour l’année, elle vise un chiffre d’affaires de 900 millions.', '2025'],
])('results of the period that an article reports: %s', (text, date) => {
  expect(extractFacts(` ${REPORT}${text}`).map((fact) => fact.date)).toEqual(['2025-01/2025-06', date])
})

test.each([
  ['En 1990, la ville comptait 40 000 habitants. Elle a perdu 3 000 emplois.', ['1990', '2025-10-08']],
  ['En septembre, la région comptait 50 000 chômeurs. Leur nombre a baissé de 2 %.', ['2025-09', '2025-09']],
  ['En 2024, le club a gagné 12 matchs. Il a perdu 3 joueurs.', ['2024', '2024']],
])('what was so long ago is not what the passage is about: %s', (text, dates) => {
  expect(extractFacts(` date 2025-10-08 ${text}`).map((fact) => fact.date)).toEqual(dates)
})

test.each([
  ['Les ventes atteignent 12 millions d’euros, un montant supérieur de 8 % à celui de 2023.', ['2025-10-14', '2025-10-14']],
  ['Le débit est 30 % au-dessus de la moyenne 1991-2020.', ['2025-10-14']],
  ['Le trafic est 8 % au-dessus de la semaine précédente.', ['2025-10-14']],
  ['Le litre coûte 2 euros, soit 10 % de moins qu’au sommet de la crise, en mars 2022.', ['2025-10-14', '2025-10-14']],
  ['Le lac est sous les 400 mètres pour la première fois depuis 1976.', ['2025-10-14']],
  ['Le club signe avec 12 victoires sa meilleure série depuis 2012.', ['2025-10-14']],
  ['Le salon a attiré 40 000 visiteurs, comme l’an dernier.', ['2025-10-14']],
  ['La fièvre est moins forte qu’en 2022, où l’on avait compté 300 cas.', ['2022']],
  ['La production a atteint 40 tonnes au sommet, en mars 2022.', ['2022-03']],
  ['Il pense que les ventes ont atteint 3 millions, en mars 2022.', ['2022-03']],
  ['Le groupe a ouvert 12 boutiques depuis 2012.', ['2012/..']],
])('what is only compared with dates nothing: %s', (text, dates) => {
  expect(extractFacts(` date 2025-10-14 ${text}`).map((fact) => fact.date)).toEqual(dates)
})

const YEAR = 'date 2026-01-21 En 2025, 28 personnes sont mortes sur les routes de la Corrèze.\n\n'

test.each([
  ['Le nombre d’accidents a diminué de 3 %.', '2025'],
  ['Les blessés reculent de 3 %.', '2025'],
  ['La gendarmerie emploie 300 personnes.', '2026-01-21'],
  ['« J’ai perdu 3 amis », dit Paul.', '2026-01-21'],
  ['Hier, un motard a perdu 12 points.', '2026-01-20'],
  [`${'Il pleut. '.repeat(8)}Le trafic a reculé de 3 %.`, '2026-01-21'],
])('what the first sentences of a report tell in the past: %s', (text, date) => {
  expect(extractFacts(` ${YEAR}${text}`).map((fact) => fact.date)).toEqual(['2025', date])
})

test.each([
  ['date 2026-02-20 L’avant-centre a inscrit 17 buts la saison passée.', ['2024/2025']],
  [
    'date 2025-10-14 La récolte a atteint 5 millions de tonnes, contre 4 millions la campagne précédente.',
    ['2025-10-14', '2024/2025'],
  ],
  [
    'date 2025-10-14 Le pays a produit 800 tonnes de miel lors de la saison 2022-2023, contre 700 tonnes la saison précédente.',
    ['2022/2023', '2021/2022'],
  ],
  ['date 2025-08-14 Les entrées ne rapporteront que 2 millions d’euros cette saison.', ['2025/2026']],
  ['date 2025-08-14 La dernière campagne électorale a coûté 2 millions d’euros.', ['2025-08-14']],
  [
    'date 2025-08-14 La coopérative table sur 7 tonnes, plus du double des 3 tonnes de la saison passée.',
    ['2025-08-14', '2025-08-14', '2024/2025'],
  ],
  [
    'date 2025-08-14 Après deux hausses (+ 7 % en 2018 et + 13 % en 2017), la fréquentation est restée stable (+ 0,3 %).',
    ['2025-08-14', '2018', '2017', '2025-08-14'],
  ],
  ['date 2025-08-14 La production (34 tonnes l’an passé) n’a grimpé que de 2 %.', ['2024', '2024']],
])('%s: seasons and brackets, %j', (text, dates) => {
  expect(extractFacts(` ${text}`).map((fact) => fact.date)).toEqual(dates)
})

test.each([
  [
    'date 2025-10-22 Le groupe a vendu 300 bateaux au T1 2025/26, contre 280 un an plus tôt.',
    ['2025-07/2025-09', '2024-07/2024-09'],
  ],
  ['date 2025-10-22 Le groupe vise 300 millions d’euros au second semestre de son exercice décalé.', ['2025-10-22']],
  ['date 2025-10-22 La commune compte 39 tués (39 au lieu de 35 en 2023).', ['2025-10-22', '2025-10-22', '2023']],
  ['date 2025-10-22 Le radar a relevé 213 km/h au lieu de 110, en juin, sur la voie rapide.', ['2025-06', '2025-06']],
  [
    'date 2025-10-22 En juin, il a reçu 19 000 visiteurs, contre 20 000 un an plus tôt (- 5 %).',
    ['2025-06', '2024-06', '2025-06'],
  ],
  ['date 2025-10-22 En juin, il a reçu 19 000 visiteurs (vs 20 000 en 2023).', ['2025-06', '2023']],
  ['date 2025-10-22 Le marché devrait rester à un niveau comparable à l’an passé, à 2 millions de voitures.', ['2025-10-22']],
  ['date 2025-10-22 Au moment le plus critique lundi soir, 6 000 foyers ont été privés de courant.', ['2025-10-20']],
])('%s: whose moment, %j', (text, dates) => {
  expect(extractFacts(` ${text}`).map((fact) => fact.date)).toEqual(dates)
})

test.each([
  ['date 2025-11-22 Les ventes ont gagné 3 % sur septembre et octobre cumulés.', ['2025-09/2025-10']],
  ['date 2025-11-22 Les ventes ont gagné 3 % en juillet et août 2024.', ['2024-07/2024-08']],
  ['date 2025-11-22 Les ventes ont gagné 3 % en septembre et 4 % en octobre.', ['2025-09', '2025-10']],
  ['date 2025-11-22 Les ventes ont gagné 3 % entre août et septembre.', ['2025-09']],
  [
    'date 2024-08-22 La production a atteint 2 millions de tonnes en 2023-2024.\n\nLa récolte du Togo recule de 6 %.',
    ['2023/2024', '2023/2024'],
  ],
  [
    'date 2024-03-22 La production a atteint 2 millions de tonnes en 2023-2024.\n\nLa récolte du Togo recule de 6 %.',
    ['2023/2024', '2024-03-22'],
  ],
  [
    'date 2024-08-22 La marque a vendu 300 voitures en juillet. Sur ce mois, elle a signé une hausse de 26 %.',
    ['2024-07', '2024-07'],
  ],
  [
    'date 2024-08-22 La marque a vendu 300 voitures en juillet. Ce mois-ci, elle a signé une hausse de 26 %.',
    ['2024-07', '2024-08'],
  ],
])('%s: months and harvests, %j', (text, dates) => {
  expect(extractFacts(` ${text}`).map((fact) => fact.date)).toEqual(dates)
})

const OF_YEAR = 'Le musée a tiré mardi le bilan de son année 2024.\n\n'

test.each([
  ['Il a accueilli 186 400 visiteurs.', '2024'],
  ['Il a accueilli 186 400 visiteurs en trois ans.', null],
  ['La boutique vend 300 livres.', null],
  ['Le nombre de visiteurs avait reculé de 3 % durant la décennie précédente.', null],
  ['Elle vendra 300 livres.', null],
])('the year that an article without a date is about: %s', (text, date) => {
  expect(extractFacts(`${OF_YEAR}${text}`).map((fact) => fact.date)).toEqual([date])
})

test.each([
  ['date 2025-02-06 Les ventes ont gagné 11 % au cours des trois derniers mois de l’année.', ['2024-10/2024-12']],
  ['date 2025-07-26 Le chômage a reculé de 2 % après être resté stable au premier trimestre.', ['2025-07-26']],
  ['date 2025-07-26 Il a vendu son bateau 5 000 euros avant de déménager, en mars.', ['2025-03']],
  ['date 2025-04-26 La commune affiche une perte de 39 millions d’euros, premier déficit depuis 2004.', ['2025-04-26']],
  [
    'date 2025-05-26 Du côté des chaussures (+ 7 %) et des jouets (+ 4 %), l’inflation reste stable en avril.',
    ['2025-04', '2025-04'],
  ],
  ['date 2025-05-26 La centrale (1 010 mégawatts) est à l’arrêt depuis mai.', ['2025-05-26']],
  [
    'date 2025-08-07 Le bénéfice a atteint 82 millions d’euros au premier semestre.\n\nLes analystes attendaient 70 millions d’euros.',
    ['2025-01/2025-06', '2025-01/2025-06'],
  ],
  [
    'date 2025-08-07 Le bénéfice a atteint 82 millions d’euros au premier semestre.\n\nL’analyste attend 70 millions d’euros.',
    ['2025-01/2025-06', '2025-08-07'],
  ],
  [
    'date 2025-07-27 Le nombre de chômeurs a reculé de 2 % au deuxième trimestre.\n\nLe nombre de chômeurs de longue durée est en baisse de 3 %.',
    ['2025-04/2025-06', '2025-04/2025-06'],
  ],
  [
    'date 2025-09-27 Les exportations ont reculé de 2 % en août.\n\nLe nombre de chômeurs de la branche est en hausse de 3 %.',
    ['2025-08', '2025-09-27'],
  ],
])('%s: of what is reported, %j', (text, dates) => {
  expect(extractFacts(` ${text}`).map((fact) => fact.date)).toEqual(dates)
})

test.each([
  [
    'date 2025-07-31 Le groupe a tenu bon au premier semestre.\n\nIl a produit 84 tonnes de miel sur la période. Les frais ont reculé de 6 %.',
    ['2025-01/2025-06', '2025-01/2025-06'],
  ],
  ['date 2025-11-20 Pour la période en cours, il anticipe 65 millions d’euros.', ['2025-11-20']],
  [
    'date 2025-05-21 Le fonds a tenu bon au premier semestre de son exercice décalé 2024/25 clos fin mars.\n\nLes frais ont reculé de 6 %.',
    ['2024-10/2025-03'],
  ],
  ['date 2025-05-21 Le trafic a accéléré en mars, affichant une hausse de 3 %.', ['2025-03']],
  [
    'date 2025-05-21 Le taux montait à 3,46 %, contre 3,40 % lundi, portant à 7 % la hausse.',
    ['2025-05-21', '2025-05-19', '2025-05-21'],
  ],
  [
    'L’activité a accéléré au premier trimestre 2023, affichant une hausse de 3 %, contre 2 % à la même période de l’an dernier.\n\nLa récolte aurait progressé de 5 %. Au premier trimestre, la demande a gagné 4 %.',
    ['2023-01/2023-03', '2022-01/2022-03', '2023-01/2023-03', '2023-01/2023-03'],
  ],
  ['date 2025-07-31 Le bénéfice est resté au niveau de l’année précédente, à 16 millions d’euros.', ['2025-07-31']],
])('%s: quarters told, %j', (text, dates) => {
  expect(extractFacts(text.startsWith('date') ? ` ${text}` : text).map((fact) => fact.date)).toEqual(dates)
})

test.each([
  ['date 2025-10-22 Selon un rapport publié mardi, 30 % des élèves fument.', ['2025-10-22']],
  ['date 2025-10-22 D’après les comptes publiés mardi, le club a perdu 3 millions d’euros.', ['2025-10-22']],
  ['date 2025-10-22 Mardi, 30 élèves ont été soignés.', ['2025-10-21']],
])('%s: the day of a document, %j', (text, dates) => {
  expect(extractFacts(` ${text}`).map((fact) => fact.date)).toEqual(dates)
})

test.each(['au regard du', 'en comparaison avec le', 'par rapport au'])(
  '%s a quarter, which is no date of the change',
  (words) => {
    const [fact] = extractFacts(
      ` date 2023-04-14 Au premier trimestre 2023, les ventes ont reculé de 7 % ${words} premier trimestre 2022.`,
    )
    expect(fact).toMatchObject({ date: '2023-01/2023-03', baseline: '2022-01/2022-03' })
  },
)
