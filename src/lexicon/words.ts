/** Adverbs and other words of grammar that no table of their own holds: they are never a thing counted. */
export const adverbs: readonly string[] = [
  'ainsi', 'alors', 'après', 'assez', 'aucun', 'aucune', 'aujourd\'hui', 'auparavant', 'aussi', 'aussitôt', 'autant', 'autrefois', 'avec', 'beaucoup', 'bien', 'bientôt', 'car', 'ceci', 'cela', 'cependant', 'certes',
  'chaque', 'chez', 'comme', 'comment', 'contre', 'davantage', 'debout', 'dedans', 'dehors', 'déjà', 'demain', 'depuis', 'derrière', 'dès', 'désormais', 'dessous', 'dessus', 'devant', 'donc', 'dont', 'durant', 'elles', 'encore',
  'enfin', 'ensemble', 'ensuite', 'environ', 'eux', 'fort', 'guère', 'hier', 'hors', 'ici', 'jadis', 'jamais', 'jusque', 'juste', "jusqu'ici", "jusqu'alors", 'là', 'lesquels', 'loin', 'longtemps', 'lors', 'lorsque', 'lui', 'maintenant', 'mais', 'malgré', 'mieux',
  'moins', 'naguère', 'néanmoins', 'non', 'notamment', 'or', 'oui', 'outre', 'parce', 'parfois', 'parmi', 'partout', 'pas', 'pendant', 'peu', 'peut-être', 'pis', 'plus', 'plutôt', 'pour', 'pourquoi', 'pourtant', 'près', 'presque',
  'puis', 'puisque', 'quand', 'quelquefois', 'quels', 'quelles', 'quoi', 'quoique', 'sans', 'sauf', 'selon', 'seulement', 'si', 'sinon', 'soit', 'sous', 'souvent', 'surtout', 'tandis', 'tant', 'tard', 'tel', 'telle', 'tels', 'telles', 'tôt',
  'toujours', 'tous', 'tout', 'toute', 'toutes', 'toutefois', 'très', 'trop', 'vers', 'via', 'voici', 'voilà', 'vous', 'y', 'en', 'moyenne', 'net', 'nets', 'brut', 'bruts', 'cash', 'ttc', 'ht', 'pièce', 'chacun', 'chacune', 'respectivement',
  'uns', 'unes', 'autres', 'certains', 'certaines', 'plusieurs', 'quelques', 'nul', 'mêmes', 'restants', 'restantes', 'supplémentaires', 'suivants', 'suivantes', 'précédents', 'précédentes', 'c\'est-à-dire', 'vs', 'versus', 'tiers', 'part du groupe', 'dans le même temps', 'en même temps', 'dans un premier temps', 'dans un second temps', 'du même coup', 'au même moment',
]

/** Adjectives that stand before their noun: *deux grands groupes* counts groups. */
export const preposedAdjectives: readonly string[] = [
  'grand(e)(s)', 'petit(e)(s)', 'jeune(s)', 'nouveau(x)', 'nouvel', 'nouvelle(s)', 'autre(s)', 'gros', 'grosse(s)', 'bon(s)', 'bonne(s)', 'beau(x)', 'belle(s)', 'vieux', 'vieille(s)', 'ancien(s)', 'ancienne(s)',
  'principaux', 'principales', 'seul(e)(s)', 'différents', 'différentes', 'vrais', 'vraies', 'simple(s)', 'prochain(e)(s)', 'même(s)', 'meilleur(e)(s)', 'haut(e)(s)', 'premier(s)', 'première(s)', 'dernier(s)', 'dernière(s)', 'futur(e)(s)', 'récent(e)(s)',
  'longs', 'longues', 'courts', 'courtes', 'faux', 'fausses', 'mauvais', 'mauvaises', 'énormes', 'multiples', 'célèbres', 'présumé(e)(s)', 'éventuel(s)', 'éventuelle(s)', 'superbes', 'rares', 'pauvre(s)', 'ex', 'quasi', 'possibles', 'véritables',
  'excellent(e)(s)', 'forte(s)', 'nette(s)', 'vive(s)', 'légère(s)', 'brusque(s)', 'brutale(s)', 'sévère(s)', 'sérieuse(s)', 'spectaculaire(s)', 'faible(s)', 'moindre(s)', 'timide(s)', 'modeste(s)', 'lente(s)', 'lourde(s)', 'franche(s)', 'vertigineuse(s)', 'important(e)(s)', 'léger(s)', 'inquiétante(s)', 'énième',
]

/** Pronouns and articles that tell a gender. */
export const genders: Readonly<Record<'m' | 'f', readonly string[]>> = {
  m: ['il', 'ils', 'le', 'un', 'celui', 'ceux', 'ce', 'cet', 'du', 'au', 'son'],
  f: ['elle', 'elles', 'la', 'une', 'celle', 'celles', 'cette'],
}

/** Capitals that name no one: *les PME*, *un CDI*. */
export const commonAcronyms: readonly string[] = [
  'PME', 'TPE', 'ETI', 'PIB', 'RNB', 'SUV', 'IA', 'ONG', 'PDG', 'CEO', 'CDI', 'CDD', 'HLM', 'TVA', 'ARR', 'MRR', 'SMIC', 'RSA', 'RTT', 'TGV', 'TER', 'RER', 'IRM', 'ADN', 'ARN', 'GPU', 'CPU', 'API', 'PC', 'TV', 'BD', 'CV', 'DRH', 'DG', 'EHPAD', 'Ehpad',
  'CA', 'EBITDA', 'Ebitda', 'EBIT', 'BPA', 'BNPA', 'ROC', 'RNPG', 'PNB', 'ETF', 'OPA', 'IPO', 'LBO', 'BTP', 'CO2', 'CO₂', 'SO2', 'NO2', 'N2O', 'CH4', 'PM10', 'GES', 'ARPU', 'Arpu', 'KWh', 'ULM', 'QR', 'GPS', 'SMS', 'PSE', 'APL', 'DPE', 'PEL', 'LEP', 'PER', 'UV', 'VO', 'VF', 'ZFE', 'ZAC', 'TNT', 'USB', 'SARL', 'SA', 'SAS', 'R', 'D', 'EUR', 'USD', 'CHF', 'Internet', 'Web',
  'Ebitdar', 'Ebitdal', 'Ebitdaal', 'Ebita', 'EBE', 'ROCE', 'RSE', 'ESG', 'SCPI', 'OPCVM', 'PEA', 'PGE', 'OPE', 'OPR', 'IVG', 'PMA', 'GPA', 'VIH', 'IST', 'MST', 'AVC', 'BPCO', 'OGM', 'SDF', 'OQTF', 'VTC', 'VTT', 'VAE', 'ENR', 'EnR', 'PLU', 'AESH', 'QPV', 'ZAN', 'EPCI', 'GAEC', 'EARL', 'AAH', 'HCR', 'GMS', 'MDD', 'PFAS', 'HPI', 'VUL', 'GPL', 'GNL', 'GNV', 'ERP', 'QCM',
  'Scop', 'SCOP', 'Scic', 'SEM', 'EURL', 'GIE', 'SCI', 'SNC',
]

/**
 * Nouns that look like a participle or a word of grammar: *24 morts*, *156 millions d'entrées*, *par personne*. Any other
 * participle behind a number says what was done.
 */
export const nounHomographs: readonly string[] = [
  'abonné(e)(s)', 'accidenté(e)(s)', 'accusé(e)(s)', 'affilié(e)(s)', 'allié(e)(s)', 'appelé(s)', 'apprenti(e)(s)', 'arrivée(s)', 'associé(e)(s)', 'assuré(e)(s)', 'blessé(e)(s)', 'but(s)', 'bus',
  'condamné(e)(s)', 'conduite(s)', 'contaminé(e)(s)', 'croisé(s)', 'décédé(e)(s)', 'délégué(e)(s)', 'découverte(s)', 'déplacé(e)(s)', 'déporté(e)(s)', 'député(e)(s)', 'détenu(e)(s)', 'diplômé(e)(s)', 'disparu(e)(s)',
  'écrit(s)', 'élu(e)(s)', 'employé(e)(s)', 'entrée(s)', 'évacué(e)(s)', 'exilé(e)(s)', 'expatrié(e)(s)', 'exposé(s)', 'fait(s)', 'fiancé(e)(s)', 'gradé(s)', 'handicapé(e)(s)', 'hospitalisé(e)(s)', 'immigré(e)(s)', 'infecté(e)(s)', 'inculpé(e)(s)', 'initié(s)', 'inscrit(e)(s)', 'insurgé(s)', 'invité(e)(s)',
  'juré(e)(s)', 'levée(s)', 'licencié(e)(s)', 'marié(e)(s)', 'mise(s)', 'montée(s)', 'mort(e)(s)', 'noyé(e)(s)', 'nuitée(s)', 'offre', 'parti(s)', 'partie(s)', 'portée(s)', 'poursuite(s)', 'prévenu(e)(s)', 'prise(s)', 'produit(s)', 'prostituée(s)', 'rapatrié(e)(s)', 'recrue(s)', 'réfugié(e)(s)', 'repenti(s)', 'rescapé(e)(s)', 'retraité(e)(s)', 'salarié(e)(s)',
  'personne(s)', 'sinistré(e)(s)', 'sondé(e)(s)', 'sortie(s)', 'syndiqué(e)(s)', 'tenue(s)', 'traversée(s)', 'traité(s)', 'tué(e)(s)', 'vacciné(e)(s)', 'vue(s)', 'venue(s)', 'défaite(s)', 'saisie(s)', 'plainte(s)', 'remise(s)', 'battue(s)', 'couvert(s)', 'surprise(s)',
]

/** People without a role: *un garçon de 9 ans*. */
export const people: readonly string[] = [
  'homme(s)', 'femme(s)', 'garçon(s)', 'fille(s)', 'fillette(s)', 'garçonnet(s)', 'enfant(s)', 'adolescent(e)(s)', 'ado(s)', 'bébé(s)', 'nourrisson(s)', 'jeune(s)', 'jeune homme', 'jeune femme', 'mineur(e)(s)', 'majeur(e)(s)', 'famille(s)', 'complice(s)', 'personne(s)', 'individu(s)', 'motard(e)(s)', 'conducteur(s)', 'conductrice(s)', 'automobiliste(s)',
  'cycliste(s)', 'piéton(ne)(s)', 'passager(s)', 'passagère(s)', 'ouvrier(s)', 'ouvrière(s)', 'agricole', 'suspect(e)(s)', 'quinquagénaire', 'sexagénaire', 'septuagénaire', 'octogénaire', 'trentenaire', 'quadragénaire', 'père', 'mère', 'fils', 'frère', 'sœur', 'mari', 'épouse', 'compagnon', 'compagne', 'couple', 'attaquant', 'défenseur', 'milieu', 'gardien',
  'joueur', 'joueuse', 'chanteur', 'chanteuse', 'acteur', 'actrice', 'élève(s)', 'lycéen(ne)(s)', 'collégien(ne)(s)', 'apprenti(e)(s)', 'agriculteur(s)', 'agricultrice(s)', 'salarié(e)(s)', 'doyen', 'doyenne', 'centenaire', 'patient(e)(s)', 'ménage(s)', 'foyer type', 'retraité(e)(s)', 'fonctionnaire(s)', 'locataire(s)', 'cadre(s)', 'usager(s)', 'électeur(s)', 'électrice(s)', 'sondé(e)(s)', 'consommateur(s)', 'maçon', 'chauffeur', 'routier',
  'berger(s)', 'bergère(s)', 'braqueur(s)', 'cambrioleur(s)', 'voleur(s)', 'chasseur(s)', 'douanier(s)', 'soldat(s)', 'livreur(s)', 'caissier(s)', 'caissière(s)', 'serveuse(s)', 'cuisinier(s)', 'bûcheron(s)', 'couvreur(s)', 'manifestant(e)(s)', 'gréviste(s)', 'vacancier(s)', 'vacancière(s)', 'campeur(s)', 'acheteur(s)', 'emprunteur(s)', 'épargnant(s)', 'allocataire(s)', 'chômeur(s)', 'migrant(s)', 'prisonnier(s)', 'escroc(s)', 'trafiquant(s)', 'agresseur(s)', 'assassin(s)', 'fraudeur(s)', 'camionneur(s)', 'cheminot(s)', 'postier(s)', 'postière(s)',
  'marcheur(s)', 'marcheuse(s)', 'surfeur(s)', 'surfeuse(s)', 'plongeur(s)', 'plongeuse(s)', 'plaisancier(s)', 'marin(s)', 'matelot(s)', 'kayakiste(s)', 'parapentiste(s)', 'motocycliste(s)', 'joggeur(s)', 'joggeuse(s)', 'vendeur(s)', 'vendeuse(s)', 'dealer(s)', 'pilleur(s)', 'tueur(s)', 'violeur(s)', 'ravisseur(s)', 'jihadiste(s)', 'djihadiste(s)', 'hacker(s)', 'squatteur(s)', 'fuyard(s)', 'cousin(s)', 'cousine(s)', 'nièce(s)', 'oncle(s)', 'tante(s)', 'veuf(s)', 'veuve(s)', 'jumeau(x)', 'jumelle(s)', 'supporteur(s)', 'estivant(s)', 'astronaute(s)', 'cosmonaute(s)', 'spationaute(s)', 'parachutiste(s)', 'spéléologue(s)', 'vigile(s)', 'concierge(s)', 'nounou(s)', 'aide-ménagère(s)', 'stagiaire(s)', 'intérimaire(s)', 'saisonnier(s)', 'saisonnière(s)', 'débutant(s)', 'débutante(s)', 'bachelier(s)', 'bachelière(s)', 'doctorant(s)', 'doctorante(s)',
]

/** Nouns that only say that something is counted or compared: *le nombre d'accidents* is a measure, never its owner. */
export const counters: readonly string[] = [
  'nombre(s)', 'montant(s)', 'total', 'chiffre(s)', 'part(s)', 'proportion(s)', 'niveau(x)', 'volume(s)', 'somme(s)', 'taux', 'moyenne(s)', 'médiane', 'indice(s)', 'indicateur(s)', 'rythme', 'seuil', 'barre', 'cap', 'record', 'objectif(s)', 'cible', 'prévision(s)',
  'quantité', 'majorité', 'reste', 'écart(s)', 'différence', 'effet(s)', 'manque', 'excédent', 'déficit', 'solde', 'bilan', 'coût(s)', 'prix', 'durée', 'facture', 'ensemble', 'quasi-totalité', 'totalité', 'moitié', 'tiers', 'quart', 'minimum', 'maximum', 'plafond', 'plancher', 'bénéfice(s)', 'budget(s)', 'enveloppe', 'effort', 'gain(s)', 'revanche', 'achalandage', 'affluence',
]

/** Nouns of an amount, which measure nothing without *de*: *leur nombre*, *un total*. */
export const amounts: ReadonlySet<string> = new Set(['nombre', 'montant', 'total', 'niveau', 'chiffre', 'somme', 'record', 'cumul'])

/** Those that what they sum may own: *leur cumul*, *avec un total de 3 Mt*. */
export const sums: ReadonlySet<string> = new Set(['cumul', 'total'])

/** What is told of so many of something, and is none of them. */
export const rates: ReadonlySet<string> = new Set(['taux', 'indice', 'indicateur', 'densité', 'incidence', 'prévalence'])

/** What brokers say of a share. */
export const ratings: ReadonlySet<string> = new Set(['recommandation', 'recommandations', 'surpondérer', 'sous-pondérer', 'surperformance', 'sous-performance', 'surperformer', 'sous-performer'])

/** What figures differ by: *selon les arrondissements* cites nobody. */
export const divisions: ReadonlySet<string> = new Set([
  'arrondissements', 'régions', 'quartiers', 'communes', 'départements', 'secteurs', 'modèles', 'versions', 'zones', 'territoires', 'pays', 'périodes', 'filières', 'branches', 'années', 'saisons', 'villes', 'cantons', 'provinces', 'marques',
])

/** What somebody gives: *une aide de 3 millions de l'État* is not the State's. */
export const given: ReadonlySet<string> = new Set([
  'aide', 'aides', 'prêt', 'prêts', 'subvention', 'subventions', 'don', 'dons', 'dotation', 'chèque', 'commande', 'commandes', 'contrat', 'contrats', 'financement', 'crédit', 'crédits', 'garantie', 'bourse', 'offre', 'apport',
  'enveloppe', 'amende', 'amendes', 'sanction', 'pénalité', 'injection', 'soutien', 'participation', 'rallonge', 'avance', 'achat', 'achats', 'acquisition', 'rachat', 'cession', 'vente', 'part', 'parts',
])

/** What markets price by its own name: the thing itself is the owner of its price. */
export const commodities: readonly string[] = [
  'baril', 'mégawattheure', 'kilowattheure', 'tonne de', 'quintal', 'baril de brent', 'brent', 'wti', "once d'or", 'once', 'or', "l'or", 'bitcoin', 'ether', 'ethereum', 'cacao', 'café', 'blé', 'maïs', 'colza', 'soja', 'tournesol', 'orge', 'sucre', 'cuivre', 'zinc', 'étain', 'platine', 'palladium', 'cobalt', 'caoutchouc', 'gaz', 'gaz naturel', 'euro', 'dollar', 'livre sterling', 'yen', 'franc suisse', 'franc', 'billet vert', 'monnaie unique', 'once de métal jaune', 'métal jaune', 'pétrole', 'or noir', 'lithium', 'nickel', 'aluminium', 'bund', 'emprunt', 'emprunt français', 'obligation',
]

/** Nouns that measure or do something for somebody else, and own nothing themselves: *le cumul*, *la première phase*. */
export const abstracts: ReadonlySet<string> = new Set([
  'cumul', 'hypothèse', 'tranche', 'phase', 'opération', 'demande', 'économie', 'partie', 'total', 'écart', 'objectif', 'latence', 'scénario', 'étape', 'volet', 'exercice', 'facture', 'bilan', 'situation',
  'compte', 'comptes', 'constat', 'chiffre', 'chiffres', 'verdict', 'tendance', 'heure', 'temps', 'ton', 'ambiance', 'affaire', 'nouvelle', 'pari', 'pilule', 'douche', 'calcul', 'contraste',
  'carnet', 'carnets', 'offre', 'offres', 'levier', 'compteur', 'compteurs', 'recensement', 'décompte', 'comptage', 'dépouillement', 'billetterie', 'tirage', 'remplissage', 'parutions', 'passages', 'sorties', 'déclarations', 'souscriptions', 'intérêts', 'qualité', 'degré',
  'séjour', 'visibilité', 'entrée', 'note', 'addition', 'ardoise', 'cotisation', 'mensualité', 'acompte', 'dérivés', 'point', 'rachat', 'acquisition', 'cession', 'fusion', 'scission', 'restructuration', 'réorganisation', 'ouverture', 'fermeture', 'lancement', 'départ', 'départs', 'recrutement', 'recrutements', 'embauches', 'commissions', 'réfection', 'rénovation', 'humidité', 'forme', 'usage', 'sécurité', 'rareté', 'approbation', 'appui', 'entente', 'faiblesse', 'trou', 'formule', 'volets', 'degrés', 'conditions', 'saturation', 'imprudence',
  'crise', 'concurrence', 'pénurie', 'pression', 'incertitude', 'ralentissement', 'conjoncture', 'idée', 'enjeu', 'défi', 'problème', 'question', 'raison', 'cause', 'conséquence', 'résultat', 'effet', 'impact', 'décision', 'choix', 'mobilisation', 'colère', 'inquiétude', 'espoir', 'surprise', 'vérité', 'réalité', 'preuve', 'signe', 'symbole', 'histoire', 'aventure', 'rêve', 'ambition', 'volonté', 'stratégie', 'démarche', 'retard', 'effort', 'risque', 'danger', 'menace', 'sort', 'avenir', 'succès', 'échec', 'engouement', 'rythme', 'cadence', 'prudence', 'patience', 'rigueur', 'austérité', 'équation', 'donne', 'remède', 'logique', 'philosophie', 'promesse', 'principe', 'priorité', 'vocation', 'tâche', 'manque', 'différence', 'comparaison', 'répartition', 'majorité', 'minorité', 'bataille', 'duel', 'lutte', 'combat',
  'annonce', 'intention', 'évolution', 'justice', 'fréquentation', 'progression', 'hausse', 'baisse', 'augmentation', 'diminution', 'amélioration', 'dégradation', 'reprise', 'embellie',
])

/** Nouns that only say how much or how far: *limiter la casse (-1 %)*, *retombé dans le rouge (-9 %)*, *la majeure partie (18 000)*. */
export const idle: ReadonlySet<string> = new Set([
  'casse', 'rouge', 'vert', 'barre', 'pente', 'une', 'tête', 'majorité', 'moitié', 'reste', 'plupart', 'partie', 'total', 'moyenne', 'seuil', 'plafond', 'plancher', 'équilibre', 'dessus',
])

/** Where something is made, shown or done: with the name of a town behind *de* it has a name of its own. */
export const facilities: ReadonlySet<string> = new Set([
  'usine', 'site', 'centrale', 'aéroport', 'port', 'terminal', 'hôpital', 'clinique', 'musée', 'stade', 'festival', 'université', 'école', 'lycée', 'collège', 'raffinerie', 'parc', 'station', 'gare', 'mine', 'barrage', 'prison', 'théâtre', 'camp', 'refuge', 'zoo', 'marathon', 'salon', 'académie', 'rectorat', 'fête', 'foire', 'carnaval', 'biennale', 'château', 'abbaye', 'cathédrale', 'domaine', 'camping', 'hôtel', 'restaurant', 'auberge', 'tour', 'cinéma', 'laiterie', 'fromagerie', 'brasserie', 'cave', 'ferme', 'maternité', 'crèche', 'maison', 'résidence', 'foyer', 'caserne', 'commissariat', 'piscine', 'patinoire', 'médiathèque', 'bibliothèque', 'casino', 'marché', 'cimetière', 'tunnel', 'viaduc', 'pont', 'phare', 'plateforme', 'entrepôt', 'scierie', 'fonderie', 'verrerie', 'papeterie', 'sucrerie', 'cimenterie', 'aciérie', 'incinérateur', 'déchetterie', 'décharge', 'aquarium', 'véloroute', 'sentier', 'jardin', 'observatoire', 'chapelle', 'basilique',
])

/** Where somebody speaks to the public: *sur son compte Facebook*, *la chaîne CNBC*. */
export const channels: ReadonlySet<string> = new Set(['compte', 'page', 'chaîne', 'fil', 'profil', 'réseau', 'antenne', 'magazine', 'journal', 'quotidien', 'site'])

/** Public bodies that the press writes with a capital, and names by it: *l’Etat*, *la Région*. */
export const bodies: ReadonlySet<string> = new Set(['état', 'etat', 'ville', 'région', 'département', 'province', 'commune', 'métropole', 'municipalité', 'confédération'])

/** The nouns of an exchange’s index, and what may stand behind them. */
export const indexNouns: ReadonlySet<string> = new Set(['indice', 'baromètre'])
export const indexQualities: ReadonlySet<string> = new Set(['vedette', 'phare', 'boursier', 'directeur', 'principal'])

/** The country of an index. */
export const indexHomes: ReadonlyMap<string, string> = new Map([
  ['CAC 40', 'FR'], ['CAC40', 'FR'], ['Cac 40', 'FR'], ['SBF 120', 'FR'], ['Dow Jones', 'US'], ['Nasdaq', 'US'], ['NASDAQ', 'US'], ['S&P 500', 'US'], ['S&P500', 'US'], ['DAX', 'DE'], ['Dax', 'DE'], ['FTSE 100', 'GB'], ['Footsie', 'GB'],
  ['FTSE MIB', 'IT'], ['Ftse Mib', 'IT'], ['SMI', 'CH'], ['SPI', 'CH'], ['SLI', 'CH'], ['Bel 20', 'BE'], ['BEL 20', 'BE'], ['Bel20', 'BE'], ['AEX', 'NL'], ['Ibex 35', 'ES'], ['Ibex', 'ES'], ['PSI 20', 'PT'], ['Nikkei', 'JP'], ['Topix', 'JP'],
  ['Hang Seng', 'HK'], ['Shanghai Composite', 'CN'], ['CSI 300', 'CN'], ['Kospi', 'KR'], ['Sensex', 'IN'], ['Nifty', 'IN'], ['TSX', 'CA'], ['S&P/TSX', 'CA'], ['Bovespa', 'BR'], ['Masi', 'MA'], ['MASI', 'MA'], ['Tunindex', 'TN'],
])

/** What any company may be called. */
export const generics: ReadonlySet<string> = new Set(['groupe', 'entreprise', 'société', 'compagnie', 'firme', 'enseigne'])

/** Those who govern and promise money of their own. */
export const governments: ReadonlySet<string> = new Set(['gouvernement', 'ministère', 'exécutif', 'préfecture', 'mairie', 'municipalité', 'rectorat', 'syndicat', 'opposition'])

/** Places that go by the name behind *de* alone: *le canton de Vaud* is Vaud. */
export const administrations: ReadonlySet<string> = new Set([
  'canton', 'département', 'commune', 'ville', 'métropole', 'région', 'province', 'agglomération', 'république', 'principauté', 'île', 'village', 'municipalité', 'district', 'comté', 'land', 'état', 'etat', 'royaume', 'émirat', 'sultanat', 'localité', 'archipel', 'bourg', 'bourgade', 'hameau', 'cité', 'presqu\'île', 'péninsule',
])

/** Places that go by their whole name: *la vallée de la Roya*. */
export const landscapes: ReadonlySet<string> = new Set(['littoral', 'massif', 'bassin', 'vallée', 'côte', 'banlieue', 'quartier', 'plateau', 'réserve', 'arrondissement', 'domaine'])

/** What makes one stand for all of his kind: *le planteur moyen*. */
export const averages: ReadonlySet<string> = new Set(['moyen', 'moyenne', 'type', 'lambda'])

/** What a country is called by its kind. */
export const realms: ReadonlySet<string> = new Set(['pays', 'état', 'etat', 'royaume', 'archipel', 'nation', 'république', 'île', 'émirat', 'sultanat', 'principauté', 'confédération', 'hexagone', 'puissance', 'voisin', 'première', 'deuxième', 'territoire', 'continent', 'vieux', 'géant', 'colonie'])

/** Metrics that are of a thing which need not be named: a poll has a margin of error, not the town that is polled. */
export const metricThings: ReadonlyMap<string, string> = new Map([['margin-of-error', 'sondage']])

/** Kinds of places that have figures of their own: *dans la province*. */
export const areas: ReadonlySet<string> = new Set(['pays', 'province', 'métropole', 'canton', 'département', 'région', 'capitale', 'agglomération', 'archipel', 'royaume', 'territoire', 'hexagone', 'île', 'principauté'])

/** Those of them that are no province: *dans la métropole*. */
export const towns: ReadonlySet<string> = new Set(['métropole', 'capitale', 'agglomération'])

/** What somebody does or makes and gives a name: *l’étude SENTINELLE-2*, *le réseau TBM*. */
export const undertakings: ReadonlySet<string> = new Set(['étude', 'essai', 'enquête', 'programme', 'projet', 'réseau', 'mission', 'sonde', 'satellite', 'télescope', 'dispositif', 'opération', 'exposition', 'spectacle', 'expédition'])

/** Things that are counted by the million though they have a price: *3 millions de billets* is no sum. */
export const priced: ReadonlySet<string> = new Set(['billets', 'tickets', 'transactions', 'contrats', 'abonnements', 'chèques', 'forfaits', 'barils'])

/** Verbs whose object has done what *pour avoir …* tells. */
export const sanctions: ReadonlySet<string> = new Set(['condamner', 'punir', 'sanctionner', 'poursuivre', 'accuser', 'inculper', 'licencier', 'révoquer', 'suspendre', 'écrouer', 'arrêter', 'récompenser', 'féliciter'])

/** Verbs that impose a punishment on somebody. */
export const imposing: ReadonlySet<string> = new Set(['infliger', 'prononcer', 'requérir', 'réclamer', 'condamner', 'imposer'])

/** Metrics, by their slug, that strike somebody. */
export const punishments: ReadonlySet<string> = new Set(['fine', 'sentence'])

/** Metrics, by their slug, that houses and bodies have and persons do not. */
export const impersonal: ReadonlySet<string> = new Set(['budget', 'revenue', 'net-income', 'operating-income', 'gross-margin', 'operating-margin', 'order-book', 'market-share', 'ebitda', 'pre-tax-income', 'net-margin', 'free-cash-flow', 'net-debt', 'operating-loss'])

/** Roles of those who speak for a town or a country. */
export const officials: ReadonlySet<string> = new Set(['ministre', 'maire', 'mairesse', 'préfet', 'préfète', 'député', 'députée', 'sénateur', 'sénatrice', 'gouverneur', 'bourgmestre', 'conseiller', 'conseillère', 'adjoint', 'adjointe', 'procureur', 'procureure'])

/** Verbs whose object an article is about: *le tribunal a condamné X*. */
export const convicting: ReadonlySet<string> = new Set(['condamner', 'punir', 'écrouer', 'inculper', 'relaxer', 'acquitter'])

/** Who takes to the street, by no other name: *la CGT revendique 5 000 manifestants*. */
export const marchers: ReadonlySet<string> = new Set(['manifestants', 'manifestantes', 'participants', 'grévistes', 'protestataires', 'contestataires', 'marcheurs'])

/** Who is counted in the street: *la CGT a recensé 50 000 personnes*. */
export const crowds: ReadonlySet<string> = new Set(['personnes', ...marchers])

/** Verbs of those who count others: *le ministère recense 1,4 million d’élèves*. */
export const counting: ReadonlySet<string> = new Set(['recenser', 'dénombrer', 'comptabiliser', 'répertorier', 'décompter'])

/** Unions that count who marches. */
export const confederations = ['CGT', 'CFDT', 'FO', 'SUD', 'FGTB', 'CSC', 'FTQ', 'CSN']

/** Those who speak for the staff: what they reckon is of the house that the passage is about. */
export const unions: ReadonlySet<string> = new Set([
  ...confederations, 'Force ouvrière', 'CFTC', 'CFE-CGC', 'Unsa', 'UNSA', 'Sud', 'Solidaires', 'CGSLB', 'Unia', 'Syna', 'CSQ', 'Unifor', 'FIQ', 'IG Metall', 'IG BCE', 'Verdi', 'UAW', 'UGTT', 'UMT',
])

/** Bodies inside of a house, which speak and act for it. */
export const insiders: ReadonlySet<string> = new Set(['direction', 'présidence', 'conseil', 'service', 'bureau', 'secrétariat', 'équipe', 'laboratoire'])

/** What happens to a place and has figures of its own: *le séisme a fait 140 morts*. In the singular it is one, in the plural they are counted. */
export const events: ReadonlySet<string> = new Set([
  'séisme', 'tremblement', 'tsunami', 'incendie', 'feu', 'sinistre', 'accident', 'collision', 'carambolage', 'crash', 'naufrage', 'chavirage', 'déraillement',
  'explosion', 'tempête', 'ouragan', 'cyclone', 'typhon', 'tornade', 'inondation', 'crue', 'avalanche', 'éboulement', 'éruption', 'attentat', 'fusillade',
])

/** What people use online, a product and its house by the same word. */
export const platforms: ReadonlySet<string> = new Set(['plateforme', 'plate-forme', 'appli', 'messagerie', 'réseau', 'service', 'site', 'outil'])

/** Facilities that make things for a company: *le fabricant* is none of them. */
export const plants: ReadonlySet<string> = new Set(['usine', 'site', 'centrale', 'raffinerie', 'mine', 'barrage', 'entrepôt'])

/** Heads under which the press files its articles, before a colon, and no house: **Automobile :** *le marché cale*. */
export const rubrics: ReadonlySet<string> = new Set([
  'automobile', 'auto', 'luxe', 'banque', 'bourse', 'mode', 'textile', 'spatial', 'défense', 'armement', 'presse', 'médias', 'livre', 'cinéma', 'télé', 'radio', 'musique', 'théâtre', 'danse', 'art', 'sport', 'football', 'foot', 'rugby', 'tennis', 'basket', 'handball', 'volley', 'cyclisme', 'voile', 'ski', 'golf', 'boxe', 'judo', 'météo', 'climat', 'justice', 'police', 'emploi', 'travail', 'social', 'logement', 'santé', 'vin', 'bière', 'lait', 'sucre', 'viande', 'pêche', 'bois', 'acier', 'gaz', 'pétrole', 'nucléaire', 'éolien', 'solaire', 'rail', 'train', 'route', 'avion', 'aérien', 'maritime', 'espace', 'numérique', 'web', 'tech', 'crypto', 'monde', 'europe', 'budget', 'commerce', 'vacances', 'cosmétique', 'aéronautique', 'agroalimentaire', 'agriculture', 'viticulture', 'élevage', 'sylviculture', 'sidérurgie', 'métallurgie', 'chimie', 'pharmacie', 'cosmétiques', 'ameublement', 'bricolage', 'distribution', 'restauration', 'hôtellerie', 'tourisme', 'fret', 'ferroviaire', 'nautisme', 'photovoltaïque', 'hydrogène', 'télécoms', 'informatique', 'cybersécurité', 'assurance', 'immobilier', 'construction', 'bâtiment', 'télétravail', 'apprentissage', 'covoiturage', 'édition', 'librairie', 'natation', 'athlétisme', 'biathlon',
])

/** Sports clubs go by these words and an adjective of their town: *le Stade rennais*, *l’Olympique lyonnais*. */
export const clubHeads: ReadonlySet<string> = new Set(['stade', 'olympique', 'racing', 'sporting', 'section', 'chamois', 'aviron', 'entente', 'étoile', 'élan', 'cercle', 'union', 'rugby', 'football', 'castres', 'amicale', 'club'])

/** Heads of people who are called by one name, but are not who else is called so. */
export const kinHeads: ReadonlySet<string> = new Set(['famille', 'clan', 'fratrie', 'dynastie'])

/** Nouns that are a part of the name behind them: *le lac Tanganyika*, *le mont Ventoux*, *le stade Vélodrome*. */
export const nameHeads: ReadonlySet<string> = new Set([
  'fratrie', 'dynastie',
  'gouvernement', 'lac', 'mont', 'mer', 'océan', 'col', 'pic', 'île', 'îles', 'cap', 'golfe', 'canal', 'détroit', 'baie', 'tour', 'place', 'rue', 'avenue', 'boulevard', 'quai',
  'pont', 'palais', 'taxe', 'loi', 'plan', 'affaire', 'réforme', 'prix', 'coupe', 'ligue', 'opération', 'programme', 'traité', 'accord', 'stade', 'théâtre', 'musée', 'école', 'collège', 'lycée', 'gymnase', 'piscine', 'médiathèque', 'bibliothèque', 'halle', 'résidence', 'quartier', 'viaduc', 'tunnel', 'phare', 'cargo', 'chalutier', 'voilier', 'pétrolier', 'hôpital', 'clinique', 'aéroport', 'ouragan', 'cyclone', 'typhon', 'tempête', 'famille', 'clan', 'sonde', 'satellite', 'fusée', 'paquebot', 'ferry', 'barrage', 'collection', 'villa',
  'zoo', 'château', 'abbaye', 'domaine', 'camping', 'cinéma', 'université', 'foyer', 'parc', 'marathon', 'salon', 'foire', 'librairie', 'ferme', 'hôtel', 'restaurant', 'maternité', 'prison',
])

/** *le CHU*: bodies that go by the letters of what they are. */
export const acronyms: ReadonlySet<string> = new Set(['CHU', 'CHRU', 'CHR', 'Samu', 'SAMU', 'Sdis', 'SDIS', 'CPAM', 'CAF', 'Crous', 'CROUS'])

/** *Les États-Unis… Ils…*: lands that are several. */
export const several: ReadonlySet<string> = new Set([
  'États-Unis', 'Etats-Unis', 'Pays-Bas', 'Philippines', 'Émirats arabes unis', 'Emirats arabes unis', 'Émirats', 'Emirats', 'Maldives', 'Seychelles', 'Comores', 'Bahamas', 'Balkans', 'Antilles', 'Canaries', 'Baléares', 'Hauts-de-France', 'Pays de la Loire', 'Yvelines', 'Hauts-de-Seine', 'Vosges', 'Landes', 'Ardennes', 'Alpes', 'Pyrénées', 'Cévennes', 'Côtes-d’Armor', 'Côtes-d\'Armor', 'Deux-Sèvres', 'Bouches-du-Rhône', 'Alpes-Maritimes', 'Hautes-Alpes', 'Pyrénées-Orientales', 'Hautes-Pyrénées', 'Pyrénées-Atlantiques', 'Nations unies',
])

/** *la municipalité*: what runs the town that an article is about. */
export const townHalls: ReadonlySet<string> = new Set(['municipalité', 'mairie'])

/** Bodies whose figures are their own, by the first word or two of their names: *les Restos du cœur*, *l’association Un toit*. */
export const charities: ReadonlySet<string> = new Set(['association', 'asso', 'fondation', 'secours', 'restos', 'emmaüs', 'croix-rouge', 'opéra', 'orchestre', 'bibliothèque', 'médiathèque', 'conservatoire', 'msf', 'ap-hp', 'louvre', 'mucem', 'louvre-lens', 'mutuelle', 'amicale', 'coopérative', 'club', 'banque alimentaire', 'centre hospitalier', 'centre pompidou', 'centre aquatique', 'centre équestre', 'centre nautique', 'centre aqualudique', 'centre culturel', 'centre commercial', 'centre pénitentiaire', 'centre communal', 'complexe aquatique', 'complexe sportif', 'parc éolien', 'parc solaire'])

/** Facilities that a town has and that name no house: *le marché immobilier de Sherbrooke*. */
export const unhoused: ReadonlySet<string> = new Set(['marché', 'maison', 'tour', 'pont', 'tunnel', 'viaduc', 'sentier', 'véloroute', 'cimetière'])

/** Heads of names that are no body: *le prix Goncourt*, *la loi Duplomb*. */
export const deeds: ReadonlySet<string> = new Set(['taxe', 'loi', 'plan', 'affaire', 'réforme', 'prix', 'coupe', 'opération', 'programme', 'traité', 'accord'])

/** Bodies that count and measure others, by the first word of their names: *l’Observatoire de la parité*. */
export const watchers: ReadonlySet<string> = new Set(['observatoire'])

/** Kinds of people that statistics tell apart, beside those of `people` and of roles: *les étrangers (6,4 %)*. */
export const strata: ReadonlySet<string> = new Set([
  'demandeurs', 'demandeuses', 'travailleurs', 'travailleuses', 'étrangers', 'étrangères', 'immigrés', 'immigrées', 'réfugiés', 'réfugiées', 'bénéficiaires', 'indépendants', 'indépendantes', 'micro-entrepreneurs', 'auto-entrepreneurs', 'actifs', 'inactifs', 'seniors', 'aînés', 'aînées', 'trentenaires', 'quadragénaires', 'quinquagénaires', 'sexagénaires', 'septuagénaires', 'octogénaires', 'nonagénaires', 'centenaires',
  'célibataires', 'divorcés', 'divorcées', 'veufs', 'veuves', 'abstentionnistes', 'sympathisants', 'sympathisantes', 'votants', 'assurés', 'assurées', 'propriétaires', 'accédants', 'internautes', 'citadins', 'citadines', 'ruraux', 'urbains', 'malades', 'diabétiques', 'fumeurs', 'fumeuses', 'ex-fumeurs', 'non-fumeurs', 'buveurs', 'vapoteurs', 'diplômés', 'diplômées', 'non-diplômés', 'détenus', 'détenues', 'surveillants', 'aidants', 'aidantes', 'croyants', 'catholiques', 'musulmans', 'protestants',
  'pères', 'mères', 'couples', 'foyers', 'hospitalisés', 'nourrissons', 'écoliers', 'écolières', 'intérimaires', 'non-salariés', 'artisans', 'employées', 'employés', 'mineures', 'majeurs', 'majeures', 'blessés', 'rapatriés', 'expatriés', 'binationaux', 'frontaliers', 'frontalières', 'saisonniers', 'saisonnières', 'boursiers', 'boursières', 'redoublants', 'décrocheurs', 'sans-abri', 'sans-papiers', 'téléspectateurs', 'auditeurs', 'abonnés', 'abonnées',
])

/** What people do who come to see something: *3 000 personnes ont assisté au concert*. */
export const attending: ReadonlySet<string> = new Set([
  'assister', 'fréquenter', 'visiter', 'affluer', 'participer', 'presser', 'masser', 'déplacer', 'rendre', 'applaudir', 'suivre', 'arpenter', 'parcourir', 'découvrir', 'inscrire', 'converger', 'admirer', 'disputer', 'courir',
])

/** What one does to those who stand beside him in a ranking: *est suivi par Kelvio*, *dominé par Kelvio*. */
export const ranking: ReadonlySet<string> = new Set([
  'dominer', 'mener', 'emmener', 'suivre', 'talonner', 'précéder', 'devancer', 'compléter', 'remporter', 'gagner', 'fermer', 'clore', 'occuper',
])
