import type { UnitKind } from '../types.js'

/** What a unit measures where no word says it. */
export const unitMetrics: ReadonlyMap<string, readonly [label: string, id: string, sure: boolean]> = new Map(
  Object.entries({
    'Cel': ['température', 'temperature', true],
    '[degF]': ['température', 'temperature', true],
    'km/h': ['vitesse', 'speed', true],
    'm/s': ['vitesse', 'speed', true],
    'km/s': ['vitesse', 'speed', true],
    'm3/s': ['débit', 'flow', true],
    '[kn_i]': ['vitesse', 'speed', true],
    '[mi_i]/h': ['vitesse', 'speed', true],
    'km': ['distance', 'distance', false],
    '[mi_i]': ['distance', 'distance', false],
    '[nmi_i]': ['distance', 'distance', false],
    '[ly]': ['distance', 'distance', true],
    'AU': ['distance', 'distance', true],
    'nm': ['gravure', 'process-node', false],
    '[ft_i]': ['taille', 'height', false],
    '[in_i]': ['taille', 'height', false],
    'm': ['taille', 'height', false],
    'cm': ['taille', 'height', false],
    'mm': ['taille', 'height', false],
    'kg': ['poids', 'weight', false],
    'g': ['poids', 'weight', false],
    't': ['poids', 'weight', false],
    'mg': ['poids', 'weight', false],
    'ug': ['poids', 'weight', false],
    '[lb_av]': ['poids', 'weight', false],
    '[oz_av]': ['poids', 'weight', false],
    '[car_m]': ['poids', 'weight', false],
    'kt': ['production', 'production', false],
    'Mt': ['production', 'production', false],
    'Gt': ['production', 'production', false],
    'quintal': ['récolte', 'harvest', false],
    '[bbl_us]': ['production', 'production', false],
    'L': ['volume', 'volume', false],
    'hL': ['récolte', 'harvest', false],
    'm3': ['volume', 'volume', false],
    'hm3': ['volume', 'volume', false],
    'km3': ['volume', 'volume', false],
    'mL': ['volume', 'volume', false],
    'cL': ['volume', 'volume', false],
    'dL': ['volume', 'volume', false],
    '[gal_us]': ['volume', 'volume', false],
    'har': ['surface', 'area', false],
    'km2': ['surface', 'area', false],
    'm2': ['surface', 'area', false],
    'arpent': ['surface', 'area', false],
    '[acr_us]': ['surface', 'area', false],
    '[sft_i]': ['surface', 'area', false],
    'MW': ['puissance', 'capacity', true],
    'GW': ['puissance', 'capacity', true],
    'kW': ['puissance', 'capacity', true],
    'W': ['puissance', 'capacity', true],
    'TW': ['puissance', 'capacity', true],
    'ch': ['puissance', 'capacity', true],
    'kN': ['poussée', 'thrust', true],
    'N.m': ['couple', 'torque', true],
    'bar': ['pression', 'pressure', true],
    'hPa': ['pression', 'pressure', true],
    'mm[Hg]': ['pression', 'pressure', true],
    'V': ['tension', 'voltage', true],
    'kV': ['tension', 'voltage', true],
    'Hz': ['fréquence', 'frequency', true],
    'kHz': ['fréquence', 'frequency', true],
    'MHz': ['fréquence', 'frequency', true],
    'GHz': ['fréquence', 'frequency', true],
    'mA.h': ['capacité', 'battery-capacity', true],
    'Mbit/s': ['débit', 'bandwidth', true],
    'Gbit/s': ['débit', 'bandwidth', true],
    'Tbit/s': ['débit', 'bandwidth', true],
    'GBy/s': ['débit', 'bandwidth', true],
    'GBy': ['capacité', 'storage', false],
    'TBy': ['capacité', 'storage', false],
    'PBy': ['capacité', 'storage', false],
    'K': ['température', 'temperature', true],
    'g/L': ['taux d’alcool', 'blood-alcohol', false],
    'ug/m3': ['concentration', 'concentration', false],
    'mg/m3': ['concentration', 'concentration', false],
    'ug/L': ['concentration', 'concentration', false],
    'mg/L': ['concentration', 'concentration', false],
    'mg/kg': ['concentration', 'concentration', false],
    '[ppm]': ['concentration', 'concentration', false],
    'mSv': ['dose', 'dose', true],
    'uSv': ['dose', 'dose', true],
    'Bq': ['radioactivité', 'radioactivity', true],
    'kcal': ['apport calorique', 'calories', false],
    'kW.h': ['consommation', 'power-consumption', false],
    'MW.h': ['production', 'electricity-production', false],
    'GW.h': ['production', 'electricity-production', false],
    'TW.h': ['production', 'electricity-production', false],
    'age': ['âge', 'age', false],
    'a': ['durée', 'duration', false],
    'mo': ['durée', 'duration', false],
    'wk': ['durée', 'duration', false],
    'd': ['durée', 'duration', false],
    'h': ['durée', 'duration', false],
    'min': ['durée', 'duration', false],
    's': ['durée', 'duration', false],
    'ms': ['durée', 'duration', false],
    'dB': ['niveau sonore', 'noise', true],
    '%': ['part', 'share', false],
    'co2': ['émissions', 'emissions', true],
    'price': ['prix', 'price', true],
    'yield': ['rendement', 'yield', true],
    'harvest': ['production', 'production', false],
    'tonnage': ['tonnage', 'weight', false],
    'cost': ['coût', 'costs', false],
    'rain': ['précipitations', 'rainfall', false],
    'net': ['salaire', 'wage', false],
    'hourly': ['salaire horaire', 'wage', false],
    'share': ['cours', 'share-price', false],
    'revenue': ['chiffre d’affaires', 'revenue', false],
    'EUR': ['montant', 'amount', false],
    'points': ['points', 'points-scored', true],
    'point': ['points', 'points-scored', false],
  }),
)

/** *2,4 tonnes de* **CO2**: a weight of it is an emission. */
export const carbon: readonly string[] = ['co2', 'co₂']

/** Money by the head of them is no price: *1 600 € par habitant*. */
export const heads: ReadonlySet<string> = new Set(['habitant', 'ménage', 'foyer', 'famille', 'salarié', 'élève', 'étudiant', 'enfant', 'agent', 'bénéficiaire'])

/** A percentage is of them and measures something else: *un déficit de 4,7 % du PIB*. */
export const denominators: ReadonlyMap<string, string> = new Map([['gdp', 'part du PIB']])

/** Verbs that tell what money is for: *consacre 37 milliards aux médicaments*. */
export const devotes: ReadonlySet<string> = new Set(['consacrer', 'dédier'])

/** Verbs that tell how much of the whole their subject is: *le tourisme représente 7 % du PIB*. */
export const weighs: ReadonlySet<string> = new Set(['représenter', 'peser', 'consacrer', 'équivaloir', 'tirer', 'former', 'constituer', 'composer'])

/** *longue de 22 mètres*, *22 mètres de long*: what an adjective tells that a quantity measures. */
export const describedMetrics: ReadonlyMap<string, string> = new Map(
  Object.entries({
    long: 'longueur', longue: 'longueur', longs: 'longueur', longues: 'longueur',
    large: 'largeur', larges: 'largeur',
    haut: 'hauteur', haute: 'hauteur', hauts: 'hauteur', hautes: 'hauteur',
    fond: 'profondeur', profond: 'profondeur', profonde: 'profondeur', profonds: 'profondeur', profondes: 'profondeur',
    épais: 'épaisseur', épaisse: 'épaisseur', épaisses: 'épaisseur',
    lourd: 'poids', lourde: 'poids', lourds: 'poids', lourdes: 'poids',
    distant: 'distance', distante: 'distance', distants: 'distance', distantes: 'distance',
    vaste: 'surface', vastes: 'surface',
    vieux: 'âge', vieille: 'âge', vieilles: 'âge',
  }),
)

/** *sous la surface*, *sous terre*: what a length is that is told by where it ends. */
export const belowMetrics: ReadonlyMap<string, string> = new Map(
  Object.entries({ surface: 'profondeur', terre: 'profondeur', eau: 'profondeur', mer: 'profondeur', sol: 'profondeur', glace: 'profondeur' }),
)

/** *s’étire sur 17 km*, *allonger le quai de 180 m*: what a verb says that a length is. */
export const lengthVerbs: Readonly<Record<string, string>> = {
  étirer: 'longueur', étendre: 'longueur', serpenter: 'longueur', dérouler: 'longueur',
  allonger: 'longueur', rallonger: 'longueur', prolonger: 'longueur', raccourcir: 'longueur',
  élargir: 'largeur', rétrécir: 'largeur',
  rehausser: 'hauteur', surélever: 'hauteur', exhausser: 'hauteur',
  approfondir: 'profondeur',
}

/** *92 000 km au* **compteur**: where a distance is read off. */
export const odometers: ReadonlyMap<string, string> = new Map([['compteur', 'kilométrage']])

/** *cinq points d’avance*, *deux minutes de retard* */
export const leads: ReadonlySet<string> = new Set(['avance', 'retard', 'écart'])

/** What a length is of a thing that has more than one: *un mur de 4 mètres* is high, *un tunnel de 4 mètres* long. */
export const nounLengths: ReadonlyMap<string, string> = new Map(
  Object.entries({
    longueur: ['rame', 'train', 'fosse', 'pont', 'tunnel', 'file', 'bateau', 'navire', 'voilier', 'paquebot', 'yacht', 'embarcation', 'pirogue', 'piste', 'bassin', 'piscine', 'convoi', 'cortège', 'câble', 'viaduc', 'bus', 'camion', 'avion', 'requin', 'baleine', 'serpent', 'fissure', 'digue', 'jetée', 'clôture', 'plage', 'ligne', 'quai', 'route', 'rue', 'tronçon', 'sentier', 'voie', 'passerelle', 'galerie', 'canal', 'rivière', 'haie', 'banderole', 'péniche', 'barge', 'catamaran', 'trimaran', 'ferry', 'cargo', 'wagon', 'remorque', 'limousine', 'crocodile', 'anaconda', 'python'],
    hauteur: ['tour', 'mur', 'creux', 'arbre', 'immeuble', 'falaise', 'éolienne', 'statue', 'niveau', 'chute', 'plongeoir', 'grue', 'mât', 'colonne', 'clocher', 'flèche', 'barrage', 'cascade', 'sapin', 'gratte-ciel', 'pylône', 'pic', 'vague', 'houle', 'antenne', 'cheminée', 'silo', 'rempart', 'muraille', 'phare', 'pyramide', 'sculpture', 'obélisque', 'minaret', 'talus', 'dune', 'terril', 'podium', 'échafaudage'],
    épaisseur: ['couche', 'verre', 'glace', 'plaque', 'paroi', 'vitre', 'manteau'],
    distance: ['frappe', 'tir', 'reprise', 'parcours'],
    profondeur: ['puits', 'gouffre', 'trou', 'cratère', 'nappe', 'tranchée', 'forage'],
  }).flatMap(([label, nouns]) => nouns.map((noun) => [noun, label] as const)),
)

/** *efficace à 98 %*: what an adjective tells of a share. */
const qualities: Readonly<Record<string, string>> = {
  efficace: 'efficacité', efficaces: 'efficacité',
  fiable: 'fiabilité', fiables: 'fiabilité',
  précis: 'précision', précise: 'précision', précises: 'précision',
  pur: 'pureté', pure: 'pureté', purs: 'pureté', pures: 'pureté',
  autonome: 'autonomie', autonomes: 'autonomie',
}
export const qualityMetrics: ReadonlyMap<string, string> = new Map(Object.entries(qualities))

/** *12 % plus cher*, *trois fois plus vite*: what a comparison is of, besides what an adjective tells alone. */
export const comparedMetrics: ReadonlyMap<string, string> = new Map([
  ...describedMetrics,
  ...Object.entries({
    cher: 'prix', chère: 'prix', chers: 'prix', chères: 'prix', coûteux: 'prix', coûteuse: 'prix', coûteuses: 'prix',
    vite: 'vitesse', rapide: 'vitesse', rapides: 'vitesse', rapidement: 'vitesse',
    léger: 'poids', légère: 'poids', légers: 'poids', légères: 'poids',
    grand: 'taille', grande: 'taille', grands: 'taille', grandes: 'taille',
    puissant: 'puissance', puissante: 'puissance', puissants: 'puissance', puissantes: 'puissance',
    chaud: 'température', chaude: 'température', chauds: 'température', chaudes: 'température',
    âgé: 'âge', âgée: 'âge', âgés: 'âge', âgées: 'âge',
    froid: 'température', froide: 'température', froids: 'température', froides: 'température',
    lent: 'vitesse', lente: 'vitesse', lents: 'vitesse', lentes: 'vitesse', lentement: 'vitesse',
    petit: 'taille', petite: 'taille', petits: 'taille', petites: 'taille',
    volumineux: 'volume', volumineuse: 'volume', volumineuses: 'volume',
    massif: 'masse', massive: 'masse', massifs: 'masse', massives: 'masse',
    dense: 'densité', denses: 'densité', intense: 'intensité', intenses: 'intensité',
    étendu: 'étendue', étendue: 'étendue', étendus: 'étendue', étendues: 'étendue',
    gourmand: 'consommation', gourmande: 'consommation', gourmands: 'consommation', gourmandes: 'consommation',
    sobre: 'consommation', sobres: 'consommation', énergivore: 'consommation', énergivores: 'consommation',
    performant: 'performance', performante: 'performance', performants: 'performance', performantes: 'performance',
    productif: 'productivité', productive: 'productivité', productifs: 'productivité', productives: 'productivité',
    rentable: 'rentabilité', rentables: 'rentabilité', durable: 'durabilité', durables: 'durabilité',
    généreux: 'générosité', généreuse: 'générosité', généreuses: 'générosité',
    fréquent: 'fréquence', fréquente: 'fréquence', fréquents: 'fréquence', fréquentes: 'fréquence', souvent: 'fréquence', fréquemment: 'fréquence',
    contagieux: 'contagiosité', contagieuse: 'contagiosité', contagieuses: 'contagiosité',
    dangereux: 'danger', dangereuse: 'danger', dangereuses: 'danger',
    polluant: 'pollution', polluante: 'pollution', polluants: 'pollution', polluantes: 'pollution',
    bruyant: 'bruit', bruyante: 'bruit', bruyants: 'bruit', bruyantes: 'bruit',
    lumineux: 'luminosité', lumineuse: 'luminosité', lumineuses: 'luminosité',
    résistant: 'résistance', résistante: 'résistance', résistants: 'résistance', résistantes: 'résistance',
    riche: 'richesse', riches: 'richesse',
    ...qualities,
  }),
])

/** What people are paid. */
export const wage = 'salaire'

/** What a verb measures in some units only: *vendu 890 francs* tells a price, *vendu 890 montres* sales; `area`: in hectares and the like, `years`: in years, `wage`: in money by the month or the year, of whom is paid, `goods`: in money by the kilo and the like. */
export const verbUnitMetrics: Readonly<Record<string, Readonly<Partial<Record<UnitKind | 'area' | 'length' | 'years' | 'wage' | 'goods', string>>>>> = {
  avoir: { years: 'âge', points: 'points' },
  étendre: { length: 'longueur' },
  compter: { points: 'points' },
  totaliser: { points: 'points' },
  inscrire: { points: 'points' },
  devancer: { points: 'avance', duration: 'avance' },
  distancer: { points: 'avance', duration: 'avance' },
  mener: { points: 'écart', duration: 'avance' },
  payer: { wage: 'salaire' },
  débloquer: { currency: 'aide' },
  promettre: { currency: 'promesse', goods: 'prix' },
  verser: { goods: 'prix' },
  régler: { goods: 'prix' },
  rajeunir: { duration: 'âge' },
  vieillir: { duration: 'âge' },
  empocher: { currency: 'gain' },
  générer: { currency: 'revenus' },
  mobiliser: { currency: 'aide' },
  recevoir: { currency: 'aide', goods: 'prix' },
  recueillir: { currency: 'collecte' },
  reverser: { currency: 'versement' },
  brûler: { currency: 'consommation de trésorerie', area: 'surface brûlée' },
  cramer: { currency: 'consommation de trésorerie' },
  requérir: { currency: 'amende', duration: 'peine' },
  écoper: { currency: 'amende', duration: 'peine' },
  signer: { percent: 'taux' },
  offrir: { currency: 'offre', goods: 'prix' },
  proposer: { currency: 'offre', goods: 'prix' },
  décrocher: { currency: 'levée de fonds' },
  rafler: { currency: 'levée de fonds' },
  récolter: { currency: 'récolte de fonds' },
  négocier: { percent: 'taux', currency: 'prix' },
  revenir: { currency: 'prix' },
  facturer: { currency: 'prix' },
  injecter: { measure: 'injection' },
  lancer: { currency: 'prix' },
  céder: { currency: 'cession' },
  plonger: { measure: 'profondeur' },
  culminer: { measure: 'altitude' },
  parcourir: { area: 'surface parcourue' },
  détruire: { area: 'surface détruite' },
  ravager: { area: 'surface brûlée' },
  dévaster: { area: 'surface dévastée' },
  couvrir: { area: 'surface' },
  vendre: { currency: 'prix', count: 'ventes', measure: 'ventes' },
  acheter: { currency: 'prix d’achat' },
  louer: { currency: 'loyer' },
  prêter: { percent: 'taux' },
  emprunter: { percent: 'taux' },
  rémunérer: { percent: 'taux', wage: 'salaire' },
  gagner: { currency: wage },
  perdre: { currency: 'perte' },
  toucher: { currency: 'rémunération', goods: 'prix' },
  émarger: { currency: 'salaire' },
  débourser: { currency: 'dépense' },
  valoir: { currency: 'prix' },
  rapporter: { currency: 'recettes' },
  engloutir: { currency: 'dépenses' },
  deviser: { currency: 'coût' },
  risquer: { duration: 'peine' },
  remplir: { percent: 'remplissage' },
  contribuer: { currency: 'contribution' },
  rester: { currency: 'reste' },
  vivre: { currency: 'revenu' },
  soutirer: { currency: 'somme soutirée' },
  extorquer: { currency: 'somme extorquée' },
  posséder: { percent: 'participation' },
  renchérir: { percent: 'prix' },
  enchérir: { percent: 'prix' },
  racheter: { percent: 'participation' },
  acquérir: { percent: 'participation' },
  acheminer: { measure: 'acheminement' },
  remettre: { currency: 'apport' },
  traiter: { measure: 'traitement' },
  broyer: { measure: 'broyage' },
  presser: { measure: 'pressurage' },
  embarquer: { measure: 'embarquements' },
  débarquer: { measure: 'débarquements' },
  tomber: { measure: 'précipitations' },
  mesurer: { measure: 'taille' },
  peser: { measure: 'poids', currency: 'valorisation' },
  consommer: { measure: 'consommation' },
  durer: { duration: 'durée' },
  attendre: { duration: 'attente' },
}

/** What a verb measures of a company, where of a person it is another thing: *Shell a gagné 5 milliards* is no salary. */
export const houseMetrics: Readonly<Record<string, string>> = {
  gagner: 'bénéfice',
  toucher: 'recettes',
  valoir: 'valorisation',
  récolter: 'levée de fonds',
}

/** What is said of a company by a verb in the passive: *Mistral a été évaluée à 2 milliards*. */
export const ratedMetrics: Readonly<Record<string, string>> = { évaluer: 'valorisation', estimer: 'valorisation' }

/** What a verb measures behind *y*: *un couple y gagnerait 133 euros*. */
export const thereMetrics: Readonly<Record<string, string>> = { gagner: 'gain', perdre: 'perte' }

/** Verbs of what people are paid, where they have more or less than others: *gagnent 19 % de moins que les hommes*. */
export const paid: ReadonlySet<string> = new Set(['gagner', 'toucher', 'percevoir', 'empocher'])

/** What a verb measures of a share behind *en*: *la famille en garde 54 %*. */
export const theirsMetrics: Readonly<Record<string, string>> = { garder: 'participation', conserver: 'participation', détenir: 'participation', posséder: 'participation', contrôler: 'participation' }

/** What a verb measures where nothing else tells it: *y laisse 20 euros*, *a mis 9 millions au pot*. */
export const lastVerbMetrics: typeof verbUnitMetrics = {
  laisser: { currency: 'dépense' },
  estimer: { currency: 'estimation' },
  évaluer: { currency: 'évaluation' },
  chiffrer: { currency: 'coût' },
  équilibrer: { currency: 'budget' },
  réclamer: { currency: 'demande' },
  demander: { currency: 'demande' },
  exiger: { currency: 'demande' },
  solliciter: { currency: 'demande' },
  attirer: { currency: 'investissement' },
  amasser: { currency: 'collecte' },
  mettre: { currency: 'mise' },
  avancer: { currency: 'avance' },
  partager: { currency: 'partage' },
  renflouer: { currency: 'renflouement' },
  lâcher: { currency: 'dépense' },
  tailler: { currency: 'coupes' },
  reprendre: { duration: 'gain' },
  refaire: { measure: 'réfection' },
  avaler: { area: 'surface brûlée' },
  compter: { currency: 'prix' },
  manquer: { currency: 'manque' },
  tirer: { currency: 'recettes' },
}

/** Verbs whose metric is only told to do: *il faut compter 60 euros*, but not *compte 3 millions en caisse*. */
export const toldOnly: ReadonlySet<string> = new Set(['compter'])

/** Verbs whose metric is only their object's: *décroche 42 M€*, but not *décroche, à 4 310 €*. */
export const objectOnly: ReadonlySet<string> = new Set(['décrocher', 'récolter', 'rafler', 'brûler', 'promettre', 'recevoir', 'mobiliser', 'acheminer', 'devancer', 'distancer', 'mener'])

/** Verbs whose metric stands right behind them: *il tombe 40 centimètres*, but not *tombé sur un lingot d’un kilo*. */
export const directOnly: ReadonlySet<string> = new Set(['tomber', 'rester'])

/** Verbs whose metric is only what stands behind *à*: *lancé à 490 €*, but not *lance une offre de 6 milliards*. */
export const atOnly: ReadonlySet<string> = new Set(['lancer', 'signer', 'estimer', 'évaluer', 'chiffrer', 'équilibrer', 'revenir'])

/** Verbs whose metric is only what stands behind *pour*: *cède ses activités pour 300 millions*, but not *cède 3 euros*. */
export const forOnly: ReadonlySet<string> = new Set(['céder'])

/** What is sold by such a measure has a price: *2,40 euros par kilo*. */
export const goods: ReadonlySet<string> = new Set(['kg', 'g', 't', 'kt', 'Mt', 'L', 'hL', 'm3', 'quintal', '[bbl_us]', 'kW.h', 'MW.h', '[lb_av]', '[oz_av]'])

/** What is counted by these is told by another word: *2 millions de passagers… frôle les 3 millions de personnes*. */
export const vagueUnits: ReadonlySet<string> = new Set(['personne', 'unité', 'individu', 'tête', 'fois', 'cas', 'fait', 'engin'])

/** Verbs of what one spends, which tell a price where it is only asked: *il faut débourser 6 euros*. */
export const asked: ReadonlySet<string> = new Set(['débourser'])

/** What must be done, whoever does it: *il faut*. */
export const obliges: ReadonlySet<string> = new Set(['falloir'])

/** Verbs that make nothing with *se*: *l’accident s’est produit à Pau*. */
export const happens: ReadonlySet<string> = new Set(['produire'])

/** Verbs that say of a house what its shares do: *Lumenta a dévissé de 12,5 %*. */
export const shares: ReadonlySet<string> = new Set(['dévisser'])

/** Verbs whose subject is what a share of people has: *la grippe touche 16 % des garçons*. */
export const strikes: ReadonlySet<string> = new Set(['toucher', 'frapper', 'affecter'])

/** What a verb makes of a share of a house: *cède 60 % de Nordvarm*. */
export const stakeVerbs: Readonly<Record<string, string>> = {
  prendre: 'participation', posséder: 'participation', garder: 'participation', conserver: 'participation', céder: 'cession', vendre: 'cession', revendre: 'cession', acheter: 'acquisition', reprendre: 'reprise',
}

/** Verbs that make another verb’s object move: *fait reculer la production*. */
export const makes: ReadonlySet<string> = new Set(['faire', 'laisser'])

/** Verbs of a measure that tell how far away it is: *passé à 600 km*. */
export const passing: ReadonlySet<string> = new Set(['passer'])

/** Verbs of what falls to each: *6 € reviennent à l’éleveur*. */
export const falling: ReadonlySet<string> = new Set(['revenir'])

/** What kilometres are of a thing that none of the words above tells. */
export const stretch = 'longueur'

/** Verbs of time that somebody spends: *est resté 5 jours*. */
export const spending: ReadonlySet<string> = new Set(['passer', 'rester', 'demeurer'])

/** Verbs whose subject has the cost that they tell. */
export const costly: ReadonlySet<string> = new Set(['coûter'])

/** Verbs of money that is gone: a loss, and no fall of anything. */
export const losing: ReadonlySet<string> = new Set(['perdre'])
