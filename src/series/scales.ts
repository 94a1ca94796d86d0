import type { Fact } from '../types.js'

/** Units of one quantity, each with how many of one of them it is. Money is never converted: rates change from day to day. */
const quantities: readonly Readonly<Record<string, number>>[] = [
  { W: 1, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12 },
  { 'W.h': 1, 'kW.h': 1e3, 'MW.h': 1e6, 'GW.h': 1e9, 'TW.h': 1e12 },
  { g: 1, kg: 1e3, quintal: 1e5, t: 1e6, kt: 1e9, Mt: 1e12, Gt: 1e15 },
  { mm: 1, cm: 10, dm: 100, m: 1e3, km: 1e6 },
  { m2: 1, ar: 100, har: 1e4, km2: 1e6 },
  { mL: 1, cm3: 1, cL: 10, dL: 100, L: 1e3, dm3: 1e3, hL: 1e5, m3: 1e6, hm3: 1e12, km3: 1e15 },
  { By: 1, kBy: 1e3, MBy: 1e6, GBy: 1e9, TBy: 1e12, PBy: 1e15, EBy: 1e18, ZBy: 1e21 },
  { 'kbit/s': 1, 'Mbit/s': 1e3, 'Gbit/s': 1e6, 'Tbit/s': 1e9 },
  { s: 1, min: 60, h: 3600, d: 86_400, wk: 604_800 },
  { mo: 1, a: 12 },
]

const scales = new Map(
  quantities.flatMap((units) => Object.entries(units).map(([unit, size]) => [unit, { first: Object.keys(units)[0]!, size }])),
)

/** Equal for units that can be converted. */
export const dimensionOf = (unit: string): string => scales.get(unit)?.first ?? unit

export type Numbers = Pick<Fact, 'value' | 'min' | 'max'>

/** The numbers of a fact in another unit of the same quantity. */
export function numbersIn({ value, min, max, unit }: Numbers & Pick<Fact, 'unit'>, wanted: string | null): Numbers {
  const [own, other] = [scales.get(unit ?? ''), scales.get(wanted ?? '')]
  if (!own || !other || own === other) return { value, min, max }
  const converted = (number: number | null) =>
    number === null ? null : Number(((number * own.size) / other.size).toPrecision(DIGITS))
  return { value: converted(value), min: converted(min), max: converted(max) }
}

/** As many as a number surely has. */
const DIGITS = 12

/** The value, or the middle of a *between*. */
export function sizeOf({ value, min, max }: Numbers): number | null {
  return value ?? (min === null || max === null ? null : (min + max) / 2)
}
