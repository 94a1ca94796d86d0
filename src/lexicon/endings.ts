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

/** *notamment*: adverbs of manner by their ending; the tables hold the others. */
export const looksManner = (key: string): boolean => key.length > SHORTEST && MANNER.test(key)
/** *ciment*, *aiment*: shorter words are something else. */
const SHORTEST = 6

/** *Banque centrale*, *Autorité bancaire*: an adjective that says which body is meant. */
export const looksRelational = (key: string): boolean => RELATIONAL.test(key)
