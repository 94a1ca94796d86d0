/** A table that is made when it is first asked for, and kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}

/** Items by their key, both in the order in which they come. */
export function groupsOf<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** Two by two, the first candidates first: whoever is taken is in no later pair. */
export function pairedOff<One, Other>(candidates: Iterable<{ readonly one: One; readonly other: Other }>): Map<One, Other> {
  const pairs = new Map<One, Other>()
  const taken = new Set<Other>()
  for (const { one, other } of candidates) {
    if (pairs.has(one) || taken.has(other)) continue
    pairs.set(one, other)
    taken.add(other)
  }
  return pairs
}
