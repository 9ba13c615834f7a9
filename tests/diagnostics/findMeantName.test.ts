import type * as z from 'zod';
import { describe, expect, test } from 'vitest';

import type { Diagnostic } from '../../src/diagnostics/diagnostic';
import { simplify } from '../../src/diagnostics/findMeantName';
import { listShapes } from '../../src/diagnostics/knownKeys';
import { misplacedNames, usualNames } from '../../src/diagnostics/usualNames';
import type { Label } from '../../src/exchange/schema/label';
import { nounLabels } from '../../src/exchange/schema/labels/registry';
import { documents } from '../../src/model/documents/registry';
import { safeParseEdition } from '../../src/model/edition';
import { safeParseEnterprise } from '../../src/model/enterprise';
import * as build from '../model/builders';

const nearest = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ code }) => code === 'schema/unknown-key').map(({ params }) => params['nearest']);
const readEdition = (wrong: object) => nearest(safeParseEdition({ ...build.buildEdition(), ...wrong }).diagnostics);

describe('a name whose intent is plain', () => {
  test.each([
    [{ offers: [{ ...build.buildOffer(), hours: 3 }] }, 'givenMinutes'],
    [{ offers: [{ ...build.buildOffer(), heures: 3 }] }, 'givenMinutes'],
    [{ sessions: [{ ...build.buildSession(), minutes: 3 }] }, 'sessionMinutes'],
    [{ sessions: [{ ...build.buildSession(), room: 'a' }] }, 'edition:schedule.placements'],
    [{ sessions: [{ ...build.buildSession(), date: '2020-12-01' }] }, 'edition:schedule.placements'],
    [{ sessions: [{ ...build.buildSession(), start: '09:00' }] }, 'edition:schedule.placements'],
    [{ sessions: [{ ...build.buildSession(), Salle: 'a' }] }, 'edition:schedule.placements'],
    [{ advisors: [{ ...build.buildAdvisor(), disponibilites: [] }] }, 'availability'],
    [{ advisors: [{ ...build.buildAdvisor(), Disponibilités: [] }] }, 'availability'],
    [{ cohorts: [{ ...build.buildCohort(), phases: [] }] }, 'template:phases'],
    [{ $schema: 'https://example.org' }, null],
    [{ zzzzzz: 1 }, null],
  ])('%j leads to its place', (wrong, place) => expect(readEdition(wrong)).toEqual([place]));

  test.each([
    ['Mission', 'socialPurpose'],
    ['Personnes employées', 'employees'],
    ['personnes_employees', 'employees'],
    ['personnesEmployees', 'employees'],
    ['Numéro d’entreprise du Québec (NEQ)', 'neq'],
    ['Ville', 'place.municipality'],
    ['legalform', 'legalForm'],
    ['Courriel', null],
    ['x'.repeat(10_000), null],
  ])('%.40s, of an enterprise, leads to its key', (name, key) => {
    expect(nearest(safeParseEnterprise({ ...build.buildEnterprise(), [name]: 1 }).diagnostics)).toEqual([key]);
  });
});

/** Every name that the schemas of documents know, whatever the noun. */
function listKeys(): ReadonlySet<string> {
  const [keys, seen] = [new Set<string>(), new Set<unknown>()];
  const walk = (schema: z.core.$ZodType): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    for (const shape of listShapes(schema, [], {})) {
      for (const [key, field] of Object.entries(shape)) {
        keys.add(key);
        walk(field);
      }
    }
    // Lists and records, whichever wrapper they are in.
    const { def } = schema._zod as {
      readonly def: {
        readonly element?: z.core.$ZodType;
        readonly valueType?: z.core.$ZodType;
        readonly innerType?: z.core.$ZodType;
        readonly options?: readonly z.core.$ZodType[];
      };
    };
    for (const inside of [def.element, def.valueType, def.innerType, ...(def.options ?? [])]) if (inside !== undefined) walk(inside);
  };
  for (const { schema } of documents) walk(schema);
  return keys;
}

describe('the table of usual names', () => {
  const keys = listKeys();

  test('leads to keys that exist, from names that are none', () => {
    for (const [name, meant] of usualNames) {
      expect(name).toBe(simplify(name));
      for (const key of meant) for (const part of key.split('.')) expect(keys, `${name}: ${key}`).toContain(part);
    }
    for (const { names, beside, place } of misplacedNames) {
      for (const name of names) expect(name).toBe(simplify(name));
      for (const key of [...beside, ...(place.split(':')[1] ?? '').split('.')]) expect(keys, key).toContain(key);
      expect(documents.map(({ kind }) => kind as string)).toContain(place.split(':')[0]);
    }
  });

  test.each(['enterprise', 'partner', 'contact', 'advisor', 'offer', 'need', 'room', 'edition'])(
    'knows the French titles that forms give to %s',
    (id) => {
      const walk = (properties: Readonly<Record<string, Label>> = {}): void => {
        for (const [key, label] of Object.entries(properties)) {
          const name = simplify(label.fr[0]);
          if (name !== key.toLowerCase()) expect(usualNames.get(name) ?? [], `${label.fr[0]}: ${key}`).toContain(key);
          walk(label.properties);
        }
      };
      walk(nounLabels.find((noun) => noun.id === id)?.properties);
    },
  );
});
