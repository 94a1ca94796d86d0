import { readsAll, type Reading } from './table.js'

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
        ['12 %', 'Danone', 'participation'],
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
        ['51 000', 'Free', 'clients'],
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
        ['5,3 %', 'Air France', 'offre'],
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
      ['Marge d’erreur : de 1,4 à 3,1 points.', ['1,4 à 3,1 points', 'sondage', 'Marge d’erreur']],
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
        ['10', 'États-Unis', 'droits'],
        ['15 %', 'États-Unis', 'droits'],
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
        ['1,4 million d’euros', 'Gautier', 'mise'],
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
      ['La Suisse roule. L’acquéreur d’un bien y gagne 8 700 francs.', ['8 700 francs', 'acquéreur', 'gain']],
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
        ['3 millions d’unités', 'Oppo', 'livraisons'],
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
      ['L’employeur doit fournir trois litres d’eau.', ['trois litres', 'employeur', 'eau']],
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
        ['1,9 milliard d’euros', 'start-up de l’IA', 'récolte de fonds'],
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
      ['Nestlé baisse. L’once d’or, elle, a atteint 3 586 dollars.', ['3 586 dollars', 'once d’or', 'prix']],
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

readsAll(readings)
