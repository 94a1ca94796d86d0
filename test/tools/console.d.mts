export declare const ownJq: string
export declare function replayed(readme: string, jq: string): string
export declare function shell(folder: string, line: string, jq?: string): { stdout: string; status: number | null }
