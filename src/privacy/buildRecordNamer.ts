import { pickText, type Locale, type LocalizedText } from '../base/localizedText';
import type { RecordKind } from '../diagnostics/recordKind';
import type { Applicant } from '../model/application';
import type { Edition } from '../model/edition';
import type { Session } from '../model/session';
import { buildNameHider } from './buildNameHider';

/** What a record is called in one language; `undefined` where the edition has none of that id. */
export type RecordNamer = (kind: RecordKind, id: string, locale: Locale) => string | undefined;

type Names = ReadonlyMap<string, LocalizedText>;

/**
 * The names of the records of an edition, as they may be printed: an enterprise that may not be named by its alias, or « Entreprise A », also
 * inside the titles of others.
 *
 * Where sessions share a title, it is followed by the enterprise that the session is for, when it is for one alone, then by a number where
 * that does not tell them apart. Lists are read when the first of their records is asked for.
 */
export function buildRecordNamer(edition: Edition): RecordNamer {
  const { nameHidden, hideNames } = buildNameHider(edition);
  const cache = new Map<RecordKind, Names>();
  const readers: Readonly<Record<RecordKind, () => Names>> = {
    cohort: () => gather(edition.cohorts, ({ title }) => title),
    session: () => nameSessions(edition.sessions, read('enterprise')),
    enterprise: () =>
      gather(edition.enterprises, ({ id, name }) => ({ fr: nameHidden(id, 'fr') ?? name, en: nameHidden(id, 'en') ?? name })),
    partner: () => gather(edition.partners, ({ name, shortName }) => ({ fr: shortName ?? name })),
    advisor: () => gather(edition.advisors, ({ name }) => ({ fr: name })),
    room: () => gather(edition.rooms, ({ name }) => ({ fr: name })),
    envelope: () => gather(edition.envelopes, ({ title }) => title),
    agreement: () => gather(edition.agreements, ({ title }) => title),
    application: () => gather(edition.applications, ({ id, applicant }) => nameApplicant(applicant, read('enterprise')) ?? { fr: id }),
    aid: () => gather(edition.aids, ({ title }) => ({ fr: title })),
  };
  const read = (kind: RecordKind): Names => {
    const names = cache.get(kind) ?? readers[kind]();
    cache.set(kind, names);
    return names;
  };
  return (kind, id, locale) => {
    const name = read(kind).get(id);
    if (name === undefined) return undefined;
    const text = pickText(name, locale);
    return kind === 'enterprise' ? text : hideNames(text, locale);
  };
}

/** Where two records bear one id, the first. */
function gather<Item extends { readonly id: string }>(items: readonly Item[], nameOf: (item: Item) => LocalizedText): Names {
  return new Map(items.toReversed().map((item) => [item.id, nameOf(item)]));
}

function nameSessions(sessions: readonly Session[], enterprises: Names): Names {
  const withEnterprise = (session: Session): LocalizedText => {
    const [only, ...others] = session.attendees;
    const enterprise = only === undefined || others.length > 0 ? undefined : enterprises.get(only.enterprise);
    if (enterprise === undefined) return session.title;
    const say = (locale: Locale) => `${pickText(session.title, locale)} – ${pickText(enterprise, locale)}`;
    return { fr: say('fr'), en: say('en') };
  };
  const isTitleShared = findShared(sessions.map(({ title }) => title));
  const names = sessions.map((session) => (isTitleShared(session.title) ? withEnterprise(session) : session.title));
  const isNameShared = findShared(names);
  const numbers = new Map<string, number>();
  const numbered = names.map((name) => {
    if (!isNameShared(name)) return name;
    const number = (numbers.get(JSON.stringify(name)) ?? 0) + 1;
    numbers.set(JSON.stringify(name), number);
    return { fr: `${pickText(name, 'fr')} (${number})`, en: `${pickText(name, 'en')} (${number})` };
  });
  return gather(
    [...sessions.entries()].map(([index, { id }]) => ({ id, name: numbered[index] ?? {} })),
    ({ name }) => name,
  );
}

/** Tells the texts that come more than once. */
function findShared(texts: readonly LocalizedText[]): (text: LocalizedText) => boolean {
  const bearers = new Map<string, number>();
  for (const text of texts) bearers.set(JSON.stringify(text), (bearers.get(JSON.stringify(text)) ?? 0) + 1);
  return (text) => (bearers.get(JSON.stringify(text)) ?? 0) > 1;
}

/** An application is called by who applies: the enterprise, the one that leads, the project or the team. */
function nameApplicant(applicant: Applicant, enterprises: Names): LocalizedText | undefined {
  if (applicant.kind === 'project' || applicant.kind === 'team') return { fr: applicant.name };
  return enterprises.get(applicant.kind === 'group' ? applicant.lead : applicant.enterprise);
}
