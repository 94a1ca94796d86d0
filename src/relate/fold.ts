/** *Région* → `region`: names as they are compared. */
export const fold = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()

const ASCII = /^[\0-\x7F]*$/u
