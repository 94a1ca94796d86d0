import type { Fact } from '../../types.js'
import type { FindingWriter } from './index.js'

/** One finding a line; of each fact what finds it again and what it says. */
export const ndjsonFindings: FindingWriter = {
  finding: ({ facts, ...finding }) => `${JSON.stringify({ ...finding, facts: facts.map(briefly) })}\n`,
}

function briefly({ id, file, line, start, end, quote, kind, subject, metric, value, unit, per, date, sentence }: Fact): object {
  return { id, file, line, start, end, quote, kind, subject, metric, value, unit, per, date, sentence }
}
