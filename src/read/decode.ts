/** What Windows-1252 puts where ISO-8859-1 has control codes, from 0x80 to 0x9F. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const utf8 = new TextDecoder('utf-8')

/** Bytes → text, without byte order mark; `null` for what is no text (a byte 0 outside UTF-16). */
export function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return null
  const text = utf8.decode(bytes)
  return isUtf8(text) ? text : decodeWindows1252(bytes)
}

/**
 * A file cut in the middle of a letter is still UTF-8: its other accents outnumber what could not be decoded.
 * In Windows-1252 hardly any accent makes a valid sequence.
 */
function isUtf8(text: string): boolean {
  const broken = text.split('\uFFFD').length - 1
  if (broken === 0) return true
  let sound = 0
  for (let at = 0; at < text.length && sound < broken * 4; at++) if (text.charCodeAt(at) > 127 && text[at] !== '\uFFFD') sound++
  return sound >= broken * 4
}

function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return text.replace(/[\x80-\x9F]/g, (code) => WINDOWS[code.charCodeAt(0) - 0x80] ?? code)
}

/** Arguments that a function call takes without harm. */
const CHUNK = 8192
