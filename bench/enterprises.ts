/** Whole numbers below `below`, the same for the same seed (mulberry32). */
export function startRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Seven digits and the one that makes them pass the Luhn test. */
export function checkDigits(seven: string): string {
  const sum = [...seven].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + doubled - (doubled > 9 ? 9 : 0);
  }, 0);
  return `${seven}${(sum * 9) % 10}`;
}

/**
 * Invented enterprises, as JSON just read from a file: about 20 values each, half of the optional keys absent.
 *
 * One NEQ in twenty is mistyped: a warning rides along.
 *
 * @param wrongShare - One enterprise in this many has a misspelled key; 0 for none.
 */
export function makeEnterprises(count: number, seed: number, wrongShare: number): readonly unknown[] {
  const below = startRandom(seed);
  const digits = (length: number) => Array.from({ length }, () => String(below(10))).join('');
  const pick = (...items: readonly string[]) => items[below(items.length)];
  const maybe = (make: () => object) => (below(2) === 0 ? {} : make());
  const enterprises = Array.from({ length: count }, (_, index) => ({
    id: `enterprise-${index}`,
    name: `${pick('Coopérative', 'Atelier', 'Café', 'Ferme', 'Théâtre')} ${pick('du Fleuve', 'des Forges', 'Saint-Maurice')} ${index}`,
    legalForm: pick('non-profit', 'solidarity-cooperative', 'work-cooperative'),
    socialPurpose: { fr: `Rendre un service utile à ${below(900)} personnes de la région.` },
    place: { municipality: pick('Trois-Rivières', 'Shawinigan', 'Louiseville'), mrc: pick('371', '360', '510'), region: '04' },
    employees: below(40),
    hasMarketActivity: below(5) > 0,
    ...maybe(() => ({ neq: `11${below(20) === 0 ? digits(8) : checkDigits(digits(7))}` })),
    ...maybe(() => ({ foundedOn: `20${below(10)}${below(10)}-0${1 + below(9)}-1${below(10)}` })),
    ...maybe(() => ({ revenue: { fiscalYearEnd: '2026-03-31', totalCents: 40_000_000 + below(50_000_000), ownCents: below(40_000_000) } })),
    ...maybe(() => ({ board: { seats: 5 + below(6), namedByPublicBodies: below(2) } })),
    ...maybe(() => ({
      contacts: [{ name: `Personne ${below(999)}`, role: 'direction', email: `p${below(999)}@exemple.ca`, language: 'fr' }],
    })),
    ...maybe(() => ({ languages: ['fr'] })),
    ...(wrongShare > 0 && index % wrongShare === 0 ? { volunters: below(30) } : {}),
  }));
  return JSON.parse(JSON.stringify(enterprises)) as readonly unknown[];
}
