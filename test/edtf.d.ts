declare module 'edtf' {
  export function parse(text: string): unknown
}
