/** ISO 4217 → what the press prints beside the names of `currencies`. A form in lower case stands for any case. */
export const pressCurrencies: Readonly<Record<string, readonly string[]>> = {
  'AED': ['dirham(s) émirati(s)', 'dirham(s) émirien(s)', 'dirham(s) des emirats arabes unis', 'dirham(s) des émirats'],
  'AFN': ['afghani(s)', 'afghanis afghans'],
  'ALL': ['lek(s)'],
  'AMD': ['dram(s)'],
  'AOA': ['kwanza(s)'],
  'ARS': ['AR$'],
  'AUD': ['A$', 'AU$', 'AUD$', '$A', '$AUD'],
  'BDT': ['taka(s)'],
  'BGN': ['lev(s)', 'leva bulgares'],
  'BIF': ['FBu', 'Fbu', 'FBU'],
  'BOB': ['boliviano(s)'],
  'BRL': ['real', 'reais', 'real brésilien', 'reais brésiliens', 'réaux brésiliens'],
  'BTN': ['ngultrum(s)'],
  'BWP': ['pula(s)'],
  'BYN': ['rouble(s) bélarusse(s)'],
  'CAD': ['C$', 'CA$', 'CAD$', '$CAD', 'CDN$', '$CDN', 'dollar(s) can.', 'huard(s)'],
  'CDF': ['FC'],
  'CHF': ['franc(s) helvétique(s)'],
  'CNH': ['yuan(s) offshore'],
  'CNY': ['yuan(s)', 'yuan(s) chinois', 'renminbi(s)', 'RMB'],
  'CRC': ['colon(s) costaricain(s)', 'colon(s) costaricien(s)'],
  'CVE': ['escudo(s) cap-verdien(s)', 'escudo(s) du cap-vert'],
  'CZK': ['Kč'],
  'DZD': ['DA'],
  'ERN': ['nakfa(s)'],
  'ETB': ['birr(s)'],
  'EUR': ['eur', 'E'],
  'GBP': ['£', 'livre(s) britannique(s)', 'livre(s) anglaise(s)', 'pound(s)'],
  'GEL': ['lari(s)', 'laris géorgiens'],
  'GHS': ['cédi(s)', 'cedi(s)', 'cedi(s) ghanéen(s)'],
  'GMD': ['dalasi(s)'],
  'GNF': ['FG'],
  'GTQ': ['quetzal(s)', 'quetzales'],
  'HKD': ['HK$', '$HK', 'dollar(s) hongkongais', 'dollar(s) hong-kongais', 'dollar(s) de hongkong'],
  'HNL': ['lempira(s)'],
  'HTG': ['gourde(s)', 'gdes'],
  'HUF': ['forint(s)'],
  'IDR': ['rupiah(s)', 'rupiah(s) indonésienne(s)'],
  'ILS': ['shekel(s)', 'shekel(s) israélien(s)', 'nouveau(x) shekel(s)', 'NIS'],
  'IQD': ['dinar(s) iraquien(s)'],
  'IRR': ['rial(s) iranien(s)'],
  'JPY': ['yen(s)'],
  'KES': ['shilling(s) kenyan(s)', 'KSh'],
  'KGS': ['som(s)'],
  'KHR': ['riel(s)'],
  'KRW': ['won(s)', '₩', 'won(s) coréen(s)'],
  'KWD': ['dinars koweïtiens'],
  'KZT': ['tenge(s)'],
  'LAK': ['kip(s)'],
  'LBP': ['LL'],
  'LKR': ['roupie(s) sri-lankaise(s)', 'roupie(s) sri lankaise(s)'],
  'LSL': ['maloti'],
  'MDL': ['lei moldaves'],
  'MGA': ['ariary(s)', 'Ar'],
  'MKD': ['denar(s)'],
  'MMK': ['kyat(s)', 'kyat(s) birman(s)'],
  'MNT': ['tugrik(s)'],
  'MOP': ['pataca(s)'],
  'MRU': ['ouguiya(s)', 'MRO'],
  'MVR': ['rufiyaa(s)'],
  'MWK': ['kwacha(s) malawien(s)'],
  'MXN': ['MX$'],
  'MYR': ['ringgit(s)', 'ringgit(s) malaisien(s)'],
  'MZN': ['metical(s)', 'meticais'],
  'NGN': ['naira(s)', 'naira(s) nigériane(s)'],
  'NIO': ['cordoba(s) nicaraguayen(s)'],
  'NZD': ['NZ$', '$NZD', 'dollar(s) de nouvelle-zélande'],
  'OMR': ['rial(s) omanais'],
  'PEN': ['nouveau(x) sol(s)', 'soles péruviens'],
  'PLN': ['zloty(s)', 'zł', 'złoty(s)'],
  'PYG': ['guarani(s) paraguayen(s)'],
  'QAR': ['riyal(s) qatarien(s)', 'rial(s) qatari(s)'],
  'RON': ['leu', 'lei'],
  'RWF': ['FRW', 'Frw'],
  'SAR': ['rial(s) saoudien(s)'],
  'SCR': ['roupie(s) seychelloise(s)'],
  'SGD': ['S$', 'SG$', 'dollar(s) singapourien(s)'],
  'SLE': ['leone(s)'],
  'STN': ['dobra(s)'],
  'SZL': ['lilangeni', 'emalangeni'],
  'THB': ['baht(s)'],
  'TJS': ['somoni(s)'],
  'TMT': ['manat(s) turkmène(s)'],
  'TND': ['DT', 'DTN'],
  'TRY': ['lire(s) turque(s)', 'TL'],
  'TWD': ['TW$', 'dollar(s) taïwanais', 'dollar(s) taiwanais', 'dollar(s) de taïwan', 'dollar(s) de taiwan'],
  'UAH': ['hryvnia(s)', 'hryvnya(s)', 'hrivna(s)', 'grivna(s)'],
  'USD': ['US$', 'USD$', '$USD', 'dollar(s) américain(s)', 'dollar(s) us', 'dollar(s) des etats-unis', 'dollar(s) états-unien(s)', 'billet(s) vert(s)', 'usd'],
  'UZS': ['soum(s)', 'soum(s) ouzbek(s)'],
  'VES': ['bolivar(s)', 'bolivares'],
  'VND': ['dong(s)', 'dông(s)', 'dong(s) vietnamien(s)'],
  'VUV': ['vatu(s)'],
  'XAF': ["franc(s) cfa d'afrique centrale", 'franc(s) cfa beac', 'fcfa beac'],
  'XCD': ['EC$', 'dollar(s) est-caribéen(s)'],
  'XDR': ['DTS'],
  'XOF': ["franc(s) cfa d'afrique de l'ouest", 'franc(s) cfa bceao', 'fcfa bceao'],
  'XPF': ['fcfp', 'F CFP', 'CFP', 'franc(s) pacifique', 'F XPF'],
  'YER': ['rial(s) yéménite(s)'],
  'ZAR': ['rand(s)'],
  'ZMW': ['kwacha(s)'],
}

/** ISO 4217 → money that is paid with no longer, of which the press still tells. */
export const formerCurrencies: Readonly<Record<string, readonly string[]>> = {
  'ATS': ['schilling(s) autrichien(s)'],
  'BEF': ['franc(s) belge(s)', 'BEF'],
  'CYP': ['livre(s) chypriote(s)'],
  'DEM': ['mark(s) allemand(s)', 'deutschemark(s)', 'deutsche mark(s)', 'DEM'],
  'ESP': ['peseta(s)', 'peseta(s) espagnole(s)'],
  'FIM': ['mark(s) finlandais'],
  'FRF': ['franc(s) français', 'FRF', 'FF', 'nouveau(x) franc(s)'],
  'GRD': ['drachme(s)', 'drachme(s) grecque(s)'],
  'IEP': ['livre(s) irlandaise(s)'],
  'ITL': ['lires', 'lire(s) italienne(s)'],
  'LUF': ['franc(s) luxembourgeois'],
  'MTL': ['livre(s) maltaise(s)'],
  'NLG': ['florin(s) néerlandais', 'florin(s) hollandais'],
  'PTE': ['escudo(s) portugais'],
}

/** Money words that several countries share: the article's country settles which, else the default. */
export interface Family {
  readonly default: string
  readonly byCountry: Readonly<Record<string, string>>
  /** What one is of the main unit, where it is not one. */
  readonly factor?: string
  readonly forms: readonly string[]
}

const DOLLARS = {
  AG: 'XCD', AU: 'AUD', BB: 'BBD', BM: 'BMD', BN: 'BND', BS: 'BSD', BZ: 'BZD', CA: 'CAD', DM: 'XCD', FJ: 'FJD', GD: 'XCD', GY: 'GYD',
  HK: 'HKD', JM: 'JMD', KN: 'XCD', KY: 'KYD', LC: 'XCD', LR: 'LRD', NA: 'NAD', NZ: 'NZD', SB: 'SBD', SG: 'SGD', SR: 'SRD', TT: 'TTD', TW: 'TWD', VC: 'XCD',
} as const

const WEST_AFRICA = { BF: 'XOF', BJ: 'XOF', CI: 'XOF', GW: 'XOF', ML: 'XOF', NE: 'XOF', SN: 'XOF', TG: 'XOF' } as const
const CENTRAL_AFRICA = { CF: 'XAF', CG: 'XAF', CM: 'XAF', GA: 'XAF', GQ: 'XAF', TD: 'XAF' } as const
const PACIFIC = { NC: 'XPF', PF: 'XPF', WF: 'XPF' } as const

const FRANCS = {
  ...WEST_AFRICA, ...CENTRAL_AFRICA, ...PACIFIC,
  BI: 'BIF', CD: 'CDF', CH: 'CHF', DJ: 'DJF', GN: 'GNF', KM: 'KMF', LI: 'CHF', RW: 'RWF',
} as const

/**
 * Alone, *francs* are Swiss: today's press writes *francs CFA* and *FCFA* out, and the French franc is named with its year.
 * *cents* go with the dollar; where the euro is paid in, Belgium and Luxembourg say *cents* too, France says *centimes*.
 */
export const families: Readonly<Record<string, Family>> = {
  'dollar':   { default: 'USD', byCountry: DOLLARS, forms: ['dollar(s)', '$'] },
  'franc':    { default: 'CHF', byCountry: FRANCS, forms: ['franc(s)', 'F', 'Fr', 'Fr.', 'fr', 'fr.', 'frs', 'Frs', 'frs.'] },
  'cfa':      { default: 'XOF', byCountry: { ...WEST_AFRICA, ...CENTRAL_AFRICA }, forms: ['franc(s) cfa', 'fcfa', 'F CFA', 'F.CFA', 'CFA', 'F Cfa', 'F.Cfa', 'Cfa'] },
  'yuan-yen': { default: 'JPY', byCountry: { CN: 'CNY' }, forms: ['¥', '￥'] },
  'livre':    { default: 'GBP', byCountry: { EG: 'EGP', FK: 'FKP', GI: 'GIP', LB: 'LBP', SD: 'SDG', SH: 'SHP', SS: 'SSP', SY: 'SYP', TR: 'TRY' }, forms: ['livre(s)'] },
  'couronne': { default: 'SEK', byCountry: { CZ: 'CZK', DK: 'DKK', FO: 'DKK', GL: 'DKK', IS: 'ISK', NO: 'NOK', SE: 'SEK' }, forms: ['couronne(s)', 'kr'] },
  'peso':     { default: 'MXN', byCountry: { AR: 'ARS', CL: 'CLP', CO: 'COP', CU: 'CUP', DO: 'DOP', MX: 'MXN', PH: 'PHP', UY: 'UYU' }, forms: ['peso(s)'] },
  'dinar':    { default: 'DZD', byCountry: { BH: 'BHD', DZ: 'DZD', IQ: 'IQD', JO: 'JOD', KW: 'KWD', LY: 'LYD', RS: 'RSD', TN: 'TND' }, forms: ['dinar(s)'] },
  'dirham':   { default: 'MAD', byCountry: { AE: 'AED', MA: 'MAD' }, forms: ['dirham(s)', 'DH', 'Dh', 'Dhs', 'DHS', 'dhs', 'dh'] },
  'rial':     { default: 'IRR', byCountry: { IR: 'IRR', OM: 'OMR', QA: 'QAR', SA: 'SAR', YE: 'YER' }, forms: ['rial(s)'] },
  'riyal':    { default: 'SAR', byCountry: { IR: 'IRR', OM: 'OMR', QA: 'QAR', SA: 'SAR', YE: 'YER' }, forms: ['riyal(s)', 'ryal(s)'] },
  'rouble':   { default: 'RUB', byCountry: { BY: 'BYN', RU: 'RUB' }, forms: ['rouble(s)'] },
  'roupie':   { default: 'INR', byCountry: { ID: 'IDR', IN: 'INR', LK: 'LKR', MU: 'MUR', NP: 'NPR', PK: 'PKR', SC: 'SCR' }, forms: ['roupie(s)', 'Rs'] },
  'shilling': { default: 'KES', byCountry: { KE: 'KES', SO: 'SOS', TZ: 'TZS', UG: 'UGX' }, forms: ['shilling(s)'] },
  'manat':    { default: 'AZN', byCountry: { AZ: 'AZN', TM: 'TMT' }, forms: ['manat(s)'] },
  'florin':   { default: 'XCG', byCountry: { AW: 'AWG', CW: 'XCG', HU: 'HUF', NL: 'NLG', SX: 'XCG' }, forms: ['florin(s)'] },
  'cent':     { default: 'USD', byCountry: { ...DOLLARS, BE: 'EUR', IE: 'EUR', KE: 'KES', LU: 'EUR', MU: 'MUR', NL: 'EUR', ZA: 'ZAR' }, factor: '0.01', forms: ['cent(s)', '¢'] },
  'centime':  { default: 'EUR', byCountry: { ...FRANCS, DZ: 'DZD', HT: 'HTG', MA: 'MAD' }, factor: '0.01', forms: ['centime(s)', 'ct', 'cts', 'ct.', 'cts.'] },
  'centavo':  { default: 'BRL', byCountry: { AR: 'ARS', BR: 'BRL', CL: 'CLP', CO: 'COP', CU: 'CUP', MX: 'MXN', PH: 'PHP', UY: 'UYU' }, factor: '0.01', forms: ['centavo(s)'] },
}

/** A small coin whose currency is told by its name: how much of the main unit it is. */
export const subunits: readonly { readonly unit: string; readonly factor: string; readonly forms: readonly string[] }[] = [
  { unit: 'EUR', factor: '0.01', forms: ["centime(s) d'euro", "centime(s) d'euros", 'eurocent(s)', 'euro-cent(s)', "cent(s) d'euro", 'c€', 'ct€', 'cts€', '€c'] },
  { unit: 'CHF', factor: '0.01', forms: ['centime(s) suisse(s)', 'centime(s) de franc suisse', 'rappen'] },
  { unit: 'USD', factor: '0.01', forms: ['cent(s) américain(s)', 'cent(s) de dollar', 'centime(s) de dollar', 'US¢'] },
  { unit: 'CAD', factor: '0.01', forms: ['cent(s) canadien(s)', 'cenne(s)', 'cenne(s) noire(s)'] },
  { unit: 'FRF', factor: '0.01', forms: ['ancien(s) franc(s)'] },
  { unit: 'GBP', factor: '0.01', forms: ['penny', 'pennies', 'pence'] },
  { unit: 'RUB', factor: '0.01', forms: ['kopeck(s)', 'kopek(s)'] },
  { unit: 'UAH', factor: '0.01', forms: ['kopiïka(s)', 'kopeck(s) ukrainien(s)'] },
  { unit: 'INR', factor: '0.01', forms: ['paisa(s)', 'paise'] },
  { unit: 'PLN', factor: '0.01', forms: ['grosz', 'groszy'] },
  { unit: 'DKK', factor: '0.01', forms: ['øre danois'] },
  { unit: 'CNY', factor: '0.1', forms: ['jiao'] },
  { unit: 'CNY', factor: '0.01', forms: ['fen'] },
  { unit: 'TND', factor: '0.001', forms: ['millime(s)'] },
  { unit: 'IRR', factor: '10', forms: ['toman(s)'] },
  { unit: 'EUR', factor: '1000', forms: ['KE', 'kE', 'KEUR', 'kEUR'] },
  { unit: 'EUR', factor: '1000000', forms: ['ME', 'MEUR', 'MEur'] },
  { unit: 'EUR', factor: '1000000000', forms: ['MdE', 'MdsE', 'MMEUR'] },
  { unit: 'USD', factor: '1000000', forms: ['MUSD', 'MUS$'] },
  { unit: 'CHF', factor: '1000000', forms: ['MCHF', 'MioCHF'] },
  { unit: 'MAD', factor: '1000000', forms: ['MDH', 'MDhs', 'MDHS', 'MMAD'] },
  { unit: 'MAD', factor: '1000000000', forms: ['MMDH', 'MMDHS', 'MMDhs', 'MMDh', 'MdDH', 'MdsDH', 'MRDH'] },
  { unit: 'DZD', factor: '1000000', forms: ['MDA'] },
  { unit: 'DZD', factor: '1000000000', forms: ['MMDA', 'MdDA', 'MdsDA'] },
  { unit: 'TND', factor: '1000000', forms: ['MDT', 'MTND'] },
  { unit: 'XOF', factor: '1000000', forms: ['MFCFA'] },
  { unit: 'XOF', factor: '1000000000', forms: ['MMFCFA', 'MdFCFA', 'MdsFCFA'] },
]

/** Short signs that are money only directly after a figure: *500 F*, *20 000 FC*, *5 000 Ar*, *300 DA*. */
export const riskyMoney: readonly string[] = [
  'Ar', 'E', 'CFA', 'CFP', 'DA', 'DH', 'DT', 'DTN', 'DTS', 'Dh', 'F', 'FC', 'FF', 'FG', 'Fr', 'Fr.', 'LL', 'TL', 'fen', 'fr', 'fr.', 'kr', 'lei', 'leu', 'real', 'ct', 'ct.', 'dh',
]

/** What stands for money only behind millions or milliards: *412 millions US*. */
export const scaledMoney: ReadonlyMap<string, string> = new Map([['US', 'USD']])

/** Signs of the press that are a name before a number: *directive NIS 2*. */
export const riskySigns: readonly string[] = ['NIS', 'RMB', 'ME', 'MDA', 'MDT', 'KE']

/** Codes that are a word or a well-known name too: money after a figure (*300 MAD*), never before one (*COP 30*). */
export const riskyCodes: readonly string[] = [
  'ALL', 'AMD', 'ANG', 'ARS', 'BAM', 'BOB', 'CAD', 'CHE', 'COP', 'COU', 'CUP', 'GEL', 'GIP', 'LAK', 'MAD', 'MOP', 'MUR', 'NAD', 'PAB', 'PEN', 'RON', 'SOS', 'STN', 'TOP', 'TRY',
]

/** Verbs that take sums: *a débloqué 5 millions*. */
export const moneyVerbs: ReadonlySet<string> = new Set([
  'coûter', 'débloquer', 'débourser', 'dépenser', 'investir', 'injecter', 'réinvestir', 'emprunter', 'rembourser', 'encaisser', 'financer', 'épargner', 'économiser', 'allouer', 'subventionner', 'facturer', 'empocher', 'détourner', 'verser', 'reverser',
])
