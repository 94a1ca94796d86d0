import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Reads one JSON file of the CLDR packages that stand in the folder given on the command line. */
export function readCldr(path) {
  const folder = process.argv[2]
  if (!folder) throw new Error('give the node_modules folder that holds the cldr-* packages')
  return JSON.parse(readFileSync(join(folder, path), 'utf8'))
}

/** Codes of CLDR that are no country of ISO 3166: unions, outlying islands, the unknown. */
export const NO_COUNTRY = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'])

/** The release that the data is of, for the header of the table. */
export const versionOf = (name) => readCldr(`${name}/package.json`).version

/** `franc suisse` + `francs suisses` → `franc(s) suisse(s)`; both as they are where no bracket says it. */
export function notationsOf(singular, plural) {
  const many = plural.split(' ')
  const words = singular.split(' ').map((one, at) => bracketed(one, many[at]))
  if (words.length === many.length && !words.includes(null)) return [words.join(' ')]
  return [...new Set([singular, plural])]
}

function bracketed(one, many) {
  if (one === many) return one
  return many === `${one}s` || many === `${one}x` ? `${one}(${many.at(-1)})` : null
}

/** Straight apostrophes, as in every table. */
export const straight = (text) => text.replaceAll('’', "'")

/** `'EUR': ['euro(s)', '€']` */
export function row(id, forms) {
  return `  ${quoted(id)}: [${forms.map(quoted).join(', ')}],`
}

export function quoted(text) {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`
}
