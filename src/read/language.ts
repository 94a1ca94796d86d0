import { frenchWords } from '../lexicon/french.js'

/** What a sample of a text is written in; `language` is ISO 639-3. */
export interface Judgement {
  readonly french: boolean
  readonly language: string
}

/** Is it French? A text too short to tell counts as French, and so does a short one that French fits nearly as well as the best language. */
export async function judgeLanguage(text: string): Promise<Judgement> {
  const sample = middleOf(text, SAMPLE)
  if (lettersIn(sample) < ENOUGH || isPlainlyFrench(middleOf(text, GLANCE))) return FRENCH
  const { francAll } = await import('franc')
  const scores = francAll(sample, { only: LANGUAGES })
  const french = scores.find(([language]) => language === FRENCH.language)?.[1] ?? 0
  const best = scores[0]?.[0] ?? UNKNOWN
  const close = sample.length < SAMPLE && french >= CLOSE
  return close || best === FRENCH.language || best === UNKNOWN ? FRENCH : { french: false, language: best }
}

function middleOf(text: string, length: number): string {
  const start = Math.max(0, Math.floor((text.length - length) / 2))
  return text.slice(start, start + length)
}

/** Most French texts show it by their small words; loading franc takes as long as reading an article. */
function isPlainlyFrench(text: string): boolean {
  const words = text.toLowerCase().match(LETTERS) ?? []
  return words.filter((word) => frenchWords.has(word)).length >= words.length * PLAIN
}

function lettersIn(text: string): number {
  return text.match(LETTER)?.length ?? 0
}

const LETTER = /\p{L}/gu
const LETTERS = /\p{L}+/gu
const FRENCH: Judgement = { french: true, language: 'fra' }
const UNKNOWN = 'und'

/** Those in which much is written: of all 187 that franc knows, a neighbour such as Scots may fit an English text best, and asking all takes four times as long. */
const LANGUAGES =
  'fra eng spa por ita deu nld cat ron pol ces hun tur swe dan nob fin vie ind swh hat rus ukr bul arb pes cmn jpn kor heb ell hin'.split(
    ' ',
  )

/** UTF-16 units that are looked at: enough for French to come out first. */
const SAMPLE = 400
/** The same for a first glance at its small words, and what part of all words they must be: French texts have 9 to 21 %. */
const GLANCE = 1000
const PLAIN = 0.1
/** Letters below which names and figures say more about the answer than the language does. */
const ENOUGH = 40
/** The score, of 1 for the best language, at which French is not ruled out. French sentences stay above 0.92, English ones near 0.7. */
const CLOSE = 0.9
