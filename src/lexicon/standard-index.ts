import { indexOf, type Index } from './index.js'
import { tables } from './tables.js'

/** All tables as one index. `build.js` puts its packed form in the place of this file, so that no table need be loaded. */
export function standardIndex(): Index {
  const index = indexOf(tables())
  return (first) => index.get(first) ?? []
}
