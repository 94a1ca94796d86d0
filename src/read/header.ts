import { calendarDate } from './day.js'

/** The header that a text may start with, and what of it could not be true. */
export interface Header {
  readonly published: string | null
  /** Where the text goes on. */
  readonly end: number
  readonly warning: string | null
}

const HEADER = /^\s*date (?<date>\d{4}(?:-\d{2}){0,2})(?:\s|$)/

/** ` date 2025-10-06 Lors de…` → 2025-10-06. A date that no calendar has is reported, and gives none. */
export function headerOf(text: string): Header {
  const found = HEADER.exec(text)
  if (!found) return { published: null, end: 0, warning: null }
  const date = found.groups!['date']!
  const published = calendarDate(date)
  return { published, end: found[0].length, warning: published ? null : `the date header ${date} is not in the calendar` }
}

const COPYRIGHT = /©\s*(?:\d{4}\s*[-–]\s*)?(?<year>(?:19|20)\d{2})(?!\d)/g

/** `© 2019-2025` → 2025, of the last such line: it is the page's own, others may be of pictures. */
export function copyrightYear(text: string): string | null {
  if (!text.includes('©')) return null
  return [...text.matchAll(COPYRIGHT)].at(-1)?.groups?.['year'] ?? null
}
