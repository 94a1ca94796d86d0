import type { VerbSense } from '../types.js'

/**
 * `bondir` → its subject goes up; `relever` → its object does. How to read a row:
 * `holds` with `moves: 'object'`: the amount is a level of the object (*valorise l'entreprise à 300 milliards*).
 * `says` with `holds` or `way`: both are possible, a clause or a quotation decides.
 * The sets below the table hold what a row cannot say: a sense that needs *se*, an infinitive, an inversion.
 */
const senses: Readonly<Record<string, VerbSense>> = {
  // up: the subject's metric
  bondir: { way: 'up' },
  rebondir: { way: 'up' },
  grimper: { way: 'up' },
  regrimper: { way: 'up' },
  progresser: { way: 'up' },
  croître: { way: 'up' },
  accroître: { way: 'up' },
  augmenter: { way: 'up' },
  envoler: { way: 'up' },
  flamber: { way: 'up' },
  gonfler: { way: 'up' },
  regonfler: { way: 'up' },
  enfler: { way: 'up' },
  grossir: { way: 'up' },
  apprécier: { way: 'up' },
  monter: { way: 'up' },
  remonter: { way: 'up' },
  avancer: { way: 'up', says: true },
  accélérer: { way: 'up' },
  redresser: { way: 'up' },
  raffermir: { way: 'up' },
  renchérir: { way: 'up', says: true },
  enchérir: { way: 'up', says: true },
  renforcer: { way: 'up' },
  élargir: { way: 'up' },
  alourdir: { way: 'up' },
  creuser: { way: 'up' },
  décoller: { way: 'up' },
  redécoller: { way: 'up' },
  exploser: { way: 'up' },
  sauter: { way: 'up' },
  galoper: { way: 'up' },
  déraper: { way: 'up' },
  hisser: { way: 'up', holds: true },
  étoffer: { way: 'up' },
  améliorer: { way: 'up' },
  bonifier: { way: 'up' },
  intensifier: { way: 'up' },
  amplifier: { way: 'up' },
  aggraver: { way: 'up' },
  allonger: { way: 'up' },
  rallonger: { way: 'up' },
  agrandir: { way: 'up' },
  enrichir: { way: 'up' },
  réchauffer: { way: 'up' },
  repeupler: { way: 'up' },
  // up: the object's
  relever: { way: 'up', moves: 'object', says: true },
  rehausser: { way: 'up', moves: 'object' },
  hausser: { way: 'up', moves: 'object' },
  majorer: { way: 'up', moves: 'object' },
  réévaluer: { way: 'up', moves: 'object' },
  revaloriser: { way: 'up', moves: 'object' },
  doper: { way: 'up', moves: 'object' },
  booster: { way: 'up', moves: 'object' },
  muscler: { way: 'up', moves: 'object' },
  propulser: { way: 'up', moves: 'object' },
  // up: the object is the size of the change
  gagner: { way: 'up', size: true },
  regagner: { way: 'up', size: true },
  prendre: { way: 'up', size: true },
  reprendre: { way: 'up', size: true, says: true },
  adjuger: { way: 'up', size: true },
  octroyer: { way: 'up', size: true },
  grappiller: { way: 'up', size: true },
  grignoter: { way: 'up', size: true },
  glaner: { way: 'up', size: true },
  rafler: { way: 'up', size: true },
  récupérer: { way: 'up', size: true },
  rattraper: { way: 'up', size: true },
  // down: the subject's metric
  reculer: { way: 'down' },
  chuter: { way: 'down' },
  rechuter: { way: 'down' },
  baisser: { way: 'down' },
  rebaisser: { way: 'down' },
  fondre: { way: 'down' },
  plonger: { way: 'down' },
  replonger: { way: 'down' },
  dévisser: { way: 'down' },
  effondrer: { way: 'down' },
  écrouler: { way: 'down' },
  dégringoler: { way: 'down' },
  tomber: { way: 'down' },
  retomber: { way: 'down' },
  diminuer: { way: 'down' },
  contracter: { way: 'down' },
  rétracter: { way: 'down' },
  replier: { way: 'down' },
  refluer: { way: 'down' },
  décrocher: { way: 'down' },
  dégonfler: { way: 'down' },
  ralentir: { way: 'down' },
  décélérer: { way: 'down' },
  décroître: { way: 'down' },
  décliner: { way: 'down' },
  déprécier: { way: 'down' },
  rétrograder: { way: 'down' },
  régresser: { way: 'down' },
  rétrécir: { way: 'down' },
  amoindrir: { way: 'down' },
  atténuer: { way: 'down' },
  affaiblir: { way: 'down' },
  affaisser: { way: 'down' },
  éroder: { way: 'down' },
  effriter: { way: 'down' },
  tasser: { way: 'down' },
  essouffler: { way: 'down' },
  fléchir: { way: 'down' },
  infléchir: { way: 'down' },
  descendre: { way: 'down' },
  redescendre: { way: 'down' },
  détériorer: { way: 'down' },
  dégrader: { way: 'down' },
  péricliter: { way: 'down' },
  sombrer: { way: 'down' },
  glisser: { way: 'down', says: true },
  trébucher: { way: 'down' },
  vaciller: { way: 'down' },
  désemplir: { way: 'down' },
  dépeupler: { way: 'down' },
  maigrir: { way: 'down' },
  résorber: { way: 'down' },
  tarir: { way: 'down' },
  amenuiser: { way: 'down' },
  délester: { way: 'down' },
  désendetter: { way: 'down' },
  refroidir: { way: 'down' },
  // down: the object's
  vider: { way: 'down', moves: 'object' },
  réduire: { way: 'down', moves: 'object' },
  abaisser: { way: 'down', moves: 'object' },
  ramener: { way: 'down', moves: 'object' },
  minorer: { way: 'down', moves: 'object' },
  raboter: { way: 'down', moves: 'object' },
  amputer: { way: 'down', moves: 'object' },
  rogner: { way: 'down', moves: 'object' },
  écorner: { way: 'down', moves: 'object' },
  alléger: { way: 'down', moves: 'object' },
  sabrer: { way: 'down', moves: 'object' },
  comprimer: { way: 'down', moves: 'object' },
  compresser: { way: 'down', moves: 'object' },
  restreindre: { way: 'down', moves: 'object' },
  freiner: { way: 'down', moves: 'object' },
  dévaluer: { way: 'down', moves: 'object' },
  dévaloriser: { way: 'down', moves: 'object' },
  élaguer: { way: 'down', moves: 'object' },
  combler: { way: 'down', moves: 'object' },
  éponger: { way: 'down', moves: 'object' },
  sacrifier: { way: 'down', moves: 'object' },
  retrancher: { way: 'down', size: true },
  // down: the object is the size of the change
  céder: { way: 'down', size: true },
  perdre: { way: 'down', size: true },
  reperdre: { way: 'down', size: true },
  lâcher: { way: 'down', size: true, says: true },
  resserrer: { way: 'down' },
  abandonner: { way: 'down', size: true },
  concéder: { way: 'down', size: true, says: true },
  // by a factor
  doubler: { way: 'up', factor: 2 },
  redoubler: { way: 'up', factor: 2 },
  tripler: { way: 'up', factor: 3 },
  quadrupler: { way: 'up', factor: 4 },
  quintupler: { way: 'up', factor: 5 },
  sextupler: { way: 'up', factor: 6 },
  septupler: { way: 'up', factor: 7 },
  octupler: { way: 'up', factor: 8 },
  nonupler: { way: 'up', factor: 9 },
  décupler: { way: 'up', factor: 10 },
  centupler: { way: 'up', factor: 100 },
  multiplier: { way: 'up', moves: 'object' },
  démultiplier: { way: 'up', moves: 'object' },
  diviser: { way: 'down', moves: 'object' },
  // flat
  stagner: { way: 'flat' },
  stabiliser: { way: 'flat' },
  piétiner: { way: 'flat' },
  patiner: { way: 'flat' },
  plafonner: { holds: true, bound: 'at_most' },
  maintenir: { way: 'flat', moves: 'object', holds: true },
  geler: { way: 'flat', moves: 'object' },
  figer: { way: 'flat', moves: 'object' },
  rester: { holds: true },
  demeurer: { holds: true },
  conserver: { holds: true },
  garder: { holds: true },
  camper: { holds: true },
  osciller: { holds: true },
  fluctuer: { holds: true },
  varier: { holds: true },
  // level of the subject
  compter: { holds: true, plans: true },
  recenser: { holds: true },
  dénombrer: { holds: true },
  répertorier: { holds: true },
  comptabiliser: { holds: true },
  décompter: { holds: true },
  totaliser: { holds: true },
  cumuler: { holds: true },
  atteindre: { holds: true },
  élever: { holds: true },
  établir: { holds: true },
  situer: { holds: true },
  inscrire: { holds: true },
  afficher: { holds: true },
  ressortir: { holds: true },
  représenter: { holds: true },
  constituer: { holds: true },
  former: { holds: true },
  composer: { holds: true },
  peser: { holds: true },
  valoir: { holds: true },
  équivaloir: { holds: true },
  correspondre: { holds: true },
  égaler: { holds: true },
  culminer: { holds: true, metric: 'altitude' },
  pointer: { holds: true, says: true },
  tourner: { holds: true },
  graviter: { holds: true },
  mesurer: { holds: true, metric: 'taille' },
  détenir: { holds: true, metric: 'participation' },
  contrôler: { holds: true, metric: 'participation' },
  posséder: { holds: true },
  appartenir: { holds: true, metric: 'participation' },
  disposer: { holds: true },
  bénéficier: { holds: true },
  jouir: { holds: true },
  accueillir: { holds: true },
  héberger: { holds: true },
  abriter: { holds: true },
  réunir: { holds: true },
  rassembler: { holds: true },
  regrouper: { holds: true },
  fédérer: { holds: true },
  attirer: { holds: true },
  drainer: { holds: true },
  capter: { holds: true },
  concentrer: { holds: true },
  englober: { holds: true },
  comprendre: { holds: true },
  comporter: { holds: true },
  inclure: { holds: true },
  contenir: { holds: true },
  renfermer: { holds: true },
  embarquer: { holds: true },
  aligner: { holds: true },
  exploiter: { holds: true },
  gérer: { holds: true },
  opérer: { holds: true },
  desservir: { holds: true },
  transporter: { holds: true, metric: 'passagers' },
  acheminer: { holds: true },
  traiter: { holds: true },
  distribuer: { holds: true },
  diffuser: { holds: true },
  manquer: { holds: true },
  nécessiter: { holds: true },
  requérir: { holds: true },
  exiger: { holds: true, says: true },
  réclamer: { holds: true, says: true },
  mobiliser: { holds: true },
  impliquer: { holds: true },
  absorber: { holds: true },
  occuper: { holds: true },
  couvrir: { holds: true },
  étendre: { holds: true, metric: 'superficie' },
  // people
  employer: { holds: true, metric: 'salariés' },
  recruter: { holds: true, metric: 'recrutements' },
  embaucher: { holds: true, metric: 'embauches' },
  engager: { holds: true, metric: 'engagement' },
  licencier: { holds: true, metric: 'licenciements' },
  supprimer: { holds: true, metric: 'suppressions' },
  créer: { holds: true, metric: 'créations' },
  détruire: { holds: true, metric: 'destructions' },
  titulariser: { holds: true, metric: 'titularisations' },
  tuer: { holds: true, metric: 'morts' },
  blesser: { holds: true, metric: 'blessés' },
  mourir: { holds: true, metric: 'morts' },
  décéder: { holds: true, metric: 'décès' },
  périr: { holds: true, metric: 'morts' },
  succomber: { holds: true, metric: 'morts' },
  noyer: { holds: true, metric: 'noyades' },
  suicider: { holds: true, metric: 'suicides' },
  disparaître: { holds: true, metric: 'disparus' },
  naître: { holds: true, metric: 'naissances' },
  hospitaliser: { holds: true, metric: 'hospitalisations' },
  contaminer: { holds: true, metric: 'contaminations' },
  infecter: { holds: true, metric: 'contaminations' },
  vacciner: { holds: true, metric: 'vaccinations' },
  dépister: { holds: true, metric: 'dépistages' },
  diagnostiquer: { holds: true, metric: 'diagnostics' },
  arrêter: { holds: true, metric: 'arrestations' },
  interpeller: { holds: true, metric: 'interpellations' },
  écrouer: { holds: true, metric: 'incarcérations' },
  incarcérer: { holds: true, metric: 'incarcérations' },
  expulser: { holds: true, metric: 'expulsions' },
  évacuer: { holds: true, metric: 'évacuations' },
  secourir: { holds: true, metric: 'personnes secourues' },
  reloger: { holds: true, metric: 'relogements' },
  scolariser: { holds: true, metric: 'élèves' },
  diplômer: { holds: true, metric: 'diplômés' },
  abonner: { holds: true, metric: 'abonnés' },
  affilier: { holds: true, metric: 'affiliés' },
  voter: { holds: true, metric: 'votes' },
  manifester: { holds: true, metric: 'manifestants' },
  défiler: { holds: true, metric: 'manifestants' },
  // trade and work
  vendre: { holds: true, metric: 'ventes' },
  écouler: { holds: true, metric: 'ventes' },
  revendre: { holds: true, metric: 'reventes' },
  acheter: { holds: true, metric: 'achats' },
  racheter: { holds: true, metric: 'rachat' },
  acquérir: { holds: true, metric: 'acquisition' },
  commander: { holds: true, metric: 'commandes' },
  réserver: { holds: true, metric: 'réservations' },
  produire: { holds: true, metric: 'production' },
  débiter: { holds: true, metric: 'production' },
  fabriquer: { holds: true, metric: 'production' },
  assembler: { holds: true, metric: 'production' },
  extraire: { holds: true, metric: 'extraction' },
  livrer: { holds: true, metric: 'livraisons', says: true },
  expédier: { holds: true, metric: 'expéditions' },
  immatriculer: { holds: true, metric: 'immatriculations' },
  exporter: { holds: true, metric: 'exportations' },
  importer: { holds: true, metric: 'importations' },
  construire: { holds: true, metric: 'constructions' },
  bâtir: { holds: true, metric: 'constructions' },
  rénover: { holds: true, metric: 'rénovations' },
  télécharger: { holds: true, metric: 'téléchargements' },
  visionner: { holds: true, metric: 'vues' },
  visiter: { holds: true, metric: 'visiteurs' },
  fréquenter: { holds: true, metric: 'fréquentation' },
  utiliser: { holds: true, metric: 'utilisateurs' },
  souscrire: { holds: true, metric: 'souscriptions' },
  louer: { holds: true, metric: 'loyer' },
  cultiver: { holds: true, metric: 'surface cultivée' },
  planter: { holds: true, metric: 'plantations' },
  récolter: { holds: true, metric: 'récolte' },
  pêcher: { holds: true, metric: 'captures' },
  abattre: { holds: true, metric: 'abattages' },
  saisir: { holds: true, metric: 'saisies' },
  intercepter: { holds: true, metric: 'interceptions' },
  verbaliser: { holds: true, metric: 'verbalisations' },
  cambrioler: { holds: true, metric: 'cambriolages' },
  // money
  coûter: { holds: true, metric: 'coût' },
  investir: { holds: true, metric: 'investissement' },
  réinvestir: { holds: true, metric: 'investissement' },
  injecter: { holds: true, metric: 'investissement' },
  apporter: { holds: true, metric: 'apport' },
  lever: { holds: true, metric: 'levée de fonds' },
  collecter: { holds: true, metric: 'collecte' },
  recueillir: { holds: true },
  obtenir: { holds: true },
  recevoir: { holds: true },
  percevoir: { holds: true },
  encaisser: { holds: true, metric: 'recettes' },
  empocher: { holds: true },
  amasser: { holds: true },
  toucher: { holds: true },
  valoriser: { holds: true, moves: 'object', metric: 'valorisation' },
  capitaliser: { holds: true, metric: 'capitalisation' },
  coter: { holds: true, metric: 'cours' },
  débourser: { holds: true, metric: 'dépense' },
  dépenser: { holds: true, metric: 'dépenses' },
  verser: { holds: true, metric: 'versement' },
  payer: { holds: true, metric: 'prix' },
  régler: { holds: true, metric: 'paiement' },
  acquitter: { holds: true, metric: 'paiement' },
  rembourser: { holds: true, metric: 'remboursement' },
  restituer: { holds: true, metric: 'restitution' },
  rémunérer: { holds: true, metric: 'rémunération' },
  facturer: { holds: true, metric: 'prix' },
  tarifer: { holds: true, metric: 'prix' },
  négocier: { holds: true, metric: 'prix' },
  échanger: { holds: true, metric: 'cours' },
  monnayer: { holds: true, metric: 'prix' },
  taxer: { holds: true, metric: 'taxe' },
  imposer: { holds: true },
  consacrer: { holds: true, metric: 'budget' },
  allouer: { holds: true, metric: 'budget' },
  affecter: { holds: true },
  budgéter: { holds: true, metric: 'budget', plans: true },
  doter: { holds: true, metric: 'dotation' },
  accorder: { holds: true },
  attribuer: { holds: true },
  financer: { holds: true, metric: 'financement' },
  cofinancer: { holds: true, metric: 'financement' },
  subventionner: { holds: true, metric: 'subvention' },
  indemniser: { holds: true, metric: 'indemnisation' },
  dédommager: { holds: true, metric: 'indemnisation' },
  prêter: { holds: true, metric: 'prêts' },
  emprunter: { holds: true, metric: 'emprunt' },
  endetter: { holds: true, metric: 'dette' },
  provisionner: { holds: true, metric: 'provisions' },
  économiser: { holds: true, metric: 'économies' },
  épargner: { holds: true, metric: 'épargne' },
  placer: { holds: true, metric: 'placement' },
  miser: { holds: true, metric: 'mise' },
  parier: { holds: true, metric: 'mise', says: true },
  cotiser: { holds: true, metric: 'cotisations' },
  détourner: { holds: true, metric: 'détournement' },
  dérober: { holds: true, metric: 'vol' },
  condamner: { holds: true, moves: 'object', metric: 'condamnation' },
  écoper: { holds: true, metric: 'condamnation' },
  infliger: { holds: true, metric: 'amende' },
  encourir: { holds: true, metric: 'peine encourue' },
  purger: { holds: true, metric: 'peine' },
  réaliser: { holds: true },
  générer: { holds: true },
  dégager: { holds: true },
  engranger: { holds: true },
  enregistrer: { holds: true },
  accuser: { holds: true },
  essuyer: { holds: true },
  subir: { holds: true },
  signer: { holds: true },
  connaître: { holds: true },
  fixer: { holds: true, moves: 'object' },
  porter: { holds: true, moves: 'object' },
  limiter: { holds: true, moves: 'object' },
  cantonner: { holds: true, moves: 'object' },
  proposer: { holds: true, says: true },
  rapporter: { holds: true, says: true },
  offrir: { holds: true },
  // measures
  consommer: { holds: true, metric: 'consommation' },
  émettre: { holds: true, metric: 'émissions' },
  rejeter: { holds: true, metric: 'rejets' },
  brûler: { holds: true, metric: 'surface brûlée' },
  ravager: { holds: true, metric: 'surface brûlée' },
  parcourir: { holds: true, metric: 'distance' },
  durer: { holds: true, metric: 'durée' },
  patienter: { holds: true, metric: 'attente' },
  rouler: { holds: true, metric: 'vitesse' },
  filer: { holds: true, metric: 'vitesse' },
  circuler: { holds: true, metric: 'vitesse' },
  voler: { holds: true },
  souffler: { holds: true, metric: 'vitesse du vent', says: true },
  stocker: { holds: true, metric: 'stockage' },
  alimenter: { holds: true, metric: 'foyers alimentés' },
  raccorder: { holds: true, metric: 'raccordements' },
  installer: { holds: true, metric: 'installations' },
  marquer: { holds: true, metric: 'buts' },
  // bounds
  dépasser: { holds: true, bound: 'over' },
  excéder: { holds: true, bound: 'over' },
  surpasser: { holds: true, bound: 'over' },
  outrepasser: { holds: true, bound: 'over' },
  franchir: { holds: true, bound: 'over' },
  crever: { holds: true, bound: 'over' },
  percer: { holds: true, bound: 'over' },
  enfoncer: { holds: true, bound: 'under' },
  frôler: { holds: true, bound: 'about' },
  avoisiner: { holds: true, bound: 'about' },
  approcher: { holds: true, bound: 'about' },
  rapprocher: { holds: true, bound: 'about' },
  friser: { holds: true, bound: 'about' },
  tutoyer: { holds: true, bound: 'about' },
  flirter: { holds: true, bound: 'about' },
  côtoyer: { holds: true, bound: 'about' },
  taquiner: { holds: true, bound: 'about' },
  effleurer: { holds: true, bound: 'about' },
  // reporting
  annoncer: { says: true },
  déclarer: { says: true },
  indiquer: { says: true },
  préciser: { says: true },
  affirmer: { says: true },
  estimer: { says: true, holds: true, moves: 'object' },
  évaluer: { says: true, holds: true, moves: 'object' },
  chiffrer: { says: true, holds: true, moves: 'object' },
  deviser: { holds: true, moves: 'object' },
  équilibrer: { holds: true },
  tirer: { holds: true },
  remplir: { holds: true },
  assurer: { says: true },
  expliquer: { says: true },
  souligner: { says: true },
  révéler: { says: true },
  dire: { says: true },
  redire: { says: true },
  ajouter: { says: true },
  noter: { says: true },
  rappeler: { says: true },
  confier: { says: true },
  résumer: { says: true },
  déplorer: { says: true },
  regretter: { says: true },
  écrire: { says: true },
  publier: { says: true, holds: true },
  dévoiler: { says: true, holds: true },
  calculer: { says: true },
  prévenir: { says: true },
  avertir: { says: true },
  alerter: { says: true },
  commenter: { says: true },
  soupirer: { says: true },
  lancer: { says: true },
  relancer: { says: true },
  tacler: { says: true },
  sourire: { says: true },
  reconnaître: { says: true },
  admettre: { says: true },
  avouer: { says: true },
  convenir: { says: true },
  confirmer: { says: true },
  infirmer: { says: true },
  démentir: { says: true },
  nier: { says: true },
  contester: { says: true },
  revendiquer: { says: true, holds: true },
  mentionner: { says: true },
  citer: { says: true },
  évoquer: { says: true },
  détailler: { says: true },
  insister: { says: true },
  poursuivre: { says: true },
  continuer: { says: true },
  témoigner: { says: true },
  plaider: { says: true },
  marteler: { says: true },
  justifier: { says: true },
  enthousiasmer: { says: true },
  inquiéter: { says: true },
  féliciter: { says: true },
  réjouir: { says: true },
  alarmer: { says: true },
  indigner: { says: true },
  insurger: { says: true },
  agacer: { says: true },
  étonner: { says: true },
  désoler: { says: true },
  amuser: { says: true },
  émouvoir: { says: true },
  interroger: { says: true },
  exclamer: { says: true },
  emporter: { says: true },
  défendre: { says: true },
  targuer: { says: true },
  vanter: { says: true },
  souvenir: { says: true },
  constater: { says: true },
  observer: { says: true },
  remarquer: { says: true },
  considérer: { says: true },
  juger: { says: true },
  penser: { says: true },
  croire: { says: true },
  conclure: { says: true },
  répondre: { says: true },
  rétorquer: { says: true },
  répliquer: { says: true },
  riposter: { says: true },
  objecter: { says: true },
  demander: { says: true },
  questionner: { says: true },
  répéter: { says: true },
  réaffirmer: { says: true },
  réitérer: { says: true },
  certifier: { says: true },
  attester: { says: true },
  garantir: { says: true },
  jurer: { says: true },
  soutenir: { says: true },
  prétendre: { says: true },
  alléguer: { says: true },
  arguer: { says: true },
  argumenter: { says: true },
  invoquer: { says: true },
  dénoncer: { says: true },
  critiquer: { says: true },
  fustiger: { says: true },
  pester: { says: true },
  tonner: { says: true },
  ironiser: { says: true },
  lamenter: { says: true },
  énumérer: { says: true },
  rigoler: { says: true },
  plaindre: { says: true },
  excuser: { says: true },
  expliciter: { says: true },
  récapituler: { says: true },
  positiver: { says: true },
  minimiser: { says: true },
  dédramatiser: { says: true },
  badiner: { says: true },
  grimacer: { says: true },
  trépigner: { says: true },
  impatienter: { says: true },
  plaisanter: { says: true },
  railler: { says: true },
  nuancer: { says: true },
  tempérer: { says: true },
  relativiser: { says: true },
  modérer: { says: true },
  corriger: { says: true, way: 'down' },
  rectifier: { says: true },
  signaler: { says: true },
  stipuler: { says: true },
  énoncer: { says: true },
  formuler: { says: true },
  exposer: { says: true },
  raconter: { says: true },
  parler: { says: true },
  relater: { says: true },
  décrire: { says: true },
  retracer: { says: true },
  analyser: { says: true },
  décrypter: { says: true },
  schématiser: { says: true },
  communiquer: { says: true, holds: true },
  informer: { says: true },
  apprendre: { says: true },
  divulguer: { says: true },
  ébruiter: { says: true },
  trancher: { says: true },
  conseiller: { says: true },
  recommander: { says: true },
  préconiser: { says: true },
  suggérer: { says: true },
  encourager: { says: true },
  exhorter: { says: true },
  appeler: { says: true },
  saluer: { says: true },
  remercier: { says: true },
  applaudir: { says: true },
  murmurer: { says: true },
  chuchoter: { says: true },
  crier: { says: true },
  hurler: { says: true },
  grincer: { says: true },
  grommeler: { says: true },
  maugréer: { says: true },
  râler: { says: true },
  gronder: { says: true },
  attaquer: { says: true },
  enchaîner: { says: true },
  compléter: { says: true },
  entamer: { says: true },
  abonder: { says: true },
  clamer: { says: true },
  proclamer: { says: true },
  tweeter: { says: true },
  comparer: { says: true },
  fulminer: { says: true },
  tempêter: { says: true },
  bougonner: { says: true },
  asséner: { says: true },
  opiner: { says: true },
  confesser: { says: true },
  grogner: { says: true },
  cingler: { says: true },
  étriller: { says: true },
  vilipender: { says: true },
  philosopher: { says: true },
  apostropher: { says: true },
  geindre: { says: true },
  enrager: { says: true },
  vitupérer: { says: true },
  persifler: { says: true },
  ricaner: { says: true },
  claironner: { says: true },
  supputer: { says: true },
  réagir: { says: true },
  savourer: { says: true },
  temporiser: { says: true },
  illustrer: { says: true },
  exulter: { says: true },
  jubiler: { says: true },
  moquer: { says: true },
  étrangler: { says: true },
  poster: { says: true },
  titrer: { says: true },
  renseigner: { says: true },
  spécifier: { says: true },
  relayer: { says: true },
  // still to come
  viser: { plans: true, holds: true },
  prévoir: { plans: true, says: true },
  tabler: { plans: true },
  envisager: { plans: true },
  ambitionner: { plans: true },
  espérer: { plans: true, says: true },
  devoir: { plans: true },
  pouvoir: { plans: true },
  aller: { plans: true },
  projeter: { plans: true },
  attendre: { plans: true },
  escompter: { plans: true },
  anticiper: { plans: true, says: true },
  pronostiquer: { plans: true, says: true },
  prédire: { plans: true, says: true },
  présager: { plans: true },
  augurer: { plans: true },
  promettre: { plans: true, says: true },
  souhaiter: { plans: true },
  désirer: { plans: true },
  vouloir: { plans: true },
  entendre: { plans: true },
  programmer: { plans: true },
  planifier: { plans: true },
  plancher: { plans: true },
  apprêter: { plans: true },
  préparer: { plans: true },
  destiner: { plans: true },
  décider: { plans: true, says: true },
  rêver: { plans: true },
  songer: { plans: true },
  réfléchir: { plans: true },
  risquer: { plans: true },
  menacer: { plans: true },
  craindre: { plans: true, says: true },
  redouter: { plans: true },
  chercher: { plans: true },
  tenter: { plans: true },
  essayer: { plans: true },
  caresser: { plans: true },
  // uncertain
  supposer: { hedges: true },
  soupçonner: { hedges: true },
  suspecter: { hedges: true },
  présumer: { hedges: true },
  pressentir: { hedges: true },
  imaginer: { hedges: true },
  sembler: { hedges: true },
  paraître: { hedges: true },
  douter: { hedges: true },
}

/**
 * Verbs of the press that do nothing to a quantity, kept so that every clause has its verb.
 * One family a line, by what the sentence is about.
 */
const plain = `
être avoir faire devenir redevenir revenir venir provenir survenir intervenir advenir parvenir tenir retenir entretenir falloir savoir voir revoir
arriver partir repartir entrer rentrer sortir passer repasser retourner suivre mettre remettre permettre transmettre soumettre commettre compromettre donner redonner rendre
montrer démontrer trouver retrouver laisser sentir ressentir agir interagir servir resservir jouer rejouer mener emmener amener apparaître réapparaître
concerner regarder cibler intéresser séduire convaincre persuader plaire satisfaire décevoir surprendre choquer effrayer
ouvrir rouvrir fermer refermer découvrir recouvrir débuter commencer recommencer démarrer redémarrer terminer achever finir cesser interrompre suspendre reporter retarder repousser
fournir approvisionner arborer ériger avaler pomper prélever moissonner gaspiller convoyer débarquer précéder stationner grever effacer jauger sonder confisquer
annuler différer précipiter prolonger reconduire renouveler étaler échelonner
développer concevoir inventer innover transformer convertir adapter ajuster moderniser automatiser numériser remplacer substituer changer modifier évoluer réformer refondre
remanier réorganiser restructurer réorienter recentrer diversifier simplifier compliquer clarifier brouiller
déployer équiper relier connecter brancher débrancher chauffer éclairer entreposer charger décharger remplir nettoyer laver trier recycler composter enfouir incinérer
organiser participer assister présider diriger animer coordonner piloter superviser encadrer administrer gouverner régner nommer désigner élire réélire choisir sélectionner
écarter exclure éliminer disqualifier qualifier battre vaincre triompher remporter dominer devancer talonner distancer égaliser disputer affronter
concourir rivaliser courir nager pédaler marcher tirer pousser traîner tracter
démissionner quitter rejoindre intégrer adhérer succéder hériter léguer
inculper relaxer gracier libérer relâcher extrader perquisitionner fouiller enquêter élucider identifier
agresser frapper poignarder violer harceler insulter kidnapper enlever séquestrer assassiner assiéger bombarder envahir
percuter heurter renverser dérailler chavirer échouer couler détoner éclater embraser dévaster endommager inonder submerger
sauver soigner guérir prescrire souffrir
déclencher provoquer causer entraîner engendrer susciter favoriser faciliter aider appuyer consolider stimuler dynamiser
empêcher bloquer entraver gêner perturber paralyser pénaliser plomber nuire fragiliser miner
protéger sécuriser surveiller inspecter vérifier tester expérimenter homologuer autoriser agréer valider approuver adopter
ratifier promulguer abroger interdire refuser opposer bannir réglementer légiférer statuer
obliger contraindre forcer astreindre exonérer exempter dispenser
discuter débattre dialoguer rencontrer accepter sceller parapher
promouvoir commercialiser promotionner sponsoriser parrainer
lier associer allier fusionner unir rallier scinder séparer dissoudre liquider
conduire atterrir naviguer accoster transiter traverser longer
habiter loger résider vivre survivre séjourner dormir manger boire cuisiner
étudier enseigner éduquer instruire lire relire chanter danser filmer photographier peindre dessiner sculpter écouter
travailler collaborer œuvrer oeuvrer chômer
accompagner guider orienter consulter solliciter contacter interviewer
consister dépendre reposer baser fonder résulter découler émaner émerger exister subsister persister perdurer
réussir rater oublier négliger ignorer
bouleverser révolutionner secouer ébranler
tendre éloigner
 refléter traduire symboliser incarner caractériser définir baptiser surnommer intituler
aimer adorer préférer détester haïr mépriser admirer respecter
distinguer différencier classer ranger hiérarchiser ordonner
partager répartir découper fractionner morceler
bouger déplacer déménager emménager implanter délocaliser relocaliser désinstaller
user abuser profiter puiser
finaliser boucler clore clôturer solder concrétiser matérialiser
rompre résilier casser briser fissurer
pleuvoir neiger dégeler
démolir raser reconstruire restaurer réparer
priver dépouiller spolier
rattacher raccrocher
suffire
braver défier veiller
apaiser calmer
prospecter explorer forer
consentir
résister endurer
motiver inciter dissuader décourager
voyager migrer émigrer immigrer fuir réfugier exiler
spéculer
surfer cliquer liker
envoyer renvoyer adresser
emballer conditionner étiqueter
amortir compenser contrebalancer
prévaloir primer
résoudre dissiper
convier inviter
prouver assumer débloquer
circonscrire maîtriser éteindre étouffer
conquérir reconquérir
inaugurer célébrer commémorer fêter honorer récompenser décorer
désinscrire couper recouper
figurer
dérouler
effectuer exécuter accomplir procéder
mûrir vieillir rajeunir grandir
assainir polluer dépolluer
soustraire déduire additionner
restituer reverser rétrocéder
asseoir lasser délaisser bouder
venger ruiner
égarer semer
croiser
essaimer
tisser
nourrir
crouler
guetter
rire cramer émarger rassurer présenter agencer amender garer couronner sommer cadrer centrer voiler marier masquer ménager modeler masser
serrer rythmer activer sécher téléphoner inverser frauder tailler peupler parer lister plaquer assujettir entreprendre luire influer exceller grouper terrasser espacer ficher caser
abdiquer abîmer abolir aboutir abreuver absenter abstenir accabler accaparer accéder accentuer acclamer accommoder accoucher accourir accrocher
acculer accumuler actionner actualiser adjoindre adosser adoucir affairer affaler affamer affermir affiner affluer affoler affranchir affréter
agenouiller agglomérer agiter agrafer agripper aiguiller aiguiser ajourner aliter allaiter allumer altérer alterner aménager amincir amorcer ancrer
anéantir annexer annoter anoblir apercevoir apparenter appauvrir appliquer apposer appréhender approfondir approprier arbitrer armer arnaquer arpenter
arracher arranger arrimer arrondir arroser articuler aspirer assaillir assécher assigner assimiler assombrir assommer assoupir assouplir assourdir
attabler attacher atteler attendrir attraper attrister auditer auditionner autofinancer avantager aventurer avérer aveugler avorter bâcler
bafouer bagarrer baigner bâillonner balader balancer balayer baliser barrer barricader basculer batailler bénir bercer blâmer blanchir boiter
border borner bouillir bourgeonner bourrer bousculer boycotter braconner brader brandir braquer brasser breveter bricoler briefer briller broder
bronzer broyer brusquer buter butiner cacher calibrer calquer camoufler canaliser candidater capituler captiver capturer caracoler 
cartographier castrer cataloguer catapulter cautionner ceindre ceinturer censurer centraliser cerner chahuter chanceler charrier chasser châtier
chaumer chausser cheminer chérir chevaucher chronométrer cicatriser cimenter claquer climatiser clignoter clouer coexister coiffer coïncider
collectionner coller coloniser colorer colporter combattre combiner commanditer communier comparaître compatir compiler complaire comploter concocter
concorder condenser confectionner confiner confluer conforter congédier congeler conjuguer conjurer consoler conspirer consumer contourner
contractualiser contrarier contraster contrefaire contribuer converger converser convoiter convoquer coopérer copier coproduire corroborer corroder
corrompre coucher courber couver craquer créditer crépir criminaliser crisper cristalliser croupir cueillir cuire débarrasser débaucher 
déborder déboucher débouter débroussailler débusquer décaler décamper décapiter décarboner déceler décentraliser décerner déchaîner déchiffrer
déchirer décimer déclasser décoder décoloniser décommander décomposer déconfiner déconnecter déconseiller déconstruire décontaminer
déconventionner décrédibiliser décrier décriminaliser dédicacer dédier dédouaner défaire défavoriser déférer déferler défoncer déforester déformer
défrayer défricher dégainer dégénérer déguiser déguster déjouer déléguer délibérer délier délimiter délirer délivrer déloger démanteler démarcher
démarquer démasquer démêler démener démettre démobiliser démocratiser démoder démonter démunir démystifier dénicher dénier dénigrer dénommer dénoter
dénouer dénuer dépanner départager départir dépayser dépêcher dépeindre dépérir déplaire déplier déporter déposer déposséder dépoussiérer déprimer
déprogrammer déraciner déranger dérégler déréguler dérembourser dériver déroger dérouter désamorcer désapprouver désarmer désavantager désavouer
désencombrer désenclaver désengager désengorger déserter désespérer déshabiller déshériter désinfecter désintégrer désintéresser désister désobéir
désorganiser désorienter dessaisir dessécher desserrer destituer détacher détaler détecter déteindre détendre déterminer déterrer détrôner dévaliser
dévêtir dévier deviner dévorer dévouer dicter diffamer digérer dilapider dilater diluer discerner discréditer discriminer disculper disloquer
disperser disséminer disséquer dissimuler dissocier distiller distraire diverger divertir documenter domicilier dompter douer draguer draper dresser
droguer durcir dynamiter ébaucher éblouir échapper échafauder échauffer éclabousser éclipser éclore écœurer écourter écraser édicter édifier
éditer effarer égayer égorger éjecter élaborer électriser électrifier électrocuter éluder embarrasser embellir emboîter embouteiller embrasser
embrouiller émanciper émerveiller emmagasiner émousser empaqueter emparer empiéter empiler empirer emplir empoigner empoisonner emprisonner encenser
encercler enchanter enclencher encombrer endiguer endoctriner endormir endosser enduire endurcir enfanter enfermer enferrer enflammer enfreindre
enfuir engloutir engorger engouffrer enivrer enjamber enjoindre enliser enquérir enrayer enrôler ensanglanter ensevelir ensuivre entailler entasser
enterrer entériner entraider entretuer entrevoir entrouvrir envelopper envenimer éparpiller épater épauler épingler épouser
épouvanter éprouver épuiser épurer équilibrer escalader escorter espionner esquisser esquiver estamper étancher étatiser éterniser étirer étourdir
 évader évaporer éveiller éventrer évincer éviter exacerber exagérer examiner exaspérer exaucer excepter exciter exercer exfiltrer
exhiber exhumer expatrier expertiser expier expirer exprimer extirper externaliser extorquer extrapoler façonner faillir falsifier
familiariser fasciner fatiguer faucher faufiler feindre fendre fermenter feuilleter fiabiliser fiancer fidéliser filtrer flancher flasher flatter
flétrir fleurir flotter focaliser foisonner fomenter forger formaliser fortifier foudroyer fouetter fouler fourmiller fracasser fracturer fraterniser
frayer frémir frire frissonner froisser frotter fructifier frustrer fuiter fumer fusiller gâcher galvaniser galvauder garnir gémir généraliser germer
glorifier gommer goudronner goûter graver gravir greffer griffer griller grouiller gruger guerroyer guillotiner habiliter habiller habituer
hacker hanter hasarder hâter hésiter hiberner humidifier humilier hydrater hypothéquer idéaliser illuminer imiter immerger immobiliser immoler
immortaliser immuniser impacter implémenter implorer imprégner impressionner imprimer improviser imputer incliner incomber incommoder incorporer
incriminer inculquer incurver indexer individualiser induire industrialiser infester infiltrer influencer ingérer inhumer initier injurier innocenter
inséminer insérer inspirer instaurer instiller instituer institutionnaliser insuffler intenter intercaler interférer internationaliser interposer
interpréter intimider intoxiquer introduire intuber invalider invectiver inventorier irradier irriguer irriter isoler jaillir jalonner jalouser
jardiner jeter joindre jouxter jumeler juxtaposer labelliser labourer lacérer laminer langer languir larmoyer légaliser légitimer
léser leurrer libéraliser liguer limoger lisser localiser lorgner lotir loucher lutter lyncher magnifier malmener maltraiter mandater manier
manipuler manœuvrer manufacturer maquiller marchander marginaliser martyriser massacrer maudire maximiser mécaniser méconnaître médiatiser médicaliser
méditer méfier mélanger mêler mémoriser mendier mentir mériter métamorphoser meubler meurtrir militer miniaturiser mitrailler mixer
modéliser moduler molester monétiser monopoliser mordre morfondre mouiller mouler munir museler mutiler mutiner mutualiser muter nantir narguer
narrer nationaliser naturaliser neutraliser nominer normaliser notifier nouer numéroter obéir obscurcir obséder obstiner obstruer obtempérer
occasionner occulter offenser officialiser offusquer omettre opprimer opter optimiser orchestrer orner oser ôter outiller outrager ouvrer pacifier
pactiser pallier parachever parachuter parader parasiter pardonner parfaire parfumer parquer parsemer passionner pâtir patrouiller paver
pavoiser peaufiner peiner pencher pendre pénétrer percher pérenniser perfectionner perforer périmer permuter perpétrer perpétuer persécuter persévérer
personnaliser pervertir piéger piller piocher piquer pirater pister placarder plagier planer plébisciter pleurer plier polariser polémiquer
politiser ponctionner ponctuer populariser positionner postuler pourchasser pourrir pratiquer prédéfinir prédestiner prédominer préfacer préfigurer
préluder préméditer prémunir prénommer préoccuper présélectionner préserver pressurer prétexter prier privatiser privilégier procréer procurer
prodiguer profaner proférer professionnaliser profiler prohiber proliférer promener prôner prononcer propager prophétiser proscrire prospérer
prosterner prostituer protester pulluler pulvériser punir purifier quadriller quantifier quémander quereller quêter rabaisser rabattre raccompagner
raccourcir racoler radicaliser radier radiographier rafraîchir raisonner rajouter rallumer ramasser ramifier rançonner randonner ranimer rapatrier
raréfier rasseoir rationaliser rationner ratisser raturer ravir ravitailler raviver rayer rayonner réaménager réanimer réassurer rebaptiser rebâtir
reboiser reboucher rebrousser rebuter recadrer recaler receler réceptionner rechercher rechigner récidiver réciter réconcilier réconforter
reconsidérer reconstituer reconvertir recourir recroiser récuser rédiger redéfinir redéployer redynamiser rééchelonner rééditer rééduquer réemployer
réessayer réexaminer réexpédier refouler réfrigérer réfuter régénérer régenter régionaliser regorger régulariser réguler réhabiliter réhabituer
réimplanter réimporter réinsérer réinstaller réinstaurer réintégrer réinventer rejaillir reléguer rembarquer remédier remodeler remorquer remuer
renaître renégocier renflouer renier renommer renoncer renouer rentabiliser réoccuper repêcher repeindre repenser repérer replacer
replanter réprimander réprimer reprocher reproduire réprouver répudier répugner réputer requalifier réquisitionner résigner résonner respirer
resplendir responsabiliser ressaisir ressembler ressusciter resurgir rétablir retailler reteindre retentir retirer retoucher retransmettre rétribuer
retrousser réunifier réutiliser réveiller reverdir révérer revêtir réviser revitaliser revivre révolter révoquer ridiculiser rincer rôder ronger
ruisseler saborder saboter sacrer saigner salir sanctionner sangler sangloter saper saturer saupoudrer sauvegarder sectionner sécréter
sédentariser sensibiliser serpenter sévir siéger siffler signifier sillonner simuler singulariser skier solidifier sonner sophistiquer soucier souder
soulager soulever soumissionner soupeser soutirer spécialiser squatter standardiser stériliser stigmatiser stopper structurer subjuguer
subordonner subtiliser subvenir suffoquer superposer supplanter suppléer supplier supporter surcharger surchauffer surélever surenchérir surestimer
surévaluer surexploiter surgeler surgir surinvestir surligner surmonter surpayer surplomber sursauter surtaxer survoler sympathiser
synchroniser syndiquer synthétiser systématiser tacher tâcher taire tamiser tanguer taper tarauder tarder tâter teinter téléviser télétravailler
 ternir terrifier terroriser théoriser tolérer tondre torpiller tordre torturer tourmenter tournoyer tracer trafiquer trahir transcender
transcrire transférer transfigurer transfuser transgresser transparaître transpercer transpirer transplanter transposer traquer traumatiser travestir
trembler tremper tricher tricoter tromper tronquer troquer troubler trouer truffer truquer twitter unifier uniformiser urbaniser usiner usurper
vaporiser vaquer véhiculer vendanger vénérer ventiler verdir verrouiller vêtir viabiliser vibrer violenter virer visualiser vitrifier vivifier
vulgariser zapper aborder apurer vivoter végéter fignoler trôner digitaliser cartonner`

/** `verbs['atteindre']` → a level of its subject; `{}` for a verb that says nothing of a quantity. */
export const verbs: Readonly<Record<string, VerbSense>> = {
  ...Object.fromEntries(plain.trim().split(/\s+/u).map((infinitive) => [infinitive, {}])),
  ...senses,
}

/** *le titre s'envole*, *le taux s'établit à*: what the row says holds only after *se*. */
export const reflexiveVerbs: ReadonlySet<string> = new Set([
  'envoler', 'apprécier', 'déprécier', 'adjuger', 'octroyer', 'effondrer', 'écrouler', 'contracter', 'rétracter', 'replier', 'raffermir', 'redresser',
  'creuser', 'hisser', 'élever', 'établir', 'situer', 'inscrire', 'éroder', 'effriter', 'tasser', 'essouffler', 'affaisser', 'amenuiser', 'détériorer', 'dégrader',
  'délester', 'désendetter', 'négocier', 'échanger', 'monnayer', 'étendre', 'composer', 'résorber', 'tarir', 'bonifier', 'endetter', 'rapprocher',
  'dépeupler', 'repeupler', 'enrichir', 'suicider', 'noyer',
])

/** *baisser de 3 %* or *baisser ses prix de 3 %*: with a direct object, and no *se*, it is the object that moves. */
export const labileVerbs: ReadonlySet<string> = new Set([
  'accroître', 'augmenter', 'gonfler', 'regonfler', 'monter', 'remonter', 'descendre', 'redescendre', 'accélérer', 'renforcer', 'élargir', 'alourdir', 'étoffer',
  'améliorer', 'intensifier', 'amplifier', 'aggraver', 'allonger', 'rallonger', 'agrandir', 'réchauffer', 'baisser', 'rebaisser', 'diminuer', 'dégonfler',
  'ralentir', 'rétrécir', 'amoindrir', 'atténuer', 'affaiblir', 'infléchir', 'refroidir', 'creuser', 'redresser', 'stabiliser', 'enrichir', 'hisser',
  'doubler', 'redoubler', 'tripler', 'quadrupler', 'quintupler', 'sextupler', 'septupler', 'octupler', 'nonupler', 'décupler', 'centupler', 'avancer', 'plafonner',
])

/** *réduire ses coûts* but *les coûts se réduisent*: with *se*, the subject moves although the row says object. */
export const movedBySe: ReadonlySet<string> = new Set([
  'réduire', 'abaisser', 'alléger', 'multiplier', 'démultiplier', 'maintenir', 'restreindre', 'limiter', 'chiffrer', 'évaluer', 'relever', 'fixer', 'porter', 'diviser', 'valoriser', 'cantonner',
])

/** *compte ouvrir*, *doit atteindre*: the plan is there only before an infinitive (or *que*). */
export const infinitivePlans: ReadonlySet<string> = new Set([
  'compter', 'devoir', 'pouvoir', 'aller', 'vouloir', 'entendre', 'décider', 'chercher', 'tenter', 'essayer', 'risquer', 'menacer', 'souhaiter', 'rêver', 'songer',
  'réfléchir', 'apprêter', 'préparer', 'destiner', 'désirer', 'plancher', 'caresser', 'craindre', 'redouter', 'envisager', 'projeter',
])

/** *« … », lance-t-il*: they report only beside a quotation or with the subject after them. */
export const invertedSpeech: ReadonlySet<string> = new Set([
  'comparer',
  'réagir', 'savourer', 'temporiser', 'illustrer', 'exulter', 'jubiler', 'moquer', 'étrangler',
  'avancer', 'renchérir', 'reprendre', 'relever', 'lâcher', 'glisser', 'concéder', 'lancer', 'relancer', 'souffler', 'livrer', 'proposer', 'rapporter', 'pointer', 'sourire', 'soupirer',
  'tacler', 'poursuivre', 'continuer', 'emporter', 'souvenir', 'défendre', 'corriger', 'décrire', 'trancher', 'conseiller', 'encourager', 'saluer', 'remercier', 'applaudir',
  'attaquer', 'enchaîner', 'compléter', 'entamer', 'abonder', 'calculer', 'exiger', 'réclamer', 'parier', 'enthousiasmer', 'inquiéter', 'réjouir', 'alarmer', 'indigner', 'insurger',
  'lamenter', 'énumérer', 'rigoler', 'plaindre', 'excuser', 'expliciter', 'récapituler', 'positiver', 'minimiser', 'dédramatiser', 'badiner', 'grimacer', 'trépigner', 'impatienter',
  'agacer', 'étonner', 'désoler', 'amuser', 'émouvoir', 'interroger', 'exclamer', 'pester', 'tonner', 'ironiser', 'plaisanter', 'railler', 'grincer', 'grommeler', 'maugréer', 'râler',
  'gronder', 'murmurer', 'chuchoter', 'crier', 'hurler', 'juger', 'tempérer', 'modérer', 'analyser', 'décider', 'garantir', 'apprendre', 'considérer', 'répéter', 'demander',
])

/** *deux millions de personnes utilisent l'outil*: the metric counts the subject, the fact belongs to the object or the place. */
export const countedSubject: ReadonlySet<string> = new Set([
  'utiliser', 'visiter', 'fréquenter', 'mourir', 'décéder', 'périr', 'succomber', 'noyer', 'suicider', 'disparaître', 'naître', 'voter', 'manifester', 'défiler', 'visionner',
  'télécharger', 'souscrire', 'circuler', 'manquer',
])

/** Infinitives that are nouns as well: *veut le pouvoir* is no verb and its object. */
export const nominalInfinitives: ReadonlySet<string> = new Set([
  'pouvoir', 'devoir', 'savoir', 'avoir', 'être', 'dîner', 'déjeuner', 'souper', 'goûter', 'lever', 'coucher', 'rire', 'sourire', 'souvenir', 'parler', 'repentir', 'aller', 'vivre', 'conseiller', 'officier', 'reporter', 'boucher', 'noyer', 'toucher', 'clocher',
])
