import { describe, expect, it } from 'vitest';

import { duplicateDiagnostics } from '../../src/matching/duplicateDiagnostics';
import { duplicateEvidence } from '../../src/matching/evidence/registry';
import { formatDiagnostics } from '../../src/matching/formatDiagnostics';
import { readTraits, type Traits } from '../../src/matching/traits/readTraits';
import type { Enterprise } from '../../src/model/enterprise';

type Given = Omit<Enterprise, 'id' | 'name'> & { readonly name?: string };

const phone = (number: string) => ({ contacts: [{ name: 'A', phone: number }] });
const email = (address: string) => ({ contacts: [{ name: 'A', email: address }] });
const place = (given: Enterprise['place']) => ({ ...(given === undefined ? {} : { place: given }) });

/** For each piece of evidence: two enterprises where it speaks alone, and two at the very limit where it is silent. */
const samples: Readonly<
  Record<(typeof duplicateEvidence)[number]['code'], readonly [speaks: readonly [Given, Given], silent: readonly [Given, Given]]>
> = {
  'duplicates/same-website': [
    [{ website: 'a.ca' }, { website: 'https://www.a.ca/b' }],
    [{ website: 'facebook.com/a' }, { website: 'facebook.com/b' }],
  ],
  'duplicates/same-email': [
    [email('a@gmail.com'), email('A@gmail.com')],
    [email('a@gmail.com'), email('b@gmail.com')],
  ],
  'duplicates/same-phone': [
    [phone('819 555-0142'), phone('1-819-555-0142 poste 2')],
    [phone('555-0142'), phone('555-0142')],
  ],
  'duplicates/same-email-domain': [
    [email('a@sabord.ca'), email('b@sabord.ca')],
    [email('a@videotron.ca'), email('b@videotron.ca')],
  ],
  'duplicates/same-address': [
    [place({ address: '12 rue Royale' }), place({ address: '12, Royale' })],
    [place({ address: '12 rue Royale' }), place({ address: '14 rue Royale' })],
  ],
  'duplicates/same-postal-code': [
    [place({ postalCode: 'G9A5C5' }), place({ postalCode: 'g9a 5c5' })],
    [place({ postalCode: 'G9A' }), place({ postalCode: 'G9A' })],
  ],
  'duplicates/different-neq': [
    [{ neq: '1160000007' }, { neq: '1160000015' }],
    [{ neq: '1160000007' }, {}],
  ],
  'duplicates/different-number': [
    [{ name: 'Section 1800' }, { name: 'Section 1801' }],
    [{ name: 'Section 1800' }, { name: 'Section' }],
  ],
  'duplicates/different-body': [
    [{ name: 'Collège' }, { name: 'Fondation du collège' }],
    [{ name: 'Fondation Collège' }, { name: 'Fondation du collège' }],
  ],
  'duplicates/different-municipality': [
    [place({ municipality: 'Saint-Tite' }), place({ municipality: 'La Tuque' })],
    [place({ municipality: 'Saint-Tite' }), place({ municipality: 'Ville de St-Tite' })],
  ],
  'duplicates/different-legal-form': [
    [{ legalForm: 'mutual' }, { legalForm: 'cooperative' }],
    [{ legalForm: 'work-cooperative' }, { legalForm: 'cooperative' }],
  ],
};

const traitsOf = (given: Given, list: string): Traits => readTraits({ id: 'a', name: 'Le Sabord', ...given }, list);

describe.each(duplicateEvidence.map((evidence) => [evidence.code, evidence] as const))('%s', (code, evidence) => {
  const [[first, second], [one, other]] = samples[code];
  const find = (a: Given, b: Given) => duplicateEvidence.filter((each) => each.find(traitsOf(a, 'a'), traitsOf(b, 'b')) !== undefined);

  it('speaks alone, in both directions', () => {
    expect(find(first, second).map((each) => each.code)).toEqual([code]);
    expect(find(second, first).map((each) => each.code)).toEqual([code]);
  });

  it('is silent at the limit', () => {
    expect(find(one, other).map((each) => each.code)).not.toContain(code);
  });

  it('speaks for as an info, against as a warning, with a weight', () => {
    expect(evidence.severity).toBe(code.startsWith('duplicates/same-') ? 'info' : 'warning');
    expect(evidence.weight).toBeGreaterThan(0);
    expect(evidence.weight).toBeLessThan(100);
  });

  it('reads in both languages', () => {
    const params = evidence.find(traitsOf(first, 'a'), traitsOf(second, 'b')) ?? {};
    for (const locale of ['fr', 'en'] as const) {
      const [said] = formatDiagnostics([{ code, severity: evidence.severity, path: evidence.field, params }], { locale });
      expect(said?.text).not.toMatch(/undefined|null|\[object/u);
      expect(said?.message).not.toBe(code);
    }
  });
});

it('one address in two municipalities is no reason', () => {
  const given = (municipality: string) => traitsOf(place({ address: '12 rue Royale', municipality }), 'a');
  const codes = duplicateEvidence
    .filter((each) => each.find(given('Saint-Tite'), given('La Tuque')) !== undefined)
    .map((each) => each.code);
  expect(codes).toEqual(['duplicates/different-municipality']);
});

it('what is said of names and numbers reads in both languages', () => {
  const params = { neq: '1160000007', nearness: 81 };
  const said = ['same-neq', 'same-name', 'near-name', 'far-name'].map((name) => ({
    code: `duplicates/${name}`,
    severity: 'info' as const,
    path: [],
    params,
  }));
  expect(formatDiagnostics(said, { locale: 'fr' }).map(({ message }) => message)).toEqual([
    'Même NEQ\u00a0: 1160000007.',
    'Même nom, une fois mis de côté les accents, la ponctuation, les articles et la forme juridique.',
    'Noms semblables à 81\u00a0%.',
    'Les noms se ressemblent peu (81\u00a0%).',
  ]);
  expect(formatDiagnostics(said, { locale: 'en' }).map(({ message }) => message)).toEqual([
    'Same NEQ: 1160000007.',
    'Same name, once accents, punctuation, articles and legal form are left out.',
    'Names alike at 81%.',
    'The names have little in common (81%).',
  ]);
});

it('every reason has its own code', () => {
  expect(new Set(duplicateDiagnostics.map(({ code }) => code)).size).toBe(duplicateDiagnostics.length);
});
