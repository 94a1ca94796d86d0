import type { Article, PublishedBasis, Span } from '../types.js'
import { furnitureOf, type Found } from './furniture.js'
import { copyrightYear, headerOf } from './header.js'

/** One text as it comes in. `published` is what is known of its date from outside. */
export interface Input {
  readonly file: string
  readonly text: string
  readonly published?: string | null
}

export interface ReadArticle {
  readonly article: Article
  readonly warnings: readonly string[]
}

/** Text → article: its date, and where its own words stand between header and page furniture. */
export function readArticle({ file, text, published = null }: Input): ReadArticle {
  const header = headerOf(text)
  const { body, found } = bodyOf(text, header.end)
  const date = dateOf([
    [header.published, 'header'],
    [published, 'option'],
    [datelineOf(found), 'dateline'],
    [copyrightYear(text), 'copyright'],
  ])
  return { article: { file, text, ...date, body }, warnings: header.warning ? [header.warning] : [] }
}

type Dated = readonly [date: string | null, basis: PublishedBasis]

function dateOf(candidates: readonly Dated[]): Pick<Article, 'published' | 'publishedBasis'> {
  const [published, publishedBasis] = candidates.find(([date]) => date !== null) ?? [null, null]
  return { published, publishedBasis }
}

const LINE = /[^\r\n]+/g
const SENTENCE_END = /[.!?…»"”)]\s*$/

/** Neighbouring lines of the article make one span; a line of furniture parts two. */
function bodyOf(text: string, start: number): { body: Span[]; found: readonly Placed[] } {
  const body: Span[] = []
  const found: Placed[] = []
  let open = false
  let inList = false
  LINE.lastIndex = start
  for (let line = LINE.exec(text); line; line = LINE.exec(text)) {
    const [words] = line
    const furniture = furnitureOf(words)
    if (furniture) found.push({ ...furniture, start: line.index })
    inList = furniture?.list ?? (inList && !SENTENCE_END.test(words))
    const end = line.index + words.length
    const last = body.at(-1)
    if (furniture || inList) open = false
    else if (open && last) body[body.length - 1] = { start: last.start, end }
    else open = body.push({ start: line.index, end }) > 0
  }
  return { body, found }
}

interface Placed extends Found {
  readonly start: number
}

/** The date of publication, or one that stands alone near the top, or that of the last change. */
function datelineOf(found: readonly Placed[]): string | null {
  const dates = found.flatMap((line) => line.dates.map((date) => ({ ...date, start: line.start })))
  const published = dates.find(({ role }) => role === 'published')
  const alone = dates.find(({ role, start }) => role === 'alone' && start < TOP)
  const updated = dates.find(({ role }) => role === 'updated')
  return (published ?? alone ?? updated)?.edtf ?? null
}

/** How far down a date may stand alone, in UTF-16 units, and still be that of the article and not of a chronology. */
const TOP = 1000
