export declare const sets: Readonly<Record<'seeds' | 'fixtures', { readonly articles: string; readonly gold: string }>>
export declare const columns: readonly string[]
export declare function scoresOf(set: keyof typeof sets): Readonly<Record<string, number | null>>
