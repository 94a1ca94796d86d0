import { judgedKeys } from './gold.js'
import type { Score } from './score.js'

/** A figure of the score that may not fall below a share. */
export interface Gate {
  readonly name: string
  readonly least: number
}

export interface MissedGate extends Gate {
  /** null where the gold does not judge it. */
  readonly found: number | null
}

const totals = { precision: 'precision', recall: 'recall', f1: 'f1', whole: 'wholeF1' } as const

/** What a gate may be on. */
export const gateNames: readonly string[] = [...Object.keys(totals), ...judgedKeys]

/** `date=0.85` → a gate; null for what is none. */
export function gateOf(text: string): Gate | null {
  const [name = '', share = '', more] = text.split('=')
  const least = Number(share)
  return more === undefined && gateNames.includes(name) && SHARE.test(share) && least <= 1 ? { name, least } : null
}

const SHARE = /^(?:0?\.\d+|[01](?:\.\d*)?)$/

/** The gates that a score does not pass, in their order. */
export function missedGates(score: Score, gates: readonly Gate[]): MissedGate[] {
  const found = (name: string) => figuresOf(score)[name] ?? null
  return gates
    .map((gate) => ({ ...gate, found: found(gate.name) }))
    .filter((gate) => gate.found === null || gate.found < gate.least)
}

function figuresOf(score: Score): Readonly<Record<string, number>> {
  return { ...Object.fromEntries(Object.entries(totals).map(([name, key]) => [name, score[key]])), ...score.accuracy }
}
