import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  ['Il lui reste 40 euros.', 'reste'],
  ['Le club a restitué 12 000 euros.', 'restitution'],
  ['La banque, dont l’État possède 34 %, se tait.', 'participation'],
  ['Les wagons ont acheminé 900 tonnes.', 'acheminement'],
  ['Le boni est de 31 000 euros.', 'boni'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['On reste loin de leurs 2 milliards d’euros.', 'montant'],
  ['Le tarif reste à 12 euros.', 'tarif'],
  ['Il possède 34 chevaux.', 'chevaux'],
])('%s: %s, whatever its verb says of other units', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['Kevin D., 34 ans, a été jugé.', ['âge', 'Kevin D']],
  ['Le juge a entendu Sonia M., 41 ans, comptable.', ['âge', 'Sonia M']],
])('%s: %s, past the point of an initial', (text, expected) => {
  const [fact] = extractFacts(text)
  expect([fact?.metric, fact?.subject]).toEqual(expected)
})

test('A duration behind the point of a sentence is no age', () => {
  expect(extractFacts('Le juge a suivi Sonia M. Trente ans, c’est long.').map((fact) => fact.metric)).not.toContain('âge')
})

test.each([
  ['Elle a perdu un gros tiers de ses clients.', ['100/3', 'about']],
  ['Il reste une grosse moitié du stock.', ['50', 'about']],
  ['Deux belles-sœurs sur cinq se parlent.', ['40', 'exact']],
])('%s: %s', (text, expected) => {
  const [fact] = extractFacts(text)
  expect([fact?.exact, fact?.bound]).toEqual(expected)
})

test('Un gros client counts nothing', () => {
  expect(extractFacts('Un gros client est parti.')).toEqual([])
})

test.each([
  ['La dette atteint 12 millions d’euros. Avec 1 900 € par habitant, la ville respire.', ['dette', 'dette']],
  ['Le buffet coûte cher. Comptez 60 € par personne.', ['prix']],
])('%s: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Les ventes directes plafonnent à 9 % du total.', 'ventes directes'],
  ['Les retraités forment un tiers de la population.', 'population'],
  ['Les femmes représentent 40 % des effectifs.', 'effectifs'],
  ['Les femmes touchent 40 % des aides.', 'femmes'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['Le feu a ravagé 300 hectares de garrigue.', 'surface brûlée'],
  ['Il cultive 300 hectares de vignes.', 'vignes'],
  ['Le feu a ravagé 300 hectares.', 'surface brûlée'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['La ferme se trouve à 300 mètres du premier pylône.', 'distance'],
  ['Le village se trouve à 300 mètres d’altitude.', 'altitude'],
  ['Le coureur mesure 2 mètres.', 'taille'],
  ['Le grain dort dans un silo de douze mètres de haut.', 'hauteur'],
  ['Ils ont creusé un trou profond de douze mètres.', 'profondeur'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['Ils vivent avec 900 euros par mois.', 'revenu'],
  ['Il a soutiré 20 000 euros à sa tante.', 'somme soutirée'],
  ['La cuve stocke 40 mégawattheures.', 'stockage'],
  ['La cuve chauffe avec des pertes inférieures à 4 %.', 'pertes'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['Pour Franck, mouleur, 49 ans, la lutte continue.', 'âge'],
  ['Pour Franck, à Lyon, 3 ans, la lutte continue.', 'durée'],
  ['La fréquentation a progressé deux fois plus vite.', 'fréquentation'],
  ['Le train roule deux fois plus vite.', 'vitesse'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['La buvette assure 54 % du total.', 'part du total'],
  ['La Région apporte 20 % de la somme.', 'part de la somme'],
  ['La buvette assure 54 % des recettes.', 'recettes'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['Le plan, doté de 3 millions d’euros, démarre.', 'dotation'],
  ['Les navettes, remplies à 60 %, circulent.', 'remplissage'],
  ['L’enveloppe, portée à 4 millions d’euros, suffira.', 'enveloppe'],
  ['Le loyer payé de 900 euros baisse.', 'loyer payé'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text)[0]?.metric).toBe(metric)
})

test.each([
  ['Le loyer a pris 60 euros.', 'change', 'up'],
  ['Le voleur a pris 60 euros.', 'level', null],
  ['La dette atteint 60 euros.', 'level', null],
])('%s: %s', (text, kind, direction) => {
  const [fact] = extractFacts(text)
  expect([fact?.kind, fact?.direction]).toEqual([kind, direction])
})

test.each([
  ['Il a commandé une batterie de 80 kilowattheures.', 'capacité'],
  ['Il faut compter avec un ménage type (3 200 kWh).', 'consommation'],
  ['Il a commandé une pompe de 80 kilowatts.', 'puissance'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text)[0]?.metric).toBe(metric)
})

test.each([
  ['Les ventes atteignent 9 millions d’euros. La filiale avance de 4 %.', 'ventes'],
  ['Ils verront leur facture s’alléger de 14 %.', 'facture'],
])('%s: %s, and no word of its verb', (text, metric) => {
  expect(extractFacts(text).at(-1)?.metric).toBe(metric)
})

test.each([
  ['Un couple y gagnerait 130 euros.', 'gain'],
  ['Le chauffeur gagne 2 100 euros par mois.', 'salaire'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['La dette atteint 1 020 € par habitant, au-dessus de la moyenne des villes (985 €).', ['habitant', 'habitant']],
  ['La dette atteint 1 020 € par habitant, et la ville a payé le stade (985 €).', ['habitant', null]],
])('%s: %s', (text, per) => {
  expect(extractFacts(text).map((fact) => fact.per)).toEqual(per)
})

test.each([
  ['La chambre coûte 210 euros la nuit.', 'P1D'],
  ['Il émarge à 9 000 euros la semaine.', 'P1W'],
  ['L’appel coûte 8 centimes la minute.', 'PT1M'],
  ['Il a perdu 210 euros la nuit dernière.', null],
  ['Il a perdu 210 euros la semaine suivante.', null],
  ['Il a perdu 210 euros la nuit de Noël.', null],
  ['On a compté 12 blessés la nuit du 14 juillet.', null],
])('%s: %s', (text, per) => {
  expect(extractFacts(text)[0]?.per).toBe(per)
})

test.each([
  ['Six millions d’euros proviennent du fonds Marée Capital.', 'montant'],
  ['Les comptes se redressent : 3 millions d’euros de revenus, soit deux fois ceux de 2022.', 'revenus'],
])('%s: a name and what stands for a noun are no title: %s', (text, metric) => {
  expect(extractFacts(text).at(-1)!.metric).toBe(metric)
})

test.each([
  ['Le groupe Zorvel a racheté 60 % du danois Nordvarm.', 'participation'],
  ['Le groupe Zorvel détient 28 % du capital de Nordvarm.', 'capital'],
  ['L’humidité était descendue à 18 % et il n’est tombé que 9 mm de mai à juin.', 'précipitations'],
  ['Zorvel a vu ses ventes reculer de 6 % en données publiées (-5,1 % à taux constants).', 'ventes'],
  ['Les ventes de Zorvel montent de 3 %. La France, qui pèse 38 % du total, limite la casse (-2,3 %).', 'ventes'],
])('%s: what the last figure measures: %s', (text, metric) => {
  expect(extractFacts(text).at(-1)!.metric).toBe(metric)
})

test.each([
  ['Le résultat net ajusté, part du Groupe, est également en baisse à 70 millions d’euros.', 'résultat net ajusté'],
  ['Le groupe vise une croissance organique de 5 % et une marge opérationnelle de l’ordre de 13 %.', 'marge opérationnelle'],
  ['L’EBITDA s’établit à 1 069 millions d’euros, soit une variation de -2,2 %.', 'EBITDA'],
  ['Kelvio part du groupe avec 3 millions d’euros de primes.', 'primes'],
])('%s: how results are put: %s', (text, metric) => {
  expect(extractFacts(text).at(-1)!.metric).toBe(metric)
})

test.each([
  ['Après les 105 millions d’euros déjà levés en juin, Zorvel repart.', 'levée de fonds'],
  ['La société Zorvel a été évaluée à 2 milliards d’euros lors d’un tour de table.', 'valorisation'],
  ['La société Zorvel évalue à 2 milliards d’euros le coût du plan.', 'coût du plan'],
  ['La précédente levée de fonds de Zorvel était de 385 millions d’euros.', 'levée de fonds'],
])('%s: what is told of money: %s', (text, metric) => {
  expect(extractFacts(text).at(-1)!.metric).toBe(metric)
})

test.each([
  ['La bactérie est trois fois plus contagieuse que sa cousine.', 'contagiosité'],
  ['Le four est 12 % moins gourmand que l’ancien.', 'consommation'],
  ['La version neuve a un moteur plus rapide de 9 %.', 'vitesse'],
  ['Le filtre est efficace à 92 %.', 'efficacité'],
  ['Le filtre est efficace à environ 92 %.', 'efficacité'],
])('%s: %s, by the adjective', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['Douze noyades se sont produites en ville (31 %).', 'noyades', 'noyades'],
  ['La mine a produit 300 tonnes.', 'production'],
  ['Le trafic connaît un essor important de 12 %.', 'trafic'],
  ['La France achète du gaz en important 30 % de Norvège.', 'importations'],
  ['La salle est pleine à 92 %.', 'part'],
])('%s: %s', (text, ...metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Les ventes ont atteint un niveau record de 3 milliards d’euros.', ['ventes']],
  ['Le niveau de vie est de 24 000 euros.', ['niveau de vie']],
  ['Le montant des travaux est de 24 000 euros.', ['montant des travaux']],
  ['Le canton compte 40 noyades, chiffre en hausse de 5 %.', ['noyades', 'noyades']],
  ['L’agence chiffre en euros la perte à 3 millions.', ['perte']],
])('%s: an amount by itself measures nothing: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Les ventes ont bondi, surtout à Lyon, où la hausse a été de 7 %.', ['ventes']],
  ['Dans 450 entreprises, les augmentations se limiteront à 7 %.', ['entreprises', 'augmentations']],
])('%s: what goes up is %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Le projet a été rejeté à 56 %.', 'part des voix'],
  ['Le oui progresse à 54 % dans le canton.', 'part des voix'],
  ['Le projet a été rejeté par 56 % des membres.', 'membres'],
  ['Les dossiers arrivent à 56 % par courriel.', 'part'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['Son aide à la formation, ramenée à 300 euros, disparaît.', 'aide à la formation'],
  ['La taxe sur les déchets de 300 euros arrive.', 'taxe sur les déchets'],
  ['Le débat sur la dette de 300 milliards d’euros reprend.', 'dette'],
  ['Le nombre de noyades est stable : 40 en 2023.', 'nombre de noyades'],
])('%s: %s, with what completes it', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test('What comes de la part de somebody is no share', () => {
  const [fact] = extractFacts('L’usine a reçu des dons pour 3 millions d’euros de la part de mécènes.')
  expect(fact?.metric).not.toContain('part')
})

test.each([
  ['385 millions d’euros. C’est la levée de fonds que boucle Zorvel.', 'levée de fonds'],
  ['14 872. C’est le nombre de crimes et délits enregistrés à Lyon.', 'crimes et délits'],
  ['Zorvel a levé 385 millions d’euros. C’est le budget de Lyon.', 'levée de fonds'],
])('%s: what the next sentence says that a figure alone was: %s', (text, metric) => {
  expect(extractFacts(text)[0]!.metric).toBe(metric)
})

test.each([
  ['La mairie a reçu deux fois plus de plaintes qu’en 2024.', ['change', 'plaintes']],
  ['La ferme consomme 40 % moins d’eau.', ['change', 'eau']],
  ['La ferme consomme 40 % de plus que l’autre.', ['change', 'ferme']],
])('%s: more or less of %s', (text, expected) => {
  const [fact] = extractFacts(text)
  expect([fact?.kind, fact?.metric]).toEqual(expected)
})

test.each([
  ['Douze granges ont été détruites, une vingtaine endommagées.', ['granges', 'granges']],
  ['Douze granges ont été détruites, dont trois par le feu.', ['granges', 'granges']],
  ['Le parc est passé de 12 à 18 chevaux.', ['chevaux', 'chevaux']],
  ['Le nombre de visiteurs a augmenté de 4 %. On frôle les 3 millions de personnes.', ['nombre de visiteurs', 'personnes']],
  ['Le bénéfice net atteint 3 millions d’euros, contre 2 millions.', ['bénéfice net', 'bénéfice net']],
])('%s: a bare number counts what was counted: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Le bureau a réglé la facture, soit 700 euros.', ['facture']],
  ['Ces firmes versent une indemnité, de 3 euros par jour.', ['indemnité']],
  ['Elle a vendu l’an dernier, pour 3 euros, son vélo.', ['prix']],
  ['Le maire a investi, soit 700 euros.', ['investissement']],
])('%s: a sum beside what it is: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['La laiterie verse 46 cents par litre.', 'prix'],
  ['La laiterie verse 46 euros par mois.', 'versement'],
  ['La toiture a été refaite, pour 86 000 euros.', 'coût'],
  ['Sa voiture affiche 92 000 km au compteur.', 'kilométrage'],
  ['La ferme est à 92 km.', 'distance'],
  ['Le chai n’a rentré que 700 hectolitres.', 'récolte'],
  ['Le quai a vu passer 612 000 tonnes.', 'tonnage'],
  ['À la clé, 3 millions d’euros pour le club.', 'montant'],
  ['L’équipe a rajeuni de deux ans.', 'âge'],
  ['Elle est morte entre 35 et 45 ans.', 'âge'],
  ['Elle vit avec 1 350 euros par mois.', 'revenu'],
  ['Elle vit son loyer monter de 30 euros.', 'loyer'],
  ['Les réfugiés reçoivent 7 litres d’eau.', 'eau'],
  ['La consommation repart doucement : 26 TWh.', 'consommation'],
  ['Il faut compter 60 euros.', 'prix'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['Les bénéfices des sociétés du CAC 40 en recul de 30 %', ['bénéfices des sociétés']],
  ['Le vote porte sur une augmentation de 1 point du foncier bâti.', ['foncier bâti']],
  ['La baisse des ventes est de 19 %, et pire dans d’autres régions (-11 %).', ['ventes', 'ventes']],
  ['Les arriérés se sont élevés au premier semestre de 2015 à 3 millions d’euros.', ['arriérés']],
  ['L’usine a raccordé 9 000 villas, pour un total de 21 000.', ['villas', 'villas']],
  ['Les ventes ont reculé de 3 %. Un montant qui pourrait monter à 8 milliards d’euros.', ['ventes', 'ventes']],
])('%s: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Les résultats se sont élevés au premier semestre de 2015 à 10,9 milliards d’euros.', ['10900000000']],
  ['Les résultats sont passés de 2015 à 2400 euros.', ['2015', '2400']],
])('%s: %s, whatever looks like a year', (text, values) => {
  expect(extractFacts(text).map((fact) => fact.exact)).toEqual(values)
})

test.each([
  ['La facture mensuelle d’un ménage se chiffre à 82 euros.', 'P1M'],
  ['La facture mensuelle d’un ménage recule de 3 %.', null],
  ['Le kilo de miel a renchéri d’un quart et se paie désormais 18 euros.', 'kg'],
])('%s: counted over %s', (text, per) => {
  expect(extractFacts(text).at(-1)?.per).toBe(per)
})

test.each([
  ['Au Ghana, le kilo est payé 48 cedis, soit 3 dollars.', ['kg', 'kg']],
  ['Le litre d’essence passe de 2 000 à 2 100 francs.', ['L', 'L']],
  ['Le kilo de miel vaut 18 euros, et le pot 3 euros.', ['kg', null]],
])('%s: both over the same: %s', (text, per) => {
  expect(extractFacts(text).map((fact) => fact.per)).toEqual(per)
})

test.each([
  ['La taxe a rapporté 3 euros. L’État a débloqué près de 5 millions.', 'EUR'],
  ['La taxe a rapporté 3 euros. L’État a visité 5 000 fermes.', 'ferme'],
  ['Les malades – 6 500 – s’organisent.', 'malade'],
  ['Les malades (6 500), les soignants aussi.', null],
  ['Le nombre de vols a augmenté de 1 % seulement, à 18 940.', 'vol'],
  ['Les 900 clients attendent. Les visites ont doublé, à 168 millions.', 'visite'],
])('%s: a bare number counts %s', (text, unit) => {
  expect(extractFacts(text).at(-1)?.unit).toBe(unit)
})

test.each([
  ['Les ventes pèsent lourd : - 3 % à Lyon.', ['change']],
  ['Les ventes tombent à 12 millions, soit - 3 %.', ['level', 'change']],
  ['Les tomates sont 5 centimes plus chères.', ['change']],
  ['Les tomates coûtent 5 euros.', ['level']],
  ['Les loyers ont renchéri de 2,4 % en ville, et même de 6,2 % à Lyon.', ['change', 'change']],
  ['La baisse est moins forte à Nice : elle est de 3 %.', ['change']],
  ['La baisse est faible, mais la marge est là : elle est de 3 %.', ['level']],
  ['L’enseigne a baissé les prix de 3 000 articles.', ['level']],
  ['L’enseigne a baissé les prix de 3 %.', ['change']],
  ['Le feu a pris dans un hangar de 1 200 m².', ['level']],
  ['La surface a augmenté de 1 200 m².', ['change']],
])('%s: %s', (text, kinds) => {
  expect(extractFacts(text).map((fact) => fact.kind)).toEqual(kinds)
})

test.each([
  ['Le nombre de chômeurs a augmenté de 83 000 personnes.', 'nombre de chômeurs'],
  ['Le nombre de chômeurs a augmenté de 83 000 agents.', 'agents'],
  ['Le parc éolien de 48 MW voit le jour.', 'puissance'],
  ['Le pays fait face à une demande nationale de 630 000 tonnes.', 'demande nationale'],
  ['Ce festival a généré 3 millions d’euros.', 'revenus'],
  ['La Ville compte en tirer 3 millions d’euros.', 'recettes'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test('A minus apart from its number behind a verb is a fall', () => {
  expect(extractFacts('La chirurgie affiche - 4 %.').map((fact) => fact.kind)).toEqual(['change'])
})

test.each([
  ['Il faut débourser 6 euros.', ['prix']],
  ['Chaque ménage débourse 6 euros.', ['dépense']],
  ['Elle doit débourser 6 euros.', ['dépense']],
  ['La grue a coûté 3 millions.', ['coût']],
  ['La taxe atteint 3 euros. La Ville veut pour sa part porter la sienne de 5 à 10 euros.', ['taxe', 'taxe', 'taxe']],
  ['Le différentiel de revenu (DRD), de 400 euros, a généré 5 euros.', ['différentiel de revenu', 'revenus']],
])('%s: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  [
    'Les ventes ont atteint 12 millions d’euros (+2 % en données publiées et +3 % à taux constants).',
    ['ventes', 'ventes', 'ventes'],
  ],
  ['Le soutien à un report de l’âge légal a fondu de 17 %.', ['soutien']],
  ['Les achats des ménages ont fléchi de 2 %.', ['achats des ménages']],
  ['Le salaire des femmes a fléchi de 2 %.', ['salaire des femmes']],
  ['La halle à marée a vu passer 5 800 tonnes.', ['tonnage']],
])('%s: not the nearest word: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})
