import { describe, expect, test } from 'vitest';

import type { ReadResult } from '../../src/diagnostics/diagnostic';
import { safeParseAdaptation, safeParseApplication, safeParseIndicators, safeParseRuleSet, safeParseTemplate } from '../../src/index';
import * as build from './builders';
import { deepFreeze } from './corrupt';
import { readers } from './readers';

const brief = (result: ReadResult<unknown>) => result.diagnostics.map(({ code, severity, path }) => [code, severity, path.join('/')]);

describe.each(readers.flatMap((reader) => (reader.id === undefined ? [] : [[reader.id, reader] as const])))(
  'a document %s',
  (id, reader) => {
    const [kind = '', version = ''] = id.split(/\/(?=\d)/);
    const major = Number.parseInt(version, 10);

    test('of a later minor version is kept whole, with a warning for each name that is not known', () => {
      const document = deepFreeze({ ...reader.rich, schema: `${kind}/${major}.7`, novelty: { a: [1, { b: null }] } });
      const result = reader.safeParse(document);
      expect(result.success && result.data).toEqual(document);
      expect(result.diagnostics).toEqual([
        { code: 'document/kept-unknown-key', severity: 'warning', path: ['novelty'], params: { key: 'novelty', version: `${major}.7` } },
      ]);
      expect(reader.safeParse(result.success && result.data)).toEqual(result);
    });

    test('of a later minor version without novelty reads without a word', () => {
      const document = { ...reader.rich, schema: `${kind}/${major}.1` };
      expect(reader.safeParse(document)).toEqual({ success: true, data: document, diagnostics: [] });
    });

    test.each([
      ['a later major version', `${major + 1}.0`, 'document/newer-version'],
      ['an earlier major version', `${major - 1}.9`, 'document/older-version'],
      ['a version that is not one', 'two', 'document/malformed-version'],
      ['a version of five digits', '10000.0', 'document/malformed-version'],
    ])('of %s is refused', (_, other, code) => {
      const received = `${kind}/${other}`;
      const result = reader.safeParse({ ...reader.rich, schema: received });
      expect(result.success).toBe(false);
      expect(brief(result)).toEqual([[code, 'error', 'schema']]);
      expect(result.diagnostics[0]?.params).toMatchObject({ received });
    });

    test('of another kind is refused, and the kind expected is said', () => {
      const result = reader.safeParse({ ...reader.rich, schema: 'trajet/elsewhere/1.0' });
      expect(result.diagnostics).toEqual([
        { code: 'document/unknown-kind', severity: 'error', path: ['schema'], params: { received: 'trajet/elsewhere/1.0', expected: id } },
      ]);
    });

    test('whose schema is not a text is refused at that place', () => {
      expect(brief(reader.safeParse({ ...reader.rich, schema: 1 }))).toEqual([['schema/unknown-choice', 'error', 'schema']]);
      expect(brief(reader.safeParse({ ...reader.rich, schema: null }))).toEqual([['schema/wrong-type', 'error', 'schema']]);
    });
  },
);

describe('what a later minor version adds is kept', () => {
  test('inside unions, rules, records and lists, at its place', () => {
    const template = build.buildTemplate({
      activities: [
        build.buildActivity({
          duration: { quantity: { minutes: 60, novelty: 1 } as never, basis: 'once' },
          precondition: { node: 'not', of: { node: 'ref', criterion: 'small', novelty: 1 } as never },
        }),
      ],
    });
    const document = { ...template, schema: 'trajet/template/1.1' };
    const result = safeParseTemplate(document);
    expect(result.success && result.data).toEqual(document);
    expect(brief(result).map(([, , path]) => path)).toEqual([
      'activities/0/duration/quantity/novelty',
      'activities/0/precondition/of/novelty',
    ]);
    const application = {
      ...build.buildApplication(),
      schema: 'trajet/application/1.1',
      answers: { employees: { known: 4, novelty: true } },
    };
    expect(brief(safeParseApplication(application)).map(([, , path]) => path)).toEqual(['answers/employees/novelty']);
  });

  test('where another form of the same thing knows the name: `to` is no part of a removal', () => {
    const target = { kind: 'activity', id: 'coaching' };
    const operations = [
      { op: 'set', opId: 'a', target, field: 'sessions', to: 3, ifMissing: 'skip' },
      { op: 'remove', opId: 'b', target, to: 3, ifMissing: 'skip' },
    ];
    const result = safeParseAdaptation({ ...build.buildAdaptation(), schema: 'trajet/adaptation/1.1', operations });
    expect(result.success && result.data.operations).toEqual(operations);
    expect(brief(result).map(([, , path]) => path)).toEqual(['operations/1/to']);
  });

  test('in thousands of places, of which the first 200 are told', () => {
    const indicators = Array.from({ length: 900 }, (_, index) => ({ ...build.buildIndicator({ id: `jobs-${index}` }), novelty: index }));
    const result = safeParseIndicators({ ...build.buildIndicators(), schema: 'trajet/indicators/1.1', indicators });
    expect(result.success && result.data.indicators).toEqual(indicators);
    expect(result.diagnostics).toHaveLength(201);
    expect(result.diagnostics.at(-1)).toEqual({ code: 'document/more-found', severity: 'warning', path: [], params: { shown: 200 } });
  });

  test('but a fault is a fault: nothing is kept then', () => {
    const result = safeParseIndicators({ ...build.buildIndicators({ id: 'Not an id' }), schema: 'trajet/indicators/1.1', novelty: 1 });
    expect(brief(result)).toEqual([['id/malformed', 'error', 'id']]);
  });

  test('and a form that this version does not have is refused', () => {
    const rule = { node: 'xor', of: [] };
    const result = safeParseRuleSet({
      ...build.buildRuleSet(),
      schema: 'trajet/rule-set/1.1',
      criteria: [{ ...build.buildCriterion(), rule }],
    });
    expect(brief(result)).toEqual([['schema/unknown-choice', 'error', 'criteria/0/rule/node']]);
  });
});
