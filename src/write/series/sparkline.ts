const BARS = '▁▂▃▄▅▆▇█'

/** *100, 400, 800* → `▁▄█`: the least number is the lowest bar, the greatest the highest; equal ones stand half high. */
export function sparkline(values: readonly number[]): string {
  const least = Math.min(...values)
  const spread = Math.max(...values) - least
  return values
    .map((value) => BARS[spread === 0 ? BARS.length / 2 : Math.round(((value - least) / spread) * (BARS.length - 1))])
    .join('')
}

/** As many values as have room, evenly taken; the first and the last stay. */
export function thinned(values: readonly number[], room: number): readonly number[] {
  if (values.length <= room) return values
  return Array.from({ length: room }, (_, at) => values[Math.round((at * (values.length - 1)) / (room - 1))]!)
}
