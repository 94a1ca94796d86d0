import { singular } from './singular.js'

/** Places and houses that have what grows or shrinks, and are not counted by it: *les musées enregistrent une baisse de 11 %*. */
const sites: ReadonlySet<string> = new Set([
  'musée', 'festival', 'région', 'ville', 'commune', 'département', 'canton', 'province', 'pays', 'château', 'hôtel', 'restaurant', 'cinéma', 'théâtre', 'magasin', 'station', 'aéroport', 'port', 'parc',
  'établissement', 'entreprise', 'club', 'académie', 'université', 'hôpital', 'quartier', 'maison', 'cas',
])

/** *la* **plupart** *des musées*: what stands before the things meant. */
const collectives: ReadonlySet<string> = new Set(['plupart', 'majorité', 'ensemble', 'reste', 'moitié'])

/** Do some words name places or houses, which no rate measures? */
export function isSite(text: string): boolean {
  const [first = '', ...others] = text.toLowerCase().split(' ')
  return sites.has(singular(first)) || (collectives.has(first) && others.some((word) => sites.has(singular(word))))
}
