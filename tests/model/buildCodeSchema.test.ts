import { describe, expect, it, test } from 'vitest';
import type * as z from 'zod';

import { evidenceSchema } from '../../src/model/application';
import { contactSchema } from '../../src/model/contact';
import { safeParseEnterprise } from '../../src/model/enterprise';
import { formatDiagnostics } from '../../src/model/formatDiagnostics';
import { needSchema } from '../../src/model/need';
import { postingSchema } from '../../src/model/posting';
import { readDocument } from '../../src/model/readDocument';

const read = (legalForm: unknown) => safeParseEnterprise({ id: 'a', name: 'A', legalForm }).diagnostics;
const hint = (legalForm: unknown) => formatDiagnostics(read(legalForm), { locale: 'fr' }).map((said) => said.hint);

describe('a code that is not in the form of one', () => {
  test.each([
    ['OBNL', 'non-profit'],
    ['OSBL', 'non-profit'],
    ['OBLN', 'non-profit'],
    ['Coop', 'cooperative'],
    ['Coopérative de solidarité', 'solidarity-cooperative'],
    ['Solidarity cooperative', 'solidarity-cooperative'],
    ['Non-proift', 'non-profit'],
  ])('%s leads to %s', (typed, nearest) => {
    expect(read(typed)).toEqual([
      { code: 'codes/malformed', severity: 'error', path: ['legalForm'], params: { received: typed, vocabulary: 'legalForm', nearest } },
    ]);
    expect(hint(typed)).toEqual([`Écrire plutôt «\u00a0${nearest}\u00a0»?`]);
  });

  it('leads to the list where nothing is near', () => {
    expect(read('Compagnie de cirque!')).toMatchObject([{ code: 'codes/malformed', params: { nearest: null } }]);
    expect(hint('Compagnie de cirque!')[0]).toContain("listCodes('legalForm')");
  });

  it('is one of another type, or too long, without a crash', () => {
    expect(read(7)).toMatchObject([{ code: 'schema/wrong-type', path: ['legalForm'] }]);
    expect(read(null)).toMatchObject([{ code: 'schema/wrong-type', path: ['legalForm'] }]);
    expect(read('É'.repeat(100_000))).toMatchObject([{ code: 'codes/malformed', params: { nearest: null } }]);
    expect(read('a'.repeat(65))).toMatchObject([{ code: 'codes/malformed' }]);
  });

  it('is told of each vocabulary where it is written', () => {
    const place = { region: 'Mauricie', mrc: 'Trois-Rivières' };
    expect(safeParseEnterprise({ id: 'a', name: 'A', place }).diagnostics.map(({ path, params }) => [path, params['nearest']])).toEqual([
      [['place', 'mrc'], '371'],
      [['place', 'region'], '04'],
    ]);
    const need = { id: 'a', enterprise: 'a', expertise: 'Sociofinancement' };
    expect(readDocument(need, { schema: needSchema }).diagnostics).toMatchObject([{ params: { nearest: 'crowdfunding' } }]);
  });
});

it('takes a code that the vocabulary lacks, as it is open, with a warning', () => {
  for (const legalForm of ['caisse-populaire', 'a'.repeat(64)]) {
    expect(read(legalForm).map(({ code, severity }) => [code, severity])).toEqual([['codes/unknown-code', 'warning']]);
  }
});

it('leads to the code that a name means in roles of contacts, kinds of evidence and of postings', () => {
  const nearest = (schema: z.ZodType, json: unknown) => schema.safeParse(json).error?.issues.map(({ message }) => message);
  expect(nearest(contactSchema.pick({ roles: true }), { roles: ['Trésorière'] })).toEqual(['codes/malformed contactRole treasurer']);
  expect(nearest(evidenceSchema.pick({ kind: true }), { kind: 'États financiers' })).toEqual([
    'codes/malformed evidenceKind financial-statements',
  ]);
  expect(nearest(postingSchema.pick({ hourKind: true, activityKind: true }), { hourKind: 'Évaluation', activityKind: 'Atelier' })).toEqual([
    'codes/malformed hourKind evaluation',
    'codes/malformed activityKind workshop',
  ]);
});
