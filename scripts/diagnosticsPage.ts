/** What the page needs of a definition. */
export interface PageDefinition {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
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
    lead: 'Written from the definitions by `npm run docs:diagnostics`; do not edit. Codes are never renamed nor reused. Words in _italics_ stand for the values found.',
    severity: { error: 'error', warning: 'warning', info: 'info' },
    remedy: 'To do:',
  },
  fr: {
    title: '# Les remarques, une à une',
    other: '_[English version](diagnostics.md)_',
    lead: 'Page écrite à partir des définitions par `npm run docs:diagnostics`; ne pas la modifier. Un code ne change jamais de nom et ne sert qu’une fois. Les mots en _italique_ tiennent lieu des valeurs trouvées.',
    severity: { error: 'erreur', warning: 'avertissement', info: 'info' },
    remedy: 'À faire\u00a0:',
  },
} as const;

/** The page of all diagnostics in one language, by subject. */
export function writePage(definitions: readonly PageDefinition[], locale: 'fr' | 'en'): string {
  const say = words[locale];
  const subjects = [...new Set(definitions.map(({ code }) => code.split('/')[0] ?? ''))];
  const sections = subjects.map((subject) => {
    const own = definitions.filter(({ code }) => code.startsWith(`${subject}/`));
    return [`## ${subject}`, ...own.map((definition) => writeEntry(definition, locale))].join('\n\n');
  });
  return `${[say.title, say.other, say.lead, ...sections].join('\n\n')}\n`;
}

function writeEntry(definition: PageDefinition, locale: 'fr' | 'en'): string {
  const say = words[locale];
  const message = illustrate(definition.code, (found) => definition.message(found)[locale]);
  const hint = definition.hint === undefined ? undefined : illustrate(definition.code, (found) => definition.hint?.(found)[locale] ?? '');
  return [
    `### \`${definition.code}\``,
    `${say.severity[definition.severity]}\u00a0· ${message}`,
    ...(hint === undefined || hint === '' ? [] : [`${say.remedy} ${hint}`]),
  ].join('\n\n');
}

/** A text with the names of its values in place of them: kinds of stand-ins are tried in turn until the text can be made. */
function illustrate(code: string, write: (found: Readonly<Record<string, unknown>>) => string): string {
  for (const chosen of listKinds(findNames(write))) {
    try {
      const text = write(Object.fromEntries([...chosen].map(([name, kind]) => [name, standIn(name, kind)])));
      if (!/undefined|NaN|\[object/u.test(text)) return text.replaceAll('<', '&lt;').replaceAll('__', '\\_\\_');
    } catch {
      // These kinds do not fit: the next ones may.
    }
  }
  throw new Error(`no stand-in values make a text of ${code}`);
}

function findNames(write: (found: Readonly<Record<string, unknown>>) => string): string[] {
  const names = new Set<string>();
  for (const kind of kinds) {
    const spy = new Proxy({}, { get: (_, name) => (names.add(String(name)), standIn(String(name), kind)) });
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

function standIn(name: string, kind: Kind): unknown {
  // `factFr` and `factEn` are one thing to who reads the page of one language.
  const word = `_${name.replace(/^(title|reasons?|fact|type|bounds)(?:Fr|En)$/u, '$1')}_`;
  return { text: word, number: 3, list: [word], date: '2021-03-14', time: '09:30', word: 'people' }[kind];
}
