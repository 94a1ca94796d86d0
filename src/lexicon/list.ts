/** `pays mois fois` → its words: a long flat list reads best as one text. */
export const listOf = (words: string): readonly string[] => words.trim().split(/\s+/)
