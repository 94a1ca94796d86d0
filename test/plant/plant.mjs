import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { randomOf } from './random.mjs'
import { real } from './real.mjs'
import { templates } from './templates.mjs'

/** Articles of the folders by name without ending: `corpus/002`, `eco-01`. */
export function articlesIn(folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => join(folder, file)),
  )
  return files.map((file) => ({ file, text: readFileSync(file, 'utf8') }))
}

/** Errors in copies of real articles: `{ check, kind, right, wrong, articles, planted }`, the wrong figure at `planted` of the last article. */
export function inReal(articles) {
  return real.flatMap(([check, name, marked, wrong]) => {
    const article = articles.find(({ file }) => (name.includes('/') ? file.includes(name) : basename(file) === `${name}.txt`))
    if (!article) return []
    const [before, right, after] = marked.split(/[[\]]/)
    const at = article.text.replace(/[\u00A0\u202F]/g, ' ').indexOf(before + right + after)
    if (at < 0) throw new Error(`${name}: no ${marked}`)
    const start = at + before.length
    const text = article.text.slice(0, start) + wrong + article.text.slice(start + right.length)
    const copy = { file: article.file.replace('.txt', '-copy.txt'), text }
    const others = check === 'divergence' ? [article] : check === 'slip' ? beside(articles, article) : []
    return [
      {
        check,
        kind: 'real',
        right,
        wrong,
        articles: [...others, copy],
        planted: { file: copy.file, start, end: start + wrong.length },
      },
    ]
  })
}

/** The corpus tells of one series in several articles. */
const beside = (articles, own) =>
  own.file.includes('corpus/') ? articles.filter(({ file }) => file.includes('corpus/') && file !== own.file) : []

/** `count` articles made from templates, with the right figure or the wrong one. */
export function synthetic(check, count, seed, sets = templates) {
  return Array.from({ length: count }, (_, at) => {
    const random = randomOf(seed + 7919 * at)
    const r = {
      ...random,
      name: random.firm(),
      place: random.town(),
      spoiled: random.int(1, 2),
      year: (
        (year) => () =>
          year
      )(random.year()),
    }
    const { texts, right, wrong } = sets[check][at % sets[check].length](r)
    return { check, kind: 'synthetic', right, wrong, ...placed(texts, right, wrong, at, r) }
  })
}

function placed(texts, right, wrong, at, r) {
  const articles = texts(wrong).map((text, index) => article(text, `${at}-${index}`, r))
  const clean = texts(right).map((text, index) => article(text, `${at}-${index}`, r))
  const spoiled = articles.findIndex(({ text }, index) => text !== clean[index].text)
  const { file, text } = articles[spoiled]
  const start = firstDifference(text, clean[spoiled].text, wrong)
  return { articles, clean, planted: { file, start, end: start + wrong.length } }
}

/** Where the wrong figure stands: it may begin as the right one does. */
function firstDifference(text, other, wrong) {
  let at = 0
  while (text[at] === other[at]) at++
  return text.lastIndexOf(wrong, at)
}

/** A sentence with one before it and one behind it, dated. */
function article(text, id, { name, place }) {
  const date = ` date 2025-0${1 + (id.charCodeAt(0) % 8)}-1${id.charCodeAt(2) % 9} `
  return {
    file: `synthetic/${id}.txt`,
    text: `${date}La nouvelle est tombée mardi à ${place}.\n\n${text}\n\nLa direction de ${name} n’a pas souhaité commenter ces chiffres.\n`,
  }
}
