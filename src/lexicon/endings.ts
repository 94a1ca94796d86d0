import { listOf } from './list.js'

const ending = (...endings: readonly string[]): RegExp => new RegExp(`(?:${endings.join('|')})$`, 'u')
const withPlural = (endings: readonly string[]): RegExp => new RegExp(`(?:${endings.join('|')})s?$`, 'u')

const PLURAL = ending('s', 'x')
const PARTICIPLE = withPlural(['é', 'e'])
const MANNER = ending('ment')
// prettier-ignore
const RELATIONAL = withPlural([
  'al', 'ale', 'aux', 'ales', 'ien', 'ienne', 'iens', 'ain', 'aine', 'ais', 'aise', 'ois', 'oise', 'ive', 'if', 'ique', 'iques',
  'éen', 'éenne', 'ier', 'ière', 'aire', 'aires', 'ande', 'and', 'iste', 'cain', 'caine',
])

/** *aux*, *impôts*: does a word end as plurals do? */
export const looksPlural = (key: string): boolean => PLURAL.test(key)

/** *estimé*, *facturées*: does it end as past participles of the first group do? */
export const looksParticiple = (key: string): boolean => PARTICIPLE.test(key)

/** Endings of a participle that its noun cannot have: of a masculine, of a feminine, of a plural. */
export const unlike: Readonly<Record<'m' | 'f' | 'p', RegExp>> = { m: ending('ée', 'ées', 'ie', 'ue', 'ite'), f: ending('é', 'és', 'i', 'u', 'it'), p: ending('é', 'ée', 'i', 'ie', 'u', 'ue') }

/** *notamment*: adverbs of manner by their ending; the tables hold the others. */
export const looksManner = (key: string): boolean => key.length > SHORTEST && MANNER.test(key)
/** *ciment*, *aiment*: shorter words are something else. */
const SHORTEST = 6

/** *Fiscalité*, *Aéronautique*: does a word end as nouns that name no company do? */
export const looksCommon = (key: string): boolean => COMMON.test(key) || looksPlural(key)
// prettier-ignore
const COMMON = ending(
  'tion', 'sion', 'ment', 'isme', 'té', 'ique', 'age', 'ure', 'erie', 'aire', 'ance', 'ence', 'ée', 'logie', 'nomie', 'graphie', 'teur', 'trice', 'ière', 'oire', 'ille', 'elle', 'ette', 'ier', 'ible', 'able', 'ien', 'isse', 'eur',
)

/** *Banque centrale*, *Autorité bancaire*: an adjective that says which body is meant. */
export const looksRelational = (key: string): boolean => RELATIONAL.test(key) || official.has(key)
/** Adjectives in the names of bodies that no ending tells: *Port autonome de Dunkerque*. */
const official: ReadonlySet<string> = new Set(['autonome', 'mixte', 'maritime', 'naturel', 'naturelle', 'protestante', 'réformée', 'solidaire', 'vert', 'verte', 'rouge', 'supérieur', 'supérieure', 'public', 'publique', 'francophone', 'interprofessionnel', 'interprofessionnelle', 'professionnel', 'professionnelle', 'industriel', 'industrielle', 'culturel', 'culturelle', 'intercommunal', 'technologique'])

/** *rennais*, *lyonnaise*, *malouin*: an adjective of where somebody is at home. */
export const looksNative = (key: string): boolean => NATIVE.test(key)
const NATIVE = withPlural(['ais', 'aise', 'ois', 'oise', 'ain', 'aine', 'ien', 'ienne', 'éen', 'éenne', 'ouin', 'ouine'])

/** *imputables*, *éligibles*: an adjective by its ending, and no noun that can be counted. */
export const looksAble = (key: string): boolean => ABLE.test(key) && !nounsInAble.has(key.replace(/s$/u, ''))
const ABLE = withPlural(['able', 'ible'])
const nounsInAble: ReadonlySet<string> = new Set(
  listOf(`
  bible cartable câble cible combustible comptable connétable consommable contribuable convertible coupable crible diable
  dirigeable érable étable fable fusible jetable misérable notable portable responsable
  retable sable semblable submersible table
`),
)
