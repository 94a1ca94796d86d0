import type { Entity } from './entity.js'
import type { Memory } from './memory.js'

/** *ChatGPT…* **l’application**, *Threads…* **la plateforme**: the product told of last, or whom the article is about; not who makes it. */
export const productAgain = ({ subject, main, topic }: Memory): Entity | null =>
  [subject?.entity ?? null, main, topic].find((one) => one?.type === 'product') ?? null

/** *le groupe*, where the passage is about whom the article is about. */
export const aboutMain = ({ topic, main }: Memory): Entity | null =>
  topic === main && (main?.type === 'company' || main?.type === null) ? main : null

/** *L’IA vocale Velmio…* **La start-up**: a product that the article is about bears its house’s name, where it names no house. */
export const brandMain = ({ main }: Memory): Entity | null => (main?.type === 'product' ? main : null)

/** *la filiale*: the company named last, if the article is about another. */
export const offshootNear = ({ recent, main }: Memory): Entity | null => {
  const last = recent.find(({ type, name }) => type === 'company' || (type === null && name !== main?.name))
  return last && last !== main ? last : null
}
