import type { Quantity } from '../recognise/quantity.js'
import { territories } from '../lexicon/territories.js'
import { acronyms, plants } from '../lexicon/words.js'
import type { EntityType, Gender } from '../types.js'
import type { Period } from './carried.js'
import type { Cast } from './cast.js'
import { type Entity } from './entity.js'
import { fold } from './fold.js'
import type { NounPhrase, Title } from './phrases.js'

/** What the passage so far has set: who it is about, who speaks, which period, the last quantity. Immutable; each sentence makes the next. */
export interface Memory {
  /** Entities by nearness: the subject of the last sentence first. */
  readonly recent: readonly Entity[]
  /** Whom the passage is about: no person, whose figures are seldom their own. */
  readonly topic: Entity | null
  readonly person: Entity | null
  /** Whom most of the article is about. */
  readonly main: Entity | null
  readonly speaker: string | null
  /** Everybody and every company that is named beside a role in the article. */
  readonly cast: Cast
  /** What the last quantity measured, and of whom: *ce chiffre*, *c’est … de plus*. */
  readonly last: NounPhrase | null
  readonly lastUnit: Pick<Quantity, 'unit' | 'unitKind'> | null
  /** What was counted last: its noun. */
  readonly counted: Pick<Quantity, 'unit' | 'unitKind' | 'unitText'> | null
  /** The group that a share was told of last, and in which paragraph: *45 % des Français*. */
  readonly group: { readonly name: string; readonly paragraph: number } | null
  /** Where the paragraph’s last sentences happen. */
  readonly place: Entity | null
  /** The place that a sentence of the paragraph opens with, and that nothing has left since: **Dans l’Aude,** *…* */
  readonly scene: Entity | null
  /** The article tells of a stock market. */
  readonly market: boolean
  /** What the shares of a vote are titled, where the article tells of one. */
  readonly ballot: Title | null
  /** The subject of the last sentence of the paragraph: *elle*, *il*. */
  readonly subject: NounPhrase | null
  /** The period that the paragraph is about. */
  readonly period: Period | null
  /** Whom the headline right above is about. */
  readonly headed: Entity | null
  readonly paragraph: number
}

/** Every type that a role noun's type may name: *le groupe* is a company, and an unknown name may be one. */
const COMPATIBLE: Readonly<Record<EntityType, readonly (EntityType | null)[]>> = {
  company: ['company', null, 'institution'],
  institution: ['institution', null, 'company'],
  person: ['person'],
  place: ['place'],
  product: ['product'],
  index: ['index'],
  group: ['group', 'company', null],
  event: ['event'],
}

/** Countries by name: none of them is *le département* or *le camp*. */
const lands: ReadonlySet<string> = new Set(Object.values(territories).flat().map(fold))

export const isCountry = ({ name }: Entity): boolean => lands.has(fold(name))

/** *le groupe*, *la dirigeante* → the nearest entity of that type and gender; *le fabricant* is no plant; `extent`: a country, or a place inside of one. */
export function nearest(
  { recent, topic, main, place, subject }: Memory,
  type: EntityType,
  gender: Gender | null,
  extent: 'land' | 'local' | null = null,
): Entity | null {
  const fits = (entity: Entity | null): entity is Entity =>
    !!entity &&
    !entity.reports &&
    (extent === null || lands.has(fold(entity.name)) === (extent === 'land')) &&
    (type !== 'company' || !isPlant(entity)) &&
    (COMPATIBLE[type].includes(entity.type) || (type === 'person' && entity.type === null && entity.name.includes(' '))) &&
    (type !== 'person' || !gender || !entity.gender || entity.gender === gender)
  const last = subject?.entity ?? null
  if (type === 'company' && last !== main && fits(last) && last.type !== 'institution') return last
  const order = type === 'place' ? [place, topic === main ? null : topic, main, ...recent] : [topic, ...recent]
  const sure = order.find((entity): entity is Entity => !!entity && entity.type === type && fits(entity))
  const mine = main?.type === 'company' || (main?.type === null && recent[0] !== sure)
  if (type === 'company' && main && mine && topic !== sure)
    return topic && fits(topic) && (topic.type !== 'institution' || acronyms.has(topic.name)) ? topic : main
  return sure ?? [topic, ...recent, main].find(fits) ?? null
}

const isPlant = ({ name }: Entity) => plants.has(name.split(' ', 1)[0]!.toLowerCase())

/** *note Paul. Cette dernière…*: whom the passage named last, of that gender. */
export function latterOf({ recent, topic }: Memory, gender: Gender | null): Entity | null {
  const last = recent[0]
  if (!last || !gender || !last.gender || last.gender === gender) return last ?? topic
  return recent.find((one) => one.gender === gender) ?? null
}

/** Before the first sentence. */
export const NO_MEMORY: Memory = {
  main: null,
  cast: { people: new Map(), houses: new Map(), nationals: new Map() },
  market: false,
  ballot: null,
  speaker: null,
  last: null,
  lastUnit: null,
  counted: null,
  group: null,
  recent: [],
  person: null,
  headed: null,
  topic: null,
  subject: null,
  place: null,
  scene: null,
  period: null,
  paragraph: -1,
}
