import type { Fact } from '../types.js'

/** Counted in the same: same kind, unit and period; a period that one leaves out is that of the other. */
export const sameScale = (one: Fact, other: Fact): boolean =>
  one.kind === other.kind && one.unit === other.unit && (one.per === other.per || one.per === null || other.per === null)

export const sameSubject = (one: Fact, other: Fact): boolean => one.subject !== null && one.subject === other.subject

/** By the lexicon’s slug, or word for word. */
export const sameMetric = (one: Fact, other: Fact): boolean =>
  (one.metricId !== null && one.metricId === other.metricId) ||
  (one.metric !== null && other.metric !== null && one.metric.toLowerCase() === other.metric.toLowerCase())

/** EDTF: equal, or one as far as it goes (`2023` and `2023-12`); one that is not known says nothing against it. */
export function datesAgree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`)
}
