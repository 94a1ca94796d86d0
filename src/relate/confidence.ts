import type { Quantity } from '../recognise/quantity.js'
import type { Fact } from '../types.js'
import type { Measured } from './measured.js'

interface Grounds {
  readonly dateBasis: Fact['dateBasis']
  readonly modality: Fact['modality']
  readonly measured: Measured
  readonly owner: string
  readonly quantity: Quantity
}

/** 0 to 1: how often a fact found on these grounds is right as a whole. */
export function confidenceOf({ dateBasis, modality, measured, owner, quantity }: Grounds): number {
  const metric = METRICS[measured.rule] ?? 0.7
  const subject = OWNERS[owner] ?? 0.7
  const date = dateBasis === 'stated' ? 0.88 : 0.96
  return Math.round(SHAPES[quantity.shape] * metric * subject * date * MODALITIES[modality] * 100) / 100
}

/** Shares of facts right, by what each answer rests on: counted over some 2 000 annotated facts. */
const SHAPES: Readonly<Record<Quantity['shape'], number>> = {
  amount: 0.97,
  counted: 0.96,
  fraction: 0.97,
  share: 0.93,
  factor: 0.93,
  bare: 0.82,
}
const MODALITIES: Readonly<Record<Fact['modality'], number>> = { stated: 1, projected: 0.93, hedged: 0.7, negated: 0.95 }
const METRICS: Readonly<Record<string, number>> = {
  subject: 0.89,
  count: 0.96,
  passage: 0.5,
  ellipsis: 0.86,
  'ellipsis by place': 0.81,
  verb: 0.79,
  noun: 0.83,
  complement: 0.97,
  'unit at last': 0.4,
  unit: 0.74,
  share: 0.97,
  age: 0.97,
  market: 0.95,
  moved: 0.95,
  'noun of count': 0.95,
  counter: 0.86,
  'nearest in clause': 0.74,
  'nearest in sentence': 0.25,
  'nearest behind': 0.45,
  none: 0.05,
}
const OWNERS: Readonly<Record<string, number>> = {
  topic: 0.56,
  subject: 0.72,
  noun: 0.7,
  owner: 0.83,
  ellipsis: 0.78,
  possessive: 0.64,
  opening: 0.88,
  place: 0.79,
  age: 0.79,
  bracket: 0.94,
  gap: 0.95,
  served: 0.9,
  used: 0.9,
  product: 0.9,
  none: 0.55,
  'counts itself': 0.1,
}
