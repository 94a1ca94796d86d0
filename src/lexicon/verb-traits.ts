/** What else the grammar must know of a verb, by trait: `VerbSense` says what it means, this how it is built. */
export const verbTraits: Readonly<Record<string, readonly string[]>> = {
  /** *multiplié par huit* */
  multiplies: ['multiplier', 'démultiplier'],
  /** *divisé par deux* */
  divides: ['diviser'],
  /** *passer de A à B*: both ends are levels. */
  shifts: ['passer', 'repasser', 'porter', 'ramener', 'évoluer', 'basculer', 'transformer', 'glisser', 'faire', 'revenir', 'abaisser', 'relever', 'rehausser'],
  /** Helps another verb. */
  auxiliary: ['avoir', 'être'],
  /** Compound past with *être*: *est tombé* is no passive. */
  'with be': ['aller', 'venir', 'tomber', 'retomber', 'passer', 'repasser', 'arriver', 'devenir', 'redevenir', 'rester', 'naître', 'mourir', 'décéder', 'partir', 'repartir', 'entrer', 'rentrer', 'sortir', 'ressortir', 'monter', 'remonter', 'descendre', 'redescendre', 'revenir', 'parvenir', 'survenir', 'intervenir', 'retourner', 'apparaître'],
  /** *va atteindre*, *vient de passer*: the future and the past of the verb behind it. */
  going: ['aller'],
  coming: ['venir'],
  /** *être*, *devenir*, *rester*: what follows is said of the subject. */
  copula: ['être', 'devenir', 'redevenir', 'rester', 'demeurer', 'sembler', 'paraître'],
  /** Says that something will be so only if: *devrait*, *pourrait*. */
  modal: ['devoir', 'pouvoir', 'vouloir', 'falloir', 'savoir', 'laisser'],
  /** *il faut*, *il reste*, *il fait 38 °C*: this *il* is nobody. */
  impersonal: ['falloir', 'faire', 'manquer', 'rester', 'agir', 'pleuvoir', 'suffire', 'convenir', 'exister', 'neiger', 'avoir'],
  /** *s'ajoute à*, *s'annonce*: with *se* they say nothing. */
  'no speech with se': ['ajouter', 'annoncer', 'chiffrer', 'évaluer', 'avancer', 'publier', 'confirmer', 'révéler', 'estimer', 'calculer', 'préciser', 'relever', 'poursuivre', 'expliquer', 'appeler', 'signaler', 'livrer', 'lancer', 'écrire', 'proposer', 'rappeler', 'observer', 'entamer', 'défendre', 'attaquer'],
  /** *observe que*, but *observe une étoile*: with a bare object they report nothing. */
  'speech with à': ['conclure'],
  'speech with que': ['conclure', 'renseigner', 'spécifier', 'relayer', 'assurer', 'déclarer', 'ajouter', 'observer', 'noter', 'remarquer', 'mentionner', 'soutenir', 'contester', 'nier', 'penser', 'croire', 'écrire', 'témoigner', 'justifier', 'invoquer', 'citer', 'appeler', 'exposer', 'décrire', 'retracer', 'signaler', 'craindre', 'critiquer', 'fustiger', 'dénoncer', 'vanter'],
  /** *n'exclut pas une hausse*: what is not ruled out may come. */
  'rules out': ['exclure', 'écarter'],
  /** *ne l’ont pas empêchée de perdre 3 M€*: what is not prevented is so. */
  prevents: ['empêcher', 'dissuader', 'dispenser', 'finir', 'cesser'],
  /** *a battu Martin par 55 % contre 45 %*: the object has the lower figure. */
  defeats: ['battre', 'vaincre', 'devancer', 'distancer', 'dominer', 'éliminer', 'surclasser'],
  /** *la police a compté 300 manifestants* */
  counts: ['compter', 'dénombrer', 'chiffrer', 'évaluer'],
  /** *relevant de 1 404 entreprises*: of whom one is, and no rise. */
  belongs: ['relever', 'dépendre'],
  /** *a récupéré 44 naufragés*: those it takes are no rise. */
  retrieves: ['récupérer', 'reprendre', 'regagner'],
  /** *loin derrière arrive X*: says behind whom its subject stands, and may come before it. */
  ranks: ['arriver', 'venir', 'suivre', 'figurer', 'apparaître', 'émerger', 'pointer', 'trôner'],
  /** *devance de quatre points son rival*: its object is what the subject is compared with. */
  outdoes: ['devancer', 'dépasser', 'surpasser', 'distancer', 'excéder', 'surclasser'],
  /** *a vu son activité bondir*: what changes is the subject’s. */
  sees: ['voir'],
  /** *une société appelée X* */
  names: ['appeler', 'nommer', 'dénommer', 'baptiser', 'intituler', 'surnommer', 'rebaptiser'],
  /** *un groupe fondé en 1967*: what begins then goes on. */
  founds: ['fonder', 'créer', 'naître', 'construire', 'bâtir', 'inaugurer', 'implanter', 'installer', 'élire', 'nommer', 'lancer', 'ouvrir', 'signer', 'adopter', 'racheter', 'reprendre'],
  /** *105 millions levés*, *10 millions investis*: what was done with money. */
  raises: ['lever', 'investir', 'collecter', 'dépenser', 'emprunter', 'économiser', 'exporter', 'importer'],
  /** *a racheté 60 % du danois X* */
  'owns shares': ['détenir', 'contrôler', 'posséder', 'garder', 'conserver', 'racheter', 'acquérir', 'prendre', 'reprendre', 'céder', 'vendre', 'revendre', 'acheter'],
  /** *les analystes en espéraient 22*: the figure is not theirs who hope. */
  hopes: ['espérer', 'attendre', 'escompter'],
  /** *n’a pas atteint 20 000 entrées*: fewer. */
  reaches: ['atteindre', 'rejoindre', 'égaler'],
  /** *la collecte avoisine 2,1 Mt*, *le carnet s’élève à 18 milliards*: says where its subject stands. */
  stands: ['atteindre', 'rejoindre', 'dépasser', 'excéder', 'franchir', 'crever', 'avoisiner', 'approcher', 'frôler', 'friser', 'tutoyer', 'flirter', 'plafonner', 'stagner', 'culminer', 'élever', 'chiffrer', 'monter', 'établir', 'situer', 'inscrire', 'équilibrer', 'ressortir', 'tourner', 'graviter', 'osciller', 'fluctuer', 'varier', 'rester', 'demeurer', 'estimer', 'évaluer', 'fixer', 'limiter', 'cantonner'],
  /** *a fini à -2,6 %*: tells how an exchange ends its day. */
  closes: ['finir', 'terminer', 'clôturer', 'clore', 'achever', 'ouvrir'],
  /** *a duré 3 h 30*: its object is a duration. */
  lasts: ['durer', 'prolonger', 'mettre', 'patienter'],
}
