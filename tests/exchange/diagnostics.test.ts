import { describe, expect, it } from 'vitest';

import type { DiagnosticParams } from '../../src/diagnostics/diagnostic';
import { renderDiagnostics } from '../../src/diagnostics/renderDiagnostics';
import { exchangeDiagnostics as definitions } from '../../src/exchange/diagnostics';

const long = 'mot '.repeat(30);
const samples: Readonly<Record<string, readonly DiagnosticParams[]>> = {
  'json/malformed': [{ near: '' }, { near: '}' }],
  'csv/damaged-text': [
    { received: 'Ã©', repaired: 'é' },
    { received: '\ufffd', repaired: null },
  ],
  'csv/not-held': [{ field: '' }, { field: 'contacts.1' }],
  'csv/absent-columns': [{ columns: ['regadm'] }, { columns: ['regadm', 'mrc'] }],
  'csv/unknown-column': [
    { received: 'Nomm', nearest: ['Nom'], unused: ['Nom'], lacksFacts: false },
    { received: 'Nomm', nearest: ['Nom', 'Prénom'], unused: [], lacksFacts: true },
    { received: long, nearest: [], unused: Array(40).fill(long), lacksFacts: false },
    { received: long, nearest: [], unused: ['Nom'], lacksFacts: true },
    { received: long, nearest: [], unused: [], lacksFacts: false },
  ],
  'csv/unknown-word': [
    { received: 'x', choices: ['a', 'b'], nearest: 'a' },
    { received: long, choices: ['a', 'b'], nearest: null },
  ],
  'csv/ambiguous-word': [
    { received: 'x', choices: ['a', 'b'] },
    { received: long, choices: ['a', 'b'] },
  ],
  'csv/code-not-in-force': [
    { received: 'x', asOf: '2026-02-16' },
    { received: long, asOf: '2026-02-16' },
  ],
  'csv/no-such-day': [
    { received: '29 février 2023', month: '2023-02-01', days: 28 },
    { received: '2020-13-41', month: null, days: null },
  ],
  'csv/hours-or-minutes': [{ received: '40', column: 'Heures promises' }],
  'csv/total-row': [{ received: 'Total' }],
  'csv/above-titles': [{ line: 4 }],
  'csv/missing-beside': [{ column: 'Fin de l’exercice', columnEn: 'Fiscal year end', beside: 'Revenus' }],
  'csv/not-together': [{ column: 'Valeur', other: 'Paroles' }],
  'csv/contact-without-name': [{ name: 'Le Sabord' }],
  'req/doubtful-name': [{ name: 'Le Sabord', status: 'A', type: 'N' }],
  'req/several-names': [{ name: 'Le Sabord', others: ['Sabord', long] }],
  'req/not-registered': [
    { received: 'RD', label: null },
    { received: 'RD', label: 'Radiée sur demande' },
  ],
  'req/unknown-legal-form': [
    { received: 'ZZZ', label: null },
    { received: 'ZZZ', label: 'Autre forme' },
  ],
  'req/doubtful-legal-form': [
    { received: 'APE', label: null, likelyFr: 'Organisme à but non lucratif', likelyEn: 'Non-profit organization' },
    { received: 'ASS', label: 'Association', likelyFr: null, likelyEn: null },
  ],
  'req/unknown-municipality': [
    { received: 'Trois-Rivieeres', nearest: 'Trois-Rivières' },
    { received: long, nearest: null },
  ],
  'req/ambiguous-municipality': [{ received: 'Valcourt', codes: ['42055', '42060'] }],
  'csv/unlisted-code': [
    { received: 'x', nearest: 'a' },
    { received: 'x', nearest: null },
  ],
};
const usual: DiagnosticParams = {
  received: 'reçu',
  expected: 3,
  first: 'Nom',
  column: 'Nom',
  columnEn: 'Name',
  id: 'a',
  firstLine: 2,
  decimals: 2,
  read: '2020-11-18',
  boundsFr: 'au moins 0',
  boundsEn: 'at least 0',
  mrc: 'Mékinac (350)',
  region: 'Estrie (05)',
};

describe('what reading a file may say', () => {
  it.each(definitions.map(({ code }) => code))('%s is said in both languages, values filled in', (code) => {
    for (const params of samples[code] ?? [usual]) {
      for (const locale of ['fr', 'en'] as const) {
        const [rendered] = renderDiagnostics([{ code, severity: 'error', path: [], params }], { locale, definitions });
        expect(rendered?.message.length).toBeGreaterThan(10);
        expect(rendered?.message.length).toBeLessThan(200);
        expect(rendered?.text).not.toMatch(/undefined|null|\[object/u);
        if (locale === 'fr') expect(rendered?.text.slice(6)).not.toMatch(/ [:;?!»%$]|« /u);
      }
    }
  });
});

it.each([
  [20, 'c20.'],
  [21, 'c20…'],
])('a hint names twenty choices at most: of %i, it ends with %s', (count, end) => {
  const choices = Array.from({ length: count }, (_, index) => `c${index + 1}`);
  for (const code of ['csv/unknown-word', 'csv/ambiguous-word']) {
    const params = { received: 'x', choices, nearest: null };
    const [rendered] = renderDiagnostics([{ code, severity: 'error', path: [], params }], { locale: 'fr', definitions });
    expect(rendered?.text.endsWith(end)).toBe(true);
  }
});
