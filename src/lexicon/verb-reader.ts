import type { Entry } from '../types.js'
import { formsOf, rootOf, unaccented } from './conjugate.js'

/** All that is known of a verb before it is conjugated. */
export type VerbEntry = Extract<Entry, { kind: 'verb' }>
export type VerbTraits = Pick<VerbEntry, 'lemma' | 'sense' | 'traits'>

const NONE: readonly VerbEntry[] = []

/**
 * `read('bondissait')` → its readings as a verb. 36 000 forms would take longer to write down than an article to read:
 * a verb is conjugated when a word first begins like it, once.
 */
export function verbReader(verbs: Iterable<VerbTraits>): (key: string) => readonly VerbEntry[] {
  const waiting = new Map<string, VerbTraits[]>()
  const forms = new Map<string, VerbEntry[]>()
  for (const verb of verbs) push(waiting, rootOf(verb.lemma), verb)
  return (key) => {
    const word = unaccented(key)
    for (let end = 0; end <= word.length; end++) {
      const root = word.slice(0, end)
      const due = waiting.get(root)
      if (due === undefined) continue
      waiting.delete(root)
      for (const verb of due) for (const { form, ...inflection } of formsOf(verb.lemma)) push(forms, form, { kind: 'verb', ...verb, ...inflection })
    }
    return forms.get(key) ?? NONE
  }
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
