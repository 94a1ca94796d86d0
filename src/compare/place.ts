import { groupsOf } from '../collect.js'
import { finder } from './documents.js'
import { misplaced, type Gold } from './gold.js'

/** Gold and where it is written down: `gold.ndjson:3`. */
export interface GoldLine {
  readonly place: string
  readonly gold: Gold
}

export interface Problem {
  readonly place: string
  readonly problem: string
}

/** The gold whose article is known and has its quote, and what is wrong with the rest, each problem once. `texts`: file → text. */
export function placedGold(
  lines: readonly GoldLine[],
  texts: ReadonlyMap<string, string>,
): { readonly gold: readonly Gold[]; readonly problems: readonly Problem[] } {
  const find = finder(texts.keys())
  const judged = lines.map(({ place, gold }) => ({ place, gold, problem: problemOf(gold, find(gold.doc), texts) }))
  const wrong = judged.filter((line): line is typeof line & Problem => line.problem !== null)
  return {
    gold: judged.filter(({ problem }) => problem === null).map(({ gold }) => gold),
    problems: [...groupsOf(wrong, ({ problem }) => problem).values()].map(([first]) => ({
      place: first!.place,
      problem: first!.problem,
    })),
  }
}

function problemOf(gold: Gold, [file, ...others]: readonly string[], texts: ReadonlyMap<string, string>): string | null {
  if (file === undefined) return `no article ${gold.doc} among those given`
  if (others.length > 0) return `${gold.doc} may be ${[file, ...others].join(' or ')}`
  return misplaced(gold, file, texts.get(file)!)
}
