// Sentences that state arithmetic, by the check that they are for. Each gives the text around one figure, the figure that is
// right and one that is wrong. Two texts are two articles.
import { fr, rounded, wrongOf } from './random.mjs'

/** A level and what it was, the rate between them with one decimal. */
function moved(r, low, high, decimals = 0) {
  const before = rounded(low + r.next() * (high - low), decimals)
  const now = rounded(before * (1 + r.pick([1, 1, -1]) * (0.06 + r.next() * 0.5)), decimals)
  const rate = rounded(100 * Math.abs(now / before - 1), 1)
  return { before, now, rate, up: now > before, wrong: wrongOf(r, rate, 1) }
}

const rate = (value) => fr(value, Number.isInteger(value) ? 0 : 1)
const planted = (text, right, wrong) => ({ texts: (figure) => [text(figure)], right, wrong })
const oneOfRate = (text, { rate: right, wrong }) => planted(text, `${rate(right)} %`, `${rate(wrong)} %`)

const change = [
  (r) => {
    const m = moved(r, 100, 900)
    const year = r.year()
    return oneOfRate(
      (x) =>
        `${r.name} a réalisé un chiffre d’affaires de ${fr(m.now)} millions d’euros en ${year}, contre ${fr(m.before)} millions un an plus tôt, soit une ${m.up ? 'hausse' : 'baisse'} de ${x}.`,
      m,
    )
  },
  (r) => {
    const m = moved(r, 20, 90, 1)
    return oneOfRate(
      (x) =>
        `Le bénéfice net de ${r.name} a ${m.up ? 'progressé' : 'reculé'} de ${x} l’an dernier, à ${fr(m.now, 1)} millions d’euros, contre ${fr(m.before, 1)} millions en ${r.year()}.`,
      m,
    )
  },
  (r) => {
    const m = moved(r, 12000, 90000)
    return oneOfRate(
      (x) => `La ville de ${r.place} compte ${fr(m.now)} habitants, contre ${fr(m.before)} en 2014 (${m.up ? '+' : '-'}${x}).`,
      m,
    )
  },
  (r) => {
    const m = moved(r, 12, 60)
    return oneOfRate(
      (x) =>
        `À ${r.place}, l’abonnement mensuel passe de ${fr(m.before)} à ${fr(m.now)} euros, soit une ${m.up ? 'augmentation' : 'baisse'} de ${x}.`,
      m,
    )
  },
  (r) => {
    const before = r.int(12, 80) * 1000
    const now = before * 2 + r.int(-9, 9) * 50
    return planted(
      (x) => `En trois ans, le nombre d’abonnés de ${r.name} a ${x}, passant de ${fr(before)} à ${fr(now)}.`,
      'doublé',
      r.pick(['triplé', 'quadruplé']),
    )
  },
  (r) => {
    const before = r.int(210, 990)
    const more = r.int(15, 120)
    return planted(
      (x) => `${r.name} emploie ${fr(before + more)} salariés, soit ${x} de plus que les ${fr(before)} de l’an dernier.`,
      fr(more),
      fr(wrongOf(r, more)),
    )
  },
  (r) => {
    const m = moved(r, 3000, 9000)
    return oneOfRate(
      (x) =>
        `Le musée de ${r.place} a accueilli ${fr(m.now)} visiteurs en août, en ${m.up ? 'hausse' : 'baisse'} de ${x} par rapport aux ${fr(m.before)} d’août ${r.year()}.`,
      m,
    )
  },
  (r) => {
    const m = moved(r, 2, 9, 2)
    return oneOfRate(
      (x) =>
        `La dette de ${r.name} a été ${m.up ? 'portée' : 'ramenée'} de ${fr(m.before, 2)} à ${fr(m.now, 2)} milliards d’euros, une ${m.up ? 'hausse' : 'baisse'} de ${x}.`,
      m,
    )
  },
  (r) => {
    const price = r.int(800, 9000) / 100
    const fall = rounded(price * (0.03 + r.next() * 0.1), 2)
    const right = rounded((100 * fall) / (price + fall), 1)
    return planted(
      (x) => `L’action ${r.name} cédait ${fr(fall, 2)} euro, ou ${x}, à ${fr(price, 2)} euros en fin de matinée.`,
      `${rate(right)} %`,
      `${rate(wrongOf(r, right, 1))} %`,
    )
  },
  (r) => {
    const m = moved(r, 400, 1500)
    return oneOfRate(
      (x) =>
        `Le loyer moyen à ${r.place} atteint ${fr(m.now)} euros par mois, alors qu’il était de ${fr(m.before)} euros en ${r.year()} : il a ${m.up ? 'augmenté' : 'baissé'} de ${x}.`,
      m,
    )
  },
]

const part = [
  (r) => {
    const whole = r.int(220, 980)
    const some = Math.round(whole * (0.05 + r.next() * 0.6))
    const right = rounded((100 * some) / whole, 1)
    return planted(
      (x) => `Sur ${fr(whole)} conducteurs contrôlés samedi à ${r.place}, ${fr(some)} étaient en infraction, soit ${x}.`,
      `${rate(right)} %`,
      `${rate(wrongOf(r, right, 1))} %`,
    )
  },
  (r) => {
    const whole = r.int(1200, 9800)
    const some = Math.round(whole * (0.1 + r.next() * 0.4))
    const right = Math.round((100 * some) / whole)
    return planted(
      (x) => `${r.name} emploie ${fr(whole)} personnes, dont ${fr(some)} femmes (${x}).`,
      `${right} %`,
      `${wrongOf(r, right)} %`,
    )
  },
  (r) => {
    const whole = r.int(40, 95)
    const some = rounded(whole * (0.1 + r.next() * 0.3), 1)
    const right = rounded((100 * some) / whole, 0)
    return planted(
      (x) =>
        `Le projet coûtera ${whole} millions d’euros, dont ${fr(some, 1)} millions apportés par la région, soit ${x} du total.`,
      `${right} %`,
      `${wrongOf(r, right)} %`,
    )
  },
  (r) => {
    const whole = r.int(30, 90) * 1000
    const some = Math.round((whole * (0.2 + r.next() * 0.6)) / 100) * 100
    const right = Math.round((100 * some) / whole)
    return planted(
      (x) => `Fin juin, ${fr(some)} des ${fr(whole)} dossiers déposés avaient été traités, soit ${x}.`,
      `${right} %`,
      `${wrongOf(r, right)} %`,
    )
  },
  (r) => {
    const whole = r.int(150, 900)
    const some = Math.round(whole * (0.2 + r.next() * 0.3))
    const right = Math.round((100 * some) / whole)
    return planted(
      (x) => `À ${r.place}, ${x} des ${fr(whole)} élèves, soit ${fr(some)}, ont choisi l’allemand.`,
      `${right} %`,
      `${wrongOf(r, right)} %`,
    )
  },
  (r) => {
    const whole = r.int(60, 400)
    return planted(
      (x) => `${r.name} va supprimer ${fr(whole)} postes, dont ${x} sur le site de ${r.place}.`,
      fr(Math.round(whole * 0.4)),
      fr(Math.round(whole * 1.6)),
    )
  },
]

const sum = [
  (r) => {
    const [a, b] = [r.int(5, 40), r.int(5, 40)]
    return planted(
      (x) => `${r.name} a obtenu ${a} millions d’euros de l’État et ${b} millions de la région, soit ${x} d’euros au total.`,
      `${a + b} millions`,
      `${a + b + r.int(5, 15)} millions`,
    )
  },
  (r) => {
    const [a, b, c] = [r.int(120, 300), r.int(120, 300), r.int(40, 110)]
    return planted(
      (x) => `Le groupe compte ${a} salariés à ${r.place}, ${b} à Lyon et ${c} à Brest, soit un total de ${x} salariés.`,
      fr(a + b + c),
      fr(a + b + c + r.int(60, 200)),
    )
  },
  (r) => {
    const [a, b, c] = [r.int(10, 40), r.int(10, 40), r.int(10, 40)]
    return planted(
      (x) =>
        `L’enveloppe de ${x} d’euros se répartit entre ${a} millions pour les routes, ${b} millions pour les écoles et ${c} millions pour le port.`,
      `${a + b + c} millions`,
      `${a + b + c + r.int(10, 30)} millions`,
    )
  },
  (r) => {
    const [a, b] = [r.int(1100, 4800), r.int(1100, 4800)]
    return planted(
      (x) => `${fr(a)} voitures et ${fr(b)} camions ont été contrôlés à ${r.place}, soit ${x} véhicules au total.`,
      fr(a + b),
      fr(a + b + r.int(600, 1900)),
    )
  },
  (r) => {
    const [a, b] = [r.int(3, 20), r.int(3, 20)]
    return planted(
      (x) => `${r.name} lève ${x} d’euros, répartis entre ${a} millions en capital et ${b} millions en dette.`,
      `${a + b} millions`,
      `${a + b + r.int(3, 9)} millions`,
    )
  },
]

const average = [
  (r) => {
    const [count, each] = [r.int(6, 40), r.int(110, 420)]
    return planted(
      (x) => `Les ${count} usines de ${r.name} emploient ${fr(count * each)} salariés, soit en moyenne ${x} salariés par usine.`,
      fr(each),
      fr(wrongOf(r, each)),
    )
  },
  (r) => {
    const [count, each] = [r.int(120, 480), r.int(40, 160) * 1000]
    return planted(
      (x) =>
        `La ville de ${r.place} a payé ${fr(rounded((count * each) / 1e6, 1), 1)} millions d’euros pour ${count} logements, soit ${x} euros par logement.`,
      fr(each),
      fr(wrongOf(r, each)),
    )
  },
  (r) => {
    const month = r.int(1400, 3900)
    return planted(
      (x) => `Un ingénieur de ${r.name} gagne ${fr(month * 12)} euros par an, soit ${x} euros par mois.`,
      fr(month),
      fr(wrongOf(r, month)),
    )
  },
  (r) => {
    const [people, each] = [r.int(20, 90) * 1000, r.int(300, 1900)]
    return planted(
      (x) =>
        `La dette de ${r.place} atteint ${fr(rounded((people * each) / 1e6, 1), 1)} millions d’euros pour ${fr(people)} habitants, soit ${x} euros par habitant.`,
      fr(each),
      fr(wrongOf(r, each)),
    )
  },
  (r) => {
    const day = r.int(1200, 9000)
    return planted(
      (x) =>
        `Le salon de ${r.place} a vendu ${fr(Math.round(day * 36.5) * 10)} billets en 2024, soit une moyenne de ${x} billets par jour.`,
      fr(day),
      fr(wrongOf(r, day)),
    )
  },
]

const points = [
  (r) => {
    const [now, gain] = [r.int(60, 110) / 10, r.int(3, 19) / 10]
    return planted(
      (x) =>
        `Le taux de chômage de ${r.place} s’établit à ${fr(now, 1)} %, contre ${fr(now - gain, 1)} % un an plus tôt, soit une hausse de ${x} point.`,
      fr(gain, 1),
      fr(rounded(gain * 2 + 0.5, 1), 1),
    )
  },
  (r) => {
    const [now, fall] = [r.int(12, 25), r.int(2, 6)]
    return planted(
      (x) => `La marge opérationnelle de ${r.name} est passée de ${now + fall} % à ${now} %, soit un recul de ${x} points.`,
      String(fall),
      String(fall + r.int(3, 6)),
    )
  },
  (r) => {
    const [before, gain] = [r.int(20, 40), r.int(4, 9)]
    return planted(
      (x) => `La part de marché de ${r.name} est passée de ${before} % à ${before + gain} %, soit une hausse de ${x}.`,
      `${gain} points`,
      `${gain} %`,
    )
  },
  (r) => {
    const [own, gap] = [r.int(50, 90) / 10, r.int(8, 25) / 10]
    return planted(
      (x) =>
        `À ${r.place}, l’inflation atteint ${fr(own, 1)} %, soit ${x} point de plus que la moyenne nationale (${fr(own - gap, 1)} %).`,
      fr(gap, 1),
      fr(rounded(gap * 2 + 1, 1), 1),
    )
  },
  (r) => {
    const [now, gain] = [r.int(55, 80), r.int(3, 8)]
    return planted(
      (x) =>
        `Le taux d’occupation des hôtels de ${r.place} atteint ${now} % (+${x} points), contre ${now - gain} % l’été dernier.`,
      String(gain),
      String(gain * 2 + 1),
    )
  },
]

const currency = [
  (r) => {
    const euros = r.int(12, 90)
    return planted(
      (x) => `${r.name} investira ${fr(Math.round(euros * 0.655957))} milliards de FCFA (environ ${x} d’euros) à Abidjan.`,
      `${euros} millions`,
      `${euros} milliards`,
    )
  },
  (r) => {
    const dollars = r.int(20, 900)
    return planted(
      (x) => `Le groupe américain rachète ${r.name} pour ${dollars} millions de dollars (${x} d’euros).`,
      `${fr(Math.round(dollars * 0.86))} millions`,
      `${fr(Math.round(dollars * 0.86))} milliards`,
    )
  },
  (r) => {
    const francs = r.int(20, 300)
    return planted(
      (x) => `La start-up ${r.name} a levé ${francs} millions de francs suisses, soit ${x} d’euros.`,
      `${fr(Math.round(francs * 1.07))} millions`,
      `${fr(Math.round(francs * 2.07))} millions`,
    )
  },
  (r) => {
    const cfa = r.int(80, 600) * 1000
    return planted(
      (x) => `Un ouvrier de ${r.name} gagne ${fr(cfa)} FCFA (${x} euros) par mois à Dakar.`,
      fr(Math.round(cfa / 655.957)),
      fr(Math.round(cfa / 65.5957)),
    )
  },
  (r) => {
    const yens = r.int(40, 800)
    return planted(
      (x) => `Le japonais a payé ${yens} milliards de yens, soit environ ${x} d’euros, pour ${r.name}.`,
      `${fr(rounded(yens / 165, 1), 1)} milliards`,
      `${fr(rounded(yens / 16.5, 1), 1)} milliards`,
    )
  },
]

const both = (one, other, right, wrong) => ({ texts: (figure) => [one, other(figure)], right, wrong })

const divergence = [
  (r) => {
    const [value, year] = [r.int(210, 950), r.year()]
    return both(
      `${r.name} a réalisé en ${year} un chiffre d’affaires de ${value} millions d’euros.`,
      (x) => `Le chiffre d’affaires de ${r.name} s’est élevé à ${x} d’euros en ${year}.`,
      `${value} millions`,
      `${value + r.int(60, 200)} millions`,
    )
  },
  (r) => {
    const value = r.int(21, 95) * 100
    return both(
      `Fin 2023, ${r.name} employait ${fr(value)} salariés.`,
      (x) => `${r.name}, qui employait ${x} salariés fin 2023, va recruter.`,
      fr(value),
      fr(value + r.int(4, 20) * 100),
    )
  },
  (r) => {
    const value = r.int(12, 80)
    return both(
      `En mars 2024, ${r.name} comptait ${value} millions d’utilisateurs.`,
      (x) => `L’application ${r.name} revendiquait ${x} d’utilisateurs en mars 2024.`,
      `${value} millions`,
      `${value + r.int(4, 20)} millions`,
    )
  },
  (r) => {
    const value = r.int(31, 99) / 10
    return both(
      `Le taux de chômage a atteint ${fr(value, 1)} % en France au deuxième trimestre 2024.`,
      (x) => `En France, le taux de chômage était de ${x} au deuxième trimestre 2024, rappelle ${r.name}.`,
      `${fr(value, 1)} %`,
      `${fr(value + 1.2, 1)} %`,
    )
  },
  (r) => {
    const value = r.int(12, 80)
    return both(
      `La valorisation de ${r.name} atteignait ${value} milliards de dollars en juin 2024.`,
      (x) => `En juin 2024, ${r.name} était valorisée ${x} de dollars.`,
      `${value} milliards`,
      `${value * 2} milliards`,
    )
  },
]

/** A run of years, its last the figure. */
function run(r, texts, scale = 'millions', slipped = 'milliards') {
  const start = r.int(200, 600)
  const values = [start, start + r.int(10, 60), start + r.int(70, 140), start + r.int(150, 240)]
  return {
    texts: (figure) => texts.map((text, at) => text(2020 + at, at === r.spoiled ? figure : `${values[at]} ${scale}`)),
    right: `${values[r.spoiled]} ${scale}`,
    wrong: `${values[r.spoiled]} ${slipped}`,
  }
}

const slip = [
  (r) =>
    run(r, [
      (year, x) => `En ${year}, ${r.name} a réalisé un chiffre d’affaires de ${x} d’euros.`,
      (year, x) => `Le chiffre d’affaires de ${r.name} a atteint ${x} d’euros en ${year}.`,
      (year, x) => `${r.name} affiche pour ${year} un chiffre d’affaires de ${x} d’euros.`,
      (year, x) => `${r.name} a publié un chiffre d’affaires de ${x} d’euros pour l’année ${year}.`,
    ]),
  (r) =>
    run(r, [
      (year, x) => `En mars ${year}, ${r.name} comptait ${x} d’utilisateurs.`,
      (year, x) => `L’application ${r.name} revendiquait ${x} d’utilisateurs en juin ${year}.`,
      (year, x) => `${r.name} a atteint ${x} d’utilisateurs en mai ${year}.`,
      (year, x) => `${r.name} comptait ${x} d’utilisateurs en octobre ${year}.`,
    ]),
  (r) =>
    run(
      r,
      [
        (year, x) => `Fin ${year}, la dette de ${r.name} s’élevait à ${x} d’euros.`,
        (year, x) => `La dette de ${r.name} atteignait ${x} d’euros fin ${year}.`,
        (year, x) => `${r.name} portait une dette de ${x} d’euros fin ${year}.`,
        (year, x) => `La dette de ${r.name} était de ${x} d’euros à la fin de ${year}.`,
      ],
      'milliards',
      'millions',
    ),
]

export const templates = { change, part, sum, average, points, currency, divergence, slip }
