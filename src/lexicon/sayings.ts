/** Words that bring in a source: `according` stands before it, `says who` names it without a verb. */
export const sayings: Readonly<Record<string, readonly string[]>> = {
  /** *selon l'Insee*, *aux dires du maire* */
  according: [
    'selon', "d'après", 'aux dires de', 'aux dires du', 'aux dires des', "aux dires d'", 'au dire de', 'à en croire', 'si on en croit', "si l'on en croit", 's\'il faut en croire',
    "de l'aveu de", "de l'aveu du", "de l'aveu même de", "de l'aveu des", "de l'avis de", "de l'avis du", "de l'avis des", 'aux yeux de', 'aux yeux du', 'aux yeux des', 'dixit', 'comme le dit', 'comme le souligne', 'comme le rappelle',
    "comme l'indique", "comme l'explique", "comme l'a annoncé", "comme l'avait annoncé", "comme l'a révélé", "comme l'avait révélé", "comme l'a indiqué", "comme l'avait indiqué", "comme l'a rapporté", "comme l'a confirmé", "comme l'a rappelé",
    "comme l'a souligné", "comme l'a expliqué", "comme l'annonce", "comme l'annonçait", "comme l'écrit", "comme l'écrivait", 'comme le rapporte', 'comme le rapportait', 'comme le révèle', 'comme le révélait', 'comme le confirme', 'comme le montre', 'comme le précise', 'au dire du', 'sur la foi de', "de l'estimation de", 'à entendre', 'du point de vue de', 'citant', 
     'rapporté par', 'rapportée par', 'rapportés par', 'relayé par', 'relayée par', 'relayés par', 'relayées par', 'publié par', 'publiée par', 'publiés par', 'publiées par', 'diffusé par', 'diffusée par',
    'communiqué par', 'communiquée par', 'communiqués par', 'communiquées par', 'dévoilé par', 'dévoilée par', 'dévoilés par', 'dévoilées par', 'révélé par', 'révélée par', 'révélés par', 'révélées par', 'recensé par', 'recensés par',
    'recensée par', 'recensées par', 'estimé par', 'estimée par', 'estimés par', 'estimées par', 'évalué par', 'évaluée par', 'calculé par', 'calculée par', 'compilé par', 'compilés par', 'compilées par',
     'annoncé par', 'annoncée par', 'annoncés par', 'annoncées par',
     'avancé par', 'avancés par', 'avancée par', 'avancées par', 'indiqué par', 'confirmé par', 'confirmée par', 'revendiqué par', 'revendiqués par', 'de la bouche de', 'par la voix de', 'au micro de', 'ressort-il de', "ressort-il d'", 'ressort-il du', 'ressort-il des', 'il ressort de', "il ressort d'", 'il ressort du', 'il ressort des', 'lit-on dans', 'peut-on lire dans', 'lit-on sur', 'peut-on lire sur',
  ],
  /** *selon* **la même source**, *poursuit* **le même document**: who was cited last. */
  'same source': ['la même source', 'de même source', 'cette source', 'cette même source', 'la source', 'le même document', 'le même rapport', 'le même communiqué', 'la même étude', 'la même enquête', 'la même institution', 'le même organisme', 'les mêmes sources', 'de mêmes sources'],
  /** *À l’en croire*: whoever spoke last. */
  'as told': ["à l'en croire", 'à les en croire'],
  /** *de source policière*: the source is inside the phrase. */
  'unnamed source': [
    'de source(s) policière(s)', 'de source(s) judiciaire(s)', 'de source(s) proche(s) du dossier', 'de source(s) sûre(s)', 'de bonne source', 'de source(s) diplomatique(s)', 'de source(s) syndicale(s)', 'de source(s) gouvernementale(s)',
    'de source(s) officielle(s)', 'de source(s) hospitalière(s)', 'de source(s) médicale(s)', 'de source(s) sécuritaire(s)', 'de source(s) militaire(s)', 'de source(s) locale(s)', "de source(s) proche(s) de l'enquête", 'de source(s) concordante(s)',
    'de source interne', 'de source industrielle', 'de source bancaire', 'de source parlementaire', 'de source administrative', 'de source ministérielle', 'selon nos informations', "d'après nos informations", 'selon nos calculs',
    
    "a-t-on appris", 'apprend-on', 'indique-t-on', 'dit-on', 'assure-t-on', "fait-on savoir", 'précise-t-on', 'explique-t-on', 'souligne-t-on', 'estime-t-on', 'confie-t-on',
  ],
  /** *fait savoir*, *tient à rappeler*: a reporting verb in several words; its first word carries mood and tense. */
  'says in words': [
    'fait-il savoir', 'fait-elle savoir', 'fait-il valoir', 'fait-elle valoir', 'fait-il remarquer', 'fait-elle remarquer', 'fait-il observer', 'fait-elle observer', 'font-ils valoir', 'font-elles valoir', 'font-ils savoir', 'font-elles savoir', 'font observer', 'fait ressortir', 'font ressortir', 'fait noter', 'laissent entendre', 'laisse-t-il entendre', 'laisse-t-elle entendre',
    'faire savoir', 'fait savoir', 'fait valoir', 'fait remarquer', 'fait observer', 'fait part de', 'font savoir', 'font valoir', 'font remarquer', 'font part de', 'faisait valoir', 'faisait savoir', 'tenu à préciser', 'tenu à rappeler',
    'fait état', 'font état', 'faisait état', 'faisaient état', 'faisant état de', 'met en avant', 'mettent en avant', 'mis en avant', "attire l'attention", "tire la sonnette d'alarme", "donne l'alerte", "s'est dit", "s'est dite", "se dit", 'se disent', 'se montre',
    'met en garde', 'mettent en garde', 'mis en garde', 'laisse entendre', 'laissé entendre', 'laisse espérer', 'lève le voile', 'levé le voile', 'abonde dans le même sens', 'enfonce le clou', 'prend la parole', 'rend public', 'rendu public', 'rendue publique', 'rendus publics', 'rendues publiques',
  ],
  /** *une étude de l'Insee*: what follows *de* wrote it. */
  document: [
    'étude(s)', 'rapport(s)', 'enquête(s)', 'sondage(s)', 'baromètre(s)', 'note(s) de conjoncture', 'communiqué(s)', 'document(s)', 'dépêche(s)', 'article(s)', 'analyse(s)', 'note(s)', 'bilan(s)', 'publication(s)', 'données', 'chiffres', 'statistiques', 'estimation(s)',
    'prévision(s)', 'projection(s)', 'calculs', 'relevés', 'recensement', 'décompte(s)', 'comptage(s)', 'classement', 'palmarès', 'panorama', 'observatoire', 'mémo', 'lettre', 'courrier', 'courriel', 'message', 'tribune', 'entretien', 'interview', 'audit', 'livre blanc', 'avis',
    'thèse', 'registre(s)', 'annuaire', 'tableau de bord', 'bulletin', 'dossier', 'plan', 'projet de loi', 'consensus', 'dernières données', 'derniers chiffres', 'chiffres officiels', 'données officielles', 'présentation', 'fuite(s)', 'indiscrétion', 'décret', 'arrêté',
  ],
  /** *selon la méthode des quotas*: no one is cited. */
  'no source': ['méthode(s)', 'cas', 'modalité(s)', 'critère(s)', 'type(s)', 'âge', 'taille', 'gravité', 'saison', 'niveau(x)', 'barème', 'formule', 'calendrier', 'profil(s)', 'moyens', 'besoins', 'ressources', 'principe', 'règle(s)', 'norme(s)', 'définition(s)', 'standard(s)', 'procédure', 'revenus', 'lieu', 'météo', 'même'],
  /** Whose business it is to foresee. */
  expert: ['cabinet', 'analyste(s)', 'économiste(s)', 'expert(e)(s)', 'courtier(s)', 'prévisionniste(s)', 'conjoncturiste(s)', 'consensus', 'observateurs', 'stratégiste(s)', 'exploitants', 'organisateurs', 'investisseurs', 'marché(s)', 'spécialiste(s)', 'notaires', 'agence', 'professionnel(le)(s)'],
  /** *le dirigeant*, *la patronne*: a role that says little of who it is. */
  'general role': ['dirigeant', 'dirigeante', 'patron', 'patronne', 'responsable', 'intéressé', 'intéressée', 'homme', 'femme', 'spécialiste', 'experte', 'expert', 'élu', 'élue', 'chef', 'cheffe', 'entrepreneur', 'entrepreneuse', 'milliardaire', 'sortant', 'sortante', 'directeur', 'directrice', 'président', 'présidente', 'chercheur', 'chercheuse', 'économiste', 'agriculteur', 'agricultrice', 'artiste', 'joueur', 'joueuse'],
  /** *D'après lui* */
  them: ['lui', 'elle', 'eux', 'elles', "l'intéressé", "l'intéressée", 'ce dernier', 'cette dernière', 'celui-ci', 'celle-ci'],
  /** *Ce chiffre*, *ce montant*: goes on about the amount before. */
  'same amount': ['ce chiffre', 'ce nombre', 'ce montant', 'cette somme', 'ce total', 'ce taux', 'ce niveau', 'cette proportion', 'cette part', 'ce seuil', 'ce record', 'ce score', 'ce résultat', 'un chiffre', 'un nombre', 'un montant', 'un record', 'un niveau', 'une proportion', 'une somme', 'un taux', 'un total', 'une progression', 'une hausse', 'une baisse'],
  /** *l’huile a* **en revanche** *perdu 29 %*: says nothing of the figure, wherever it stands. */
  'in passing': ['en revanche', 'par contre', 'pour sa part', 'pour leur part', 'de son côté', 'de leur côté', 'en effet', 'en outre', 'par ailleurs', 'au contraire', 'à son tour', 'à leur tour', 'quant à lui', 'quant à elle', 'quant à eux', 'quant à elles', 'en réalité', 'en fait', 'de fait', 'de surcroît', 'pour autant', 'de nouveau', 'à nouveau', 'en somme', 'bel et bien', 'tout de même', 'quand même', 'à elle seule', 'à lui seul', 'à eux seuls', 'à elles seules', "d'ores et déjà", 'dans le même temps', 'entre-temps'],
  /** *1 900 euros net par mois* */
  net: ['net', 'nets', 'brut', 'bruts'],
  /** *à la chaîne CNBC*: to whom it was said, never the source. */
  'said to': ["à l'AFP", 'à la chaîne', 'au micro de', 'au journal', 'au quotidien', 'sur l\'antenne de', 'sur le plateau de', 'devant la presse', "lors d'une conférence de presse", "lors d'un point presse", 'en conférence de presse', 'dans un communiqué', 'dans un entretien', 'dans une interview', 'dans un message', 'sur le réseau social', 'auprès de', 'auprès du', 'auprès des', "auprès d'", "auprès de l'AFP", 'devant les députés', 'devant le Sénat', 'devant les journalistes', 'interrogé', 'interrogée', 'interrogés', 'contacté', 'contactée', 'sollicité', 'sollicitée', 'joint par téléphone', 'jointe par téléphone'],
}
