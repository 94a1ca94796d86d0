// Plants ten errors of each type in copies of articles and in articles made from templates, and says which of them are found.
// node test/plant/score.mjs [--list] FOLDER…
import { checkFacts, extractFacts } from '../../dist/index.js'
import { articlesIn, inReal, synthetic } from './plant.mjs'
import { templates } from './templates.mjs'

const COUNT = 10
const SEED = 20251006

const findingsIn = (articles) => checkFacts(articles.flatMap(({ file, text }) => extractFacts(text, { file })))
const isAlarm = ({ verdict }) => verdict === 'fails' || verdict === 'diverges'
const isAt =
  ({ file, start, end }) =>
  (fact) =>
    fact.file === file && fact.start < end && start < fact.end

/** An alarm that names the planted figure, and those that do not follow from it. */
export function judged(error) {
  const alarms = findingsIn(error.articles).filter(isAlarm)
  const hits = alarms.filter(({ facts }) => facts.some(isAt(error.planted)))
  return { ...error, found: hits.length > 0, hits, false: alarms.length - hits.length }
}

export function scoresOf(folders, sets = templates) {
  const articles = articlesIn(folders)
  const planted = inReal(articles)
  const rows = Object.keys(sets).map((check) => {
    const own = planted.filter((error) => error.check === check)
    const made = synthetic(check, COUNT, SEED, sets)
    const errors = [...own, ...made].map(judged)
    const clean = synthetic(check, COUNT, SEED, sets).map(({ clean: texts }) => findingsIn(texts))
    return {
      check,
      errors,
      cleanAlarms: clean.flat().filter(isAlarm),
      cleanSeen: clean.filter((found) => found.length > 0).length,
    }
  })
  return { rows, untouched: findingsIn(articles) }
}

function print({ rows, untouched }, list) {
  const ofKind = (errors, kind) => {
    const all = errors.filter((error) => error.kind === kind)
    return `${all.filter(({ found }) => found).length}/${all.length}`
  }
  console.log('check        found  real   synthetic  other alarms  alarms on right ones  right ones spoken of')
  for (const { check, errors, cleanAlarms, cleanSeen } of rows) {
    const found = `${errors.filter((error) => error.found).length}/${errors.length}`
    const others = errors.reduce((sum, error) => sum + error.false, 0)
    console.log(
      `${check.padEnd(12)} ${found.padEnd(6)} ${ofKind(errors, 'real').padEnd(6)} ${ofKind(errors, 'synthetic').padEnd(10)} ${String(others).padEnd(13)} ${String(cleanAlarms.length).padEnd(21)} ${cleanSeen}/${COUNT}`,
    )
    if (list)
      for (const error of errors.filter((one) => !one.found))
        console.log(`   missed: ${error.articles.at(-1).file} ${error.right} → ${error.wrong}\n     ${sentenceOf(error)}`)
    if (list) for (const { arithmetic, facts } of cleanAlarms) console.log(`   false: ${arithmetic}\n     ${facts[0].sentence}`)
  }
  const counts = Object.groupBy
    ? Object.groupBy(untouched, ({ verdict }) => verdict)
    : untouched.reduce((all, one) => ({ ...all, [one.verdict]: [...(all[one.verdict] ?? []), one] }), {})
  console.log(
    `untouched articles: ${Object.entries(counts)
      .map(([verdict, all]) => `${all.length} ${verdict}`)
      .join(', ')}`,
  )
}

function sentenceOf({ articles, planted: { file, start } }) {
  const { text } = articles.find((article) => article.file === file)
  return text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', start))
}

if (process.argv[1]?.endsWith('score.mjs')) {
  const folders = process.argv.slice(2).filter((word) => word !== '--list')
  print(scoresOf(folders.length > 0 ? folders : ['corpus', 'fixtures/articles']), process.argv.includes('--list'))
}
