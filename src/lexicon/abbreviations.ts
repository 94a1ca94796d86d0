/** A full stop behind one of these ends no sentence. */
export const abbreviations: ReadonlySet<string> = new Set([
  'M', 'MM', 'Mme', 'Mmes', 'Mlle', 'Mlles', 'Dr', 'Drs', 'Pr', 'Prs', 'Me', 'Mgr', 'St', 'Ste', 'Sts', 'Cie', 'Jr', 'Sr', 'Gén', 'Col', 'Cdt', 'Cne', 'Lt', 'Mr', 'Mrs',
  'av', 'apr', 'env', 'p', 'pp', 'art', 'al', 'n', 'no', 'nos', 'vol', 'éd', 'ed', 'ex', 'cf', 'trim', 'sem', 'janv', 'févr', 'fév', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc', 'bd', 'bld', 'hab', 'tél',
  'Inc', 'Corp', 'Ltd', 'Co', 'Plc', 'fig', 'chap', 'coll', 'dir', 'réf', 'min', 'max', 'mn', 'sec', 'vs', 'ca', 'approx', 'resp', 'dép', 'boul', 'fr', 'frs', 'Fr', 'can', 'mio', 'mrd', 'mia', 'pt', 'pts', 'ct', 'cts', 'J', 'C',
])

/** Of these, those that no name follows: a capital behind them begins a sentence (*le quatrième vol. Arianespace…*, *en 30 min. Le train…*). */
export const unfollowed: ReadonlySet<string> = new Set([
  'vol', 'hab', 'trim', 'sem', 'janv', 'févr', 'fév', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc', 'min', 'max', 'mn', 'sec', 'pt', 'pts', 'ct', 'cts', 'mio', 'mrd', 'mia',
])

/** Opening and closing marks of quotations and brackets. */
export const closing: ReadonlySet<string> = new Set(['»', '”', '"', ')', '’', "'", ']', '›'])
export const opening: ReadonlySet<string> = new Set(['«', '“', '"', '(', '‘', '[', '‹', '-', '–', '—', '•', '*'])

/** Words that open a sentence whose capital and space were forgotten: *de la population.les experts*. */
export const openers: ReadonlySet<string> = new Set(['les', 'le', 'la', 'une', 'un', 'des', 'ces', 'cette', 'il', 'elle', 'ils', 'elles'])

/** What stands before the number of a road: *A7*, *RN 165*, *D 931*. */
export const roads: ReadonlySet<string> = new Set(['A', 'D', 'E', 'N', 'RD', 'RN'])
