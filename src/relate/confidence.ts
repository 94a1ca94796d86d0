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
  const date = dateBasis === 'stated' ? 0.85 : 0.89
  return Math.round(SHAPES[quantity.shape] * metric * subject * date * MODALITIES[modality] * 100) / 100
}

/** Shares of facts right, by what each answer rests on: counted over some 4 600 annotated facts. */
const SHAPES: Readonly<Record<Quantity['shape'], number>> = {
  amount: 0.96,
  counted: 0.96,
  fraction: 0.97,
  share: 0.93,
  factor: 0.93,
  bare: 0.78,
}
const MODALITIES: Readonly<Record<Fact['modality'], number>> = { stated: 1, projected: 0.93, hedged: 0.75, negated: 0.9 }
const METRICS: Readonly<Record<string, number>> = {
  subject: 0.89,
  count: 0.97,
  passage: 0.63,
  ellipsis: 0.86,
  'ellipsis by place': 0.8,
  verb: 0.8,
  noun: 0.88,
  complement: 0.97,
  'unit at last': 0.48,
  unit: 0.8,
  share: 0.98,
  age: 0.98,
  market: 0.92,
  moved: 0.95,
  'noun of count': 0.97,
  counter: 0.86,
  object: 0.67,
  'nearest in clause': 0.7,
  'nearest in sentence': 0.43,
  'nearest behind': 0.65,
  movement: 0.76,
  'unit of noun': 0.8,
  'moved thing': 0.95,
  described: 0.95,
  whole: 0.9,
  'of them': 0.75,
  'unit near noun': 0.7,
  'movement of': 0.8,
  'that of': 0.9,
  strikes: 0.9,
  none: 0.05,
}
const OWNERS: Readonly<Record<string, number>> = {
  topic: 0.57,
  'company topic': 0.73,
  subject: 0.77,
  noun: 0.72,
  owner: 0.82,
  ellipsis: 0.78,
  possessive: 0.71,
  opening: 0.88,
  place: 0.81,
  age: 0.93,
  bracket: 0.95,
  gap: 0.95,
  group: 0.93,
  served: 0.95,
  used: 0.95,
  product: 0.95,
  role: 0.79,
  none: 0.5,
  'goes on': 0.86,
  'clause before': 0.57,
  'object of actor': 0.57,
  'of counted': 0.64,
  where: 0.92,
  'object of verb': 0.88,
  'place before': 0.68,
  bracketed: 0.8,
  surveyed: 0.93,
  'place behind': 0.93,
  respective: 0.93,
  gerund: 0.9,
  'counts itself': 0.3,
  'unit of noun': 0.75,
  there: 0.65,
  'of those counted': 0.75,
  'noun possessive': 0.68,
  'for whom': 0.65,
  faraway: 0.9,
  against: 0.9,
  sold: 0.9,
  colon: 0.8,
  'of whom': 0.5,
  punished: 0.93,
  'same sentence': 0.8,
  thing: 0.83,
  market: 0.9,
  rated: 0.85,
}
