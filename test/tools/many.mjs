// Many articles out of the few that are here, with other names, figures and dates: the same ones at each run.
//   node test/tools/many.mjs 1000 /tmp/many
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const texts = ['corpus', 'fixtures/articles'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8')),
)

const ENDINGS = ['', 'ex', 'or', 'ia', 'um', 'ix', 'on', 'elle', 'ar', 'us']
/** A name within a sentence: a capital, then three letters or more, after a small letter or an elision. */
const NAME = /(?<=[\p{Ll},] |[dl]['’])\p{Lu}\p{L}{3,}/gu
/** Digits that are neither a year nor part of a name or a date. */
const FIGURE = /(?<![\d\p{L}-])(?!(?:19|20)\d\d(?!\d))\d+(?![\d\p{L}-])/gu
const HEADER = /^ ?date (?<year>\d{4})(?:-\d\d)*/

/** The same numbers from 0 to 1 for the same seed. */
function randomOf(seed) {
  let state = seed * 2654435761 + 1
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0
    return state / 2 ** 32
  }
}

/** Article number `at`: a name ends the same way in all articles of its turn. */
export function article(at) {
  const random = randomOf(at + 1)
  const ending = ENDINGS[Math.floor(at / texts.length) % ENDINGS.length]
  const two = (most) => String(1 + Math.floor(random() * most)).padStart(2, '0')
  return texts[at % texts.length]
    .replace(HEADER, (_, year) => ` date ${year}-${two(12)}-${two(28)}`)
    .replace(NAME, (name) => name + ending)
    .replace(FIGURE, (digits) =>
      digits.replace(/\d/g, (digit, place) =>
        place === 0 ? String(1 + Math.floor(random() * 9)) : String(Math.floor(random() * 10)),
      ),
    )
}

/** Writes the first `count` articles to a folder. */
export function writeArticles(count, folder) {
  mkdirSync(folder, { recursive: true })
  for (let at = 0; at < count; at++) writeFileSync(join(folder, `${String(at).padStart(5, '0')}.txt`), article(at))
}

const [, script, count, folder] = process.argv
if (import.meta.url === pathToFileURL(script ?? '').href) {
  if (!folder) throw new Error('usage: many.mjs COUNT FOLDER')
  writeArticles(Number(count), folder)
}
