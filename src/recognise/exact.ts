/** An exact number: a fraction of whole numbers in lowest terms, its sign on `num`. Money and counts never pass through a float. */
export interface Exact {
  readonly num: bigint
  readonly den: bigint
}

export function exact(num: bigint | number, den: bigint | number = 1n): Exact {
  const n = BigInt(num)
  const d = BigInt(den)
  if (d === 1n) return { num: n, den: d }
  const by = gcd(n < 0n ? -n : n, d)
  return by > 1n ? { num: n / by, den: d / by } : { num: n, den: d }
}

/** `'0.332'`, `'-12'` or `'100/3'` → the number. */
export function parseExact(text: string): Exact {
  const [over, under] = text.split('/')
  if (under !== undefined) return exact(BigInt(over!), BigInt(under))
  const point = text.indexOf('.')
  if (point < 0) return exact(BigInt(text))
  const decimals = text.length - point - 1
  return exact(BigInt(text.slice(0, point) + text.slice(point + 1)), 10n ** BigInt(decimals))
}

export const plus = (a: Exact, b: Exact): Exact => exact(a.num * b.den + b.num * a.den, a.den * b.den)
export const times = (a: Exact, b: Exact): Exact => exact(a.num * b.num, a.den * b.den)
export const tenTo = (zeros: number): Exact => exact(10n ** BigInt(zeros))
export const negate = (a: Exact): Exact => ({ num: -a.num, den: a.den })
export const isLess = (a: Exact, b: Exact): boolean => a.num * b.den < b.num * a.den

/** -3 → 3. */
export const sizeOf = (value: Exact): Exact => (value.num < 0n ? negate(value) : value)

/** Decimal digits where the number has an end, else a fraction: `"97400000000"`, `"0.332"`, `"100/3"`. */
export function printExact({ num, den }: Exact): string {
  if (den === 1n) return num.toString()
  let twos = 0
  let fives = 0
  let rest = den
  for (; rest % 2n === 0n; rest /= 2n) twos++
  for (; rest % 5n === 0n; rest /= 5n) fives++
  if (rest !== 1n) return `${num}/${den}`
  const decimals = Math.max(twos, fives)
  const digits = ((num < 0n ? -num : num) * 10n ** BigInt(decimals)) / den
  const padded = digits.toString().padStart(decimals + 1, '0')
  return `${num < 0n ? '-' : ''}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`
}

/** The nearest double. */
export function toNumber(value: Exact): number {
  const text = printExact(value)
  if (!text.includes('/')) return Number(text)
  return Number(value.num) / Number(value.den)
}

function gcd(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b]
  return a
}
