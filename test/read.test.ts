import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../src/read/article.js'
import { calendarDate } from '../src/read/day.js'
import { decode } from '../src/read/decode.js'
import { judgeLanguage } from '../src/read/language.js'
import { readNdjson } from '../src/read/ndjson.js'

const read = (text: string, published?: string) => readArticle({ file: 'a.txt', text, ...(published && { published }) })
const bodyOf = (text: string) => read(text).article.body.map(({ start, end }) => text.slice(start, end))
const dateOf = (text: string, published?: string) => {
  const { article } = read(text, published)
  return [article.published, article.publishedBasis]
}

describe('bytes', () => {
  const text = 'Près de 3 % à l’été, soit 12 €'
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(text.replace('€', '\x80').replace('’', '\x92'), 'latin1')],
  ])('%s', (_, bytes) => expect(decode(bytes)).toBe(text))

  test('ISO-8859-1', () => expect(decode(Buffer.from('Été à 3 °C', 'latin1'))).toBe('Été à 3 °C'))
  test('UTF-8 cut in a letter stays UTF-8', () =>
    expect(decode(Buffer.from('éééé à côté é').subarray(0, -1))).toBe('éééé à côté \uFFFD'))
  test('not a text', () => expect(decode(Buffer.from([1, 0, 2, 3]))).toBeNull())
  test('nothing', () => expect(decode(Buffer.from([]))).toBe(''))
})

describe('the date header', () => {
  test.each([
    [' date 2025-10-06 Lors de la conférence', '2025-10-06', 'Lors de la conférence'],
    ['date 2025-02 En hausse', '2025-02', 'En hausse'],
    ['date 2025 En hausse', '2025', 'En hausse'],
    ['\n date 2024-02-29\nEn hausse', '2024-02-29', 'En hausse'],
  ])('%j', (text, published, body) => {
    expect(dateOf(text)).toEqual([published, 'header'])
    expect(bodyOf(text)).toEqual([body])
  })

  test.each(['2025-02-31', '2025-13', '2023-02-29', '2025-00-10'])('%s is in no calendar', (date) => {
    const { article, warnings } = read(` date ${date} En hausse`)
    expect(article.published).toBeNull()
    expect(warnings).toEqual([`the date header ${date} is not in the calendar`])
  })

  test.each(['La date 2025-10-06 est', 'date 20251006 En', 'date de 2025 En', 'Date 2025-10-06x'])('%s is none', (text) => {
    expect(dateOf(text)).toEqual([null, null])
    expect(bodyOf(text)).toEqual([text])
  })

  test('real dates only', () => {
    expect(['2025', '2025-12', '2000-02-29', '1900-02-29', '2025-04-31', '25', '2025-1-1', ''].map(calendarDate)).toEqual([
      '2025',
      '2025-12',
      '2000-02-29',
      null,
      null,
      null,
      null,
      null,
    ])
  })
})

describe('other dates', () => {
  test.each([
    ['Titre\nPublié le 7 août 2025 à 11 h 20\nTexte.', '2025-08-07'],
    ['Titre\n7 Août. 2025 • 11:20\nTexte.', '2025-08-07'],
    ['Par Jeanne Le Goff - Publié le 19/08/2025 à 06h45\nTexte.', '2025-08-19'],
    ['Mis à jour le 8 août 2025 à 9h\nPublié le 7 août 2025\nTexte.', '2025-08-07'],
    ['Publié hier\nMis à jour le 1er août 2025 à 9h\nTexte.', '2025-08-01'],
    ['Publié le\nlundi 1er septembre 2025\nTexte.', '2025-09-01'],
  ])('%j', (text, date) => expect(dateOf(text)).toEqual([date, 'dateline']))

  test.each([
    ['Texte.\n© 2025 AFP. Tous droits réservés.', '2025'],
    ['Texte.\n© 2019 Agence\nTexte.\n© 2001-2024 Le Courrier', '2024'],
  ])('%j', (text, year) => expect(dateOf(text)).toEqual([year, 'copyright']))

  test('a sentence gives none', () => {
    expect(dateOf('Publié le 7 août 2025, le rapport chiffre le coût à 3 milliards.')).toEqual([null, null])
    expect(dateOf(`${'Texte. '.repeat(200)}\n7 août 2025\nTexte.`)).toEqual([null, null])
  })

  test('header before option before dateline before copyright', () => {
    const lines = ['Publié le 7 août 2025', 'Texte.', '© 2024 AFP']
    expect(dateOf(`date 2023 Un.\n${lines.join('\n')}`, '2022')).toEqual(['2023', 'header'])
    expect(dateOf(lines.join('\n'), '2022')).toEqual(['2022', 'option'])
    expect(dateOf(lines.join('\n'))).toEqual(['2025-08-07', 'dateline'])
    expect(dateOf(lines.slice(1).join('\n'))).toEqual(['2024', 'copyright'])
  })
})

describe('the body', () => {
  test.each(['\n', '\r\n', '\r'])('parts at furniture, with line end %j', (end) => {
    const text = ['Un.', '', 'Deux.', 'Lire aussi : 300 emplois', 'Trois.', '12 commentaires'].join(end)
    expect(bodyOf(text)).toEqual([`Un.${end}${end}Deux.`, 'Trois.'])
  })

  test('leaves out the titles under a list of other articles', () => {
    expect(bodyOf('Un.\nLes plus lus\nLe chômage à 7 %\n300 emplois menacés\nDeux est une phrase.')).toEqual([
      'Un.',
      'Deux est une phrase.',
    ])
  })

  test.each(['', ' ', '\n\n', '©', '« '])('of %j', (text) => expect(() => bodyOf(text)).not.toThrow())
})

test('any text: spans in order, apart, inside', () => {
  const piece = fc.constantFrom(
    'date 2025 ',
    'Publié le ',
    '7 août 2025',
    '12',
    ' commentaires',
    '© ',
    'Par ',
    '«',
    '|',
    '\n',
    '\r\n',
    'Lire aussi : ',
    'x',
    '.',
    '\uFEFF',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const { article } = readArticle({ file: '-', text })
      let from = 0
      for (const { start, end } of article.body) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(end).toBeGreaterThan(start)
        from = end
      }
      expect(from).toBeLessThanOrEqual(text.length)
    }),
  )
})

describe('the language', () => {
  const english =
    'The company announced on Monday that its revenue rose by 12 percent to 4.5 billion dollars in the third quarter, beating what analysts had expected, and it raised its forecast for the year.'
  const french =
    'Le groupe a annoncé lundi que son chiffre d’affaires avait progressé de 12 % au troisième trimestre, à 4,5 milliards d’euros, au-delà de ce que les analystes attendaient, et il relève sa prévision pour l’année.'
  test('is judged on a sample', async () => {
    expect(await judgeLanguage(english)).toEqual({ french: false, language: 'eng' })
    expect(await judgeLanguage(french)).toEqual({ french: true, language: 'fra' })
  })
  test('counts as French where the text is too short', async () =>
    expect((await judgeLanguage('The company rose.')).french).toBe(true))
})

test('NDJSON, however it is cut', async () => {
  const bytes = Buffer.from(
    '{"id":"é","text":"Un.","published":"2025"}\n\nnope\n{"id":2,"text":"Deux."}\n{"id":"c"}\n{"text":"d"}\n{"id":"e","text":"","published":"2025-02-31"}',
  )
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += 5) yield await Promise.resolve(bytes.subarray(at, at + 5))
  }
  const lines = []
  for await (const line of readNdjson(chunks())) lines.push(line)
  expect(lines).toEqual([
    { number: 1, input: { file: 'é', text: 'Un.', published: '2025' } },
    { number: 3, error: 'not a JSON object' },
    { number: 4, input: { file: '2', text: 'Deux.', published: null } },
    { number: 5, error: 'no "text"' },
    { number: 6, error: 'no "id"' },
    { number: 7, error: '"published" is no date such as 2025-08-07, 2025-08 or 2025' },
  ])
})
