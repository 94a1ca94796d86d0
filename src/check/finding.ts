import type { Fact } from '../types.js'

/** `derived`: what is stated gives a figure that is not; `diverges`: two articles do not say the same. */
export const verdicts = ['holds', 'derived', 'fails', 'diverges'] as const
export type Verdict = (typeof verdicts)[number]

/** A figure that no article states. `min` and `max`: what rounding leaves open, null where nothing bounds it. */
export type Given = Pick<Fact, 'subject' | 'metric' | 'value' | 'min' | 'max' | 'unit' | 'per' | 'date'>

/** A piece of arithmetic that articles state or imply, and whether it comes out. */
export interface Finding {
  readonly verdict: Verdict
  /** The name of the check. */
  readonly check: string
  /** The sum on one line, with what is stated and what comes out. */
  readonly arithmetic: string
  /** What joins the facts. */
  readonly why: string
  /** The figures that it is about, two at least, the one that is checked first. */
  readonly facts: readonly Fact[]
  /** The figure that a derived finding comes to, else null. */
  readonly gives: Given | null
}
