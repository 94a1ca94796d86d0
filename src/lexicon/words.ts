/** Adverbs and other words of grammar that no table of their own holds: they are never a thing counted. */
export const adverbs: readonly string[] = [
  'ainsi', 'alors', 'après', 'assez', 'aucun', 'aucune', 'aujourd\'hui', 'auparavant', 'aussi', 'aussitôt', 'autant', 'autrefois', 'avec', 'beaucoup', 'bien', 'bientôt', 'car', 'ceci', 'cela', 'cependant', 'certes',
  'chaque', 'chez', 'comme', 'comment', 'contre', 'davantage', 'debout', 'dedans', 'dehors', 'déjà', 'demain', 'depuis', 'derrière', 'dès', 'désormais', 'dessous', 'dessus', 'devant', 'donc', 'dont', 'durant', 'elles', 'encore',
  'enfin', 'ensemble', 'ensuite', 'environ', 'eux', 'fort', 'guère', 'hier', 'hors', 'ici', 'jadis', 'jamais', 'jusque', 'là', 'lesquels', 'loin', 'longtemps', 'lors', 'lorsque', 'lui', 'maintenant', 'mais', 'malgré', 'mieux',
  'moins', 'naguère', 'néanmoins', 'non', 'notamment', 'or', 'oui', 'outre', 'parce', 'parfois', 'parmi', 'partout', 'pas', 'pendant', 'peu', 'peut-être', 'pis', 'plus', 'plutôt', 'pour', 'pourquoi', 'pourtant', 'près', 'presque',
  'puis', 'puisque', 'quand', 'quelquefois', 'quels', 'quelles', 'quoi', 'quoique', 'sans', 'sauf', 'selon', 'seulement', 'si', 'sinon', 'soit', 'sous', 'souvent', 'surtout', 'tandis', 'tant', 'tard', 'tel', 'telle', 'tels', 'telles', 'tôt',
  'toujours', 'tous', 'tout', 'toute', 'toutes', 'toutefois', 'très', 'trop', 'vers', 'via', 'voici', 'voilà', 'vous', 'y', 'en', 'moyenne', 'net', 'nets', 'brut', 'bruts', 'cash', 'hors', 'ttc', 'ht', 'pièce', 'chacun', 'chacune', 'respectivement',
  'un', 'une', 'uns', 'unes', 'autres', 'certains', 'certaines', 'plusieurs', 'quelques', 'nul', 'mêmes', 'restants', 'restantes', 'supplémentaires', 'suivants', 'suivantes', 'précédents', 'précédentes', 'c\'est-à-dire', 'vs', 'versus', 'sans', 'tiers',
]

/** Adjectives that stand before their noun: *deux grands groupes* counts groups. */
export const preposedAdjectives: readonly string[] = [
  'grand(e)(s)', 'petit(e)(s)', 'jeune(s)', 'nouveau(x)', 'nouvel', 'nouvelle(s)', 'autre(s)', 'gros', 'grosse(s)', 'bon(s)', 'bonne(s)', 'beau(x)', 'belle(s)', 'vieux', 'vieille(s)', 'ancien(s)', 'ancienne(s)',
  'principaux', 'principales', 'seul(e)(s)', 'différents', 'différentes', 'vrais', 'vraies', 'simple(s)', 'prochain(e)(s)', 'même(s)', 'meilleur(e)(s)', 'haut(e)(s)', 'premier(s)', 'première(s)', 'dernier(s)', 'dernière(s)', 'futur(e)(s)', 'récent(e)(s)',
  'longs', 'longues', 'courts', 'courtes', 'faux', 'fausses', 'mauvais', 'mauvaises', 'énormes', 'multiples', 'célèbres', 'présumé(e)(s)', 'éventuel(s)', 'éventuelle(s)', 'superbes', 'rares', 'pauvre(s)', 'ex', 'quasi', 'possibles', 'véritables',
]

/** Pronouns and articles that tell a gender. */
export const genders: Readonly<Record<'m' | 'f', readonly string[]>> = {
  m: ['il', 'ils', 'le', 'un', 'celui', 'ceux', 'ce', 'cet', 'du', 'au', 'son'],
  f: ['elle', 'elles', 'la', 'une', 'celle', 'celles', 'cette'],
}
