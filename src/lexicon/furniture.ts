/**
 * What a page prints around an article. A line is furniture when such pieces, signs apart, fill the whole of it.
 * `(s)` as in every table; `{n}` a number, `{date}`, `{time}`, `{name}` names joined by small words, `{word}` any one word, `{any}` the rest of the line.
 * Capitals and accents do not count, except in `{name}`.
 */
export interface Furniture {
  readonly why: string
  readonly lines: readonly string[]
  readonly examples: readonly string[]
  /** Sentences of an article that begin in the same way. */
  readonly never: readonly string[]
  /** What the date in it is: that of the article, that of its last change, or one that stands alone. */
  readonly date?: 'published' | 'updated' | 'alone'
  /** A heading: the titles below it are furniture too, down to the first sentence. */
  readonly list?: true
}

export const furniture: readonly Furniture[] = [
  {
    why: 'date of publication',
    date: 'published',
    lines: [
      'publié(e) le {date}', 'publié(e) le : {date}', 'publié(e) : {date}', 'publié(e) {date}', 'paru(e) le {date}', 'posté(e) le {date}',
      'mis(e) en ligne le {date}', 'rédigé le {date}', 'écrit le {date}', 'créé le {date}', 'diffusé le {date}',
      'date de publication : {date}', 'publication : {date}', 'première publication : {date}',
      'publié(e) le', 'publié(e)', 'publié(e) aujourd\'hui', 'publié(e) hier', 'publié(e) à {time}', 'publié(e) il y a {n} {word}',
    ],
    examples: [
      'Publié le 7 août 2025 à 11 h 20', 'Par Margaux Lesaffre - Publié le 19/08/2025 à 06h45', 'PUBLIE LE 01.03.2024',
      'Publié le 07 août 2025 à 11h20 • Mis à jour le 08 août 2025 à 09h02', 'Publié le : 07/08/2025 - 11:20', 'Publié aujourd’hui à 11h20',
      'Publié le jeudi 7 août 2025 à 6 h 00 HAE', 'Publié le 1er août 2025', 'Publié il y a 3 heures', 'Paul Dufour, Media24 : publié le lundi 10 mars 2025 à 18h05',
    ],
    never: [
      'Publié le 7 août 2025, le rapport chiffre le coût à 3 milliards d’euros.', 'Publié le 31/02/2025',
      'Paul Dufour, Media24 : publié le 8 avril 2024, le rapport chiffre le coût.', 'Media Presse publie 300 titres le 8 avril 2024',
      'Publié le 7 août 2025 par l’Insee, l’indice gagne 3 points.', 'Paru le 7 août 2025 chez un petit éditeur, il s’est vendu à 12 000 exemplaires.',
    ],
  },
  {
    why: 'date of the last change',
    date: 'updated',
    lines: [
      'mis(e) à jour le {date}', 'mis(e) à jour : {date}', 'mis(e) à jour {date}', 'dernière mise à jour : {date}', 'dernière mise à jour le {date}',
      'modifié(e) le {date}', 'actualisé(e) le {date}', 'maj le {date}', 'maj : {date}', 'maj {date}',
      'mis(e) à jour', 'mis(e) à jour le', 'mis(e) à jour à {time}', 'mis(e) à jour hier', 'mis(e) à jour aujourd\'hui', 'mis(e) à jour il y a {n} {word}', 'modifié(e) à {time}',
    ],
    examples: ['Mis à jour le 8 août 2025', 'Modifié le 08/08/2025 à 09h02', 'Dernière mise à jour : 8 août 2025, 9:02', 'MAJ le 08/08/2025'],
    never: ['Mis à jour le 8 août 2025, le bilan s’élève à 12 morts.', 'Modifié en 2024, le texte prévoit 300 postes.'],
  },
  {
    why: 'date',
    date: 'alone',
    lines: ['{date}', 'le {date}', 'à {time}', '{time}', 'hae', 'hne', 'gmt', 'utc', 'cet', 'heure de paris', 'information fournie par {name}'],
    examples: ['7 Août. 2025 • 11:20', '07/08/2025 | 11h20', 'Le 7 août 2025 à 11h20', 'jeudi 7 août 2025', 'information fournie par AFP • 07/08/2025 à 11:20'],
    never: ['Le 7 août 2025, 300 personnes ont défilé.', '7 août 2025 : 300 personnes défilent.', 'À 11h20, le titre cédait 3 %.'],
  },
  {
    why: 'byline',
    lines: [
      'par {name}', 'la rédaction', 'la rédaction de {name}', 'article rédigé par {any}', 'article écrit par {name}', 'rédigé par {name}',
      'texte : {name}', 'propos recueillis par {name}', 'notre correspondant(e) {name}', 'de notre correspondant(e) {name}', 'de notre envoyé(e) spécial(e) {name}',
      'service économie', 'rédaction numérique', 'journaliste',
    ],
    examples: ['Par Jeanne Le Goff et Karim B., à Lyon', 'La rédaction', 'Par Le Courrier avec AFP', 'Article rédigé par franceinfo avec agences', 'Propos recueillis par A. Martin'],
    never: [
      'Par ailleurs, 300 salariés partiront.', 'Par Airbus, 300 salariés sont concernés.', 'La rédaction compte 300 journalistes.',
      'Par Toutatis, 300 figurants étaient là !', 'Avec Airbus, le groupe emploie 300 salariés.',
    ],
  },
  {
    why: 'agency',
    lines: [
      'afp', 'agence france-presse', 'la presse canadienne', 'presse canadienne', 'reuters', 'belga', 'keystone-ats', 'ats', 'ap', 'associated press', 'bloomberg',
      'agefi-dow jones', 'zonebourse', 'radio-canada', 'le figaro', 'le monde', 'ouest-france', 'franceinfo', 'france télévisions', 'rtbf', 'rts',
    ],
    examples: ['La Presse Canadienne', '(AFP)', 'AFP / Reuters', 'Agence France-Presse.'],
    never: ['Reuters emploie 2 600 journalistes.', 'Le Monde compte 600 000 abonnés.'],
  },
  {
    why: 'companies of a dispatch',
    lines: [
      'entreprise(s) dans cette dépêche : {any}', 'entreprise(s) citée(s) : {any}', 'société(s) citée(s) : {any}', 'valeur(s) citée(s) dans l\'article : {any}', 'valeurs associées {any}',
      'mot(s)-clé(s) : {any}', 'tag(s) : {any}', 'thème(s) : {any}', 'étiquette(s) : {any}',
    ],
    examples: ['Entreprise dans cette dépêche : (TSX:BOM)', 'Entreprises dans cette dépêche : (TSX:BOM, TSX:ATD)', 'Mots-clés : économie, emploi'],
    never: ['Les entreprises dans cette région : 300 en dix ans.', 'Thème du sommet : les 300 milliards promis.'],
  },
  {
    why: 'reading time',
    lines: [
      'temps de lecture : {n} min(ute)(s)', 'temps de lecture {n} min(ute)(s)', 'temps de lecture estimé : {n} min(ute)(s)', 'lecture : {n} min(ute)(s)', 'lecture {n} min(ute)(s)', 'lecture de {n} min(ute)(s)',
      '{n} min(ute)(s) de lecture', 'durée de la vidéo : {n} min(ute)(s)', 'durée de lecture : {n} min(ute)(s)', 'durée : {n} min(ute)(s)', 'temps de lecture : {n} mn', 'temps de lecture : {time}',
      'écouter', 'écouter l\'article', 'écouter cet article', 'écouter cet article {n} min(ute)(s)',
    ],
    examples: ['Temps de lecture : 3 min', 'Temps de lecture : < 1 min.', 'Lecture 4 min.', '2 minutes de lecture', 'Durée de la vidéo : 26 min.'],
    never: ['3 minutes de lecture suffisent à 80 % des élèves.', 'Durée : 3 minutes de moins que l’an dernier.', 'Le temps de lecture moyen est de 3 minutes.'],
  },
  {
    why: 'comments',
    lines: [
      '{n} commentaire(s)', 'commentaire(s)', 'commentaire(s) {n}', 'aucun commentaire', 'voir les commentaires', 'voir les {n} commentaires', 'voir tous les commentaires',
      'lire les commentaires', 'lire les {n} commentaires', 'afficher les commentaires', 'laisser un commentaire', 'ajouter un commentaire', 'poster un commentaire', 'écrire un commentaire', 'commenter',
      'réagir', 'réagissez', 'réagissez à cet article', 'réagir à cet article', '{n} réaction(s)', '{n} partage(s)', '{n} vue(s)', '{n} j\'aime', '{n} like(s)', 'répondre', 'signaler', 'signaler une erreur',
      'signaler une faute', 'signaler un abus', 'signaler ce commentaire', 'une erreur dans l\'article ? {any}', 'soyez le premier à {any}', 'les commentaires sont fermés', 'à vous la parole',
    ],
    examples: ['12 commentaires', '12 commentaires | Signaler une erreur', 'Commentaires (1 204)', 'Réagissez à cet article', '360 vues', 'Voir les commentaires', 'Soyez le premier à commenter'],
    never: ['12 commentaires racistes ont été signalés, selon la police.', 'Commentaires et vidéos ont rapporté 3 millions d’euros.', '360 vues par jour en moyenne.'],
  },
  {
    why: 'account',
    lines: [
      'se connecter', 's\'inscrire', 's\'identifier', 'connexion', 'mon compte', 'mon espace', 'créer un compte', 'créer mon compte', 'mot de passe oublié', 'déconnexion',
      'connectez-vous', 'connectez-vous {any}', 'inscrivez-vous', 'inscrivez-vous {any}', 'identifiez-vous', 'identifiez-vous {any}', 'vous avez déjà un compte', 'vous avez déjà un compte ? {any}',
      'vous n\'avez pas encore de compte', 'vous n\'avez pas encore de compte ? {any}', 'déjà un compte', 'déjà un compte ? {any}', 'pas encore de compte ? {any}', 'déjà abonné(e)', 'déjà abonné(e) ? {any}', 'déjà inscrit(e) ? {any}',
    ],
    examples: [
      'Vous avez déjà un compte ? Connectez-vous et retrouvez plus tard tous vos commentaires dans votre espace personnel.', 'Inscrivez-vous !',
      'Vous n\'avez pas encore de compte ?', 'CRÉER UN COMPTE', 'Déjà abonné ? Se connecter',
    ],
    never: ['Vous avez déjà un compte en banque : 98 % des adultes en ont un.', 'Créer un compte coûte 12 euros.', '« Inscrivez-vous avant le 7 août », demande l’école à 300 parents.'],
  },
  {
    why: 'subscription',
    lines: [
      's\'abonner', 'abonnez-vous', 'abonnez-vous {any}', 'je m\'abonne', 'je m\'abonne {any}', 'réservé aux abonnés', 'article réservé aux abonnés', 'contenu réservé aux abonnés', 'article abonné', 'abonné(e)s', 'premium',
      'cet article est réservé {any}', 'ce contenu est réservé {any}', 'la suite est réservée {any}', 'il vous reste {n} % de cet article à lire {any}', 'il vous reste {n} % à découvrir', 'pour lire la suite, {any}', 'sans engagement', 'essai gratuit',
      'offrir cet article', 'acheter cet article', 'faire un don', 'soutenez-nous',
    ],
    examples: ['Je m’abonne dès 1 € le premier mois', 'Il vous reste 72.5% de cet article à lire. La suite est réservée aux abonnés.', 'Abonnez-vous pour 9,99 € par mois', 'Article réservé aux abonnés'],
    never: ['S’abonner coûte 12 euros par mois.', '« Je m’abonne à tout, cela me coûte 80 euros », dit-elle.', 'Il vous reste 3 jours pour déclarer vos revenus.', 'Abonnés : 300 000 départs en un an.'],
  },
  {
    why: 'newsletter',
    lines: [
      'newsletter(s)', 'newsletter : {any}', 'la newsletter', 'notre newsletter', 'nos newsletters', 'recevez chaque {any}', 'recevez nos {any}', 'recevez notre {any}', 'recevez toute {any}', 'recevez l\'essentiel {any}', 'recevez gratuitement {any}',
      'recevez les {any}', 'chaque matin, recevez {any}', 'chaque jour, recevez {any}', 'chaque semaine, recevez {any}', 'votre adresse e-mail', 'votre e-mail', 'votre email', 'adresse e-mail', 'suivez-nous', 'suivez-nous {any}', 'suivez toute l\'actualité {any}',
      'retrouvez-nous {any}', 'retrouvez tous nos {any}', 'retrouvez toutes nos {any}', 'retrouvez toute l\'actualité {any}', 'téléchargez l\'application {any}', 'téléchargez notre application {any}', 'activer les notifications',
    ],
    examples: [
      'Newsletter : chaque matin, l’essentiel de l’actualité du littoral. Je m’abonne dès 1 € le premier mois', 'Chaque matin, recevez les 10 informations clés du continent.', 'Suivez-nous sur Facebook',
    ],
    never: ['La newsletter compte 300 000 abonnés.', 'Chaque matin, 300 personnes attendent.', 'Recevez-vous plus de 300 appels par jour ?'],
  },
  {
    why: 'share buttons',
    lines: [
      'partager', 'partagez', 'partager sur {word}', 'partager par {word}', 'partager via {word}', 'partager sur les réseaux sociaux', 'partager l\'article', 'partager cet article', 'partager l\'article sur les réseaux sociaux', 'partager cet article sur {word}',
      'partagez cet article', 'partager le lien', 'copier le lien', 'lien copié', 'envoyer par {word}', 'envoyer par e-mail', 'partager par e-mail', 'imprimer', 'imprimer l\'article', 'enregistrer', 'sauvegarder', 'ajouter aux favoris', 'ajouter à mes favoris',
      'ajouter à vos favoris', 'tweeter', 'facebook', 'twitter', 'x', 'linkedin', 'whatsapp', 'messenger', 'bluesky', 'instagram', 'telegram', 'flipboard', 'e-mail', 'email', 'mail', 'suivre', 'google actualités',
    ],
    examples: ['👍 Partager sur Facebook    Partager sur X', 'Facebook Twitter LinkedIn WhatsApp E-mail', 'Partager l’article sur les réseaux sociaux', 'Copier le lien'],
    never: ['Partagée sur Facebook par 300 personnes, la vidéo a été retirée.', 'Partager sur Facebook 300 photos n’est pas un délit.', 'Facebook compte 3 milliards d’utilisateurs.', 'X perd 3 % de ses utilisateurs.'],
  },
  {
    why: 'links to other articles',
    lines: [
      'lire aussi {any}', 'lire également {any}', 'lire : {any}', 'lire notre {word} : {any}', 'à lire aussi {any}', 'à lire également {any}', 'à lire : {any}', 'à lire sur {word} : {any}', 'voir aussi {any}', 'voir également {any}', 'à voir aussi {any}', 'à voir : {any}',
      'à écouter : {any}', 'à écouter aussi {any}', 'à découvrir : {any}', 'à découvrir aussi {any}', 'relire : {any}', 'à relire : {any}', 'lire la suite', 'lire la suite {any}', 'lire plus', 'voir plus', 'en savoir plus', 'retour à l\'accueil', 'article précédent', 'article suivant',
      'la suite après cette publicité', 'la suite après la publicité', 'la suite sous cette annonce', 'publicité', 'annonce', 'contenu sponsorisé', 'contenus sponsorisés', 'fil info', 'en direct', 'vidéo', 'infographie', 'diaporama',
      'cet article date de plus d\'un an', 'cet article date de plus de {word} ans', 'cet article date de plus d\'{word} ans',
    ],
    examples: ['Lire aussi : Ferries : le trafic transmanche retrouve des couleurs', '➡️ À lire : notre baromètre des levées de fonds', 'A LIRE AUSSI | Chômage : 300 emplois menacés', 'La suite après cette publicité', 'Cet article date de plus de trois ans.'],
    never: ['À lire les 300 pages du rapport, la dette dépasse 3 milliards.', 'Publicité : les dépenses reculent de 3 %.', 'Lire 20 minutes par jour suffit.', 'Vidéo : 300 millions de vues en un jour.'],
  },
  {
    why: 'list of other articles',
    list: true,
    lines: [
      'les plus lus', 'les plus lues', 'les articles les plus lus', 'le plus lu', 'les plus partagés', 'les plus commentés', 'les plus populaires', 'sur le même sujet', 'sur le même thème', 'dans la même rubrique', 'dans la même catégorie', 'dans ce dossier', 'nos derniers articles',
      'derniers articles', 'articles liés', 'articles similaires', 'articles recommandés', 'à lire aussi', 'lire aussi', 'à ne pas manquer', 'vous aimerez aussi', 'vous pourriez aussi aimer', 'ailleurs sur le web', 'pour aller plus loin', 'recommandé pour vous', 'dernières actualités',
    ],
    examples: ['Les plus lus', 'Sur le même sujet', 'À LIRE AUSSI :'],
    never: ['Les plus lus sont des romans : 300 000 ventes.', 'Sur le même sujet, 300 plaintes ont été déposées.'],
  },
  {
    why: 'cookie notice',
    lines: [
      'nous et nos {n} partenaires utilisons {any}', 'nous et nos {n} partenaires stockons {any}', 'nous et nos {n} partenaires traitons {any}', 'nous et nos {n} partenaires déposons {any}', 'nous et nos partenaires utilisons {any}', 'nous et nos partenaires stockons {any}', 'nous et nos partenaires traitons {any}',
      'nos {n} partenaires et nous utilisons {any}', 'avec nos {n} partenaires, nous utilisons {any}', 'avec votre accord, nous et nos {any}', 'nous utilisons des cookies {any}', 'ce site utilise des cookies {any}', 'en poursuivant votre navigation {any}',
      'gérer mes cookies', 'gérer les cookies', 'gérer mes choix', 'paramétrer', 'paramétrer les cookies', 'personnaliser', 'tout accepter', 'tout refuser', 'accepter', 'refuser', 'accepter et fermer', 'accepter et continuer', 'continuer sans accepter',
      'politique de confidentialité', 'politique de cookies', 'mentions légales', 'conditions générales d\'utilisation', 'conditions générales de vente', 'plan du site', 'nous contacter', 'contactez-nous', 'qui sommes-nous',
    ],
    examples: ['Nous et nos 842 partenaires utilisons des cookies pour mesurer l’audience et personnaliser la publicité. Tout accepter | Paramétrer', 'Tout refuser', 'Mentions légales | Politique de confidentialité'],
    never: ['Nous et nos 300 partenaires avons signé l’accord.', 'Refuser coûterait 3 milliards d’euros.', 'Tout accepter reviendrait à perdre 300 emplois.'],
  },
  {
    why: 'breadcrumb',
    lines: ['accueil > {any}', 'accueil › {any}', 'accueil » {any}', 'accueil / {any}', 'accueil | {any}', 'vous êtes ici : {any}', 'accueil', 'menu', 'rechercher', 'aller au contenu', 'aller au contenu principal', 'retour', 'haut de page'],
    examples: ['Accueil > Région > Tourisme', 'Accueil › Économie', 'Aller au contenu principal'],
    never: ['Accueil des réfugiés : 300 places de plus.', 'Menu à 12 euros.'],
  },
  {
    why: 'copyright',
    lines: [
      '© {any}', 'copyright', 'copyright {n} {any}', 'tous droits réservés', 'tous droits réservés {any}', 'tous droits de reproduction et de représentation réservés', 'tous droits de reproduction {any}', 'droits de reproduction {any}',
      'toute reproduction interdite {any}', 'reproduction interdite', 'reproduction interdite {any}', 'toute reproduction, {any}', 'toute reproduction est interdite {any}',
    ],
    examples: ['© 2025 AFP. Tous droits réservés.', '« Tous droits de reproduction et de représentation réservés. © 2025 Agence France-Presse. »', '© 2025 La Vigie du Nord - Tous droits réservés', 'Copyright © 2025 Agence'],
    never: ['Tous droits confondus, la recette atteint 3 millions.', 'Toute reproduction coûte 12 euros.'],
  },
  {
    why: 'link',
    lines: ['https://{any}', 'http://{any}', 'www.{any}'],
    examples: ['https://www.exemple.fr/20220131/macron-en-tete-1054919569.html', 'www.exemple.fr/economie'],
    never: ['Le site www.exemple.fr attire 3 millions de visiteurs.'],
  },
  {
    why: 'picture credit',
    lines: ['photo(s) : {name}', 'photo(s) {name}', 'crédit(s) photo(s) : {any}', 'crédit(s) : {name}', 'crédit photo {name}', 'image d\'illustration', 'photo d\'illustration', 'illustration : {name}', 'source(s) : {name}', 'infographie : {name}'],
    examples: ['Photo : Jeanne Le Goff / AFP', 'Crédit photo : J. Le Goff', 'Photo d’illustration.'],
    never: ['Photo Service emploie 300 salariés.', 'Source : 300 personnes interrogées.'],
  },
]

/** Small words inside a byline: *Par Jeanne Le Goff et Karim de B., à Lyon*. */
export const nameLinks: readonly string[] = ['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et', 'avec', 'à', 'en', 'pour', 'notre', 'correspondant', 'correspondante', 'agences']

/** What follows the figure of the first day of a month. */
export const ordinalEndings: readonly string[] = ['er']
