/** What a newcomer is told of a document that is nearly right: what to write, in both languages. */
import { expect, test } from 'vitest';

import { formatDiagnostics, openDocument, safeParseEdition, safeParseEnterprise, safeParsePartner } from '../../src/index';
import type { Diagnostic } from '../../src/diagnostics/diagnostic';
import * as build from './builders';

const hints = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map((_, index) => (['fr', 'en'] as const).map((locale) => formatDiagnostics(diagnostics, { locale })[index]?.hint));
const readEnterprise = (wrong: object) => safeParseEnterprise({ ...build.buildEnterprise(), ...wrong }).diagnostics;
const readEdition = (wrong: object) => safeParseEdition({ ...build.buildEdition(), ...wrong }).diagnostics;

test.each([
  [
    { socialPurpose: 'Élan' },
    '{ "fr": "Élan" }, ou "en" si le texte est en anglais',
    '{ "fr": "Élan" }, or "en" if the text is in English',
  ],
  [{ contacts: 'Ann' }, '[{ "name": "Ann" }]', '[{ "name": "Ann" }]'],
  [{ name: 4 }, '"4"', '"4"'],
  [{ employees: '4' }, '4, sans guillemets', '4, without quotation marks'],
  [{ employees: '1 000' }, '1000, sans guillemets', '1000, without quotation marks'],
  [{ anonymous: 'oui' }, 'true, sans guillemets', 'true, without quotation marks'],
  [{ anonymous: 'No' }, 'false, sans guillemets', 'false, without quotation marks'],
])('%j is told what to write', (wrong, fr, en) => {
  expect(hints(readEnterprise(wrong))).toEqual([[`Écrire ${fr}.`, `Write ${en}.`]]);
});

test.each([
  ['employees', 'quatre'],
  ['employees', '-4'],
  ['employees', '12,5'],
  ['employees', '4 $'],
  ['anonymous', 'peut-être'],
  ['place', 'Trois-Rivières'],
  ['contacts', { Ann: 1 }],
])('nothing that would be refused too is suggested: %s cannot be %j', (key, wrong) => {
  expect(readEnterprise({ [key]: wrong })).toMatchObject([{ code: 'schema/wrong-type', path: [key] }]);
  expect(readEnterprise({ [key]: wrong })[0]?.params).not.toHaveProperty('write');
});

test('a text of any length is cut in what is suggested', () => {
  const [found] = readEnterprise({ socialPurpose: '«'.repeat(9_000) });
  expect(String(found?.params['write']).length).toBeLessThan(120);
});

test('an amount in dollars is written in cents, and a figure that is not whole is said', () => {
  const wrong = { revenue: { fiscalYearEnd: '2026-03-31', totalCents: '50 000 $', ownCents: 12.5 } };
  expect(readEnterprise(wrong).map(({ params }) => params)).toEqual([
    { expected: 'cents', received: 'text', found: '50 000 $', write: '5000000' },
    { expected: 'cents', received: 'number', found: 12.5 },
  ]);
  expect(hints(readEnterprise(wrong))[0]).toEqual(['Écrire le montant en cents\u00a0: 5000000.', 'Write the amount in cents: 5000000.']);
  expect(readEnterprise({ employees: 12.5 })).toMatchObject([{ params: { expected: 'integer', found: 12.5 } }]);
});

test.each(['employees', 'socialPurpose', 'legalForm', 'foundedOn', 'contacts', 'place', 'anonymous', 'name', 'id'])(
  'null in %s is told to leave it out, unless the name is required',
  (key) => {
    const omit = ['name', 'id'].includes(key) ? undefined : true;
    expect(readEnterprise({ [key]: null }).map(({ params }) => params['omit'])).toEqual([omit]);
  },
);

test.each([
  ['employees', 'schema/wrong-type'],
  ['foundedOn', 'date/malformed'],
  ['legalForm', 'codes/malformed'],
  ['alias', 'schema/too-small'],
])('an empty text in %s is told to leave it out', (key, code) => {
  expect(readEnterprise({ [key]: '' })).toMatchObject([{ code, params: { omit: true } }]);
});

test('an item of a list is never told to leave itself out', () => {
  expect(readEnterprise({ contacts: [null] })[0]?.params).toEqual({ expected: 'object', received: 'null', required: ['name'] });
});

test('an object with one natural name is suggested around what was written, in French too', () => {
  const { diagnostics } = safeParsePartner({ ...build.buildPartner(), roles: ['funder', 'porteur', 'zzz'] });
  expect(diagnostics.map(({ params }) => params['write'])).toEqual(['{ "role": "funder" }', '{ "role": "lead" }', undefined]);
});

test('a document given as text leads to fromJson, other texts do not', () => {
  for (const text of ['{"id": "a"}', ' \n[', '\ufeff{}']) {
    expect(hints(openDocument(text).diagnostics)).toEqual([
      [
        'Lire d’abord ce texte par fromJson, qui donne l’objet attendu.',
        'Read that text with fromJson first: it gives the object expected.',
      ],
    ]);
    expect(safeParseEnterprise(text).diagnostics).toMatchObject([{ params: { received: 'json-text' } }]);
  }
  for (const text of ['edition.json', '', '"a"']) expect(openDocument(text).diagnostics).toMatchObject([{ params: { received: 'text' } }]);
});

test('no message shows an ellipsis as a thing to write', () => {
  const wrong = readEdition({ title: 1, cohorts: [1], sessions: [[]], status: {}, schedule: 'x', ledger: null, owners: [{}] });
  for (const locale of ['fr', 'en'] as const) for (const { text } of formatDiagnostics(wrong, { locale })) expect(text).not.toContain('…');
});

test.each([
  [{ status: 'en cours' }, 'running'],
  [{ status: 'plannifié' }, 'planned'],
  [{ status: 'Cancelled' }, 'cancelled'],
  [{ status: 'zzz' }, null],
  [{ aids: [{ ...build.buildAid(), form: 'bourse' }] }, 'grant'],
  [{ aids: [{ ...build.buildAid(), level: 'fédéral' }] }, 'federal'],
  [{ partners: [{ ...build.buildPartner(), roles: [{ role: 'porteur' }] }] }, 'lead'],
  [{ sessions: [{ ...build.buildSession(), status: 'annulée' }] }, 'cancelled'],
  [{ sessions: [{ ...build.buildSession(), mode: 'en ligne' }] }, 'online'],
  [{ advisors: [{ ...build.buildAdvisor(), availability: { weekly: [{ weekday: 'mardi', from: '09:00', to: '12:00' }] } }] }, 'tuesday'],
  [{ advisors: [{ ...build.buildAdvisor(), availability: { weekly: [{ weekday: 'Sunday', from: '09:00', to: '12:00' }] } }] }, 'sunday'],
])('%j: a choice is known by its names', (wrong, nearest) => {
  expect(readEdition(wrong)).toMatchObject([{ code: 'schema/unknown-choice', params: { nearest } }]);
});

test('a choice that is null, or absent, is told which there are', () => {
  const choices = ['planned', 'held', 'cancelled', 'pending', 'not-applicable'];
  expect(readEdition({ sessions: [{ ...build.buildSession(), status: null }] })).toMatchObject([
    { code: 'schema/wrong-type', params: { expected: 'choice', received: 'null', choices } },
  ]);
  const { status, ...session } = build.buildSession();
  expect(status).toBe('planned');
  expect(readEdition({ sessions: [session] })).toMatchObject([{ code: 'schema/missing-key', params: { expected: 'choice', choices } }]);
});
