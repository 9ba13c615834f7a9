type Severity = 'error' | 'warning' | 'info';

/** What the page needs of a definition. */
export interface PageDefinition {
  readonly code: string;
  readonly severity: Severity;
  /** The real mistake that a check of editions finds. */
  readonly finds?: { readonly fr: string; readonly en: string };
  message(found: Readonly<Record<string, unknown>>): { readonly fr: string; readonly en: string };
  hint?(found: Readonly<Record<string, unknown>>): { readonly fr: string; readonly en: string };
}

/** What may stand in for a value, the plainest first: what a formatter refuses gives way to a figure, a list, a date, a time, one of our own words. */
const kinds = ['text', 'number', 'list', 'date', 'time', 'word'] as const;
type Kind = (typeof kinds)[number];

const words = {
  en: {
    title: '# Diagnostics',
    other: '_[Version française](diagnostics.fr.md)_',
    lead: 'Written from the definitions by `npm run docs:diagnostics`; do not edit. Codes are never renamed nor reused. Words in _italics_ stand for the values found, as do figures and dates. What a check of editions finds is a mistake that happens, told by the references of the project where they have it: “peers” are the notes on similar tools (F1 to F25 are their failures), “domain” those on programs and law in Québec.',
    severity: { error: 'error', warning: 'warning', info: 'info' },
    remedy: 'To do:',
    finds: 'Finds:',
    inEdition: 'in an edition',
  },
  fr: {
    title: '# Les remarques, une à une',
    other: '_[English version](diagnostics.md)_',
    lead: 'Page écrite à partir des définitions par `npm run docs:diagnostics`; ne pas la modifier. Un code ne change jamais de nom et ne sert qu’une fois. Les mots en _italique_, les nombres et les dates tiennent lieu des valeurs trouvées. Ce qu’une vérification d’édition trouve est une erreur qui arrive, et les références du projet sont citées quand elles en parlent\u00a0: «\u00a0peers\u00a0» réunit les notes sur les outils semblables (F1 à F25 en sont les défauts), «\u00a0domain\u00a0» celles sur les programmes et les lois du Québec.',
    severity: { error: 'erreur', warning: 'avertissement', info: 'info' },
    remedy: 'À faire\u00a0:',
    finds: 'Ce qui arrive\u00a0:',
    inEdition: 'dans une édition',
  },
} as const;

/**
 * The page of all diagnostics in one language, by subject. `checks`: those of whole editions, which tell what they find, and in an edition may be
 * heard otherwise than where one record is read.
 */
export function writePage(definitions: readonly PageDefinition[], locale: 'fr' | 'en', checks: readonly PageDefinition[] = []): string {
  const checkByCode = new Map(checks.map((check) => [check.code, check]));
  const say = words[locale];
  const subjects = [...new Set(definitions.map(({ code }) => code.split('/')[0] ?? ''))];
  const sections = subjects.map((subject) => {
    const own = definitions.filter(({ code }) => code.startsWith(`${subject}/`));
    return [`## ${subject}`, ...own.map((definition) => writeEntry(definition, locale, checkByCode.get(definition.code)))].join('\n\n');
  });
  return `${[say.title, say.other, say.lead, ...sections].join('\n\n')}\n`;
}

function writeEntry(definition: PageDefinition, locale: 'fr' | 'en', check: PageDefinition = definition): string {
  const say = words[locale];
  const message = illustrate(definition.code, (found) => definition.message(found)[locale]);
  const hint = definition.hint === undefined ? undefined : illustrate(definition.code, (found) => definition.hint?.(found)[locale] ?? '');
  return [
    `### \`${definition.code}\``,
    `${sayLevel(definition, check, locale)}\u00a0· ${message}`,
    ...(hint === undefined || hint === '' ? [] : [`${say.remedy} ${hint}`]),
    ...(check.finds === undefined ? [] : [`${say.finds} ${check.finds[locale]}`]),
  ].join('\n\n');
}

/** « avertissement (erreur dans une édition) », where the two differ. */
function sayLevel({ severity }: PageDefinition, check: PageDefinition, locale: 'fr' | 'en'): string {
  const say = words[locale];
  return severity === check.severity
    ? say.severity[severity]
    : `${say.severity[severity]} (${say.severity[check.severity]} ${say.inEdition})`;
}

/** A text with the names of its values in place of them: kinds of stand-ins are tried in turn until the text can be made. */
function illustrate(code: string, write: (found: Readonly<Record<string, unknown>>) => string): string {
  for (const chosen of listKinds(findNames(code, write))) {
    try {
      const text = write(Object.fromEntries([...chosen].map(([name, kind]) => [name, standIn(code, name, kind)])));
      if (!/undefined|NaN|\[object/u.test(text)) return text.replaceAll('<', '&lt;').replaceAll('__', '\\_\\_');
    } catch {
      // These kinds do not fit: the next ones may.
    }
  }
  throw new Error(`no stand-in values make a text of ${code}`);
}

function findNames(code: string, write: (found: Readonly<Record<string, unknown>>) => string): string[] {
  const names = new Set<string>();
  for (const kind of kinds) {
    const spy = new Proxy({}, { get: (_, name) => (names.add(String(name)), standIn(code, String(name), kind)) });
    try {
      write(spy);
    } catch {
      // A kind that does not fit still shows the names read before it failed.
    }
  }
  return [...names];
}

function* listKinds(names: readonly string[]): Generator<ReadonlyMap<string, Kind>> {
  const [name, ...others] = names;
  if (name === undefined) {
    yield new Map();
    return;
  }
  for (const rest of listKinds(others)) {
    for (const kind of kinds) yield new Map([[name, kind], ...rest]);
  }
}

/** Figures that say what the sentence says: what is too much is more than its limit. Any other name has one of its own. */
const figures: Readonly<Record<string, number>> = {
  aidsCents: 6_000_000,
  amountCents: 5_000_000,
  ownCents: 6_000_000,
  totalCents: 5_000_000,
  placedMinutes: 720,
  neededMinutes: 720,
  offeredMinutes: 600,
  promisedMinutes: 480,
  limitMinutes: 420,
  postedMinutes: 180,
  minutes: 120,
  availableMinutes: 150,
  excessMinutes: 90,
  sessionMinutes: 120,
  activityMinutes: 90,
  placementMinutes: 90,
  people: 8,
  capacity: 6,
  seats: 7,
  largest: 6,
  number: 2,
  filled: 1,
  holders: 1,
  taken: 7,
  maximum: 5,
  minimum: 4,
  quorum: 5,
  attendees: 4,
  members: 12,
  length: 3,
  count: 3,
  sessions: 3,
};

/** Days in the order of what they are the days of: an end that comes too soon, a limit that is passed. */
const days: Readonly<Record<string, string>> = {
  from: '2021-03-15',
  to: '2021-03-19',
  date: '2021-03-16',
  earlierDate: '2021-03-17',
  limit: '2021-03-26',
  asOf: '2021-03-14',
  on: '2021-03-08',
  since: '2021-03-10',
  decidedOn: '2021-03-09',
  submittedOn: '2021-03-11',
  validFrom: '2021-01-04',
  validTo: '2021-02-28',
};

/** What the sentence of one diagnostic says otherwise. */
const exceptions: Readonly<Record<string, Readonly<Record<string, number | string>>>> = {
  'agreements/negative-amount': { amountCents: -5_000_000 },
  'cohorts/minimum-above-maximum': { minimum: 6 },
  'schedule/minutes-differ': { placedMinutes: 90 },
  'scheduling/over-day-limit': { minutes: 480 },
  'scheduling/over-week-limit': { minutes: 480 },
  'scheduling/over-total-limit': { minutes: 480 },
  'scheduling/over-partner-budget': { minutes: 720, limitMinutes: 600, budgetMinutes: 600 },
  'status/never-started': { to: '2021-03-12' },
};

/** A number of its own for each name, the same wherever it is read. */
function numberName(name: string): number {
  return Array.from(name).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 97, 7);
}

function pickFigure(name: string): number {
  return figures[name] ?? (name.endsWith('Cents') ? 1_000_000 + 10_000 * numberName(name) : 3 + (numberName(name) % 17));
}

function pickDay(name: string): string {
  return days[name] ?? `2021-04-${String(1 + (numberName(name) % 30)).padStart(2, '0')}`;
}

function standIn(code: string, name: string, kind: Kind): unknown {
  // `factFr` and `factEn` are one thing to who reads the page of one language.
  const word = `_${name.replace(/^(title|reasons?|fact|type|bounds)(?:Fr|En)$/u, '$1')}_`;
  const own = exceptions[code]?.[name];
  const number = typeof own === 'number' ? own : pickFigure(name);
  // What is counted is shown as a figure wherever its sentence takes one: it tells singular from plural.
  const text = name in figures ? number : word;
  const isBackwards = /reversed|empty/u.test(code);
  const date = typeof own === 'string' ? own : isBackwards && name === 'to' ? '2021-03-12' : pickDay(name);
  const time = (name === 'to') === isBackwards ? '09:30' : '11:30';
  return { text, number, list: [word], date, time, word: 'people' }[kind];
}
