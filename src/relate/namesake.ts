import { cue } from '../recognise/read.js'
import type { Token } from '../types.js'
import { entryAt } from './ask.js'
import type { Entity } from './entity.js'
import type { Memory } from './memory.js'

/** *la formation* **du président** *Marc Lebel* */
export const isLedBy = (tokens: readonly Token[], at: number, name: number): boolean =>
  cue('of', tokens, at) !== null && tokens.slice(at, name).some((token) => entryAt('role', token)?.type === 'person')

/** *Le musée Dobrin attire plus que le Louvre.* **Le musée** *…*: whose name begins with the role. */
export const headedBy = (role: string, { topic, main, recent }: Memory): Entity | null =>
  [topic, main, ...recent].find((one) => one && one.type !== 'person' && one.name.toLowerCase().startsWith(`${role} `)) ?? null
