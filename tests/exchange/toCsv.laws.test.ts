import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mostMinutes } from '../../src/base/minutes';
import { buildAvailabilities } from '../../src/exchange/buildAvailabilities';
import { fromCsv } from '../../src/exchange/fromCsv';
import { listCsvLosses } from '../../src/exchange/listCsvLosses';
import { toCsv } from '../../src/exchange/toCsv';
import type { CsvRow, CsvTableId } from '../../src/exchange/csv/registry';
import type { Fact, FactValue } from '../../src/model/fact';
import { buildIndicator } from '../../src/model/builders/buildIndicator';
import { parseCsv } from './parseCsv';

const locales = ['fr', 'en'] as const;
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,4})?$/u);
/** Hostile on purpose: quotes, delimiters, formulas, blank words, spaces at the ends, line breaks. */
const text = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+1 819 555-0123',
    '-',
    '?',
    "'=x",
    '@a',
    '\tb',
    'a;b',
    'a,b',
    'a"b',
    '"',
    'l1\r\nl2',
    ' a ',
    "L'Islet",
    'n/d',
    '-5',
    '§§',
    'oui',
    'sep=,',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }).filter((one) => !/\p{Surrogate}/u.test(one)),
);
const date = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const count = fc.nat({ max: 1_000_000 });
const minutes = fc.nat({ max: mostMinutes });
const cents = fc.maxSafeInteger();
const languages = fc.constantFrom<readonly ('fr' | 'en')[]>(['fr'], ['en', 'fr']);
const expertise = fc.constantFrom(['finance'], ['governance', 'finance']);
const time = fc
  .nat({ max: 1_439 })
  .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
const localized = (locale: 'fr' | 'en') => text.map((one) => ({ [locale]: one }));
/** Every key is there, or not: what the schemas take. */
const record = <Shape extends Record<string, fc.Arbitrary<unknown>>>(shape: Shape, requiredKeys: readonly (keyof Shape & string)[]) =>
  fc.record(shape, { requiredKeys: [...requiredKeys] });

const place = record(
  {
    address: text,
    municipality: text,
    mrc: fc.constantFrom('371', '020'),
    region: fc.constantFrom('04', '11'),
    postalCode: text.map((one) => Array.from(one).slice(0, 6).join('')),
  },
  ['region'],
);
const contact = record({ name: text, role: text, roles: fc.constant(['director', 'president']), email: text, phone: text }, ['name']);
const common = (locale: 'fr' | 'en') => ({ assumed: fc.boolean(), note: localized(locale) });

const facts: readonly Fact[] = [
  { id: 'employees', type: 'integer' },
  { id: 'share', type: 'ratio' },
  { id: 'revenue', type: 'cents' },
  { id: 'sells', type: 'boolean' },
  { id: 'since', type: 'date' },
  {
    id: 'form',
    type: 'choice',
    from: 'enterprise.legalForm',
    choices: ['non-profit', 'cooperative'].map((code) => ({ code, label: { fr: code } })),
  },
  { id: 'reasons', type: 'choices', choices: ['one', 'two'].map((code) => ({ code, label: { fr: `Raison ${code}` } })) },
].map((fact) => ({ label: { fr: `Le fait; ${fact.id}` }, question: { fr: 'Lequel?' }, ...fact }) as Fact);
const figure = (value: fc.Arbitrary<number>) =>
  fc.oneof(
    value,
    fc.record({
      between: fc.oneof(
        fc.record({ minimum: count }),
        fc.record({ maximum: count }),
        fc.tuple(count, count).map(([a, b]) => ({ minimum: Math.min(a, b), maximum: Math.max(a, b) })),
      ),
    }),
  );
const orElse = (value: fc.Arbitrary<FactValue>) =>
  fc.oneof(
    value,
    fc.constantFrom<FactValue>({ unknown: 'declined' }, { unknown: 'pending' }, { notApplicable: { fr: 's.o.', en: 'n/a' } }),
  );
const answers = record(
  {
    employees: orElse(figure(fc.integer())),
    share: orElse(fc.constantFrom({ numerator: 1, denominator: 3 }, { numerator: 31, denominator: 50 })),
    revenue: orElse(figure(cents)),
    sells: orElse(fc.boolean()),
    since: orElse(date),
    form: orElse(fc.constantFrom('non-profit', 'cooperative')),
    reasons: orElse(fc.constantFrom(['one'], ['two', 'one'])),
  },
  [],
);
const scaled = buildIndicator({ id: 'scaled', measure: 'count', scale: 100 });
const choice = buildIndicator({ id: 'choice', measure: 'nominal' });
const dozens = buildIndicator({ id: 'dozens', measure: 'mean', scale: 12 });
const indicators = [scaled, choice, dozens];

const rowsOf: { readonly [Id in CsvTableId]: (locale: 'fr' | 'en') => fc.Arbitrary<unknown> } = {
  partners: (locale) =>
    record(
      {
        id,
        name: text,
        shortName: text,
        roles: fc.constantFrom([{ role: 'lead' }], [{ role: 'funder', assumed: true }, { role: 'host' }]),
        expertise,
        place,
        contacts: fc.tuple(contact),
        promisedGivenMinutes: minutes,
        mission: localized(locale),
        website: text,
        ...common(locale),
      },
      ['id', 'name', 'roles'],
    ),
  advisors: (locale) =>
    record(
      {
        id,
        name: text,
        partner: id,
        expertise,
        languages,
        place,
        limits: record({ perDayMinutes: minutes, perWeekMinutes: minutes, totalMinutes: minutes }, ['totalMinutes']),
        ...common(locale),
      },
      ['id', 'name', 'partner', 'expertise'],
    ),
  availabilities: (locale) =>
    fc.record({
      of: fc.constantFrom('advisor', 'enterprise', 'room'),
      id,
      availability: fc.record(
        {
          weekly: fc.array(
            record({ weekday: fc.constantFrom('monday', 'friday'), from: time, to: time, validFrom: date, validTo: date }, [
              'weekday',
              'from',
              'to',
            ]),
            { minLength: 1, maxLength: 3 },
          ),
          exceptions: fc.array(
            record({ date, available: fc.boolean(), from: time, to: time, reason: localized(locale) }, ['date', 'available']),
            { minLength: 1, maxLength: 2 },
          ),
        },
        { requiredKeys: ['weekly'] },
      ),
    }),
  offers: (locale) =>
    record(
      {
        id,
        partner: id,
        advisor: id,
        expertise,
        givenMinutes: minutes,
        contribution: fc.constantFrom('cash', 'in-kind'),
        from: date,
        to: date,
        ...common(locale),
      },
      ['id', 'partner', 'expertise', 'givenMinutes'],
    ),
  enterprises: (locale) =>
    record(
      {
        id,
        name: text,
        neq: fc.constant('1160000007'),
        legalForm: fc.constantFrom('non-profit', 'solidarity-cooperative', 'cooperative', 'a-code-of-ours'),
        socialPurpose: localized(locale),
        place,
        contacts: fc.tuple(contact),
        foundedOn: date,
        employees: count,
        members: count,
        volunteers: count,
        hasMarketActivity: fc.boolean(),
        revenue: record({ fiscalYearEnd: date, totalCents: cents, ownCents: cents }, ['fiscalYearEnd', 'totalCents']),
        board: record({ seats: count, namedByPublicBodies: count }, ['seats']),
        activity: fc.constant({ scian: '711111', version: 2022 }),
        languages,
        website: text,
        anonymous: fc.boolean(),
        alias: text,
        previousIds: fc.array(id, { minLength: 1, maxLength: 3 }),
        ...common(locale),
      },
      ['id', 'name'],
    ),
  needs: (locale) =>
    record(
      {
        id,
        enterprise: id,
        expertise: fc.constant('finance'),
        priority: fc.integer({ min: 1, max: 5 }),
        receivedMinutes: minutes,
        statedOn: date,
        ...common(locale),
      },
      ['id', 'enterprise', 'expertise'],
    ),
  aids: (locale) =>
    record(
      {
        id,
        enterprise: id,
        agreement: id,
        title: text,
        level: fc.constantFrom('federal', 'publicly-funded'),
        form: fc.constantFrom('grant', 'own-contribution'),
        amountCents: cents,
        status: fc.constantFrom('requested', 'refused'),
        decidedOn: date,
        ...common(locale),
      },
      ['id', 'enterprise', 'title', 'level', 'form', 'amountCents', 'status'],
    ),
  applications: (locale) =>
    record(
      {
        schema: fc.constant('trajet/application/1.0'),
        id,
        program: id,
        submittedOn: date,
        language: fc.constantFrom('fr', 'en'),
        answers,
        applicant: fc.oneof(
          fc.record({ kind: fc.constant('enterprise'), enterprise: id }),
          fc.record({ kind: fc.constant('manager'), enterprise: id, name: text }),
          fc.tuple(id, id).map(([a, b]) => ({ kind: 'group', lead: b, enterprises: [a, b] })),
          fc.record({ kind: fc.constant('project'), name: text, sponsor: id }),
          fc.record({ kind: fc.constant('team'), name: text, people: fc.integer({ min: 1, max: 1_000 }) }),
        ),
        evidence: fc.constant([{ id: 'financial-statements', kind: 'financial-statements' }]),
        ...common(locale),
      },
      ['schema', 'id', 'program', 'submittedOn', 'answers', 'applicant'],
    ),
  cases: () =>
    record(
      {
        name: text,
        asOf: date,
        facts: answers,
        expected: fc.constantFrom('eligible', 'ineligible', 'undetermined'),
        because: fc.array(id, { minLength: 1, maxLength: 2 }),
        provenance: text,
      },
      ['facts', 'expected'],
    ),
  observations: (locale) =>
    fc
      .tuple(
        record(
          {
            id,
            enterprise: id,
            role: fc.constantFrom('baseline', 'target'),
            from: date,
            to: date,
            quality: fc.constantFrom('estimated', 'final'),
            collectedBy: text,
            ...common(locale),
          },
          ['id', 'role', 'from', 'to'],
        ),
        fc.oneof(
          fc.record({
            indicator: fc.constant('scaled'),
            value: fc.record({ kind: fc.constant('number'), number: fc.integer({ min: -1e12, max: 1e12 }) }),
          }),
          fc.record({ indicator: fc.constant('other'), value: fc.record({ kind: fc.constant('number'), number: fc.integer() }) }),
          fc.record({
            indicator: fc.constant('dozens'),
            value: fc.record({ kind: fc.constant('number'), number: fc.integer().map((number) => number * 3) }),
          }),
          fc.record({
            indicator: fc.constant('scaled'),
            value: fc.record({ kind: fc.constant('ratio'), numerator: count, denominator: count }),
          }),
          fc.record({
            indicator: id,
            value: fc.constantFrom(
              { kind: 'missing' },
              { kind: 'not-applicable' },
              { kind: 'suppressed' },
              { kind: 'share', numerator: 31, denominator: 50 },
            ),
          }),
          fc.record({
            indicator: fc.constant('choice'),
            value: fc.record({
              kind: fc.constant('choice'),
              code: fc.oneof(id, fc.constantFrom('so', 'x', 'missing', 'manquant', 'suppressed')),
            }),
          }),
          fc.record({
            indicator: id,
            value: record(
              {
                kind: fc.constant('words'),
                text: localized(locale),
                saidBy: text,
                role: localized(locale),
                consent: fc.constantFrom('given', 'published', 'refused', 'unknown'),
              },
              ['kind', 'text', 'consent'],
            ),
          }),
        ),
      )
      .map(([row, observed]) => ({ ...row, ...observed })),
  activities: (locale) =>
    record(
      {
        id,
        title: localized(locale),
        kind: fc.constantFrom('workshop', 'self-paced'),
        format: fc.constantFrom('group', 'visit'),
        mode: fc.constantFrom('on-site', 'online'),
        hourKind: fc.constantFrom('content', 'coaching'),
        phase: id,
        rank: count,
        duration: fc.record({
          quantity: fc.oneof(
            fc.record({ minutes }),
            fc.record({ setting: id }),
            fc.record({ atLeast: minutes }),
            fc.record({ upTo: minutes }),
            fc.tuple(minutes, minutes).map(([a, b]) => ({ between: { minimum: Math.min(a, b), maximum: Math.max(a, b) } })),
          ),
          basis: fc.constantFrom('once', 'per-person'),
        }),
        sessions: fc.integer({ min: 1, max: 200 }),
        sessionGroup: id,
        spacing: record({ minimumDays: fc.nat({ max: 3_650 }), maximumMinutes: minutes }, ['minimumDays']),
        after: fc.array(
          record({ activity: id, lag: record({ minimumMinutes: minutes, maximumDays: fc.nat(9) }, ['maximumDays']) }, ['activity']),
          {
            minLength: 1,
            maxLength: 2,
          },
        ),
        groupSize: fc.constant({ minimum: 4, maximum: 8 }),
        facilitators: fc.array(record({ role: id, number: fc.integer({ min: 1, max: 20 }), expertise }, ['role', 'number']), {
          maxLength: 2,
        }),
        thread: id,
        needsRoom: fc.boolean(),
        required: fc.constantFrom('must', 'could'),
        summary: localized(locale),
        objectives: fc.constant([{ [locale]: 'un' }, { [locale]: 'deux' }]),
        preparationMinutes: minutes,
        ...common(locale),
      },
      ['id', 'title', 'kind', 'format', 'hourKind', 'phase', 'rank', 'duration', 'sessions', 'facilitators'],
    ),
};
const tables = Object.keys(rowsOf) as CsvTableId[];
const uniqueRows = (table: CsvTableId, locale: 'fr' | 'en') =>
  fc.uniqueArray(rowsOf[table](locale), {
    maxLength: 4,
    ...(table === 'cases' || table === 'availabilities' ? {} : { selector: (row) => (row as { id: string }).id }),
  });
const options = { facts, indicators };

describe.each(locales.flatMap((locale) => tables.map((table) => [table, locale] as const)))(
  'the table of %s written in %s',
  (table, locale) => {
    it('is read back as the same rows, and says that nothing is lost', () => {
      fc.assert(
        fc.property(uniqueRows(table, locale), (given) => {
          // Built to the schema of the table: reading it back proves it.
          const rows = given as CsvRow<CsvTableId>[];
          const file = toCsv(rows, { table, locale, ...options });
          const read = fromCsv(file, { table, locale, ...options });
          expect(read.rejected).toEqual([]);
          const bare = read.rows.map((row) =>
            Object.fromEntries(Object.entries(row).filter(([key]) => table !== 'cases' || key !== 'source')),
          );
          if (table === 'availabilities') expect(buildAvailabilities(bare as never)).toEqual(buildAvailabilities(rows as never));
          else expect(bare).toEqual(rows);
          expect(listCsvLosses(rows, { table, locale, ...options })).toEqual([]);
        }),
      );
    });

    it('is what RFC 4180 says: every line has the cells of the titles, and none begins as a formula', () => {
      fc.assert(
        fc.property(uniqueRows(table, locale), (given) => {
          const file = toCsv(given as CsvRow<CsvTableId>[], { table, locale, ...options });
          expect([file.startsWith('\ufeff'), file.endsWith('\r\n')]).toEqual([true, true]);
          const [titles = [], ...lines] = parseCsv(file.slice(1), locale === 'fr' ? ';' : ',');
          expect(lines.length).toBeGreaterThanOrEqual(given.length);
          for (const cells of lines) {
            expect(cells).toHaveLength(titles.length);
            for (const cell of cells) expect(/^[=+@\t\r\n]|^-(?!\d+(?:[.,]\d+)?$)/u.test(cell)).toBe(false);
          }
        }),
      );
    });
  },
);
