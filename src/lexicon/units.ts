import type { UnitKind } from '../types.js'

/**
 * UCUM code → kind, then how the press writes it. A form in lower case stands for any case; one that holds a capital
 * is matched as written (`Mo` is data, `mo` is nothing). Four rows have no UCUM code and carry their French name: `arpent`, `quintal`, `ch`, `tep`.
 * The list is closed: two letters make a unit only by standing here.
 */
export const units: Readonly<Record<string, readonly [UnitKind, ...string[]]>> = {
  // length
  'km':        ['measure', 'kilomètre(s)', 'kilometre(s)', 'km', 'kms'],
  'm':         ['measure', 'mètre(s)', 'metre(s)', 'm', 'mètre(s) linéaire(s)'],
  'dm':        ['measure', 'décimètre(s)', 'dm'],
  'cm':        ['measure', 'centimètre(s)', 'centimetre(s)', 'cm'],
  'mm':        ['measure', 'millimètre(s)', 'millimetre(s)', 'mm'],
  'um':        ['measure', 'micromètre(s)', 'micron(s)', 'µm', 'μm'],
  'nm':        ['measure', 'nanomètre(s)', 'nm'],
  'pm':        ['measure', 'picomètre(s)'],
  '[mi_i]':    ['measure', 'mile(s)'],
  '[nmi_i]':   ['measure', 'mille(s) nautique(s)', 'mille(s) marin(s)', 'milles'],
  '[ft_i]':    ['measure', 'pied(s)', 'ft'],
  '[in_i]':    ['measure', 'pouce(s)', 'po'],
  '[yd_i]':    ['measure', 'yard(s)'],
  '[ly]':      ['measure', 'année(s)-lumière', 'année(s) lumière', 'années-lumières'],
  'pc':        ['measure', 'parsec(s)'],
  'AU':        ['measure', 'unité(s) astronomique(s)'],

  // area
  'km2':       ['measure', 'kilomètre(s) carré(s)', 'km²', 'km2', 'km 2', 'km carré(s)'],
  'm2':        ['measure', 'mètre(s) carré(s)', 'm²', 'm2', 'm 2'],
  'cm2':       ['measure', 'centimètre(s) carré(s)', 'cm²', 'cm2'],
  'mm2':       ['measure', 'millimètre(s) carré(s)', 'mm²', 'mm2'],
  'har':       ['measure', 'hectare(s)', 'ha'],
  'ar':        ['measure', 'are(s)'],
  'arpent':    ['measure', 'arpent(s)'],
  '[acr_us]':  ['measure', 'acre(s)'],
  '[sft_i]':   ['measure', 'pied(s) carré(s)', 'pi²', 'pi2'],
  '[smi_us]':  ['measure', 'mile(s) carré(s)', 'mille(s) carré(s)'],

  // volume
  'm3':        ['measure', 'mètre(s) cube(s)', 'm³', 'm3', 'stère(s)'],
  'km3':       ['measure', 'kilomètre(s) cube(s)', 'km³', 'km3'],
  'hm3':       ['measure', 'hectomètre(s) cube(s)', 'hm³', 'hm3'],
  'cm3':       ['measure', 'centimètre(s) cube(s)', 'cm³', 'cm3'],
  'dm3':       ['measure', 'décimètre(s) cube(s)', 'dm³', 'dm3'],
  'hL':        ['measure', 'hectolitre(s)', 'hl', 'hecto(s)'],
  'L':         ['measure', 'litre(s)', 'l', 'L'],
  'dL':        ['measure', 'décilitre(s)', 'dl'],
  'cL':        ['measure', 'centilitre(s)', 'cl'],
  'mL':        ['measure', 'millilitre(s)', 'ml'],
  'uL':        ['measure', 'microlitre(s)', 'µl'],
  '[bbl_us]':  ['measure', 'baril(s)', 'baril(s) de pétrole', 'baril(s) de brut', 'baril(s) équivalent pétrole', "baril(s) d'équivalent pétrole", 'bep'],
  '[gal_us]':  ['measure', 'gallon(s)', 'gal', 'gallon(s) américain(s)'],
  '[gal_br]':  ['measure', 'gallon(s) impérial', 'gallons impériaux'],
  '[bu_us]':   ['measure', 'boisseau(x)'],
  '[cft_i]':   ['measure', 'pied(s) cube(s)', 'pi³'],

  // mass
  't':         ['measure', 'tonne(s)', 't', 'tonne(s) métrique(s)', 'tonne(s) de co2', 'tonne(s) de co₂', 'tonne(s) équivalent co2', 'tonne(s) équivalent co₂', "tonne(s) d'équivalent co2", 'tonne(s) équivalent carbone', 'tonne(s)-équivalent co2', 'tco2', 'tco₂', 't co2', 'tco2e', 'tco2eq', 'tco2-eq', 'teqco2', 'tco₂e', 't de co2', 'téqco2', 't éq. co2', 'tonne(s) de dioxyde de carbone', 'tonne(s) de gaz carbonique'],
  'kt':        ['measure', 'kilotonne(s)', 'kt', 'ktco2', 'kt co2', 'kteqco2'],
  'Mt':        ['measure', 'mégatonne(s)', 'Mt', 'mtco2', 'mt co2', 'mt de co2', 'mtco2e', 'mtco2eq', 'mteqco2', 'mtco₂', 'mt co2e', 'mt co2eq'],
  'Gt':        ['measure', 'gigatonne(s)', 'Gt', 'gtco2', 'gt co2', 'gt de co2', 'gtco2e', 'gtco2eq', 'gtco₂'],
  'kg':        ['measure', 'kilogramme(s)', 'kilo(s)', 'kg', 'kilo(s) de co2', 'kg de co2', 'kgco2', 'kg co2', 'kgco2e', 'kg co2e'],
  'g':         ['measure', 'gramme(s)', 'g', 'gr', 'gramme(s) de co2', 'g de co2', 'gco2', 'g co2', 'gco2e', 'gco2eq'],
  'mg':        ['measure', 'milligramme(s)', 'mg'],
  'ug':        ['measure', 'microgramme(s)', 'µg', 'μg'],
  'ng':        ['measure', 'nanogramme(s)', 'ng'],
  'quintal':   ['measure', 'quintal', 'quintaux', 'qx', 'q'],
  '[oz_tr]':   ['measure', 'once(s)', 'once(s) troy', "once(s) d'or", "once(s) d'argent"],
  '[oz_av]':   ['measure', 'oz'],
  '[lb_av]':   ['measure', 'lb', 'lbs'],
  '[car_m]':   ['measure', 'carat(s)'],

  // power
  'W':         ['measure', 'watt(s)', 'W', 'Wc', 'watt(s)-crête', 'watt(s) crête'],
  'mW':        ['measure', 'milliwatt(s)', 'mW'],
  'kW':        ['measure', 'kilowatt(s)', 'kw', 'kwc', 'kilowatt(s)-crête', 'kilowatt(s) crête'],
  'MW':        ['measure', 'mégawatt(s)', 'megawatt(s)', 'MW', 'Mw', 'MWc', 'MWe', 'MWth', 'mégawatt(s)-crête', 'mégawatt(s) crête', 'mégawatt(s) électrique(s)'],
  'GW':        ['measure', 'gigawatt(s)', 'gw', 'gwc', 'gwe', 'gigawatt(s)-crête', 'gigawatt(s) crête'],
  'TW':        ['measure', 'térawatt(s)', 'TW'],
  'ch':        ['measure', 'ch', 'cheval-vapeur', 'chevaux-vapeur', 'cheval vapeur', 'chevaux vapeur'],

  // energy
  'W.h':       ['measure', 'wattheure(s)', 'watt(s)-heure(s)', 'wh'],
  'kW.h':      ['measure', 'kilowattheure(s)', 'kilowatt-heure(s)', 'kilowatts-heure(s)', 'kilowatt(s) heure', 'kwh', 'kw.h', 'kw/h'],
  'MW.h':      ['measure', 'mégawattheure(s)', 'mégawatt-heure(s)', 'mégawatts-heure(s)', 'mégawatt(s) heure', 'megawattheure(s)', 'mwh', 'MW/h', 'MW.h'],
  'GW.h':      ['measure', 'gigawattheure(s)', 'gigawatt-heure(s)', 'gigawatts-heure(s)', 'gigawatt(s) heure', 'gwh', 'GW/h'],
  'TW.h':      ['measure', 'térawattheure(s)', 'térawatt-heure(s)', 'térawatts-heure(s)', 'térawatt(s) heure', 'terawattheure(s)', 'twh', 'TW/h'],
  'J':         ['measure', 'joule(s)', 'J'],
  'kJ':        ['measure', 'kilojoule(s)', 'kj'],
  'MJ':        ['measure', 'mégajoule(s)', 'MJ'],
  'GJ':        ['measure', 'gigajoule(s)', 'GJ'],
  'TJ':        ['measure', 'térajoule(s)'],
  'PJ':        ['measure', 'pétajoule(s)', 'PJ'],
  'eV':        ['measure', 'électronvolt(s)', 'électron-volt(s)', 'eV'],
  'cal':       ['measure', 'calorie(s)', 'cal'],
  'kcal':      ['measure', 'kilocalorie(s)', 'kcal'],
  '[Btu]':     ['measure', 'BTU', 'Btu'],
  'tep':       ['measure', 'tep', 'tonne(s) équivalent pétrole', "tonne(s) d'équivalent pétrole", 'tonne(s)-équivalent pétrole'],

  // speed, acceleration, torque
  'km/h':      ['measure', 'km/h', 'kmh', 'km-h', 'kilomètre(s) par heure', 'kilomètre(s)-heure', "kilomètre(s) à l'heure", 'kilomètre(s) heure', 'kilomètre(s)/heure', "km à l'heure", 'km par heure', 'km/heure'],
  'km/s':      ['measure', 'km/s', 'kilomètre(s) par seconde', 'kilomètre(s)/seconde', 'km par seconde'],
  'm/s':       ['measure', 'm/s', 'mètre(s) par seconde', 'mètre(s)/seconde', 'm par seconde'],
  '[mi_i]/h':  ['measure', 'mph', "mile(s) à l'heure", 'mile(s) par heure', 'mi/h'],
  '[kn_i]':    ['measure', 'nœud(s)', 'noeud(s)'],
  'm3/s':      ['measure', 'm3/s', 'm³/s', 'mètre(s) cube(s) par seconde', 'mètre(s) cube(s)/seconde', 'm3 par seconde', 'm³ par seconde'],
  'N':         ['measure', 'newton(s)'],
  'kN':        ['measure', 'kilonewton(s)', 'kN'],
  'N.m':       ['measure', 'newton(s)-mètre(s)', 'newton(s) mètre(s)', 'Nm', 'N.m', 'N·m'],

  // data
  'bit':       ['measure', 'bit(s)'],
  'kbit':      ['measure', 'kilobit(s)', 'kbit(s)'],
  'Mbit':      ['measure', 'mégabit(s)', 'Mbit', 'Mbits'],
  'Gbit':      ['measure', 'gigabit(s)', 'Gbit', 'Gbits'],
  'Tbit':      ['measure', 'térabit(s)', 'Tbit', 'Tbits'],
  'By':        ['measure', 'octet(s)'],
  'kBy':       ['measure', 'kilooctet(s)', 'kilo-octet(s)', 'ko', 'kB', 'KB'],
  'MBy':       ['measure', 'mégaoctet(s)', 'méga-octet(s)', 'Mo', 'MB'],
  'GBy':       ['measure', 'gigaoctet(s)', 'giga-octet(s)', 'Go', 'GB', 'gigabyte(s)'],
  'TBy':       ['measure', 'téraoctet(s)', 'téra-octet(s)', 'teraoctet(s)', 'To', 'TB', 'terabyte(s)'],
  'PBy':       ['measure', 'pétaoctet(s)', 'péta-octet(s)', 'petaoctet(s)', 'Po', 'PB'],
  'EBy':       ['measure', 'exaoctet(s)', 'exa-octet(s)', 'Eo'],
  'ZBy':       ['measure', 'zettaoctet(s)', 'zetta-octet(s)', 'Zo'],
  'kbit/s':    ['measure', 'kbit/s', 'kb/s', 'kbps', 'kilobit(s) par seconde'],
  'Mbit/s':    ['measure', 'Mbit/s', 'Mbits/s', 'Mb/s', 'mbps', 'mégabit(s) par seconde', 'mégabit(s)/seconde', 'mégabit(s)/s'],
  'Gbit/s':    ['measure', 'Gbit/s', 'Gbits/s', 'Gb/s', 'gbps', 'gigabit(s) par seconde', 'gigabit(s)/seconde', 'gigabit(s)/s'],
  'Tbit/s':    ['measure', 'Tbit/s', 'Tbits/s', 'Tb/s', 'Tbps', 'térabit(s) par seconde'],
  'MBy/s':     ['measure', 'Mo/s', 'MB/s', 'mégaoctet(s) par seconde'],
  'GBy/s':     ['measure', 'Go/s', 'GB/s', 'gigaoctet(s) par seconde'],
  'TBy/s':     ['measure', 'To/s', 'TB/s', 'téraoctet(s) par seconde'],

  // temperature
  'Cel':       ['measure', 'degré(s)', 'degré(s) celsius', 'degré(s) centigrade(s)', 'degré(s) C', '°C', '°c', 'ºc', '°', 'º', '° celsius', 'celsius', 'degre(s)', 'degre(s) celsius', '℃', 'deg', 'deg.'],
  '[degF]':    ['measure', 'degré(s) fahrenheit', 'degré(s) F', 'degrès F', 'degre(s) fahrenheit', '°F', 'ºf', '° fahrenheit', 'fahrenheit', '℉'],
  'K':         ['measure', 'kelvin(s)', 'K'],

  // pressure
  'Pa':        ['measure', 'pascal(s)', 'Pa'],
  'hPa':       ['measure', 'hectopascal(s)', 'hpa'],
  'kPa':       ['measure', 'kilopascal(s)', 'kpa'],
  'MPa':       ['measure', 'mégapascal(s)', 'MPa'],
  'bar':       ['measure', 'bar(s)'],
  'mbar':      ['measure', 'millibar(s)', 'mbar'],
  'mm[Hg]':    ['measure', 'millimètre(s) de mercure', 'mmHg'],
  '[psi]':     ['measure', 'psi'],

  // frequency, electricity, light, sound
  'Hz':        ['measure', 'hertz', 'hz'],
  'kHz':       ['measure', 'kilohertz', 'khz'],
  'MHz':       ['measure', 'mégahertz', 'megahertz', 'mhz'],
  'GHz':       ['measure', 'gigahertz', 'ghz'],
  'THz':       ['measure', 'térahertz', 'thz'],
  'V':         ['measure', 'volt(s)', 'V'],
  'kV':        ['measure', 'kilovolt(s)', 'kV', 'KV'],
  'mV':        ['measure', 'millivolt(s)', 'mV'],
  'A':         ['measure', 'ampère(s)', 'A'],
  'mA':        ['measure', 'milliampère(s)', 'mA'],
  'A.h':       ['measure', 'ampère(s)-heure(s)', 'ampèreheure(s)', 'Ah'],
  'mA.h':      ['measure', 'milliampère(s)-heure(s)', 'milliampèreheure(s)', 'mAh', 'mah'],
  'Ohm':       ['measure', 'ohm(s)'],
  'lm':        ['measure', 'lumen(s)', 'lm'],
  'lx':        ['measure', 'lux'],
  'cd':        ['measure', 'candela(s)'],
  'cd/m2':     ['measure', 'cd/m²', 'cd/m2', 'candela(s) par mètre carré'],
  'dB':        ['measure', 'décibel(s)', 'db', 'dBA'],

  // concentration, yield, dose
  'g/L':       ['measure', 'g/l', 'g/L', 'gramme(s) par litre', 'gramme(s)/litre', 'gramme(s) par litre de sang', 'g/l de sang', 'g/L de sang', "gramme(s) d'alcool par litre de sang", 'g par litre'],
  'mg/L':      ['measure', 'mg/l', 'mg/L', 'milligramme(s) par litre', 'mg par litre', "milligramme(s) par litre d'air expiré"],
  'ug/L':      ['measure', 'µg/l', 'µg/L', 'μg/l', 'μg/L', 'microgramme(s) par litre'],
  'ng/L':      ['measure', 'ng/l', 'ng/L', 'nanogramme(s) par litre'],
  'mg/dL':     ['measure', 'mg/dl', 'milligramme(s) par décilitre'],
  'ug/m3':     ['measure', 'µg/m3', 'µg/m³', 'μg/m3', 'μg/m³', 'microgramme(s) par mètre(s) cube(s)', 'microgramme(s)/m3', 'microgramme(s)/m³', 'microgramme(s) par m3', 'microgramme(s) par m³'],
  'mg/m3':     ['measure', 'mg/m3', 'mg/m³', 'milligramme(s) par mètre(s) cube(s)'],
  'mg/kg':     ['measure', 'mg/kg', 'milligramme(s) par kilo', 'milligramme(s) par kilogramme'],
  'ug/kg':     ['measure', 'µg/kg', 'μg/kg', 'microgramme(s) par kilo', 'microgramme(s) par kilogramme'],
  'mmol/L':    ['measure', 'mmol/l', 'mmol/L', 'millimole(s) par litre'],
  '[ppm]':     ['measure', 'ppm', 'partie(s) par million'],
  '[ppb]':     ['measure', 'ppb', 'partie(s) par milliard'],
  'Sv':        ['measure', 'sievert(s)', 'Sv'],
  'mSv':       ['measure', 'millisievert(s)', 'mSv', 'msv'],
  'uSv':       ['measure', 'microsievert(s)', 'µSv', 'μSv'],
  'Gy':        ['measure', 'gray(s)', 'Gy'],
  'mGy':       ['measure', 'milligray(s)', 'mGy'],
  'Bq':        ['measure', 'becquerel(s)', 'Bq'],
  'Bq/L':      ['measure', 'Bq/l', 'Bq/L', 'becquerel(s) par litre'],
  'Bq/kg':     ['measure', 'Bq/kg', 'becquerel(s) par kilo', 'becquerel(s) par kilogramme'],

  // durations
  'a':         ['duration', 'an(s)', 'année(s)'],
  'mo':        ['duration', 'mois'],
  'wk':        ['duration', 'semaine(s)', 'sem.'],
  'd':         ['duration', 'jour(s)', 'journée(s)', 'j', 'jr', 'jrs'],
  'h':         ['duration', 'heure(s)', 'h'],
  'min':       ['duration', 'minute(s)', 'min', 'mins', 'mn', 'min.'],
  's':         ['duration', 'seconde(s)', 's', 'sec', 'sec.'],
  'ms':        ['duration', 'milliseconde(s)', 'ms'],
  'us':        ['duration', 'microseconde(s)', 'µs', 'μs'],
  'ns':        ['duration', 'nanoseconde(s)', 'ns'],

  // shares
  '%':         ['percent', '%', '٪', 'pour cent', 'pour-cent', 'pourcent(s)', 'p. 100', 'p. cent', 'p.c.', 'pc', 'pct'],
  'pp':        ['points', 'point(s) de pourcentage', 'pt(s) de pourcentage', 'point(s) de pourcent', 'point(s) de %', 'pt(s) de %', 'pp', 'point(s) de pour cent', 'point(s) pourcentage'],
}

/** Written units that are so many of a UCUM unit: *deux siècles* → 200 `a`, *25 points de base* → 0.25 `pp`. */
export const scaledUnits: readonly { readonly unit: string; readonly unitKind: UnitKind; readonly factor: string; readonly forms: readonly string[] }[] = [
  { unit: 'mo', unitKind: 'duration', factor: '2', forms: ['bimestre(s)'] },
  { unit: 'mo', unitKind: 'duration', factor: '3', forms: ['trimestre(s)'] },
  { unit: 'mo', unitKind: 'duration', factor: '6', forms: ['semestre(s)'] },
  { unit: 'a', unitKind: 'duration', factor: '10', forms: ['décennie(s)'] },
  { unit: 'a', unitKind: 'duration', factor: '100', forms: ['siècle(s)'] },
  { unit: 'a', unitKind: 'duration', factor: '1000', forms: ['millénaire(s)'] },
  { unit: '%', unitKind: 'percent', factor: '0.1', forms: ['‰', 'pour mille', 'p. mille'] },
  { unit: 'pp', unitKind: 'points', factor: '0.01', forms: ['point(s) de base', 'pt(s) de base', 'pb', 'pdb', 'pbs', 'bp', 'bps'] },
  { unit: 'm3', unitKind: 'measure', factor: '1000000', forms: ['Mm³', 'Mm3'] },
  { unit: 'm3', unitKind: 'measure', factor: '1000000000', forms: ['Gm³', 'Gm3'] },
  { unit: 'hL', unitKind: 'measure', factor: '1000', forms: ['khl'] },
  { unit: 'hL', unitKind: 'measure', factor: '1000000', forms: ['Mhl', 'MhL'] },
  { unit: 'quintal', unitKind: 'measure', factor: '1000000', forms: ['Mq', 'Mqx'] },
]

/** Points, of which the sentence tells the kind: of a percentage, an index, a poll, a game. */
export const pointForms: readonly string[] = ['point(s)', 'pt(s)', 'pts.']

/** Signs that are a unit only directly after a figure in digits: *12 m* but not *m*, *300 g* but not *deux g*. */
export const risky: readonly string[] = [
  'A', 'Ah', 'Eo', 'GB', 'GJ', 'Go', 'Gt', 'Gy', 'J', 'K', 'KB', 'KV', 'L', 'MB', 'MJ', 'Mo', 'Mt', 'Nm', 'PB', 'PJ', 'Pa', 'Po', 'TB', 'To', 'V', 'W', 'Wc', 'Zo',
  'bp', 'bps', 'cal', 'pc', 'pct', 'ch', 'cl', 'cm', 'db', 'deg', 'deg.', 'dl', 'dm', 'eV', 'ft', 'g', 'gal', 'gr', 'h', 'ha', 'hz', 'j', 'jr', 'jrs', 'kB', 'kN', 'kj', 'kms', 'ko', 'kt',
  'l', 'lb', 'lbs', 'lm', 'm', 'mA', 'mV', 'mW', 'mg', 'min', 'min.', 'ml', 'mm', 'mn', 'ms', 'ng', 'nm', 'ns', 'oz', 'pb', 'pbs', 'pdb', 'po', 'pp', 'q', 'qx',
  's', 'sem.', 't', 'wh', '°', 'º',
]

/** Units that are an everyday noun too: before *de* and what is no dimension they are counted (*230 pieds de vigne*, *trois bars de la ville*). */
export const homonyms: readonly string[] = ['are(s)', 'bar(s)', 'couronne(s)', 'gray(s)', 'livre(s)', 'nœud(s)', 'noeud(s)', 'pied(s)', 'pouce(s)', 'som(s)']
