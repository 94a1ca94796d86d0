import { listOf } from './list.js'

/** Short words that no other language uses half as much: where they are many, a text is French at first sight. */
export const frenchWords: ReadonlySet<string> = new Set(
  listOf('du des une et est dans pour sur aux avec sont cette ces qui leurs été selon plus ce elle au ont pas nous les où'),
)
