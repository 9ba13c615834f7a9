import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, addMonths } from '../../src/base/plainDate';
import { buildAdvisor, buildDecision, buildEdition, buildEnterprise, buildPlacement, buildSession } from '../../src/entries/model';
import { listRetentionDue } from '../../src/privacy/listRetentionDue';
import type { RetentionPolicy, RetentionRule } from '../../src/privacy/retention';

const title = { fr: 'Conservation', en: 'Retention' };
const rule = (changes: Partial<RetentionRule> = {}): RetentionRule => ({
  id: 'people',
  title,
  keepMonths: 6,
  after: 'edition-end',
  then: 'destroy',
  assumed: true,
  ...changes,
});
const policy = (...rules: readonly RetentionRule[]): RetentionPolicy => ({ id: 'pole', title, rules });
const contact = { name: 'Léa Roy', email: 'lea@exemple.org' };

describe('what is due', () => {
  it.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-06-30', 24, '2028-06-30'],
    ['2026-06-30', 0, '2026-06-30'],
  ])(
    'after an edition that ends on %s and %i months is not due the day before %s, is due that day and the next',
    (to, keepMonths, dueOn) => {
      const edition = buildEdition({ to, advisors: [buildAdvisor({ name: 'Julie Côté' })] });
      const list = (asOf: string) => listRetentionDue(edition, policy(rule({ keepMonths })), { asOf });
      expect(list(addDays(dueOn, -1))).toEqual([]);
      const due = [{ path: ['advisors', 0], noun: 'advisor', rule: 'people', since: to, dueOn, then: 'destroy' }];
      expect(list(dueOn)).toMatchObject(due);
      expect(list(addDays(dueOn, 1))).toMatchObject(due);
    },
  );

  it('is counted from the last contact where a rule says so, else from the end of the edition', () => {
    const edition = buildEdition({
      to: '2026-06-26',
      enterprises: [buildEnterprise({ id: 'a', contacts: [contact] }), buildEnterprise({ id: 'b', contacts: [contact] })],
      sessions: [
        buildSession({ id: 's', attendees: [{ enterprise: 'a', attendance: 'required' }] }),
        buildSession({ id: 'late', status: 'cancelled', attendees: [{ enterprise: 'a', attendance: 'required' }] }),
      ],
      schedule: {
        timeZone: 'America/Toronto',
        placements: [buildPlacement({ session: 's', date: '2026-02-03' }), buildPlacement({ session: 'late', date: '2026-05-05' })],
      },
    });
    const due = listRetentionDue(edition, policy(rule({ after: 'last-contact' })), { asOf: '2027-01-01' });
    expect(due.map(({ path, since, dueOn }) => [path, since, dueOn])).toEqual([
      [['enterprises', 0, 'contacts', 0], '2026-02-03', '2026-08-03'],
      [['enterprises', 1, 'contacts', 0], '2026-06-26', '2026-12-26'],
    ]);
  });

  it('goes by the first rule that covers a field: one record may be due in two parts', () => {
    const edition = buildEdition({
      to: '2026-06-26',
      decisions: [buildDecision({ conflicts: [{ name: 'Marc', nature: { fr: 'Son frère' } }] })],
    });
    const rules = policy(
      rule({ id: 'conflicts', classes: ['sensitive'], keepMonths: 84, then: 'review' }),
      rule({ fields: ['decider.*'] }),
    );
    const due = listRetentionDue(edition, rules, { asOf: '2040-01-01' });
    expect(due.map((item) => [item.noun, item.fields, item.rule, item.then, item.dueOn])).toEqual([
      ['decider', ['decider.name'], 'people', 'destroy', '2026-12-26'],
      ['declaredConflict', ['declaredConflict.name', 'declaredConflict.nature'], 'conflicts', 'review', '2033-06-26'],
      ['decision', ['decision.reason'], null, 'review', null],
    ]);
  });

  it('is looked at when no rule covers it, or no day is known: nothing is kept without a reason', () => {
    const record = { path: ['people', 0], noun: 'contact', fields: [{ field: 'contact.email', class: 'personal' }] } as const;
    expect(listRetentionDue([record], policy(), { asOf: '2026-01-01' })).toMatchObject([{ rule: null, dueOn: null, then: 'review' }]);
    expect(listRetentionDue([record], policy(rule()), { asOf: '2026-01-01' })).toMatchObject([
      { rule: 'people', dueOn: null, then: 'review' },
    ]);
  });

  it('is due at the sum of its months, whatever the day, and never the day before', () => {
    const date = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 240 }), (editionEnd, keepMonths) => {
        const record = { path: [], noun: 'contact', fields: [{ field: 'contact.name', class: 'personal' }], editionEnd } as const;
        const dueOn = addMonths(editionEnd, keepMonths);
        expect(listRetentionDue([record], policy(rule({ keepMonths })), { asOf: addDays(dueOn, -1) })).toEqual([]);
        expect(listRetentionDue([record], policy(rule({ keepMonths })), { asOf: dueOn })).toMatchObject([{ dueOn }]);
      }),
    );
  });

  it.each([
    [{ fields: ['contact.nom'] }, /rule "people" names a field that the model lacks, "contact.nom"/u],
    [{ fields: ['contacts.*'] }, /"contacts\.\*".*contact\.\*/u],
    [{ after: 'fin' }, /after of rule "people" must be one of 'edition-end', 'last-contact', not fin/u],
    [{ then: 'détruire' }, /then of rule "people" must be one of 'destroy', 'review'/u],
    [{ classes: ['personnel'] }, /a class of rule "people"/u],
    [{ keepYears: 2 }, /rule "people" has no "keepYears".*keepMonths/u],
  ])('is refused of a policy that would never apply (%j)', (changes, message) => {
    const wrong = rule(changes as unknown as Partial<RetentionRule>);
    expect(() => listRetentionDue(buildEdition(), policy(wrong), { asOf: '2026-01-01' })).toThrow(message);
  });

  it('is asked with a policy written in French only', () => {
    const french: RetentionPolicy = {
      id: 'pole',
      title: { fr: 'Conservation' },
      rules: [rule({ title: { fr: 'Personnes' }, fields: ['contact.*'] })],
    };
    expect(listRetentionDue(buildEdition({ enterprises: [] }), french, { asOf: '2019-01-01' })).toEqual([]);
  });

  it('is asked with a day that exists and whole months', () => {
    const edition = buildEdition();
    expect(() => listRetentionDue(edition, policy(), { asOf: '2026-02-30' })).toThrow('listRetentionDue: asOf must be a date that exists');
    for (const keepMonths of [-1, 0.5, Number.NaN]) {
      expect(() => listRetentionDue(edition, policy(rule({ keepMonths })), { asOf: '2026-01-01' })).toThrow(RangeError);
    }
    expect(() => listRetentionDue(edition, policy(), undefined as never)).toThrow('listRetentionDue: options { asOf } were expected');
  });
});
