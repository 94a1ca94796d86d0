/** Nouns that take a number as their name: *article 49*, *ligne 13*, *saison 2*; by what the number then is. */
export const numberedNouns: Readonly<Record<string, readonly string[]>> = {
  reference: [
    'article(s)', 'art.', 'alinéa', 'annexe', 'chapitre', 'page', 'pages', 'p.', 'tome', 'vol.', 'épisode', 'saison', 'acte', 'scène', 'étape', 'norme', 'iso', 'décret',
    'centre(s)', 'dossier', 'lot', 'formulaire', 'cerfa', 'règlement', 'directive', 'convention', 'résolution', 'fiche', 'figure', 'graphique', 'encadré', 'tableau', 'leçon', 'question', 'projet de loi', 'loi', 'psaume', 'verset',
  ],
  place: [
    'chambre', 'salle', 'porte', 'quai', 'voie', 'sortie', 'ligne', 'lignes', 'route', 'nationale', 'départementale', 'autoroute', 'rn', 'rd', 'km', 'pk', 'hall', 'terminal', 'bâtiment', 'stand',
    'bureau', 'bureau de vote', 'poste', 'canton', 'secteur', 'zone', 'bloc', 'tribune', 'cellule', 'box', 'appartement', 'escalier', 'puits', 'boîte', 'case', 'casier', 'paris', 'lyon', 'marseille', 'bp', 'cs', 'cedex',
  ],
  thing: [
    'vol', 'train', 'tgv', 'ter', 'rer', 'bus', 'tram', 'tramway', 'métro', 'réacteur', 'tranche', 'unité', 'puce', 'boeing', 'airbus', 'peugeot', 'renault', 'fiat', 'porsche', 'ariane', 'falcon', 'apollo', 'soyouz', 'artemis',
    'modèle', 'version', 'windows', 'ios', 'android', 'playstation', 'xbox', 'iphone', 'galaxy', 'pixel', 'chaîne', 'canal', 'radio', 'france', 'groupe', 'classe', 'catégorie', 'niveau', 'échelon', 'phase', 'type', 'formule', 'ligue',
    'division', 'national', 'pro', 'nationale', 'régionale', 'plan', 'objectif', 'agenda', 'horizon', 'opération', 'numéro', 'matricule', 'dossard', 'maillot', 'immatriculation', 'symphonie', 'opus', 'concerto', 'channel', 'studio', 'maison', 'bière', 'covid',
    'échelle de richter', 'indice', 'facteur', 'grade', 'palier', 'stade', 'kilomètre', 'borne', 'journée', 'tour', 'manche', 'set', 'jeu', 'match', 'épreuve', 'course', 'grand prix', 'super bowl', 'pilier', 'axe', 'scénario', 'option', 'hypothèse', 'vigilance',
  ],
}

/** Names that hold a number, which names by capitals would not find, and what they are. */
export const numberedNames: Readonly<Record<string, readonly string[]>> = {
  group: ['les 27', 'les vingt-sept', 'Vingt-Sept', 'des Vingt-Sept', 'les Douze', 'les 28', 'les vingt-huit', 'G7', 'G20', 'BRICS'],
  round: ['quart(s) de finale', 'demi-finale(s)', 'huitième(s) de finale', 'seizième(s) de finale', '16e(s) de finale', '8e(s) de finale', 'quart(s)-temps', 'tiers-temps', 'mi-temps', 'demi-tour(s)', 'demi-frère(s)', 'demi-sœur(s)', 'demi-finaliste(s)', 'quart-finaliste(s)'],
  thing: ['tiers payant', 'tiers-monde', 'tiers lieu(x)', 'tiers-lieu(x)', 'tiers provisionnel', 'quatre roues', 'deux-pièces', 'deux-points', 'quatre-quarts', '4x4', '4 x 4', 'quatre-quatre', '24 heures du mans', '24 heures chrono', '20 heures', 'journal de 20 heures', '20h', '13h', 'trois-quarts centre', 'millefeuille', 'cent-cinquantenaire',
    '7 sur 7', '24 heures sur 24', '24h/24', '7j/7', '7 jours sur 7', '24/7', 'les trois mousquetaires', '11-septembre', '11 septembre 2001', 'premier ministre', 'taux zéro', 'à taux zéro', 'tolérance zéro', 'croissance zéro', 'risque zéro', 'heure zéro', 'degré zéro', 'zéro déchet', 'cheveux en quatre', 'sur son trente et un', 'sur leur trente et un', 'mai 68', 'mai-68', 'zéro artificialisation', 'zéro émission', '49.3', '49-3', '360 degrés', '180 degrés', '1 000 bornes', "cent pour cent d'accord", 'à cent pour cent', 'deux-sèvres', 'trois-rivières', 'quatre-cantons', 'cinq étoiles', 'trois étoiles', 'quatre étoiles', 'deux étoiles', 'neuf-trois', 'mille-feuille', 'mille et une nuits'],
  count: ['deux chiffres', 'trois chiffres', 'à deux reprises', 'à trois reprises', 'à quatre reprises', 'à cinq reprises', 'à dix reprises', 'un sur deux à la fois', 'de deux choses l\'une', 'en deux temps', 'en trois temps', 'à deux pas', 'à deux doigts', 'tous les deux', 'toutes les deux', 'tous deux', 'toutes deux', 'tous les trois', 'toutes les trois', 'tous trois', 'les uns', 'quatre murs', 'à quatre pattes', 'en un mot', 'en quatre ans de temps', 'se mettre en quatre', 'deux par deux', 'un par un', 'une par une', 'un à un', 'une à une', 'un pour cent mille raisons', 'de part et d\'autre'],
}

/** Street nouns behind a house number: *12, rue Verte*. */
export const streets: readonly string[] = ['rue', 'avenue', 'boulevard', 'bd', 'place', 'quai', 'chemin', 'allée', 'impasse', 'route', 'cours', 'square', 'passage', 'faubourg', 'ruelle', 'esplanade', 'bis', 'ter']

/** Loans and bonds named by their term: *OAT à 10 ans*, *taux à dix ans*. */
export const termed: readonly string[] = ['oat', 'hypothèque(s)', 'emprunte', 'empruntent', 'empruntait', 'emprunter', 'emprunté', 'bund(s)', 'obligation(s)', 'emprunt(s)', 'taux', 'prêt(s)', 'rendement(s)', 'bon(s) du trésor', 'titre(s)', 'crédit(s)', 'échéance(s)', 'maturité(s)', 'dette', 'décès', 'tué(s)', 'mortalité', 'survie']

/** Words that say a game is being told: its numbers are points and scores. */
export const games: readonly string[] = ['match(s)', 'matches', 'victoire(s)', 'défaite(s)', 'score', 'club', 'but(s)', 'championnat', 'joueur(s)', 'joueuse(s)', 'buteur(s)', 'ligue', 'set(s)', 'mi-temps', 'basket', 'rugby', 'nba', 'top 14', 'classement', 'équipe', 'rebond(s)', 'tournoi', 'coupe', 'panier(s)', 'meneur(s)', 'ailier(s)', 'pivot(s)', 'lancers', 'quart-temps', 'points inscrits', 'points marqués', 'points encaissés', 'points de moyenne', 'par match', 'tie-break']
