/** Metrics of which a subject has one value at a time: two articles that give it differently contradict each other. */
export const singleMetrics: ReadonlySet<string> = new Set([
  ...['revenue', 'annualised-revenue', 'net-income', 'net-loss', 'operating-income', 'operating-loss', 'ebitda'],
  ...['gross-margin', 'operating-margin', 'net-margin', 'earnings-per-share', 'free-cash-flow', 'debt', 'net-debt', 'order-book'],
  ...['assets-under-management', 'customers', 'valuation', 'market-cap', 'employees', 'subscribers', 'users', 'active-users'],
  ...['inflation', 'gdp', 'policy-rate', 'deficit', 'public-debt', 'unemployment-rate', 'unemployed', 'employment-rate'],
  ...['poverty-rate', 'minimum-wage', 'population', 'births', 'fertility-rate', 'life-expectancy', 'turnout', 'enrolment'],
  ...['hospital-beds', 'harvest', 'registrations', 'emissions', 'overnight-stays', 'punctuality', 'load-factor'],
])

/** Metrics that move every day: a change of theirs is from the day before, unless another is said. */
export const dailyMetrics: ReadonlySet<string> = new Set([
  ...['share-price', 'index-level', 'exchange-rate', 'oil-price', 'gold-price', 'gas-price', 'bitcoin-price'],
  ...['wheat-price', 'commodity-price', 'bond-yield', 'market-cap', 'fuel-price'],
])
