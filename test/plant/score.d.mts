import type { Finding } from '../../src/index.js'

export interface PlantedError {
  readonly kind: 'real' | 'synthetic'
  readonly found: boolean
  /** Alarms that do not name the planted figure. */
  readonly false: number
  readonly articles: readonly { readonly file: string; readonly text: string }[]
}
export function scoresOf(
  folders: readonly string[],
  sets?: object,
): {
  readonly rows: readonly {
    readonly check: string
    readonly errors: readonly PlantedError[]
    readonly cleanAlarms: readonly Finding[]
  }[]
  readonly untouched: readonly Finding[]
}
