import { describe, expect, test } from 'vitest'
import { extractFacts } from '../src/index.js'

/** What one rule of `relate/` reads: texts, and of each figure in turn whose it is and what it measures. */
interface Reading {
  readonly name: string
  readonly texts: readonly (readonly [
    text: string,
    ...facts: (readonly [quote: string, subject: string | null, metric: string | null])[],
  ])[]
}

const readings: readonly Reading[] = [
  {
    name: 'as many figures in a row as names: one each',
    texts: [
      [
        'Danone et Lactalis emploient respectivement 90 000 et 85 000 salariés.',
        ['90 000', 'Danone', 'salariés'],
        ['85 000 salariés', 'Lactalis', 'salariés'],
      ],
      [
        'Les ventes de Danone et de Lactalis ont reculé respectivement de 3 % et de 4 %.',
        ['3 %', 'Danone', 'ventes'],
        ['4 %', 'Lactalis', 'ventes'],
      ],
      [
        'Danone et Lactalis ont supprimé 3 postes à Lyon et 4 à Paris.',
        ['3 postes', 'Danone', 'postes'],
        ['4', 'Danone', 'postes'],
      ],
    ],
  },
  {
    name: 'a place behind each figure of a list',
    texts: [
      [
        'Le chômage a reculé de 3 % en France, de 2 % aux États-Unis et de 1 % au Royaume-Uni.',
        ['3 %', 'France', 'chômage'],
        ['2 %', 'États-Unis', 'chômage'],
        ['1 %', 'Royaume-Uni', 'chômage'],
      ],
      [
        'Le FMI prévoit une croissance de 4,5 % en Chine et de 2 % aux États-Unis.',
        ['4,5 %', 'Chine', 'croissance'],
        ['2 %', 'États-Unis', 'croissance'],
      ],
      [
        'Danone a investi 3 millions d’euros en Chine et 2 millions au Brésil.',
        ['3 millions d’euros', 'Danone', 'investissement'],
        ['2 millions', 'Danone', 'investissement'],
      ],
    ],
  },
  {
    name: 'celles de: the metric of before, another owner',
    texts: [
      [
        'Les ventes de Renault ont progressé de 3 %, celles de Danone de 4 % et celles de Nestlé de 5 %.',
        ['3 %', 'Renault', 'ventes'],
        ['4 %', 'Danone', 'ventes'],
        ['5 %', 'Nestlé', 'ventes'],
      ],
      [
        'Les ventes de Renault ont progressé de 3 %. Celles de Danone ont reculé de 4 %.',
        ['3 %', 'Renault', 'ventes'],
        ['4 %', 'Danone', 'ventes'],
      ],
    ],
  },
  {
    name: 'a person whose role is of a house',
    texts: [
      ['Antoine de Saint-Affrique, PDG de Danone, vise une croissance de 4 %.', ['4 %', 'Danone', 'croissance']],
      ['Antoine Dupont, PDG de Danone, touche 4 millions d’euros.', ['4 millions d’euros', 'Antoine Dupont', 'rémunération']],
    ],
  },
  {
    name: 'chez, côté at the start, dont behind a name',
    texts: [
      [
        'Renault va mal. Du côté de Stellantis, la perte atteint 2 milliards d’euros.',
        ['2 milliards d’euros', 'Stellantis', 'perte'],
      ],
      ['Renault va mal. Côté Stellantis, la perte atteint 2 milliards.', ['2 milliards', 'Stellantis', 'perte']],
      ['Chez Danone, les ventes ont atteint 6 milliards d’euros.', ['6 milliards d’euros', 'Danone', 'ventes']],
      [
        'Danone devance Lactalis, dont le chiffre d’affaires atteint 30 milliards d’euros.',
        ['30 milliards d’euros', 'Lactalis', 'chiffre d’affaires'],
      ],
    ],
  },
  {
    name: 'who measures or reports owns nothing',
    texts: [
      ['Selon Le Monde, Renault a vendu 2 millions de véhicules.', ['2 millions de véhicules', 'Renault', 'véhicules']],
      ['D’après l’Insee, le chômage de la Bretagne a atteint 6,1 %.', ['6,1 %', 'Bretagne', 'chômage']],
    ],
  },
  {
    name: 'what an index does is its price; a loss is no head count',
    texts: [
      ['Le CAC 40 a clôturé en hausse de 0,8 %.', ['0,8 %', 'CAC 40', 'cours']],
      [
        'L’entreprise, qui emploie 1 200 personnes, a perdu 15 millions d’euros.',
        ['1 200 personnes', null, 'personnes'],
        ['15 millions d’euros', 'entreprise', 'perte'],
      ],
    ],
  },
  {
    name: 'what a verb moves, of its object; a share of GDP, of what has it',
    texts: [
      [
        'LVMH a vu ses ventes reculer de 2 % au troisième trimestre, à 19 milliards d’euros.',
        ['2 %', 'LVMH', 'ventes'],
        ['19 milliards d’euros', 'LVMH', 'ventes'],
      ],
      ['Le gouvernement espère ramener le déficit à 4,7 % du PIB.', ['4,7 %', 'gouvernement', 'déficit']],
      [
        'Danone possède 12 % de Lactalis, valorisé 3 milliards d’euros.',
        ['12 %', 'Danone', 'part'],
        ['3 milliards d’euros', 'Lactalis', 'valorisation'],
      ],
    ],
  },
  {
    name: 'a name behind a house that is described by another',
    texts: [
      ['Le partenaire de Renault, Nissan, supprimera 20 000 postes.', ['20 000 postes', 'Nissan', 'postes']],
      ['Stellantis a dépassé Renault avec 30 % du marché.', ['30 %', 'Stellantis', 'marché']],
    ],
  },
  {
    name: 'a body of a town is named with it',
    texts: [
      ['La mairie de Paris a voté un budget de 11 milliards d’euros.', ['11 milliards d’euros', 'mairie de Paris', 'budget']],
    ],
  },
  {
    name: 'names that are written small',
    texts: [
      ['L’inflation de la zone euro a atteint 2,1 %.', ['2,1 %', 'zone euro', 'inflation']],
      ['Les utilisateurs d’iOS ont dépensé 24 milliards de dollars.', ['24 milliards de dollars', 'iOS', 'dépenses']],
    ],
  },
  {
    name: 'an adjective, an age or a verb tells what a length, years or a price is',
    texts: [
      [
        'L’embarcation, longue de 22 mètres, a coulé. La fosse, profonde de 3 mètres, mesure 20 mètres de long.',
        ['22 mètres', 'embarcation', 'longueur'],
        ['3 mètres', 'fosse', 'profondeur'],
        ['20 mètres', 'fosse', 'longueur'],
      ],
      ['À 26 ans, Tadej Pogacar ne laisse que des miettes.', ['26 ans', 'Tadej Pogacar', 'âge']],
      ['Le précédent record avait 21 ans.', ['21 ans', 'précédent record', 'âge']],
      ['Le panier type revenait à 126,40 euros chez Colruyt.', ['126,40 euros', 'panier type', 'prix']],
    ],
  },
  {
    name: 'a title of several words is read as one',
    texts: [
      [
        'VW affiche 1905 unités et une part de marché de 11,8%.',
        ['1905 unités', 'VW', 'unités'],
        ['11,8%', 'VW', 'part de marché'],
      ],
      [
        'Le résultat net part du groupe de Danone a bondi de 27 % au troisième trimestre.',
        ['27 %', 'Danone', 'résultat net part du groupe'],
      ],
    ],
  },
  {
    name: 'capitals at the start that are a rubric, and an agency before who spoke to it',
    texts: [
      ['SONDAGE Si le scrutin avait lieu dimanche, Claire Maupéou obtiendrait 34% des voix.', ['34%', 'Claire Maupéou', 'voix']],
      ['« On a tout perdu », a raconté à l’AFP Joan Pujol, viticulteur de 54 ans.', ['54 ans', 'Joan Pujol', 'âge']],
    ],
  },
  {
    name: 'a verb that no rule needs gives its clause a subject all the same',
    texts: [
      ['Les États-Unis, premier client, appliquent un droit de douane de 15 %.', ['15 %', 'États-Unis', 'droit de douane']],
      ['Le champ de Sangomar débite 100 000 barils par jour.', ['100 000 barils', 'Sangomar', 'production']],
      [
        'La société Zéphyr, hébergée par Orange, entre dans la cour des grands avec 3 millions de clients.',
        ['3 millions de clients', 'Zéphyr', 'clients'],
      ],
    ],
  },
  {
    name: 'owners that a construction of their own names',
    texts: [
      [
        'Les opérateurs ont perdu 46 000 clients, SFR en cédant 78 000 et Free en recrutant 51 000.',
        ['46 000 clients', 'opérateurs', 'clients'],
        ['78 000', 'SFR', 'clients'],
        ['51 000', 'Free', 'recrutements'],
      ],
      [
        'Le réseau Ciné-Horizon, dont les sept écrans ont attiré 18 % de spectateurs en moins, fermera.',
        ['sept écrans', 'Ciné-Horizon', 'écrans'],
        ['18 %', 'Ciné-Horizon', 'spectateurs'],
      ],
      [
        'L’Aude, où le cumul de pluie accuse un déficit de 40 %, concentre la moitié des surfaces.',
        ['40 %', 'Aude', 'déficit'],
        ['la moitié', 'Aude', 'surfaces'],
      ],
      ['Le chômage dépasse d’un point la moyenne suisse (2,9 %).', ['un point', null, 'chômage'], ['2,9 %', 'Suisse', 'chômage']],
      [
        'Selon une étude de l’institut Vertigo réalisée auprès de 2 015 personnes, tout va bien.',
        ['2 015 personnes', 'Vertigo', 'personnes'],
      ],
      [
        'Lina, 29 ans, qui cherche à Nantes, a visité 40 appartements.',
        ['29 ans', 'Lina', 'âge'],
        ['40 appartements', 'Lina', 'appartements'],
      ],
    ],
  },
  {
    name: 'a role is whose name it stood beside, a short name the long one',
    texts: [
      [
        'La société Zéphyr Mobile a perdu 3 millions d’euros. Chez Zéphyr, 300 salariés sont menacés.',
        ['3 millions d’euros', 'Zéphyr Mobile', 'perte'],
        ['300 salariés', 'Zéphyr Mobile', 'salariés'],
      ],
      [
        'L’opérateur régional Transnéa commande des trains à Alstom. Pour Alstom, l’affaire tombe bien. L’opérateur emploie 300 personnes.',
        ['300 personnes', 'Transnéa', 'personnes'],
      ],
    ],
  },
  {
    name: 'what a verb does with money',
    texts: [
      ['L’État débloquera cinq millions d’euros.', ['cinq millions d’euros', 'État', 'aide']],
      ['Shell, de son côté, a gagné 5 milliards d’euros.', ['5 milliards d’euros', 'Shell', 'bénéfice']],
      ['Bioma décroche 42 millions d’euros.', ['42 millions d’euros', 'Bioma', 'levée de fonds']],
      ['Le prix du mètre carré à Bordeaux décroche, à 4 310 euros.', ['4 310 euros', 'Bordeaux', 'prix du mètre carré']],
      ['Le parquet avait requis 200 000 euros.', ['200 000 euros', 'parquet', 'amende']],
    ],
  },
  {
    name: 'two joined names are one subject, named by the first; a national and a house stand for the name before',
    texts: [
      ['Le groupe recule, alors qu’Aldi et Lidl cumulent 17,5 % du marché.', ['17,5 %', 'Aldi', 'marché']],
      [
        'Albert Heijn ne s’en émeut pas : le néerlandais, qui exploitera 100 supermarchés, vise le sud.',
        ['100 supermarchés', 'Albert Heijn', 'supermarchés'],
      ],
      [
        'Le chemin est long face à SpaceX : l’entreprise d’Elon Musk a procédé à 146 lancements.',
        ['146 lancements', 'SpaceX', 'lancements'],
      ],
      ['Le Parti socialiste ne compte plus que 42 300 adhérents.', ['42 300 adhérents', 'Parti socialiste', 'adhérents']],
    ],
  },
  {
    name: 'whose *ses* are, and which company *la filiale* is',
    texts: [
      [
        'Anthropic recrute. Quant à OpenAI, ses 800 millions de fidèles ne l’aident pas.',
        ['800 millions de fidèles', 'OpenAI', 'fidèles'],
      ],
      [
        'Air France-KLM progresse. C’est de Transavia que vient l’impulsion. La filiale compte 84 avions.',
        ['84 avions', 'Transavia', 'avions'],
      ],
    ],
  },
  {
    name: 'a maker is no plant, a national is whoever is near',
    texts: [
      [
        'Renault fermera l’usine de Limoges. Le constructeur emploie 38 200 personnes.',
        ['38 200 personnes', 'Renault', 'personnes'],
      ],
      [
        'Le défenseur Emil Krogh arrive à Lens. À Copenhague, le Danois a disputé 34 matches.',
        ['34 matches', 'Emil Krogh', 'matches'],
      ],
    ],
  },
  {
    name: 'what happens is one thing, whose figures are its own',
    texts: [
      [
        'L’incendie qui ravage le massif a parcouru plus de 6 200 hectares. Quelque 3 400 personnes ont été évacuées.',
        ['plus de 6 200 hectares', 'incendie', 'surface parcourue'],
        ['Quelque 3 400 personnes', 'incendie', 'personnes'],
      ],
      ['Les incendies ont augmenté de 3 % en France.', ['3 %', 'France', 'incendies']],
    ],
  },
  {
    name: 'a name that ends like a preposition, and one that begins with what it is',
    texts: [
      ['Le Livret A rapporte 1,7 %.', ['1,7 %', 'Livret A', 'part']],
      ['Le mont Ventoux culmine à 1 910 mètres.', ['1 910 mètres', 'mont Ventoux', 'altitude']],
    ],
  },
  {
    name: '*à hauteur de* is no height, *la liste de X* no title of a share',
    texts: [
      ['Le promoteur Bouygues est actionnaire à hauteur de 64 %.', ['64 %', 'Bouygues', 'part']],
      ['La liste d’union de Nadège Courtel a recueilli 50,6 % des suffrages.', ['50,6 %', 'Nadège Courtel', 'suffrages']],
    ],
  },
  {
    name: 'a thing that only moves is what is measured',
    texts: [
      [
        'Air France a transporté 9 millions de passagers. L’offre a crû de 5,3 %.',
        ['9 millions de passagers', 'Air France', 'passagers'],
        ['5,3 %', 'offre', 'offre'],
      ],
    ],
  },
  {
    name: 'a thing before a length, a weight or a speed: what its unit measures',
    texts: [
      ['Un débris de deux centimètres a frôlé la station.', ['deux centimètres', 'débris', 'taille']],
      ['La voiture photographie la Terre avec une résolution de 30 centimètres.', ['30 centimètres', 'voiture', 'résolution']],
      ['Le lac plonge à 1 470 mètres.', ['1 470 mètres', 'lac', 'profondeur']],
    ],
  },
  {
    name: 'the noun behind a colon, and before a participle between commas',
    texts: [
      ['Marge d’erreur : de 1,4 à 3,1 points.', ['1,4 à 3,1 points', null, 'Marge d’erreur']],
      [
        'Lyon a relevé l’enveloppe municipale, portée à 30 millions d’euros.',
        ['30 millions d’euros', 'Lyon', 'enveloppe municipale'],
      ],
    ],
  },
  {
    name: 'a verb behind its object pronoun',
    texts: [
      [
        'Anthropic a bouclé un tour de table de 13 milliards, qui la valorisait à 183 milliards de dollars.',
        ['13 milliards', 'Anthropic', 'tour de table'],
        ['183 milliards de dollars', 'Anthropic', 'valorisation'],
      ],
    ],
  },
  {
    name: 'a sum of money or a unit that tells by itself what it measures',
    texts: [
      ['Ils travaillent pour 1 900 € net par mois.', ['1 900 €', null, 'salaire']],
      ['À 38 $ l’heure, on ne retient personne.', ['38 $', null, 'salaire horaire']],
      ['La chaîne séduit toujours, à 14,99 euros par mois.', ['14,99 euros', 'chaîne', 'prix']],
      ['L’orage a laissé 40 mm.', ['40 mm', 'orage', 'précipitations']],
      ['L’orage a laissé un trou de 40 mm.', ['40 mm', 'trou', 'profondeur']],
    ],
  },
  {
    name: 'who is paid by the month earns a wage; a rent that is paid stays one',
    texts: [
      ['Un opérateur est payé 2 100 euros par mois.', ['2 100 euros', 'opérateur', 'salaire']],
      ['Le loyer est payé 800 euros par mois.', ['800 euros', null, 'loyer']],
    ],
  },
  {
    name: 'a verb of casualties counts them, and no age, distance or part behind *dont*',
    texts: [
      ['Une élève a été blessée à 130 km de Bordeaux.', ['130 km', 'élève', 'distance']],
      ['Près de 500 brebis ont été tuées, dont 100 à Gap.', ['Près de 500 brebis', 'Gap', 'brebis'], ['100', 'Gap', 'brebis']],
    ],
  },
  {
    name: 'words in passing between a subject and its verb, and a relative clause',
    texts: [
      ['L’huile d’olive a en revanche perdu 29 %.', ['29 %', 'huile d’olive', 'huile d’olive']],
      ['Le nombre d’accidents a pour sa part augmenté de 29 %.', ['29 %', null, 'nombre d’accidents']],
      [
        'Kering recule. Caravel, dont la famille Jeanneret tient les rênes, a publié, au titre du semestre, un bénéfice de 20 millions d’euros.',
        ['20 millions d’euros', 'Caravel', 'bénéfice'],
      ],
    ],
  },
  {
    name: 'those counted are of the name behind de, unless somebody acts on them',
    texts: [
      ['Le groupe Vinci va mal. Les 850 salariés de Renault ont été prévenus hier.', ['850 salariés', 'Renault', 'salariés']],
      ['Le plan concerne 1 200 salariés français d’Airbus.', ['1 200 salariés', 'Airbus', 'salariés français']],
      ['Le groupe Vinci a repris 850 salariés de Renault.', ['850 salariés', 'Vinci', 'salariés']],
    ],
  },
  {
    name: 'y: the place named before the verb, else the one of the sentence before',
    texts: [
      [
        'Le Japon s’inquiète. Les États-Unis font peur depuis que les droits y ont été portés de 10 à 15 %.',
        ['10', 'États-Unis', 'part'],
        ['15 %', 'États-Unis', 'part'],
      ],
      [
        'Le Maroc ouvre des hôtels. Marrakech en profite. Le taux d’occupation y a gagné 3 %.',
        ['3 %', 'Marrakech', 'taux d’occupation'],
      ],
      [
        'Danone a vu ses prêts grimper de 14 % à Abidjan, où elle y a gagné 3 millions d’euros.',
        ['14 %', 'Danone', 'prêts'],
        ['3 millions d’euros', 'Danone', 'bénéfice'],
      ],
    ],
  },
  {
    name: 'qui behind an apposition stands for the one before it, or for the house of the role',
    texts: [
      [
        'Joan Pujol, viticulteur, qui a perdu douze de ses 30 hectares de vigne, est ruiné.',
        ['douze', 'Joan Pujol', 'surface'],
        ['30 hectares', 'Joan Pujol', 'vigne'],
      ],
      [
        'Issouf Ouattara, président de la coopérative Benkadi, qui fédère 1 340 producteurs, est réélu.',
        ['1 340 producteurs', 'Benkadi', 'producteurs'],
      ],
    ],
  },
  {
    name: 'le groupe is who acts, not a part of it; la filiale is whom the article is not about',
    texts: [
      [
        'Meta en a supprimé 600 dans sa division Superintelligence, alors que le groupe compte dépenser 70 milliards de dollars.',
        ['600', 'Meta', 'suppressions'],
        ['70 milliards de dollars', 'Meta', 'dépenses'],
      ],
    ],
  },
  {
    name: 'a verb behind a comma has the subject of the one before, past an insertion',
    texts: [
      [
        'Gautier, installé au Boupère, reprendrait 183 personnes, garderait l’atelier et mettrait 1,4 million d’euros sur la table.',
        ['183 personnes', 'Gautier', 'personnes'],
        ['1,4 million d’euros', 'Gautier', 'montant'],
      ],
      ['Le véhicule, mis en service en 2011, affichait 640 000 kilomètres.', ['640 000 kilomètres', 'véhicule', 'distance']],
    ],
  },
  {
    name: 'quant à X, il: what is spoken of may have no name',
    texts: [
      [
        'La Suisse roule. Quant au démantèlement, il coûterait 15 milliards de francs.',
        ['15 milliards de francs', 'démantèlement', 'coût'],
      ],
      ['Mireille Cottier y habite. Elle-même vit dans 74 m2.', ['74 m2', 'Mireille Cottier', 'surface']],
      ['La Suisse roule. L’acquéreur d’un bien y gagne 8 700 francs.', ['8 700 francs', 'acquéreur', 'salaire']],
    ],
  },
  {
    name: 'a group as the subject owns what it does, its measures do not',
    texts: [
      ['La France change. Les députés ont adopté 1 702 amendements.', ['1 702 amendements', 'députés', 'amendements']],
      [
        'Zéphyr Mobile grandit. Les opérateurs de réseau ont, eux, perdu 46 000 clients.',
        ['46 000 clients', 'opérateurs de réseau', 'clients'],
      ],
      ['Apple grandit. Un smartphone coûte 385 dollars.', ['385 dollars', 'smartphone', 'coût']],
      ['Hydro-Québec grandit. Les effectifs atteignent 26 200 employés.', ['26 200 employés', 'Hydro-Québec', 'employés']],
      [
        'Les panneaux sont facturés 24 900 euros quand un artisan en demanderait 9 000.',
        ['24 900 euros', 'panneaux', 'prix'],
        ['9 000', 'artisan', 'prix'],
      ],
    ],
  },
  {
    name: 'a thing that is sized by de or a bracket has the size',
    texts: [
      ['La sonde Hespéria file vers un astéroïde de 550 mètres.', ['550 mètres', 'astéroïde', 'taille']],
      ['Transnéa commande. Chaque rame (109 mètres) est neuve.', ['109 mètres', 'rame', 'longueur']],
      ['La sonde Hespéria a percuté l’atmosphère à 44 000 km/h.', ['44 000 km/h', 'sonde Hespéria', 'vitesse']],
    ],
  },
  {
    name: 'an apposition behind a thing names it; a role of a nation has a name',
    texts: [
      ['Ardoise Games ferme. Le jeu, « Vassal », a séduit 830 000 acheteurs.', ['830 000 acheteurs', 'Vassal', 'acheteurs']],
      ['La solution, certifiée ISO, est vendue 19 euros.', ['19 euros', 'solution', 'prix']],
      ['Le Danemark rit. Le fisc suédois a versé 63 couronnes par erreur.', ['63 couronnes', 'fisc suédois', 'versement']],
    ],
  },
  {
    name: 'sur X, at the opening: there',
    texts: [
      [
        'Berne mesure. Sur les Franches-Montagnes, il est tombé 28 millimètres de pluie.',
        ['28 millimètres', 'Franches-Montagnes', 'pluie'],
      ],
    ],
  },
  {
    name: 'bodies own what they do; insiders speak for their house',
    texts: [
      ['Soléa Ouest ment. Le parquet avait requis 200 000 euros.', ['200 000 euros', 'parquet', 'amende']],
      ['Chido approche. Le ministère de l’Intérieur envoie 140 pompiers.', ['140 pompiers', 'ministère', 'pompiers']],
      ['Renault embauche. La direction a recruté 300 personnes.', ['300 personnes', 'Renault', 'personnes']],
    ],
  },
  {
    name: 'the first and the second of two names',
    texts: [
      [
        'Deux ateliers, Saintes et Périgueux, sont agrandis ; le second gagne 4 200 m².',
        ['Deux ateliers', null, 'ateliers'],
        ['4 200 m²', 'Périgueux', 'surface'],
      ],
      [
        'Danone et Lactalis grandissent. Le premier a séduit 5 millions de clients, le second en totalise 7.',
        ['5 millions de clients', 'Danone', 'clients'],
        ['7', 'Lactalis', 'clients'],
      ],
    ],
  },
  {
    name: 'a title in quotation marks at the start',
    texts: [
      ['« L’Été des Brumes », le plus cher, a coûté 42 millions d’euros.', ['42 millions d’euros', 'L’Été des Brumes', 'coût']],
      ['"L’Odyssée" de Christopher Nolan a coûté 3 millions d’euros.', ['3 millions d’euros', 'L’Odyssée', 'coût']],
    ],
  },
  {
    name: 'il s’est vendu: nobody does, and what is sold has the figure',
    texts: [
      [
        'Samsung avance. Il s’est vendu 353 millions de smartphones.',
        ['353 millions de smartphones', 'smartphones', 'smartphones'],
      ],
      [
        'La France avance. Il s’est expédié 307 millions de bouteilles de champagne.',
        ['307 millions de bouteilles', 'bouteilles de champagne', 'bouteilles'],
      ],
    ],
  },
  {
    name: 'ses behind a colon, quant à X, a thing that has seen its own change',
    texts: [
      [
        'Apple avance. À l’inverse, Oppo cale : ses livraisons ont fondu de 3 millions d’unités.',
        ['3 millions d’unités', 'Oppo', 'unités'],
      ],
      ['Apple avance. Quant à Nothing, il reste un nain, mais ses ventes ont triplé.', ['triplé', 'Nothing', 'ventes']],
      [
        'L’Europe souffre. Le bastion du Nord a vu son nombre de militants divisé par 10.',
        ['divisé par 10', 'bastion du Nord', 'nombre de militants'],
      ],
      ['La banque suisse Reyl a, elle, écopé de 2 millions d’euros d’amende.', ['2 millions d’euros', 'Reyl', 'amende']],
    ],
  },
  {
    name: 'a part of those counted behind, or of them: it counts the same',
    texts: [
      [
        'La liste a recueilli 50 % des suffrages et 42 des 55 sièges.',
        ['50 %', 'liste', 'suffrages'],
        ['42', 'liste', 'sièges'],
        ['55 sièges', 'liste', 'sièges'],
      ],
      [
        'Danone a recruté 25 policiers : Lactalis en emploie 64.',
        ['25 policiers', 'Danone', 'policiers'],
        ['64', 'Lactalis', 'policiers'],
      ],
      [
        'Danone a dépensé 25 euros : Lactalis emploie 64 personnes.',
        ['25 euros', 'Danone', 'dépenses'],
        ['64 personnes', 'Lactalis', 'personnes'],
      ],
    ],
  },
  {
    name: 'a rate over so many is no count; nor is a title that exceeds something',
    texts: [
      ['En France, l’indice de fécondité est tombé à 1,62 enfant par femme.', ['1,62 enfant', 'France', 'indice de fécondité']],
      ['En France, la ville a gagné 12 habitants par an.', ['12 habitants', 'France', 'habitants']],
      [
        'Le texte a été rejeté avec une participation dépassant les trois quarts.',
        ['dépassant les trois quarts', 'texte', 'participation'],
      ],
    ],
  },
  {
    name: 'a comparison tells what it is of',
    texts: [
      ['Danone grandit. Septante pour cent plus cher qu’en 2021.', ['Septante pour cent', 'Danone', 'prix']],
      ['Un automobiliste roulait trois fois plus vite.', ['trois fois plus', 'automobiliste', 'vitesse']],
      ['Un automobiliste roulait depuis trois ans plus ou moins.'],
    ],
  },
  {
    name: 'what is put at a sum stands behind it, what has seen its own change before',
    texts: [
      [
        'La chambre d’agriculture évalue à 15 millions d’euros les dégâts subis.',
        ['15 millions d’euros', 'chambre d’agriculture', 'dégâts subis'],
      ],
      ['Renault a vu son activité bondir de 14 %.', ['14 %', 'Renault', 'activité']],
      ['Bioma grandit. Elle a bâti une usine de 14 000 m².', ['14 000 m²', 'usine', 'surface']],
      ['Danone vise une croissance à taux constants de 6 %.', ['6 %', 'Danone', 'croissance à taux constants']],
    ],
  },
  {
    name: 'money over a unit is a price, volumes and lengths have titles, the dead an age',
    texts: [
      [
        'À titre d’exemple le kilo de sucre passe de 1 900 à 2 200 francs CFA.',
        ['1 900', null, 'prix'],
        ['2 200 francs CFA', null, 'prix'],
      ],
      ['L’employeur doit fournir trois litres d’eau.', ['trois litres', 'employeur', 'volume']],
      ['Douglas Tompkins, mort à 72 ans en Patagonie, avait des terres.', ['72 ans', 'Douglas Tompkins', 'âge']],
      ['Le bateau a longé une falaise de 12 mètres.', ['12 mètres', 'falaise', 'hauteur']],
    ],
  },
  {
    name: 'a title may stand before a colon; quant à a title, it is what is measured',
    texts: [
      [
        'Ardoise Games a vu son chiffre d’affaires repartir : 143 millions d’euros.',
        ['143 millions d’euros', 'Ardoise Games', 'chiffre d’affaires'],
      ],
      ['Quant au PIB, il s’est contracté de 0,3 % en France.', ['0,3 %', 'France', 'PIB']],
    ],
  },
  {
    name: 'one of many behind a title, a kind of place at the opening, and Europe',
    texts: [
      [
        'Le PQ avance. La facture hebdomadaire d’une famille type avoisine 340 dollars.',
        ['avoisine 340 dollars', 'famille type', 'facture hebdomadaire d’une famille type'],
      ],
      ['Danone avance. La hausse d’un tiers de ses ventes est un record.', ['un tiers', 'Danone', 'ventes']],
      ['Montavon recrute. Dans le canton, le taux de chômage atteint 4,6 %.', ['4,6 %', 'canton', 'taux de chômage']],
      ['La Belgique roule. Les stocks européens sont remplis à 83 %.', ['83 %', 'Europe', 'stocks européens']],
    ],
  },
  {
    name: 'whoever acts as a share owns it; of whom something is said does not',
    texts: [
      ['Le Doubs baisse. 62 % des zones humides ont rétréci.', ['62 %', 'zones humides', 'zones humides']],
      ['La France sème. 68 % des parcelles sont jugées bonnes.', ['68 %', 'France', 'parcelles']],
    ],
  },
  {
    name: 'il me faudrait, il lui en faudrait: who needs it; je is who says so',
    texts: [
      [
        'Vivescia grandit. « Il m’en faudrait 210 euros », soupire Élodie Charpentier.',
        ['210 euros', 'Élodie Charpentier', 'montant'],
      ],
      ['La France souffre. Paul Durand se plaint. Il lui en faudrait 45 tonnes.', ['45 tonnes', 'Paul Durand', 'poids']],
      [
        'La France souffre. « Je crois que j’ai perdu 30 bêtes », dit Élodie Charpentier.',
        ['30 bêtes', 'Élodie Charpentier', 'bêtes'],
      ],
      ['En France, il faudrait 45 juges.', ['45 juges', 'France', 'juges']],
    ],
  },
  {
    name: 'pour X behind a figure that goes on; a name before a colon; who is punished',
    texts: [
      [
        'La grève a coûté 260 rotations à KLM – plus de 1 000 pour la seule Ryanair.',
        ['260 rotations', 'grève', 'rotations'],
        ['plus de 1 000', 'Ryanair', 'rotations'],
      ],
      [
        'Les panneaux ont fourni 4,3 TWh, contre 3,9 pour les réacteurs.',
        ['4,3 TWh', 'panneaux', 'production'],
        ['3,9', 'réacteurs', 'production'],
      ],
      [
        'Québec y consacrera 395 millions de dollars, soit 350 pour la construction de logements.',
        ['395 millions de dollars', 'Québec', 'budget'],
        ['350', 'Québec', 'budget'],
      ],
      [
        'À Bressuire, on n’a pas oublié Grimaud Logistique : 74 emplois rayés.',
        ['74 emplois', 'Grimaud Logistique', 'emplois rayés'],
      ],
      [
        'Le tribunal a condamné Didier Marchal pour avoir détourné 4 millions d’euros.',
        ['4 millions d’euros', 'Didier Marchal', 'détournement'],
      ],
    ],
  },
  {
    name: 'a place that is so far away; start-up may be many; a verb of a group tells more than the group',
    texts: [
      ['La FIQ prévient. Des patients iront à Sherbrooke, à 140 kilomètres de là.', ['140 kilomètres', 'Sherbrooke', 'distance']],
      [
        'Danone investit. Les start-up de l’IA ont récolté 1,9 milliard d’euros.',
        ['1,9 milliard d’euros', 'start-up de l’IA', 'levée de fonds'],
      ],
      ['La France emprunte. « Les clients empruntent à 3 % », dit-elle.', ['3 %', 'clients', 'taux']],
    ],
  },
  {
    name: 'leur behind a colon is of those before it; il écope is said of a person',
    texts: [
      [
        'La Suisse skie. Les remontées mécaniques vont bien : leur chiffre d’affaires atteint 248 millions de francs.',
        ['248 millions de francs', 'remontées mécaniques', 'chiffre d’affaires'],
      ],
      [
        'Le tribunal de Liège a condamné Didier Marchal. Il écope d’une amende de 80 000 euros.',
        ['80 000 euros', 'Didier Marchal', 'amende'],
      ],
    ],
  },
  {
    name: 'chacun is each of those counted; a role is whom its part of the sentence begins with',
    texts: [
      [
        'Alstom grandit. Vingt-quatre Citadis ont été livrés. Chacun avale 300 passagers.',
        ['Vingt-quatre Citadis', 'Alstom', 'Citadis'],
        ['300 passagers', 'Citadis', 'passagers'],
      ],
      [
        'Logitech baisse. Hors des valeurs, Sensirion a grappillé 90 centimes ; la société zurichoise emploie 300 personnes.',
        ['90 centimes', 'Sensirion', 'montant'],
        ['300 personnes', 'Sensirion', 'personnes'],
      ],
      ['ABB-Hitachi emploie 300 personnes.', ['300 personnes', 'ABB-Hitachi', 'personnes']],
      ['MUSÉES - Le Louvre emploie 300 personnes.', ['300 personnes', 'Louvre', 'personnes']],
      ['Filiale du polonais InPost, Mondial Relay exploite 8 400 casiers.', ['8 400 casiers', 'Mondial Relay', 'casiers']],
      ['La coopérative Terres d’Alaric compte 210 adhérents.', ['210 adhérents', 'Terres d’Alaric', 'adhérents']],
      ['Nestlé baisse. L’once d’or, elle, a atteint 3 586 dollars.', ['3 586 dollars', 'once d’or', 'once d’or']],
      ['« J’ai 11 hectares couchés », lâche Jean-Marie Pochet.', ['11 hectares', 'Jean-Marie Pochet', 'surface']],
      ['Aubépin gagne. Rien n’avait séduit 11 personnes.', ['11 personnes', 'Aubépin', 'personnes']],
    ],
  },
  {
    name: 'nous is the house that the speaker is introduced by, where the passage is about no company',
    texts: [
      [
        'Le Tchad souffre. « Nous recevons 60 patients », alerte Fatimé Abakar, infirmière de Médecins sans frontières.',
        ['60 patients', 'Médecins sans frontières', 'patients'],
      ],
      [
        'Danone souffre. « Nous recevons 60 clients », dit Fatimé Abakar, cliente de Lactalis.',
        ['60 clients', 'Danone', 'clients'],
      ],
      [
        'Valmarché grandit. Carrefour a pour sa part vu ses ventes françaises s’éroder de 0,9 %.',
        ['0,9 %', 'Carrefour', 'ventes françaises'],
      ],
    ],
  },
]

describe.each(readings)('$name', ({ texts }) => {
  for (const [text, ...facts] of texts)
    test(text, () => {
      expect(extractFacts(text).map(({ quote, subject, metric }) => [quote, subject, metric])).toEqual(facts)
    })
})

test.each([
  ['Boeing n’a livré que 348 avions.', null],
  ['Boeing a annoncé que 348 avions ont été livrés.', 'Boeing'],
  ['« Un client sur quatre file », glisse-t-on à la direction de SFR.', 'direction de SFR'],
  ['Le club toucherait 30 millions d’euros, d’après « L’Équipe ».', 'L’Équipe'],
  ['Son avocat, Paul Sauzay, fera appel : « Mon client a perdu 2 millions d’euros. »', 'Paul Sauzay'],
  ['« Un quart vivait seul », précisait ce matin la directrice, Marie Curie.', 'Marie Curie'],
  ['« Il nous manque 60 soignantes », fulmine Sylvie Mansart.', 'Sylvie Mansart'],
  ['Le plan est contesté par la CGT, selon laquelle 95 salariés ont été oubliés.', 'CGT'],
  ['« C’était 55 % en 2003 », compare la mairesse, Anne Willemin.', 'Anne Willemin'],
  ['Marie Curie enquête. « Il y avait quatre gilets », raconte cette marchande.', 'Marie Curie'],
])('%s: said by %s', (text, source) => {
  expect(extractFacts(text).map((fact) => fact.source)).toEqual([source])
})

test.each([
  [
    'Il a vendu 830 000 jeux à 830 000 acheteurs pour 2 millions d’euros. La perte est de 6 millions.',
    ['jeu', 'acheteur', 'EUR', 'EUR'],
  ],
  ['Les pertes se sont creusées de 1,1 à 5,8 millions d’euros.', ['EUR', 'EUR']],
  ['Les tentatives de meurtre, elles, sont passées de 11 à 17.', ['tentative', 'tentative']],
  ['Le rendement s’élève à 84 quintaux à l’hectare. Il n’en était sorti que 61 un an auparavant.', ['quintal', 'quintal']],
  ['Doté d’un miroir de 8,4 m, il devrait en découvrir 70 000 en dix ans.', ['m', null]],
  ['Le RN obtient 27 %. C’est neuf points de moins qu’en 2020.', ['%', 'pp']],
  ['Il perdra six points.', ['point']],
  ['La Ville propose 17 % d’augmentation, le syndicat en réclame 24.', ['%', '%']],
  ['Le séjour moyen atteint 22 h 15 min.', ['min']],
  ['Le désert australien l’a reçue du programme japonais pour 257 milliards de dollars.', ['USD']],
  ['Le gouvernement australien a payé 257 milliards de dollars.', ['AUD']],
  ['Au Maroc, l’abonné paie 13 euros, 90 centimes de moins.', ['EUR', 'EUR']],
  ['Au Maroc, l’abonné paie 13 dirhams, 90 centimes de moins.', ['MAD', 'MAD']],
])('%s: in %s', (text, units) => {
  expect(extractFacts(text).map((fact) => fact.unit)).toEqual(units)
})

test.each([
  ['Ses clients ne l’ont pas empêchée de perdre 13 milliards de dollars.', 'stated'],
  ['Ses clients n’ont pas dépensé 13 milliards de dollars.', 'negated'],
])('%s: %s', (text, modality) => {
  expect(extractFacts(text).map((fact) => fact.modality)).toEqual([modality])
})

test.each([
  ['La recette atteint 15 millions d’euros, à 7,40 euros le billet.', [null, 'billet']],
  ['On nous paie 1,30 euro l’arrêt, gasoil compris.', ['arrêt']],
  ['Il a gagné 40 euros le matin.', [null]],
  ['Il a vendu 3 millions d’euros le château.', [null]],
  ['On relève 171 cas de syndromes grippaux pour 100 000 habitants.', ['100000 habitant']],
  ['La mairie estime à 9 000 euros le préjudice.', [null]],
  ['La ministre porte à 1 500 euros le plafond.', [null]],
  ['Le gouvernement fixe à 1 200 euros le salaire.', [null]],
])('%s: over %s', (text, pers) => {
  expect(extractFacts(text).map((fact) => fact.per)).toEqual(pers)
})

test.each([
  ['Les usines tournent à 92 % de leur capacité.', 'exact'],
  ['Le prix tourne autour de 12 euros.', 'about'],
])('%s: %s', (text, bound) => {
  expect(extractFacts(text).map((fact) => fact.bound)).toEqual([bound])
})

test.each([
  ['Les prix sont 12 % plus constructor.', 'prix'],
  ['Les murs sont 12 % plus hauts.', 'hauteur'],
  ['Un mur de 4 mètres ferme la cour.', 'hauteur'],
  ['Un trou de 4 mètres barre la route.', 'profondeur'],
])('%s: %s, whatever words an object may have', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

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
  ['date 2025-11-04 La dette n’était plus que de 1,6 milliard d’euros au 30 juin.', '2025-06-30'],
  ['date 2025-10-30 Le bénéfice a atteint 2 milliards d’euros sur le trimestre.', '2025-07/2025-09'],
  ['date 2025-10-30 Le bénéfice atteindra 2 milliards d’euros sur le trimestre.', '2025-10/2025-12'],
  ['date 2025-10-22 Sur neuf mois, les ventes ressortent à 10,6 milliards d’euros.', '2025-01/2025-09'],
  ['date 2025-09-02 Depuis le Nouvel-An, le compteur affiche 147 880 immatriculations.', '2025-01-01/..'],
])('%s: on %s', (text, date) => {
  expect(extractFacts(` ${text}`).map((fact) => fact.date)).toEqual([date])
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
  ['L’observatoire a relevé une température moyenne de 11,9 degrés.', 'level'],
  ['La banque a relevé son taux de 3 points.', 'change'],
])('%s: a %s', (text, kind) => {
  expect(extractFacts(text).map((fact) => fact.kind)).toEqual([kind])
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
])('%s: when: %s', (text, dates) => {
  expect(extractFacts(` ${text}`).map((fact) => fact.date)).toEqual(dates)
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
  ['L’étude compte 62 % d’hommes.', 'hommes'],
  ['Il est tombé 577 millimètres de pluie.', 'pluie'],
  ['Le conseil entretient 2 100 km de routes.', 'routes'],
  ['La grippe touche 16,3 % des garçons.', 'grippe'],
  [
    'Il vise une croissance organique d’au moins 2 % et un résultat opérationnel courant compris entre 430 et 450 millions.',
    'croissance organique',
    'résultat opérationnel courant',
  ],
  ['Les ventes grimpent de 7 %, quand celles des hypermarchés ont augmenté de 2 %.', 'ventes', 'ventes'],
  ['Le groupe compte 92 points de vente.', 'points'],
  ['Il cède ses activités pour 300 millions d’euros.', 'cession'],
  ['Il lance une offre de 6 milliards d’euros.', 'offre'],
  ['Lumenta a dévissé de 12,5 %.', 'cours'],
  ['Les emprunteurs signent à 3,08 %.', 'taux'],
])('%s: %s', (text, ...metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
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
  ['date 2025-10-01 L’inflation atteignait 10 % au pic de 2022.', ['2022']],
  ['date 2025-10-01 Fin mars, l’usine aura produit 300 voitures.', ['2026-03']],
  ['date 2025-10-01 Le chômage est tombé de 3 points entre avril et août.', ['2025-08']],
  ['date 2025-10-01 Le marathon compte 35 000 coureurs au départ.', ['2025-10-01']],
  ['date 2025-11-18 Les pavillons des années 1970 se bradent jusqu’à 20 % sous le prix affiché.', ['2025-11-18']],
])('%s: when it is not: %s', (text, dates) => {
  expect(extractFacts(` ${text}`).map((fact) => fact.date)).toEqual(dates)
})

test.each([
  ['L’auteur touche 8 % des ventes.', 'ventes'],
  ['Emmanuel Macron a dévissé de 4 points.', null],
])('%s: not %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['Le chiffre d’affaires est en croissance de +7,9 %, à 711 millions.', ['chiffre d’affaires', 'chiffre d’affaires']],
  ['L’Ebitda affiche une hausse de +13,8 %.', ['Ebitda']],
  ['Le résultat opérationnel (+17,3 %) progresse.', ['résultat opérationnel']],
])('%s: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test('in December, sur le semestre is the first', () => {
  expect(extractFacts(' date 2019-12 Le résultat a progressé de 14 % sur le semestre.').map(({ date }) => date)).toEqual([
    '2019-01/2019-06',
  ])
})
