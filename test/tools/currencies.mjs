/**
 * Prints src/lexicon/currencies.ts from CLDR's French data:
 *   npm install --prefix /tmp/cldr cldr-numbers-full cldr-core
 *   node test/tools/currencies.mjs /tmp/cldr/node_modules > src/lexicon/currencies.ts
 */
import { NO_COUNTRY, notationsOf, readCldr, row, straight, versionOf } from './cldr.mjs'

const names = readCldr('cldr-numbers-full/main/fr/currencies.json').main.fr.numbers.currencies
const regions = readCldr('cldr-core/supplemental/currencyData.json').supplemental.currencyData.region
/** A currency that was dropped after this day is still in the articles. */
const RECENT = '2020-01-01'
/** Special drawing rights belong to no country. */
const COUNTRYLESS = ['XDR']

const tendersOf = (region, since) =>
  regions[region].flatMap(Object.entries).filter(([, { _to, _tender }]) => (!_to || _to >= since) && _tender !== 'false')

const countries = Object.keys(regions)
  .filter((region) => !NO_COUNTRY.has(region))
  .sort()
const codes = [
  ...new Set([
    ...countries.flatMap((region) =>
      regions[region]
        .flatMap(Object.entries)
        .filter(([code, { _to }]) => (!_to || _to >= RECENT) && code !== 'XXX')
        .map(([code]) => code),
    ),
    ...COUNTRYLESS,
  ]),
].sort()

const symbols = codes.map((code) => [code, names[code]?.['symbol-alt-narrow']])
const isOnly = (symbol) => /^\p{Sc}$/u.test(symbol) && symbols.filter(([, other]) => other === symbol).length === 1
const isTold = (symbol) => /^(?:[$£][A-Z]{1,2}|[A-Z]{1,2}[$₵])$/u.test(symbol)

function formsOf(code) {
  const name = names[code]
  const one = name?.['displayName-count-one']
  const told = one && !one.includes('(')
  const forms = told ? notationsOf(one, name['displayName-count-other']) : []
  const signs = [name?.symbol, name?.['symbol-alt-narrow']].filter((sign) => sign && (isOnly(sign) || isTold(sign)))
  return [...new Set([...forms.map((form) => straight(form).toLowerCase()), code, ...signs])]
}

/** Of two tenders the one that fewest countries share is the country's own. */
function currencyOf(region) {
  const users = (code) => countries.filter((other) => tendersOf(other, '9999').some(([found]) => found === code)).length
  const [first] = tendersOf(region, '9999')
    .map(([code]) => code)
    .sort((a, b) => users(a) - users(b))
  return first
}

console.log(`/**
 * How French names each currency of ISO 4217. Written by test/tools/currencies.mjs: change that, not this.
 * Source: Unicode CLDR ${versionOf('cldr-numbers-full')} (main/fr/currencies, supplemental/currencyData), © Unicode, Inc., Unicode License v3.
 * What the press says beside these names is in money.ts.
 */
export const currencies: Readonly<Record<string, readonly string[]>> = {
${codes.map((code) => row(code, formsOf(code))).join('\n')}
}

/** ISO 3166 country → the currency that its people pay in. Same source. */
export const countryCurrency: Readonly<Record<string, string>> = {
${countries
  .filter(currencyOf)
  .map((region) => `  ${region}: '${currencyOf(region)}',`)
  .join('\n')}
}`)
