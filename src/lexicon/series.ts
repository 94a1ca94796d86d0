/** Metrics that a reader takes for one: the first stands for all. */
export const metricFamilies: readonly (readonly string[])[] = [['users', 'active-users']]

/** Counts of who uses a product, and how much: said of the product or of its maker, they are one. */
export const usageMetrics: readonly string[] = ['users', 'subscribers', 'downloads', 'requests', 'views', 'tokens']

/** What `people` counts where it is of a product and over a period: *800 millions de personnes utilisent ChatGPT chaque semaine*. */
export const peopleOfProduct = 'users'

/** Amounts that run up over a time: those of a quarter and of a year are two series. */
export const flowMetrics: readonly string[] = [
  'revenue', 'sales', 'sales-volume', 'net-income', 'net-loss', 'operating-income', 'operating-loss', 'ebitda', 'pre-tax-income',
  'gross-profit', 'earnings-per-share', 'free-cash-flow', 'cash-burn', 'investment', 'research-spending', 'orders', 'deliveries',
  'production', 'advertising-revenue', 'receipts', 'exports', 'imports', 'trade-balance', 'deficit', 'surplus', 'tax-revenue',
  'registrations', 'passengers', 'attendance', 'overnight-stays', 'tourists', 'births', 'deaths', 'bankruptcies', 'emissions',
]

/** Nouns that say no more of what is counted than the metric does: *utilisateurs*, *internautes* and *personnes* are one unit. */
export const plainUnits: readonly string[] = [
  'personne', 'utilisateur', 'utilisatrice', 'usager', 'internaute', 'mobinaute', 'habitant', 'individu',
  'salarié', 'salariée', 'employé', 'employée', 'collaborateur', 'collaboratrice', 'effectif',
  'client', 'cliente', 'abonné', 'abonnée', 'passager', 'voyageur', 'visiteur', 'spectateur', 'mort', 'décès', 'victime', 'blessé', 'blessée',
]

/** *OpenAI, créateur de ChatGPT*: who stands before it made what is named behind it. */
export const makers: readonly string[] = [
  'créateur', 'créatrice', 'éditeur', 'éditrice', 'développeur', 'développeuse', 'concepteur', 'conceptrice', 'fabricant', 'fabricante', 'inventeur', 'opérateur',
]

/** *Zorb, application rivale de Kliro*: who stands behind it made something else. */
export const rivals: readonly string[] = [
  'rival', 'rivale', 'rivaux', 'rivales', 'concurrent', 'concurrente', 'concurrents', 'concurrentes', 'inspiré', 'inspirée', 'dérivé', 'dérivée', 'proche', 'différent', 'différente', 'indépendant', 'indépendante',
]
