import { describe, expect, it } from 'vitest'
import { formsOf } from '../src/lexicon/conjugate.js'
import { metrics } from '../src/lexicon/metrics.js'
import { modality } from '../src/lexicon/modality.js'
import { movements } from '../src/lexicon/movements.js'
import { names } from '../src/lexicon/names.js'
import { roles } from '../src/lexicon/roles.js'
import { sayings } from '../src/lexicon/sayings.js'
import {
  countedSubject,
  infinitivePlans,
  invertedSpeech,
  labileVerbs,
  movedBySe,
  reflexiveVerbs,
  verbs,
} from '../src/lexicon/verbs.js'
import { verbMetricUnits } from '../src/lexicon/verb-units.js'

/** Infinitive, tense, and the forms for je, il, nous, ils (or the participle's four, or the one there is). */
const table: readonly (readonly [string, string, string])[] = [
  // first group and its spelling
  ['progresser', 'present', 'progresse progresse progressons progressent'],
  ['progresser', 'imperfect', 'progressais progressait progressaient'],
  ['progresser', 'past', 'progressai progressa progressâmes progressèrent'],
  ['progresser', 'participle', 'progressé progressée progressés progressées'],
  ['appeler', 'present', 'appelle appelle appelons appellent'],
  ['renouveler', 'future', 'renouvellerai renouvellera renouvellerons renouvelleront'],
  ['rejeter', 'present', 'rejette rejette rejetons rejettent'],
  ['projeter', 'conditional', 'projetterais projetterait projetterions projetteraient'],
  ['acheter', 'present', 'achète achète achetons achètent'],
  ['racheter', 'future', 'rachètera rachèterai rachèterons rachèteront'],
  ['geler', 'present', 'gèle gèle gelons gèlent'],
  ['marteler', 'present', 'martèle martèle martelons martèlent'],
  ['peser', 'conditional', 'pèserais pèserait pèserions pèseraient'],
  ['lever', 'present', 'lève lève levons lèvent'],
  ['espérer', 'present', 'espère espère espérons espèrent'],
  ['céder', 'future', 'céderai cédera céderons céderont cèderai cèdera cèderons cèderont'],
  ['accélérer', 'subjunctive', 'accélère accélère accélérions accélèrent'],
  ['célébrer', 'present', 'célèbre célèbre célébrons célèbrent'],
  ['reléguer', 'present', 'relègue relègue reléguons relèguent'],
  ['protéger', 'imperfect', 'protégeais protégeait protégions protégeaient'],
  ['créer', 'present', 'crée crée créons créent'],
  ['créer', 'participle', 'créé créée créés créées'],
  ['lancer', 'present', 'lance lance lançons lancent'],
  ['annoncer', 'imperfect', 'annonçais annonçait annoncions annonçaient'],
  ['engranger', 'past', 'engrangeai engrangea engrangeâmes engrangèrent'],
  ['prolonger', 'gerund', 'prolongeant'],
  ['employer', 'present', 'emploie emploie employons emploient'],
  ['payer', 'present', 'paie paie payons paient paye paye payent'],
  ['débrayer', 'future', 'débraierai débraiera débraierons débraieront débrayerai débrayera débrayerons débrayeront'],
  ['essuyer', 'future', 'essuierai essuiera essuierons essuieront'],
  ['envoyer', 'future', 'enverrai enverra enverrons enverront'],
  ['évaluer', 'present', 'évalue évalue évaluons évaluent'],
  ['viser', 'imperfect', 'visais visait visaient'],
  // second group
  ['bondir', 'present', 'bondis bondit bondissons bondissent'],
  ['investir', 'imperfect', 'investissais investissait investissions investissaient'],
  ['franchir', 'past', 'franchis franchit franchîmes franchirent'],
  ['grossir', 'participle', 'grossi grossie grossis grossies'],
  ['fléchir', 'conditional', 'fléchirais fléchirait fléchirions fléchiraient'],
  ['répartir', 'present', 'répartis répartit répartissons répartissent'],
  // irregular
  ['être', 'present', 'suis est sommes sont'],
  ['être', 'imperfect', 'étais était étions étaient'],
  ['être', 'subjunctive', 'sois soit soyons soient'],
  ['être', 'participle', 'été'],
  ['avoir', 'present', 'ai a avons ont'],
  ['avoir', 'future', 'aurai aura aurons auront'],
  ['avoir', 'gerund', 'ayant'],
  ['aller', 'present', 'vais va allons vont'],
  ['aller', 'future', 'irai ira irons iront'],
  ['aller', 'subjunctive', 'aille aille allions aillent'],
  ['faire', 'present', 'fais fait faisons font'],
  ['satisfaire', 'future', 'satisferai satisfera satisferons satisferont'],
  ['tenir', 'past', 'tins tint tînmes tinrent'],
  ['détenir', 'present', 'détiens détient détenons détiennent'],
  ['parvenir', 'future', 'parviendrai parviendra parviendrons parviendront'],
  ['prévenir', 'participle', 'prévenu prévenue prévenus prévenues'],
  ['prendre', 'subjunctive', 'prenne prenne prenions prennent'],
  ['comprendre', 'participle', 'compris comprise compris comprises'],
  ['promettre', 'present', 'promets promet promettons promettent'],
  ['admettre', 'past', 'admis admit admîmes admirent'],
  ['atteindre', 'present', 'atteins atteint atteignons atteignent'],
  ['atteindre', 'imperfect', 'atteignais atteignait atteignions atteignaient'],
  ['craindre', 'participle', 'craint crainte craints craintes'],
  ['perdre', 'present', 'perds perd perdons perdent'],
  ['vendre', 'participle', 'vendu vendue vendus vendues'],
  ['descendre', 'past', 'descendis descendit descendîmes descendirent'],
  ['fondre', 'present', 'fond fondons fondent'],
  ['devoir', 'conditional', 'devrais devrait devrions devraient'],
  ['devoir', 'participle', 'dû due dus dues'],
  ['pouvoir', 'conditional', 'pourrais pourrait pourrions pourraient'],
  ['vouloir', 'present', 'veux veut voulons veulent'],
  ['valoir', 'subjunctive', 'vaille vaille valions vaillent'],
  ['équivaloir', 'conditional', 'équivaudrais équivaudrait équivaudrions équivaudraient'],
  ['savoir', 'gerund', 'sachant'],
  ['voir', 'future', 'verrai verra verrons verront'],
  ['prévoir', 'future', 'prévoirai prévoira prévoirons prévoiront'],
  ['percevoir', 'present', 'perçois perçoit percevons perçoivent'],
  ['recevoir', 'participle', 'reçu reçue reçus reçues'],
  ['promouvoir', 'present', 'promeus promeut promouvons promeuvent'],
  ['dire', 'past', 'dis dit dîmes dirent'],
  ['prédire', 'imperfect', 'prédisais prédisait prédisions prédisaient'],
  ['interdire', 'participle', 'interdit interdite interdits interdites'],
  ['inscrire', 'present', 'inscris inscrit inscrivons inscrivent'],
  ['écrire', 'participle', 'écrit écrite écrits écrites'],
  ['élire', 'past', 'élus élut élûmes élurent'],
  ['réduire', 'present', 'réduis réduit réduisons réduisent'],
  ['produire', 'past', 'produisis produisit produisîmes produisirent'],
  ['croître', 'present', 'croîs croît croissons croissent'],
  ['accroître', 'participle', 'accru accrue accrus accrues'],
  ['décroître', 'present', 'décrois décroît décroissons décroissent décroit'],
  ['connaître', 'past', 'connus connut connûmes connurent'],
  ['reconnaître', 'present', 'reconnais reconnaît reconnaissons reconnaissent reconnait'],
  ['disparaître', 'participle', 'disparu disparue disparus disparues'],
  ['naître', 'past', 'naquis naquit naquîmes naquirent'],
  ['naître', 'participle', 'né née nés nées'],
  ['mourir', 'future', 'mourrai mourra mourrons mourront'],
  ['parcourir', 'present', 'parcourt parcourons parcourent'],
  ['encourir', 'future', 'encourrai encourra encourrons encourront'],
  ['ouvrir', 'present', 'ouvre ouvre ouvrons ouvrent'],
  ['couvrir', 'participle', 'couvert couverte couverts couvertes'],
  ['souffrir', 'participle', 'souffert soufferte soufferts souffertes'],
  ['appauvrir', 'present', 'appauvris appauvrit appauvrissons appauvrissent'],
  ['partir', 'present', 'pars part partons partent'],
  ['ressortir', 'present', 'ressors ressort ressortons ressortent'],
  ['servir', 'imperfect', 'servais servait servions servaient'],
  ['démentir', 'present', 'démens dément démentons démentent'],
  ['consentir', 'participle', 'consenti consentie consentis consenties'],
  ['acquérir', 'present', 'acquiers acquiert acquérons acquièrent'],
  ['conquérir', 'future', 'conquerrai conquerra conquerrons conquerront'],
  ['poursuivre', 'past', 'poursuivis poursuivit poursuivîmes poursuivirent'],
  ['vivre', 'past', 'vécus vécut vécûmes vécurent'],
  ['conclure', 'past', 'conclus conclut conclûmes conclurent'],
  ['inclure', 'participle', 'inclus incluse inclus incluses'],
  ['falloir', 'present', 'faut'],
  ['falloir', 'conditional', 'faudrait'],
  ['falloir', 'imperfect', 'fallait'],
  ['pleuvoir', 'present', 'pleut pleuvent'],
  ['résoudre', 'present', 'résous résout résolvons résolvent'],
  ['convaincre', 'present', 'convaincs convainc convainquons convainquent'],
  ['battre', 'present', 'bats bat battons battent'],
  ['plaire', 'present', 'plais plaît plaisons plaisent plait'],
  ['suffire', 'participle', 'suffi'],
  ['recueillir', 'future', 'recueillerai recueillera recueillerons recueilleront'],
  ['fuir', 'present', 'fuis fuit fuyons fuient'],
  ['rompre', 'present', 'romps rompt rompons rompent'],
  ['extraire', 'participle', 'extrait extraite extraits extraites'],
  ['asseoir', 'present', 'assieds assied asseyons asseyent assois assoit assoyons assoient'],
  ['revêtir', 'participle', 'revêtu revêtue revêtus revêtues'],
  ['sourire', 'present', 'souris sourit sourions sourient'],
  ['croire', 'past', 'crus crut crûmes crurent'],
]

const written = (infinitive: string, tense: string) =>
  formsOf(infinitive).flatMap((row) => (row.tense === tense ? [row.form] : []))

describe('conjugation', () => {
  it.each(table)('%s, %s', (infinitive, tense, forms) => {
    expect(written(infinitive, tense).sort()).toEqual(forms.split(' ').sort())
  })

  it('tells persons and number apart', () => {
    const readings = formsOf('bondir').filter((row) => row.form === 'bondit')
    expect(readings.map(({ tense, plural, person }) => [tense, plural, person])).toEqual([
      ['present', false, 3],
      ['past', false, 3],
    ])
  })

  it('leaves to other words the forms that are nearly always theirs', () => {
    const lost = [
      ['maintenir', 'maintenant'],
      ['durer', 'durant'],
      ['présider', 'président'],
      ['fondre', 'fonds'],
      ['viser', 'visions'],
      ['grouper', 'groupe'],
    ]
    for (const [infinitive, form] of lost) expect(formsOf(infinitive!).map((row) => row.form)).not.toContain(form)
  })

  it('knows every verb of the table, and gives no row twice', () => {
    for (const infinitive of Object.keys(verbs)) {
      const rows = formsOf(infinitive)
      const seen = new Set(rows.map((row) => `${row.form} ${row.tense} ${row.plural} ${row.person}`))
      expect(seen.size, infinitive).toBe(rows.length)
      expect(
        rows.every((row) => /^\p{Ll}+$/u.test(row.form)),
        infinitive,
      ).toBe(true)
    }
  })

  it('throws at an infinitive of no family', () => {
    expect(() => formsOf('table')).toThrow('no model of conjugation for "table"')
  })
})

describe('verbs', () => {
  const having = (key: string) => Object.entries(verbs).filter(([, sense]) => key in sense)

  it('covers the press', () => {
    expect(Object.keys(verbs).length).toBeGreaterThan(900)
    expect(having('way').length).toBeGreaterThanOrEqual(120)
    expect(having('says').length).toBeGreaterThanOrEqual(90)
    expect(having('plans').length).toBeGreaterThanOrEqual(30)
  })

  it('names no verb in a set that the table lacks', () => {
    const sets = [
      reflexiveVerbs,
      labileVerbs,
      movedBySe,
      infinitivePlans,
      invertedSpeech,
      countedSubject,
      Object.keys(verbMetricUnits),
    ]
    for (const set of sets) for (const infinitive of set) expect(verbs, infinitive).toHaveProperty(infinitive)
  })

  it('limits by unit only a metric that the verb names', () => {
    for (const infinitive of Object.keys(verbMetricUnits)) expect(verbs[infinitive], infinitive).toHaveProperty('metric')
  })
})

describe('tables of nouns, names and cues', () => {
  const twice = (forms: readonly string[]) => forms.filter((form, at) => forms.indexOf(form) !== at)

  it.each([
    ['metrics', metrics.flatMap((metric) => metric.forms)],
    ['metric slugs', metrics.map((metric) => metric.id)],
    ['movements', movements.map(([form]) => form)],
    ['names', names.flatMap((name) => name.forms)],
    ...roles.map((role, at) => [`role ${at}`, role.forms] as const),
    ...Object.entries({ ...sayings, ...modality }),
  ] as readonly (readonly [string, readonly string[]])[])(
    '%s: nothing twice, apostrophes straight, brackets closed',
    (_, forms) => {
      expect(twice(forms)).toEqual([])
      for (const form of forms) {
        expect(form).not.toMatch(/[’\s]{2}|’|^\s|\s$/u)
        expect(form.split('(').length).toBe(form.split(')').length)
      }
    },
  )

  it('has a slug in English letters for at least 220 metrics', () => {
    expect(metrics.length).toBeGreaterThanOrEqual(220)
    for (const { id } of metrics) expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/)
  })
})
