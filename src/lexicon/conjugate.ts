import type { Tense } from '../types.js'

/** One written form: `bondissaient` is imperfect, plural, third person. */
export interface VerbForm {
  readonly form: string
  readonly tense: Tense
  readonly plural: boolean
  readonly person: 1 | 2 | 3
}

type Four = readonly [string, string, string, string]

/** What the rules cannot derive from the eight words of a model. */
interface Rest {
  readonly subjunctive?: Four
  readonly imperfect?: string
  readonly gerund?: string
  /** Participle: masculine, feminine, and their plurals. */
  readonly participle?: Four
  /** The participle never agrees. */
  readonly fixed?: true
  /** Impersonal: *il faut*; or things only: *il pleut*, *ils pleuvent*. */
  readonly only?: 'il' | 'third'
  /** A second spelling of the same family, as eight words (1990 reform, or *assoit* beside *assied*). */
  readonly also?: string
}

/**
 * Ends of: infinitive, je, il, nous, ils (present), il (passé simple), future stem, participle.
 * The longest end that fits an infinitive is its model; `-` is a form that does not exist.
 */
const models: readonly (readonly [string, Rest?])[] = [
  ['être suis est sommes sont fut ser été', { imperfect: 'ét', gerund: 'étant', subjunctive: ['sois', 'soit', 'soyons', 'soient'], fixed: true }],
  ['avoir ai a avons ont eut aur eu', { gerund: 'ayant', subjunctive: ['aie', 'ait', 'ayons', 'aient'] }],
  ['aller vais va allons vont alla ir allé', { subjunctive: ['aille', 'aille', 'allions', 'aillent'] }],
  ['faire fais fait faisons font fit fer fait', { subjunctive: ['fasse', 'fasse', 'fassions', 'fassent'] }],
  ['enir iens ient enons iennent int iendr enu'],
  ['prendre prends prend prenons prennent prit prendr pris'],
  ['mettre mets met mettons mettent mit mettr mis'],
  ['battre bats bat battons battent battit battr battu'],
  ['indre ins int ignons ignent ignit indr int'],
  ['dre ds d dons dent dit dr du'],
  ['rompre romps rompt rompons rompent rompit rompr rompu'],
  ['vaincre vaincs vainc vainquons vainquent vainquit vaincr vaincu'],
  ['coudre couds coud cousons cousent cousit coudr cousu'],
  ['soudre sous sout solvons solvent solut soudr solu'],
  ['dissoudre dissous dissout dissolvons dissolvent - dissoudr dissous', { participle: ['dissous', 'dissoute', 'dissous', 'dissoutes'] }],
  ['absoudre absous absout absolvons absolvent - absoudr absous', { participle: ['absous', 'absoute', 'absous', 'absoutes'] }],
  ['devoir dois doit devons doivent dut devr dû', { participle: ['dû', 'due', 'dus', 'dues'] }],
  ['pouvoir peux peut pouvons peuvent put pourr pu', { subjunctive: ['puisse', 'puisse', 'puissions', 'puissent'], fixed: true }],
  ['vouloir veux veut voulons veulent voulut voudr voulu', { subjunctive: ['veuille', 'veuille', 'voulions', 'veuillent'] }],
  ['valoir vaux vaut valons valent valut vaudr valu', { subjunctive: ['vaille', 'vaille', 'valions', 'vaillent'] }],
  ['prévaloir prévaux prévaut prévalons prévalent prévalut prévaudr prévalu'],
  ['savoir sais sait savons savent sut saur su', { gerund: 'sachant', subjunctive: ['sache', 'sache', 'sachions', 'sachent'] }],
  ['voir vois voit voyons voient vit verr vu'],
  ['prévoir prévois prévoit prévoyons prévoient prévit prévoir prévu'],
  ['pourvoir pourvois pourvoit pourvoyons pourvoient pourvut pourvoir pourvu'],
  ['cevoir çois çoit cevons çoivent çut cevr çu'],
  ['mouvoir meus meut mouvons meuvent mut mouvr mu'],
  ['falloir - faut - - fallut faudr fallu', { imperfect: 'fall', gerund: '-', subjunctive: ['-', 'faille', '-', '-'], fixed: true, only: 'il' }],
  ['pleuvoir - pleut - pleuvent plut pleuvr plu', { imperfect: 'pleuv', gerund: 'pleuvant', subjunctive: ['-', 'pleuve', '-', 'pleuvent'], fixed: true, only: 'third' }],
  ['asseoir assieds assied asseyons asseyent assit assiér assis', { also: 'assoir assois assoit assoyons assoient assit assoir assis' }],
  ['dire dis dit disons disent dit dir dit'],
  ['maudire maudis maudit maudissons maudissent maudit maudir maudit'],
  ['crire cris crit crivons crivent crivit crir crit'],
  ['lire lis lit lisons lisent lut lir lu'],
  ['uire uis uit uisons uisent uisit uir uit'],
  ['nuire nuis nuit nuisons nuisent nuisit nuir nui', { fixed: true }],
  ['luire luis luit luisons luisent luisit luir lui', { fixed: true }],
  ['rire ris rit rions rient rit rir ri', { fixed: true }],
  ['suffire suffis suffit suffisons suffisent suffit suffir suffi', { fixed: true }],
  ['croire crois croit croyons croient crut croir cru'],
  ['boire bois boit buvons boivent but boir bu'],
  ['plaire plais plaît plaisons plaisent plut plair plu', { fixed: true, also: 'plaire plais plait plaisons plaisent plut plair plu' }],
  ['taire tais tait taisons taisent tut tair tu'],
  ['traire trais trait trayons traient - trair trait'],
  ['croître croîs croît croissons croissent crût croîtr crû', { participle: ['crû', 'crue', 'crus', 'crues'] }],
  ['accroître accrois accroît accroissons accroissent accrut accroîtr accru', { also: 'accroitre accrois accroit accroissons accroissent accrut accroitr accru' }],
  ['décroître décrois décroît décroissons décroissent décrut décroîtr décru', { also: 'décroitre décrois décroit décroissons décroissent décrut décroitr décru' }],
  ['aître ais aît aissons aissent ut aîtr u', { also: 'aitre ais ait aissons aissent ut aitr u' }],
  ['naître nais naît naissons naissent naquit naîtr né', { also: 'naitre nais nait naissons naissent naquit naitr né' }],
  ['connaître connais connaît connaissons connaissent connut connaîtr connu', { also: 'connaitre connais connait connaissons connaissent connut connaitr connu' }],
  ['clure clus clut cluons cluent clut clur clu'],
  ['clore clos clôt closons closent - clor clos'],
  ['inclure inclus inclut incluons incluent inclut inclur inclus'],
  ['suivre suis suit suivons suivent suivit suivr suivi'],
  ['vivre vis vit vivons vivent vécut vivr vécu'],
  ['mourir meurs meurt mourons meurent mourut mourr mort'],
  ['courir cours court courons courent courut courr couru'],
  ['vrir vre vre vrons vrent vrit vrir vert'],
  ['ffrir ffre ffre ffrons ffrent ffrit ffrir ffert'],
  ['cueillir cueille cueille cueillons cueillent cueillit cueiller cueilli'],
  ['assaillir assaille assaille assaillons assaillent assaillit assaillir assailli'],
  ['bouillir bous bout bouillons bouillent bouillit bouillir bouilli'],
  ['quérir quiers quiert quérons quièrent quit querr quis'],
  ['vêtir vêts vêt vêtons vêtent vêtit vêtir vêtu'],
  ['partir pars part partons partent partit partir parti'],
  ['sortir sors sort sortons sortent sortit sortir sorti'],
  ['sentir sens sent sentons sentent sentit sentir senti'],
  ['mentir mens ment mentons mentent mentit mentir menti'],
  ['dormir dors dort dormons dorment dormit dormir dormi'],
  ['servir sers sert servons servent servit servir servi'],
  ['fuir fuis fuit fuyons fuient fuit fuir fui'],
  ['haïr hais hait haïssons haïssent - haïr haï'],
  ['ir is it issons issent it ir i'],
  ['répartir répartis répartit répartissons répartissent répartit répartir réparti'],
  ['assortir assortis assortit assortissons assortissent assortit assortir assorti'],
  ['asservir asservis asservit asservissons asservissent asservit asservir asservi'],
  ['appauvrir appauvris appauvrit appauvrissons appauvrissent appauvrit appauvrir appauvri'],
  ['envoyer envoie envoie envoyons envoient envoya enverr envoyé'],
]

/** Double the consonant before a mute e (*appelle*, *jette*); all other `-eler` and `-eter` take `è`. */
const doubling: readonly string[] = [
  'appeler', 'jeter', 'renouveler', 'niveler', 'chanceler', 'ficeler', 'épeler', 'étinceler', 'ruisseler', 'amonceler', 'morceler', 'museler',
  'feuilleter', 'étiqueter', 'cacheter', 'breveter', 'empaqueter', 'voleter', 'souffleter',
]

/** Forms that are far commoner as another word: *plus*, *durant*, *maintenant*, *président*, *fonds*. */
const taken: Readonly<Record<string, readonly string[]>> = {
  abonner: ['abonné', 'abonnée', 'abonnés', 'abonnées'],
  activer: ['active'],
  affilier: ['affilié', 'affiliée', 'affiliés', 'affiliées'],
  agencer: ['agence'],
  amender: ['amende'],
  assujettir: ['assujetti', 'assujettie', 'assujettis', 'assujetties'],
  avoir: ['avions'],
  boire: ['bois', 'but'],
  cadrer: ['cadre'],
  caser: ['case'],
  centrer: ['centre'],
  concourir: ['concours'],
  courir: ['cours', 'courant'],
  couronner: ['couronne'],
  croire: ['crue', 'crues'],
  croître: ['crue', 'crues', 'crus'],
  diplômer: ['diplômé', 'diplômée', 'diplômés', 'diplômées'],
  durer: ['durant', 'durée', 'durées', 'durés'],
  employer: ['employé', 'employée', 'employés', 'employées'],
  encourir: ['encours'],
  entreprendre: ['entreprise', 'entreprises'],
  équivaloir: ['équivalent'],
  espacer: ['espace'],
  exceller: ['excellent'],
  ficher: ['fiche'],
  fondre: ['fonds'],
  frauder: ['fraude'],
  garer: ['gare'],
  grouper: ['groupe'],
  habiter: ['habitant', 'habitants'],
  influer: ['influent'],
  inverser: ['inverse'],
  lister: ['liste'],
  luire: ['lui'],
  maintenir: ['maintenant'],
  marcher: ['marché', 'marchés'],
  marier: ['marie'],
  masquer: ['masque'],
  masser: ['masse'],
  ménager: ['ménage'],
  mentir: ['mentions'],
  modeler: ['modèle'],
  parcourir: ['parcours'],
  parer: ['parent'],
  peupler: ['peuple'],
  pirater: ['pirate'],
  plaire: ['plus'],
  plaquer: ['plaque'],
  pleuvoir: ['plu'],
  présider: ['président'],
  réfugier: ['réfugié', 'réfugiée', 'réfugiés', 'réfugiées'],
  résider: ['résident'],
  rythmer: ['rythme'],
  sécher: ['sèche'],
  secourir: ['secours'],
  sentir: ['sens'],
  serrer: ['serre'],
  sommer: ['somme'],
  suivre: ['suis'],
  tailler: ['taille'],
  taire: ['tu', 'tus'],
  téléphoner: ['téléphone'],
  terrasser: ['terrasse'],
  violer: ['violent'],
  voiler: ['voile'],
}

const pastEnds: Readonly<Record<string, Four>> = {
  a: ['ai', 'a', 'âmes', 'èrent'],
  it: ['is', 'it', 'îmes', 'irent'],
  ut: ['us', 'ut', 'ûmes', 'urent'],
  ût: ['ûs', 'ût', 'ûmes', 'ûrent'],
  int: ['ins', 'int', 'înmes', 'inrent'],
}

const families: ReadonlyMap<string, readonly [readonly string[], Rest]> = new Map(
  models.map(([words, rest]) => {
    const row = words.split(' ')
    return [row[0] ?? '', [row, rest ?? {}]]
  }),
)

/** `formsOf('tenir')` → *tiens*, *tient*, … *tenues*; a form with several readings stands in several rows. */
export function formsOf(infinitive: string): readonly VerbForm[] {
  const rows = writtenForms(infinitive)
  const skip = taken[infinitive]
  return skip === undefined ? rows : rows.filter((row) => !skip.includes(row.form))
}

function writtenForms(infinitive: string): readonly VerbForm[] {
  const family = familyOf(infinitive)
  if (family !== null) return fromModel(...family)
  if (!infinitive.endsWith('er')) throw new Error(`no model of conjugation for "${infinitive}"`)
  return firstGroup(infinitive)
}

/** Letters of the longest end that has a model: *dissoudre*, *connaître*. */
const LONGEST = 9

/** What precedes the longest end that has a model, and the model; `null` for the first group. */
function familyOf(infinitive: string): readonly [root: string, row: readonly string[], rest: Rest] | null {
  const length = infinitive.length
  if (infinitive.endsWith('er') && !infinitive.endsWith('aller') && !infinitive.endsWith('envoyer')) return null
  for (let at = Math.max(0, length - LONGEST); at < length - 1; at++) {
    const family = families.get(infinitive.slice(at))
    if (family !== undefined) return [infinitive.slice(0, at), ...family]
  }
  return null
}

function fromModel(root: string, row: readonly string[], rest: Rest): readonly VerbForm[] {
  const rows = modelForms(root, row, rest)
  if (rest.only !== undefined) return rows.filter((row) => row.person === 3 && (rest.only === 'third' || !row.plural))
  if (rest.also === undefined) return rows
  return distinct([...rows, ...modelForms(root, rest.also.split(' '), rest)])
}

function modelForms(root: string, row: readonly string[], rest: Rest): VerbForm[] {
  const [infinitive = '', je = '', il = '', nous = '', ils = '', past = '', future = '', participle = ''] = row
  const stem = nous.slice(0, -3)
  const strong = ils.slice(0, -3)
  const out: VerbForm[] = []
  four(out, 'present', root, [je, il, nous, ils])
  four(out, 'imperfect', root + (rest.imperfect ?? stem), imperfectEnds)
  if (past !== '-') four(out, 'past', root, pastOf(past))
  four(out, 'future', root + future, futureEnds)
  four(out, 'conditional', root + future, imperfectEnds)
  four(out, 'subjunctive', root, rest.subjunctive ?? [`${strong}e`, `${strong}e`, `${stem}ions`, `${strong}ent`])
  lone(out, 'infinitive', root + infinitive, false)
  if (rest.gerund !== '-') lone(out, 'gerund', root + (rest.gerund ?? `${stem}ant`), false)
  if (rest.fixed === true) lone(out, 'participle', root + participle, false)
  else agreeing(out, root, rest.participle ?? agreed(participle))
  return out
}

/** *lancer* → *lanç-* before a and o; *céder* → *cèd-* before a mute e; *payer* both *pai-* and *pay-*. */
function firstGroup(infinitive: string): readonly VerbForm[] {
  const stem = infinitive.slice(0, -2)
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem
  const strong = strongStem(infinitive, stem)
  const rows = firstGroupForms(stem, soft, strong, futureStem(stem, strong))
  if (stem.endsWith('ay')) return distinct([...rows, ...firstGroupForms(stem, soft, stem, `${stem}er`)])
  if (strong !== stem && acute.test(stem)) return distinct([...rows, ...firstGroupForms(stem, soft, strong, `${strong}er`)])
  return rows
}

const acute = /é[bcdfghj-np-tvxz]+u?$/u
/** *nous visions*, *nous collections*: a reader of the press meets the noun. */
const nounlike = /[st]$/u
const mute = /e[bcdfghj-np-tvz]$/u

function strongStem(infinitive: string, stem: string): string {
  if (stem.endsWith('y')) return stem.endsWith('ey') ? stem : `${stem.slice(0, -1)}i`
  if (acute.test(stem)) return replaceLast(stem, 'é', 'è')
  if (!mute.test(stem)) return stem
  return doubling.some((end) => infinitive.endsWith(end)) ? stem + stem.slice(-1) : replaceLast(stem, 'e', 'è')
}

/** *cédera* keeps its é, *pèsera* and *appellera* do not. */
function futureStem(stem: string, strong: string): string {
  return acute.test(stem) ? `${stem}er` : `${strong}er`
}

function firstGroupForms(stem: string, soft: string, strong: string, future: string): VerbForm[] {
  const out: VerbForm[] = []
  four(out, 'present', '', [`${strong}e`, `${strong}e`, `${soft}ons`, `${strong}ent`])
  four(out, 'imperfect', '', [`${soft}ais`, `${soft}ait`, nounlike.test(stem) ? '-' : `${stem}ions`, `${soft}aient`])
  four(out, 'past', '', [`${soft}ai`, `${soft}a`, `${soft}âmes`, `${stem}èrent`])
  four(out, 'future', future, futureEnds)
  four(out, 'conditional', future, imperfectEnds)
  four(out, 'subjunctive', '', [`${strong}e`, `${strong}e`, nounlike.test(stem) ? '-' : `${stem}ions`, `${strong}ent`])
  lone(out, 'infinitive', `${stem}er`, false)
  lone(out, 'gerund', `${soft}ant`, false)
  agreeing(out, stem, ['é', 'ée', 'és', 'ées'])
  return out
}

const imperfectEnds: Four = ['ais', 'ait', 'ions', 'aient']
const futureEnds: Four = ['ai', 'a', 'ons', 'ont']

function pastOf(third: string): Four {
  const end = third.endsWith('int') ? 'int' : third.endsWith('a') ? 'a' : third.slice(-2)
  const stem = third.slice(0, third.length - end.length)
  const [je, il, nous, ils] = pastEnds[end] ?? ['-', '-', '-', '-']
  return [stem + je, stem + il, stem + nous, stem + ils]
}

function agreed(participle: string): Four {
  const plural = participle.endsWith('s') ? participle : `${participle}s`
  return [participle, `${participle}e`, plural, `${participle}es`]
}

function four(out: VerbForm[], tense: Tense, root: string, forms: Four): void {
  if (forms[0] !== '-') out.push({ form: root + forms[0], tense, plural: false, person: 1 })
  if (forms[1] !== '-') out.push({ form: root + forms[1], tense, plural: false, person: 3 })
  if (forms[2] !== '-') out.push({ form: root + forms[2], tense, plural: true, person: 1 })
  if (forms[3] !== '-') out.push({ form: root + forms[3], tense, plural: true, person: 3 })
}

function lone(out: VerbForm[], tense: Tense, form: string, plural: boolean): void {
  out.push({ form, tense, plural, person: 3 })
}

function agreeing(out: VerbForm[], root: string, forms: Four): void {
  lone(out, 'participle', root + forms[0], false)
  lone(out, 'participle', root + forms[1], false)
  lone(out, 'participle', root + forms[2], true)
  lone(out, 'participle', root + forms[3], true)
}

function distinct(rows: readonly VerbForm[]): readonly VerbForm[] {
  const seen = new Map<string, VerbForm>()
  for (const row of rows) seen.set(`${row.form}/${row.tense}/${row.plural ? 1 : 0}${row.person}`, row)
  return [...seen.values()]
}

function replaceLast(word: string, from: string, to: string): string {
  const at = word.lastIndexOf(from)
  return word.slice(0, at) + to + word.slice(at + from.length)
}
