import type { Quantity } from '../recognise/quantity.js'
import type { Fact } from '../types.js'
import type { Measured } from './measured.js'

interface Grounds {
  readonly dateBasis: Fact['dateBasis']
  readonly measured: Measured
  readonly owner: string
  readonly quantity: Quantity
}

/** 0 to 1: how often a fact found on these grounds is right as a whole. */
export function confidenceOf({ dateBasis, measured, owner, quantity }: Grounds): number {
  const shape = SHAPES[quantity.shape] ?? 0.8
  const metric = METRICS[measured.rule] ?? 0.75
  const subject = OWNERS[owner] ?? 0.7
  const date = dateBasis === 'stated' ? 0.93 : 0.9
  return Math.round(shape * metric * subject * date * 100) / 100
}

/** Shares of facts right, by what each answer rests on. */
const SHAPES: Readonly<Record<string, number>> = {
  amount: 0.97,
  counted: 0.95,
  fraction: 0.9,
  share: 0.9,
  factor: 0.88,
  bare: 0.8,
}
const METRICS: Readonly<Record<string, number>> = {
  count: 0.95,
  complement: 0.92,
  noun: 0.95,
  movement: 0.92,
  subject: 0.93,
  ellipsis: 0.85,
  object: 0.85,
  nearest: 0.65,
  unit: 0.6,
  none: 0.4,
}
const OWNERS: Readonly<Record<string, number>> = {
  owner: 0.95,
  subject: 0.93,
  possessive: 0.88,
  ellipsis: 0.88,
  place: 0.8,
  noun: 0.75,
  topic: 0.7,
  main: 0.55,
  none: 0.4,
}
