import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hashDocument } from '../../src/base/hash';
import { computeTotals } from '../../src/hours/computeTotals';
import type { Edition } from '../../src/model/edition';
import { openDocument } from '../../src/model/openDocument';
import { listUses } from '../../src/privacy/listUses';
import { minimizeDocument } from '../../src/privacy/minimizeDocument';
import { pseudonymizeDocument } from '../../src/privacy/pseudonymizeDocument';
import { deepFreeze, readAt } from '../model/corrupt';
import { anyDocumentOf, kinds, tellingNames, tellingParts } from './anyDocument';

const key = (original: string) => `p-${hashDocument(`sel ${original}`).slice(7, 27)}`;
const runs = { numRuns: Math.max(50, Math.floor((fc.readConfigureGlobal().numRuns ?? 500) / 5)) };

/** Every text of a document with its place, keys aside. */
function listStrings(
  json: unknown,
  path: readonly (string | number)[] = [],
): { readonly path: readonly (string | number)[]; readonly text: string }[] {
  if (typeof json === 'string') return [{ path, text: json }];
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([step, value]) => listStrings(value, [...path, Array.isArray(json) ? Number(step) : step]));
}

const readKey = (path: readonly (string | number)[]): string => String(path.findLast((step) => typeof step === 'string'));
const isOwn = (path: readonly (string | number)[]): boolean =>
  path.some((step) => ['x', 'to', 'was', 'element', 'items', 'rooms'].includes(String(step)));

/** Names and addresses that stand where the model has one: what only a remark says, nobody can know to be a name. */
const nameKeys = new Set(['name', 'shortName', 'by', 'saidBy', 'collectedBy', 'authors', 'email', 'phone', 'website', 'address', 'key']);
const listHidden = (json: unknown): Set<string> =>
  new Set(listStrings(json).flatMap(({ path, text }) => (nameKeys.has(readKey(path)) && !isOwn(path) ? [text] : [])));

/** Names that stand where the model has a person: an organisation is looked for as a whole. */
const listPeople = (json: unknown): Set<string> =>
  new Set(
    listStrings(json).flatMap(({ path, text }) => {
      const isPerson = ['saidBy', 'collectedBy', 'authors'].includes(readKey(path)) || (path[0] === 'advisors' && path[2] === 'name');
      return isPerson && !isOwn(path) ? [text] : [];
    }),
  );

const organisationKeys = new Set(['name', 'shortName']);

/** Where the model has the id of a record, of an organisation or of a person. */
const idKeys = new Set([
  ...['id', 'enterprise', 'advisor', 'partner', 'session', 'cohort', 'owners', 'previousIds', 'lead', 'enterprises', 'sponsor', 'client'],
  ...['funder', 'application', 'decision', 'gate', 'envelope', 'agreement', 'aid', 'evidence', 'room', 'commitment', 'corrects', 'thread'],
]);
const whoKeys = new Set([
  'enterprise',
  'partner',
  'advisor',
  'owners',
  'previousIds',
  'lead',
  'enterprises',
  'sponsor',
  'client',
  'funder',
]);
const listWho = (json: unknown): Set<string> =>
  new Set(listStrings(json).flatMap(({ path, text }) => (whoKeys.has(readKey(path)) && !isOwn(path) ? [text] : [])));

describe.each(kinds)('a document of kind %s', (kind) => {
  it.each(listUses())('that was minimized for $id is still valid, and says all that it lost', (use) => {
    fc.assert(
      fc.property(anyDocumentOf(kind), (document) => {
        deepFreeze(document);
        const made = minimizeDocument(document as Edition, { use });
        expect(openDocument(made.document, kind)).toMatchObject({ success: true });
        for (const { path } of made.removed) expect(readAt(document, path)).not.toBeUndefined();
        expect(minimizeDocument(document as Edition, { use })).toEqual(made);
        // Nothing that stayed differs without a word.
        if (made.removed.length === 0) expect(made.document).toEqual(document);
      }),
      { numRuns: Math.ceil(runs.numRuns / 5) },
    );
  });

  it('under pseudonyms is valid, tells no name, no address and no id, and says what it dropped', () => {
    fc.assert(
      fc.property(anyDocumentOf(kind), (document) => {
        deepFreeze(document);
        const { document: made, dropped, remaining } = pseudonymizeDocument(document as Edition, { key });
        expect(openDocument(made, kind)).toMatchObject({ success: true });
        for (const { path } of dropped) expect(readAt(document, path)).not.toBeUndefined();
        const hidden = listHidden(document);
        for (const { path, text } of listStrings(made)) {
          // What a rule compares answers with was published with it.
          if (readKey(path) === 'value') continue;
          for (const each of hidden) expect(text.toLowerCase()).not.toContain(each.toLowerCase());
        }
        const places = new Set(remaining.map(({ path }) => JSON.stringify(path)));
        const people = listPeople(document);
        // An address or a site is hidden whole: only names are looked for by their parts.
        const organisations = new Set(
          listStrings(document).flatMap(({ path, text }) => (organisationKeys.has(readKey(path)) && !isOwn(path) ? [text] : [])),
        );
        const isLooked = (name: string) => (name === 'Julie Côté' || name === 'Marc Roy' ? people.has(name) : organisations.has(name));
        const parts = tellingNames.filter(isLooked).map((name) => tellingParts[name]);
        for (const { path, text } of listStrings(made)) {
          // Names are put in titles and remarks; ids, codes and what the rules hold are judged apart.
          if (readKey(path) === 'value' || isOwn(path) || idKeys.has(readKey(path)) || /^[a-z0-9-]*$/u.test(text)) continue;
          const isListed = path.some((_, index) => places.has(JSON.stringify(path.slice(0, index + 1))));
          if (!isListed) for (const part of parts) expect(text).not.toMatch(part);
        }
        const stayed = new Set(remaining.map(({ path }) => readAt(document, path)));
        const who = listWho(document);
        for (const { path, text } of listStrings(made)) {
          if (!idKeys.has(readKey(path)) || stayed.has(text)) continue;
          for (const id of who) expect(`-${text}-`).not.toContain(`-${id}-`);
        }
      }),
      runs,
    );
  });
});

describe('an edition under pseudonyms', () => {
  it('has the same counts of time, and references that lead where they led', () => {
    fc.assert(
      fc.property(anyDocumentOf('edition'), (document) => {
        const edition = document as Edition;
        const { document: made } = pseudonymizeDocument(edition, { key });
        expect(computeTotals(made.sessions)).toEqual(computeTotals(edition.sessions));
        for (const list of ['enterprises', 'partners', 'advisors', 'sessions', 'attendance', 'observations', 'applications'] as const) {
          expect(made[list].length).toBe(edition[list].length);
        }
        const enterprises = new Map(edition.enterprises.map(({ id }, index) => [id, made.enterprises[index]?.id]));
        for (const [index, { enterprise }] of edition.needs.entries()) {
          if (enterprises.has(enterprise)) expect(made.needs[index]?.enterprise).toBe(enterprises.get(enterprise));
        }
        for (const [index, { session }] of edition.attendance.entries()) expect(made.attendance[index]?.session).toBe(key(session));
      }),
      runs,
    );
  });
});

describe('an edition minimized', () => {
  it.each(['scheduling', 'funder-report', 'publication', 'research'] as const)(
    'for %s says no part of the name of an advisor in a title, but where it lists it',
    (use) => {
      fc.assert(
        fc.property(anyDocumentOf('edition'), (document) => {
          const edition = document as Edition;
          const { document: made, remaining } = minimizeDocument(edition, { use });
          const shown = new Set(listStrings([edition.enterprises, edition.partners]).map(({ text }) => text));
          const names = tellingNames.filter((name) => !shown.has(name) && edition.advisors.some((advisor) => advisor.name === name));
          const places = new Set(remaining.map(({ path }) => path.join('/')));
          for (const list of ['sessions', 'cohorts'] as const) {
            for (const [index, { title }] of made[list].entries()) {
              if (places.has(`${list}/${index}/title`)) continue;
              for (const name of names) expect(JSON.stringify(title)).not.toMatch(tellingParts[name]);
            }
          }
        }),
        { numRuns: 100 },
      );
    },
  );

  it.each(listUses())('for $id loses no record but the lists that the use does without', (use) => {
    fc.assert(
      fc.property(anyDocumentOf('edition'), (document) => {
        const edition = document as Edition;
        const { document: made } = minimizeDocument(edition, { use });
        for (const [key, list] of Object.entries(edition)) {
          if (!Array.isArray(list) || use.without.includes(`edition.${key}`) || key === 'history') continue;
          expect((made as unknown as Readonly<Record<string, unknown>>)[key], key).toHaveLength(list.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});
