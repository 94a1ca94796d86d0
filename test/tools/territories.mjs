/**
 * Prints src/lexicon/territories.ts from CLDR's French data:
 *   npm install --prefix /tmp/cldr cldr-localenames-full
 *   node test/tools/territories.mjs /tmp/cldr/node_modules > src/lexicon/territories.ts
 */
import { NO_COUNTRY, readCldr, row, straight, versionOf } from './cldr.mjs'

const names = readCldr('cldr-localenames-full/main/fr/territories.json').main.fr.localeDisplayNames.territories
const codes = Object.keys(names)
  .filter((code) => /^[A-Z]{2}$/.test(code) && !NO_COUNTRY.has(code))
  .sort()
const formsOf = (code) =>
  [...new Set([names[code], names[`${code}-alt-short`], names[`${code}-alt-variant`]])]
    .filter((name) => name && !/[(.]/.test(name))
    .map(straight)

console.log(`/**
 * How French names each country of ISO 3166. Written by test/tools/territories.mjs: change that, not this.
 * Source: Unicode CLDR ${versionOf('cldr-localenames-full')} (main/fr/territories), © Unicode, Inc., Unicode License v3.
 * What the press says beside these names is in places.ts.
 */
export const territories: Readonly<Record<string, readonly string[]>> = {
${codes.map((code) => row(code, formsOf(code))).join('\n')}
}`)
