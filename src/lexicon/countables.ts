import { listOf } from './list.js'

/**
 * Nouns that end in -s in the singular too, or have no singular. Left out, as `singular` knows them by their ending:
 * -x, -z, -ss, -ès, -ais and -ois (but for `nounsInAi` and `nounsInOi`), -bus and -virus.
 */
export const invariables: ReadonlySet<string> = new Set(listOf(`
  pays lys

  afrikaans alias amas ananas as atlas bas bras cabas cadenas canevas cas cervelas chas chasselas choucas compas contrebas coutelas
  damas débarras embarras fatras fracas frimas galetas galimatias guet-apens gras haras judas las lilas madras mas matelas pancréas pas
  plâtras plexiglas ras repas sas tapas tas tétras tracas trépas vasistas verglas

  abattis acquis amaryllis appentis avis bis brebis bris buis cambouis cannabis cassis châssis chablis clafoutis cliquetis clitoris
  colis coloris commis compromis concis coulis croquis débris devis éboulis fouillis frottis gâchis glacis gratis gribouillis gris
  hachis huis ibis insoumis iris lambris lavis logis louis maïs maquis marquis mépris métis millepertuis myosotis oasis panaris paradis
  parvis pastis pâtis pelvis pénis permis pilotis pis pont-levis préavis précis promis psoriasis pubis puis rachis radis ramassis roulis
  rubis salmis salsifis semis souris sursis surplis synopsis syphilis taillis tamaris tamis tapis taudis tennis torchis torticolis
  tournevis tournis treillis vernis vis volubilis

  abus anus argus autofocus blockhaus blocus bonus cactus campus chorus cirrus citrus collapsus consensus corpus cosinus crocus cumulus
  cursus détritus diplodocus dessus eucalyptus exclus ficus focus fœtus foetus habitus hiatus hibiscus humus hypothalamus inclus
  infarctus intrus jus laïus lapsus locus lotus malus médius minus motus mucus nimbus obtus obus octopus olibrius opus papyrus pardessus
  phallus phosphorus plexus plus processus prospectus pus quitus radius rébus reclus refus rhésus rictus sinus stimulus stratus surplus
  sus syllabus talus terminus thésaurus thymus tonus tractus tumulus typhus us utérus vénus verjus versus absous burnous couscous
  dessous dissous houmous nous remous tous vous

  albatros albinos antihéros calvados chaos clos cosmos dos enclos éros ethos gros héros matos mérinos os pathos propos repos rhinocéros
  spéculoos tacos tétanos thermos tournedos

  alors anticorps aurochs biceps cens concours contrepoids contresens contretemps corps cours débours décours dehors discours divers
  encens entremets envers fils fonds forceps gars gens hors jars laps legs lors mars maths mets mœurs moins mors ours parcours pervers
  plusieurs poids pouls printemps puits quadriceps rebours recours relaps remords rets retors revers secours sens surpoids suspens temps
  tiers toujours travers tréfonds triceps tricératops univers velours vers blues chips maroilles mercedes news omnisports pickles pin's
  pithiviers sauternes series species stups thermes williams pacs

  arrhes décombres entrailles fiançailles funérailles obsèques pourparlers représailles rillettes semailles ténèbres vécés gravats

  bloc-notes casse-noisettes casse-pattes casse-pieds code-barres compte-gouttes compte-tours coupe-ongles cure-dents cure-ongles
  essuie-mains lance-flammes lance-grenades lance-missiles lance-pierres lance-roquettes lance-torpilles nu-pieds ouvre-boîtes
  pare-balles pare-chocs porte-aéronefs porte-avions porte-bagages porte-billets porte-bouteilles porte-clés porte-conteneurs
  porte-documents porte-hélicoptères presse-agrumes presse-papiers protège-dents protège-tibias ramasse-miettes remue-méninges
  rince-doigts sans-dents sans-papiers sèche-cheveux serre-livres tire-fesses toutes-boîtes va-nu-pieds vide-greniers vide-ordures
  vide-poches
`))

/** Plurals that no rule makes, with their singular. */
export const irregularPlurals: Readonly<Record<string, string>> = {
  'aïeux': 'aïeul',
  'barmen': 'barman',
  'blocs-notes': 'bloc-notes',
  'bonshommes': 'bonhomme',
  'businessmen': 'businessman',
  'cieux': 'ciel',
  'coaches': 'coach',
  'codes-barres': 'code-barres',
  'crashes': 'crash',
  'flashes': 'flash',
  'gentilshommes': 'gentilhomme',
  'gentlemen': 'gentleman',
  'lobbies': 'lobby',
  'matches': 'match',
  'maxima': 'maximum',
  'mesdames': 'madame',
  'mesdemoiselles': 'mademoiselle',
  'messieurs': 'monsieur',
  'minima': 'minimum',
  'oeufs': 'œuf',
  'policemen': 'policeman',
  'quanta': 'quantum',
  'rugbymen': 'rugbyman',
  'rushes': 'rush',
  'sandwiches': 'sandwich',
  'scenarii': 'scénario',
  'scénarii': 'scénario',
  'sketches': 'sketch',
  'stimuli': 'stimulus',
  'supermen': 'superman',
  'tennismen': 'tennisman',
  'yeux': 'œil',
}

/** -aux → -ail. */
export const nounsInAil: ReadonlySet<string> = new Set(listOf(
  'travail télétravail bail vitrail émail corail soupirail vantail ventail aspirail fermail',
))

/** -aux → -au; those in -eau go by rule. */
export const nounsInAu: ReadonlySet<string> = new Set(listOf(
  'noyau tuyau joyau boyau hoyau aloyau gluau préau fléau landau sarrau étau matériau burgau boucau coyau esquimau fabliau gruau nobliau ypréau',
))

/** -aux in the singular too. */
export const invariablesInAux: ReadonlySet<string> = new Set(listOf('taux faux chaux bestiaux graux'))

/** -eux → -eu; every other noun in -eux keeps it (*un religieux*). */
export const nounsInEu: ReadonlySet<string> = new Set(listOf(`
  jeu lieu feu cheveu neveu aveu désaveu milieu enjeu pieu adieu essieu épieu moyeu dieu camaïeu alleu
  vœu voeu hébreu
`))

/** -oux → -ou; every other noun in -oux keeps it (*un époux*). */
export const nounsInOu: ReadonlySet<string> = new Set(listOf('bijou caillou chou genou hibou joujou pou ripou tripou'))

/** -ais → -ai; every other noun in -ais keeps it (*un relais*). */
export const nounsInAi: ReadonlySet<string> = new Set(listOf(
  'essai délai balai quai minerai geai remblai déblai étai virelai rai bai vrai gai lai chai',
))

/** -ois → -oi; every other noun in -ois keeps it (*un mois*). */
export const nounsInOi: ReadonlySet<string> = new Set(listOf(`
  loi roi emploi tournoi convoi envoi renvoi pourvoi émoi aboi effroi octroi paroi remploi réemploi beffroi palefroi charroi désarroi
`))

/** Parts of a compound after which nothing changes: *chefs-d'œuvre* → *chef-d'œuvre*, *pommes de terre* → *pomme de terre*. */
export const linksInCompound: ReadonlySet<string> = new Set(listOf(
  "à au aux de des du en et la le les sous sur sans pour par près hors",
))

/** First parts that make the whole compound keep its plural: *deux-roues*, *trois-mâts*. */
export const numbersInCompound: ReadonlySet<string> = new Set(listOf(
  'deux trois quatre cinq six sept huit neuf dix douze vingt cent mille',
))

/** First parts that never change though they end in -s. */
export const prefixesInS: ReadonlySet<string> = new Set(listOf('sous sans'))
