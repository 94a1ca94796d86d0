// Sentences of the same kinds, in other words again: no check was changed after they were run.
import { fr, rounded, wrongOf } from './random.mjs'

const rated = (text, m) => ({ texts: (figure) => [text(m, figure)], right: m.right, wrong: m.wrong })

function moved(r, low, high, way) {
  const before = r.int(low, high)
  const now = Math.round(before * (1 + way * (0.08 + r.next() * 0.4)))
  const rate = rounded(100 * Math.abs(now / before - 1), 1)
  return { before: fr(before), now: fr(now), right: `${fr(rate, 1)} %`, wrong: `${fr(wrongOf(r, rate, 1), 1)} %` }
}

function shared(r, low, high) {
  const whole = r.int(low, high)
  const some = Math.round(whole * (0.1 + r.next() * 0.6))
  const rate = rounded((100 * some) / whole, 1)
  return { whole: fr(whole), some: fr(some), right: `${fr(rate, 1)} %`, wrong: `${fr(wrongOf(r, rate, 1), 1)} %` }
}

function added(r, low, high, step = 1) {
  const parts = [r.int(low, high) * step, r.int(low, high) * step, r.int(low, high) * step]
  const of = (count) => parts.slice(0, count).reduce((sum, value) => sum + value)
  return {
    parts: parts.map((part) => fr(part)),
    two: fr(of(2)),
    three: fr(of(3)),
    more: (count) => fr(Math.round(of(count) * 1.35)),
  }
}

function spread(r, counts, each) {
  const count = r.int(...counts)
  const one = r.int(...each)
  return { count: fr(count), total: fr(count * one), year: fr(one * 12), right: fr(one), wrong: fr(wrongOf(r, one)) }
}

function rates(r, low, high, way) {
  const before = r.int(low, high) / 10
  const gap = r.int(12, 29) / 10
  return { before: fr(before, 1), now: fr(before + way * gap, 1), right: fr(gap, 1), wrong: fr(rounded(gap * 2 + 0.7, 1), 1) }
}

const change = [
  (r) =>
    rated(
      (m, x) =>
        `${r.name} a vu son chiffre d’affaires bondir de ${x} à ${m.now} millions d’euros, après ${m.before} millions en ${r.year()}.`,
      moved(r, 100, 900, 1),
    ),
  (r) =>
    rated(
      (m, x) => `En cinq ans, le nombre de licenciés du club de ${r.place} est passé de ${m.before} à ${m.now} (+${x}).`,
      moved(r, 300, 900, 1),
    ),
  (r) =>
    rated(
      (m, x) => `En 2024, ${m.now} entreprises ont déposé le bilan, c’est ${x} de plus que les ${m.before} de 2023.`,
      moved(r, 300, 900, 1),
    ),
  (r) =>
    rated(
      (m, x) => `La facture moyenne, de ${m.before} euros en 2023, a atteint ${m.now} euros en 2024 (+${x}).`,
      moved(r, 300, 900, 1),
    ),
]

const part = [
  (r) =>
    rated(
      (m, x) => `Quelque ${m.some} des ${m.whole} salariés de ${r.name}, soit ${x} de l’effectif, seront licenciés.`,
      shared(r, 300, 900),
    ),
  (r) =>
    rated(
      (m, x) => `Au total, ${m.whole} personnes ont répondu ; ${m.some} d’entre elles (${x}) se disent favorables.`,
      shared(r, 300, 900),
    ),
  (r) =>
    rated(
      (m, x) => `Le fonds détient ${m.some} millions d’actions sur les ${m.whole} millions émises, soit ${x}.`,
      shared(r, 30, 90),
    ),
  (r) =>
    rated(
      (m, x) => `Sur un budget de ${m.whole} millions d’euros, ${m.some} millions vont aux écoles de ${r.place}, soit ${x}.`,
      shared(r, 30, 90),
    ),
]

const total = (text, count) => (r) => {
  const m = added(r, 120, 480, count === 3 ? 10 : 1)
  return { texts: (figure) => [text(m, figure, r)], right: count === 3 ? m.three : m.two, wrong: m.more(count) }
}

const sum = [
  total(
    ({ parts: [a, b] }, x, r) =>
      `Le club de ${r.place} a vendu ${a} billets samedi et ${b} dimanche, soit ${x} billets sur le week-end.`,
    2,
  ),
  total(({ parts: [a, b] }, x) => `L’opération coûtera ${x} euros : ${a} euros de travaux et ${b} euros d’études.`, 2),
  total(({ parts: [a, b] }, x, r) => `${r.name} emploie ${a} hommes et ${b} femmes, soit ${x} personnes.`, 2),
  total(
    ({ parts: [a, b, c] }, x) =>
      `Trois dons de ${a} euros, ${b} euros et ${c} euros ont été versés, pour un total de ${x} euros.`,
    3,
  ),
]

const average = [
  (r) =>
    rated(
      (m, x) => `Les ${m.count} élèves ont récolté ${m.total} euros, soit ${x} euros par élève.`,
      spread(r, [110, 300], [11, 60]),
    ),
  (r) =>
    rated(
      (m, x) => `La flotte de ${r.name} consomme ${m.year} litres par an, soit ${x} litres par mois.`,
      spread(r, [1, 2], [1100, 9000]),
    ),
  (r) =>
    rated(
      (m, x) => `Le département compte ${m.count} médecins pour ${m.total} habitants, soit un médecin pour ${x} habitants.`,
      spread(r, [110, 300], [310, 990]),
    ),
  (r) =>
    rated(
      (m, x) => `Au total, ${m.total} euros ont été distribués à ${m.count} familles, en moyenne ${x} euros par famille.`,
      spread(r, [110, 300], [310, 990]),
    ),
]

const points = [
  (r) =>
    rated(
      (m, x) => `La part du nucléaire tombe à ${m.now} %, contre ${m.before} % en 2020, soit ${x} points de moins.`,
      rates(r, 600, 700, -1),
    ),
  (r) =>
    rated(
      (m, x) => `Le déficit public se creuserait de ${x} point, passant de ${m.before} % à ${m.now} % du PIB.`,
      rates(r, 30, 50, 1),
    ),
  (r) =>
    rated(
      (m, x) => `À ${m.now} %, le taux d’abstention progresse de ${x} points par rapport à 2020 (${m.before} %).`,
      rates(r, 300, 500, 1),
    ),
  (r) =>
    rated(
      (m, x) => `Le taux de chômage atteint ${m.now} % à ${r.place}, ${x} point de plus que les ${m.before} % de 2023.`,
      rates(r, 60, 80, 1),
    ),
]

const paid = (text, amount, rate, wrong) => (r) => {
  const value = r.int(...amount)
  return {
    texts: (figure) => [text(fr(value), figure, r)],
    right: fr(Math.round(value * rate)),
    wrong: fr(Math.round(value * rate * wrong)),
  }
}

const currency = [
  paid(
    (a, x, r) => `${r.name} a été cédé pour ${a} millions de dollars, soit près de ${x} millions d’euros au cours actuel.`,
    [20, 90],
    0.88,
    10,
  ),
  paid((a, x) => `Le loyer est de ${a} francs suisses par mois, soit ${x} euros.`, [1100, 2900], 1.06, 10),
  paid(
    (a, x, r) => `La Banque ouest-africaine prête ${a} millions d’euros (${x} milliards de FCFA) à ${r.name}.`,
    [20, 90],
    0.655957,
    10,
  ),
  paid((a, x) => `Le ticket coûte ${a} yens (${x} euros).`, [1100, 2900], 1 / 165, 10),
]

export const unseen = { change, part, sum, average, points, currency }
