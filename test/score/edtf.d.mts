export declare function canonEdtf(edtf: unknown): string | null
