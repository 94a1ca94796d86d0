// More sentences of the same kinds, in other words. At their first run 54 of 80 planted errors were found; the checks then learnt
// from those that were missed.
import { fr, rounded, wrongOf } from './random.mjs'

const planted = (text, right, wrong) => ({ texts: (figure) => [text(figure)], right, wrong })
const both = (one, other, right, wrong) => ({ texts: (figure) => [one, other(figure)], right, wrong })

/** A level, the lower or higher one before it, and the rate of one decimal between them. */
function moved(r, low, high, way) {
  const before = r.int(low, high)
  const now = Math.round(before * (1 + way * (0.08 + r.next() * 0.4)))
  const rate = rounded(100 * Math.abs(now / before - 1), 1)
  return { before: fr(before), now: fr(now), right: `${fr(rate, 1)} %`, wrong: `${fr(wrongOf(r, rate, 1), 1)} %` }
}

const rated = (text, m) => planted((x) => text(m, x), m.right, m.wrong)

const change = [
  (r) =>
    rated(
      (m, x) =>
        `Les ventes de ${r.name} ont grimpé de ${x} en un an : ${m.now} voitures ont trouvé preneur en mars, contre ${m.before} douze mois auparavant.`,
      moved(r, 2000, 9000, 1),
    ),
  (r) =>
    rated(
      (m, x) => `${m.before} adhérents en 2019, ${m.now} aujourd’hui : le club de ${r.place} a perdu ${x} de ses licenciés.`,
      moved(r, 200, 900, -1),
    ),
  (r) =>
    rated(
      (m, x) =>
        `Avec ${m.now} entrées, la fréquentation du parc de ${r.place} affiche un recul de ${x} par rapport à l’an passé (${m.before}).`,
      moved(r, 20000, 90000, -1),
    ),
  (r) =>
    rated(
      (m, x) =>
        `Le mètre carré s’échange désormais ${m.now} euros à ${r.place}, soit ${x} de plus qu’en 2020, où il valait ${m.before} euros.`,
      moved(r, 1800, 4200, 1),
    ),
  (r) =>
    rated(
      (m, x) =>
        `À ${r.place}, la récolte est tombée à ${m.now} tonnes, après ${m.before} tonnes l’année précédente, une chute de ${x}.`,
      moved(r, 1200, 7000, -1),
    ),
  (r) =>
    rated(
      (m, x) =>
        `Le budget de la culture, qui s’élevait à ${m.before} millions d’euros l’an dernier, atteindra ${m.now} millions, en hausse de ${x}.`,
      moved(r, 12, 60, 1),
    ),
]

function shared(r, low, high) {
  const whole = r.int(low, high)
  const some = Math.round(whole * (0.1 + r.next() * 0.6))
  const rate = Math.round((100 * some) / whole)
  return { whole: fr(whole), some: fr(some), right: `${rate} %`, wrong: `${wrongOf(r, rate)} %` }
}

const part = [
  (r) =>
    rated(
      (m, x) => `Parmi les ${m.whole} candidats, ${m.some} ont été reçus, soit un taux de réussite de ${x}.`,
      shared(r, 300, 900),
    ),
  (r) => rated((m, x) => `${m.some} logements sur ${m.whole} sont vacants à ${r.place} (${x}).`, shared(r, 2000, 9000)),
  (r) =>
    rated(
      (m, x) => `La région finance ${m.some} millions d’euros sur un total de ${m.whole} millions, soit ${x} de la facture.`,
      shared(r, 40, 90),
    ),
  (r) => rated((m, x) => `À ${r.place}, les femmes sont ${m.some} sur ${m.whole} élus, soit ${x}.`, shared(r, 25, 60)),
  (r) =>
    rated(
      (m, x) => `La filiale a réalisé ${m.some} millions d’euros de ventes, soit ${x} des ${m.whole} millions du groupe.`,
      shared(r, 200, 900),
    ),
]

const total = (text, parts, print = fr, more = 1.3) => {
  const all = parts.reduce((sum, value) => sum + value)
  return planted((x) => text(...parts.map((part) => print(part)), x), print(all), print(Math.round(all * more) + 1))
}

const sum = [
  (r) =>
    total(
      (a, b, x) => `Le bilan fait état de ${a} blessés légers et de ${b} blessés graves, soit ${x} blessés au total.`,
      [r.int(110, 190), r.int(21, 60)],
    ),
  (r) =>
    total(
      (a, b, x) => `${r.name} a vendu ${a} vélos électriques et ${b} vélos classiques : en tout, ${x} vélos.`,
      [r.int(1100, 4000), r.int(1100, 4000)],
    ),
  (r) =>
    total(
      (a, b, c, x) =>
        `La subvention totale de ${x} euros comprend ${a} euros de l’État, ${b} euros du département et ${c} euros de la ville.`,
      [r.int(11, 60) * 1000, r.int(11, 60) * 1000, r.int(11, 60) * 1000],
    ),
  (r) =>
    total(
      (a, b, x) => `Aux ${a} millions d’euros déjà engagés s’ajoutent ${b} millions, soit un total de ${x} millions d’euros.`,
      [r.int(11, 60), r.int(11, 60)],
    ),
  (r) =>
    total(
      (a, b, c, x) => `Le groupe exploite ${a} magasins en France, ${b} en Espagne et ${c} en Italie, au total ${x} magasins.`,
      [r.int(110, 400), r.int(110, 400), r.int(40, 100)],
    ),
]

function spread(r, counts, each) {
  const count = r.int(...counts)
  const one = r.int(...each)
  return { count: fr(count), one, total: count * one, right: fr(one), wrong: fr(wrongOf(r, one)) }
}

const average = [
  (r) =>
    rated(
      (m, x) =>
        `Répartis entre ${m.count} communes, les ${fr(m.total)} euros représentent une moyenne de ${x} euros par commune.`,
      spread(r, [12, 60], [12000, 90000]),
    ),
  (r) =>
    rated(
      (m, x) =>
        `En 2024, ${r.place} a ramassé ${fr(Math.round(m.total / 1000))} tonnes d’ordures pour ${m.count} habitants, soit ${x} kilos par habitant.`,
      spread(r, [12000, 60000], [210, 490]),
    ),
  (r) =>
    rated(
      (m, x) =>
        `${fr(m.one * 12)} visiteurs en 2024, soit ${x} visiteurs par mois en moyenne : le musée de ${r.place} bat son record.`,
      spread(r, [2, 3], [2100, 9000]),
    ),
  (r) =>
    rated(
      (m, x) => `Les ${m.count} agriculteurs touchés se partageront ${fr(m.total)} euros, soit ${x} euros par agriculteur.`,
      spread(r, [110, 400], [1100, 9000]),
    ),
  (r) =>
    rated(
      (m, x) => `${r.name} a reçu ${fr(m.total)} candidatures pour ${m.count} postes, soit ${x} candidatures par poste.`,
      spread(r, [12, 60], [11, 90]),
    ),
]

function points2(r, low, high, way) {
  const before = r.int(low, high) / 10
  const gap = r.int(12, 39) / 10
  return { before: fr(before, 1), now: fr(before + way * gap, 1), right: fr(gap, 1), wrong: fr(rounded(gap * 2 + 0.7, 1), 1) }
}

const points = [
  (r) =>
    rated(
      (m, x) => `La participation s’établit à ${m.now} %, en baisse de ${x} points par rapport aux ${m.before} % de 2020.`,
      points2(r, 450, 700, -1),
    ),
  (r) =>
    rated(
      (m, x) => `Le taux du livret sera ramené de ${m.before} % à ${m.now} %, une baisse de ${x} point.`,
      points2(r, 45, 70, -1),
    ),
  (r) =>
    rated(
      (m, x) => `Avec ${m.now} % des voix, la maire de ${r.place} améliore de ${x} points son score de 2020 (${m.before} %).`,
      points2(r, 300, 500, 1),
    ),
  (r) =>
    rated(
      (m, x) => `Le taux de réussite au bac atteint ${m.now} %, soit ${x} points de mieux que l’an dernier (${m.before} %).`,
      points2(r, 700, 900, 1),
    ),
  (r) =>
    rated(
      (m, x) => `L’inflation a ralenti à ${m.now} % en mai, après ${m.before} % en avril, soit ${x} point de moins.`,
      points2(r, 45, 70, -1),
    ),
]

const paid = (text, amount, rate, print = fr, wrong = 100) =>
  planted((x) => text(fr(amount), x), print(Math.round(amount * rate)), print(Math.round(amount * rate * wrong)))

const currency = [
  (r) =>
    paid(
      (a, x) => `Le contrat de ${r.name} porte sur ${a} milliards de dollars, soit ${x} milliards d’euros environ.`,
      r.int(12, 90),
      0.88,
      fr,
      3,
    ),
  (r) => paid((a, x) => `Il a payé ${a} livres sterling, soit ${x} euros, pour ce tableau.`, r.int(11, 90) * 1000, 1.17),
  (r) =>
    paid(
      (a, x) => `${r.name} promet ${a} millions de dollars canadiens (${x} millions d’euros) d’investissements.`,
      r.int(20, 90),
      0.64,
      fr,
      10,
    ),
  (r) => paid((a, x) => `L’amende atteint ${a} francs suisses (environ ${x} euros).`, r.int(11, 90) * 100, 1.06, fr, 10),
  (r) =>
    paid(
      (a, x) => `Le budget s’élève à ${a} milliards de francs CFA, l’équivalent de ${x} millions d’euros.`,
      r.int(11, 90),
      1.5245,
      fr,
      10,
    ),
]

const divergence = [
  (r) => {
    const value = r.int(12, 90) * 100
    return both(
      `La population de ${r.place} était de ${fr(value)} habitants en 2021.`,
      (x) => `En 2021, la ville de ${r.place} comptait ${x} habitants.`,
      fr(value),
      fr(value + r.int(5, 20) * 100),
    )
  },
  (r) => {
    const value = r.int(12, 90)
    return both(
      `${r.name} a dégagé un bénéfice net de ${value} millions d’euros en ${r.year()}.`,
      (x) => `Le bénéfice net de ${r.name} est ressorti à ${x} millions d’euros en ${r.year()}.`,
      fr(value),
      fr(value + r.int(8, 30)),
    )
  },
  (r) => {
    const value = r.int(12, 90) * 10
    return both(
      `${r.name} revendiquait ${fr(value * 1000)} abonnés fin 2024.`,
      (x) => `Fin 2024, le nombre d’abonnés de ${r.name} atteignait ${x}.`,
      fr(value * 1000),
      fr((value + r.int(12, 30) * 10) * 1000),
    )
  },
  (r) => {
    const value = r.int(31, 69)
    return both(
      `La participation a atteint ${value} % à ${r.place} le 15 mars 2026.`,
      (x) => `Le 15 mars 2026, à ${r.place}, la participation était de ${x} %.`,
      fr(value),
      fr(value + 12),
    )
  },
]

function run(r, texts) {
  const start = r.int(20, 60)
  const values = [start, start + r.int(1, 6), start + r.int(7, 14)]
  return {
    texts: (figure) => texts.map((text, at) => text(2021 + at, at === r.spoiled ? figure : `${values[at]} millions`)),
    right: `${values[r.spoiled]} millions`,
    wrong: `${values[r.spoiled]} milliards`,
  }
}

const slip = [
  (r) =>
    run(r, [
      (year, x) => `Le bénéfice net de ${r.name} s’est établi à ${x} d’euros en ${year}.`,
      (year, x) => `${r.name} a dégagé ${x} d’euros de bénéfice net en ${year}.`,
      (year, x) => `En ${year}, ${r.name} affichait un bénéfice net de ${x} d’euros.`,
    ]),
  (r) =>
    run(r, [
      (year, x) => `${r.name} comptait ${x} d’abonnés fin ${year}.`,
      (year, x) => `Fin ${year}, ${x} d’abonnés utilisaient ${r.name}.`,
      (year, x) => `Le service ${r.name} revendique ${x} d’abonnés à la fin de ${year}.`,
    ]),
]

export const more = { change, part, sum, average, points, currency, divergence, slip }
