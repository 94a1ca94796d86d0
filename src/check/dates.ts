/** `2025-11` less `P7M` → `2025-04`; both ends of an interval. Null for a date without year, or shorter than what it is shifted by. */
export function shiftedBack(date: string, length: string): string | null {
  const ends = date.split('/').map((end) => shiftedEnd(end, length))
  return ends.includes(null) ? null : ends.join('/')
}

function shiftedEnd(end: string, length: string): string | null {
  const { year, month, rest } = DATE.exec(end)?.groups ?? {}
  const { years, months } = LENGTH.exec(length)?.groups ?? {}
  if (year === undefined || (years === undefined && months === undefined)) return null
  if (month === undefined) return years === undefined ? null : String(Number(year) - Number(years))
  const count = Number(year) * 12 + Number(month) - 1 - Number(years ?? 0) * 12 - Number(months ?? 0)
  const shifted = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
  return rest === undefined || years !== undefined ? `${shifted}${rest ?? ''}` : shifted
}

const DATE = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?<rest>-\d\d)?)?$/u
const LENGTH = /^P(?:(?<years>\d+)Y|(?<months>\d+)M)$/u
