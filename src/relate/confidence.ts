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
  const date = dateBasis === 'stated' ? 0.86 : 0.9
  return Math.round(SHAPES[quantity.shape] * metric * subject * date * MODALITIES[modality] * 100) / 100
}

/** Shares of facts right, by what each answer rests on: counted over some 2 700 annotated facts. */
const SHAPES: Readonly<Record<Quantity['shape'], number>> = {
  amount: 0.96,
  counted: 0.96,
  fraction: 0.97,
  share: 0.93,
  factor: 0.93,
  bare: 0.72,
}
const MODALITIES: Readonly<Record<Fact['modality'], number>> = { stated: 1, projected: 0.93, hedged: 0.75, negated: 0.9 }
const METRICS: Readonly<Record<string, number>> = {
  subject: 0.88,
  count: 0.97,
  passage: 0.57,
  ellipsis: 0.86,
  'ellipsis by place': 0.75,
  verb: 0.78,
  noun: 0.79,
  complement: 0.97,
  'unit at last': 0.39,
  unit: 0.76,
  share: 0.98,
  age: 0.98,
  market: 0.95,
  moved: 0.95,
  'noun of count': 0.97,
  counter: 0.86,
  object: 0.67,
  'nearest in clause': 0.67,
  'nearest in sentence': 0.4,
  'nearest behind': 0.56,
  none: 0.05,
}
const OWNERS: Readonly<Record<string, number>> = {
  topic: 0.56,
  'company topic': 0.77,
  subject: 0.76,
  noun: 0.7,
  owner: 0.8,
  ellipsis: 0.77,
  possessive: 0.68,
  opening: 0.86,
  place: 0.84,
  age: 0.95,
  bracket: 0.95,
  gap: 0.95,
  group: 0.93,
  served: 0.95,
  used: 0.95,
  product: 0.95,
  role: 0.78,
  none: 0.48,
  'goes on': 0.86,
  'clause before': 0.6,
  'counts itself': 0.25,
}
