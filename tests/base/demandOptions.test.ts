import { describe, expect, test } from 'vitest';

import { demandOptions } from '../../src/base/demandOptions';
import * as trajet from '../../src/index';

const options = { locale: 'fr', from: '2026-01-05' } as const;

test('options that are all there come back as they are', () => {
  expect(demandOptions('planYear', options, 'locale', 'from')).toBe(options);
  expect(demandOptions('planYear', {})).toEqual({});
});

test.each([
  [undefined, 'planYear: options { locale, from } were expected, not undefined'],
  [null, 'planYear: options { locale, from } were expected, not null'],
  ['fr', "planYear: options { locale, from } were expected, not 'fr'"],
  [60, 'planYear: options { locale, from } were expected, not 60'],
  [{}, 'planYear: options lack locale, from'],
  [{ locale: 'en' }, 'planYear: options lack from'],
  [{ locale: 'en', from: undefined }, 'planYear: options lack from'],
])('%j is refused with what was expected', (given, message) => {
  const demand = () => demandOptions('planYear', given as unknown as { locale: string; from: string }, 'locale', 'from');
  expect(demand).toThrow(new TypeError(message));
});

test.each(['fr-CA', 'FR', '', 'de', 1, Object.create(null)])('the locale %j is none of the library', (locale) => {
  const demand = () => demandOptions<{ locale: unknown }>('planYear', { locale }, 'locale');
  expect(demand).toThrow(RangeError);
  expect(demand).toThrow("planYear: the locale must be 'fr' or 'en', not ");
});

test('options without anything that must be given are still options', () => {
  expect(() => demandOptions('collectFacts', undefined as unknown as object)).toThrow('collectFacts: options were expected, not undefined');
});

/** A caller in plain JavaScript: the first value is right, the options are forgotten. */
describe('a function called without its options says its name', () => {
  const edition = trajet.buildEdition();
  const period = { from: '2026-01-05', to: '2026-06-26' };
  const calls: Readonly<Record<string, readonly unknown[]>> = {
    buildClosures: [[]],
    buildEditionReport: [edition],
    changeStatus: ['edition', edition],
    collectFacts: [trajet.trajetPilotRuleSet],
    compileRuleSet: [trajet.trajetPilotRuleSet],
    estimateTemplate: [trajet.buildTemplate()],
    evaluateEligibility: [trajet.trajetPilotRuleSet],
    explainCase: [{}],
    explainVerdict: [{}],
    findAgreementTerms: [trajet.buildAgreement()],
    findEvidenceState: [[]],
    findFiscalYear: ['2026-01-05'],
    findRuleSetPin: [trajet.buildProgram()],
    findStatus: [edition],
    formatCode: ['region', '04'],
    formatCount: [2],
    formatDate: ['2026-01-05'],
    formatDateRange: [period],
    formatDecimal: [12],
    formatDiagnostics: [[]],
    formatInteger: [12],
    formatList: [['a', 'b']],
    formatMinutes: [60],
    formatMoney: [12],
    formatPercent: [{ numerator: 1, denominator: 2 }],
    formatTime: ['09:00'],
    formatTimeRange: [{ from: '09:00', to: '10:00' }],
    formatWeekday: ['monday'],
    fromCsv: ['id;name'],
    listCodes: ['region'],
    listFiscalPeriods: [period],
    listFreeIntervals: [{ weekly: [] }],
    listHolidays: [period],
    listReportsDue: [trajet.buildAgreement()],
    pickPlural: [2],
    planCohort: [edition],
    scheduleEdition: [edition],
    scheduleSessions: [{}],
    summarizeGates: [trajet.buildCohort()],
    toGanttSvg: [edition],
    toICalendar: [edition],
    toJsonSchema: ['edition'],
    toLetter: [{}],
    toStandardSchema: ['edition'],
    validateTransition: ['edition'],
  };

  test.each(Object.entries(calls))('%s', (name, given) => {
    const call: unknown = Reflect.get(trajet, name);
    if (typeof call !== 'function') throw new Error(`${name} is no function of the front door`);
    expect(() => Reflect.apply(call, undefined, [...given]) as unknown).toThrow(
      expect.objectContaining({ name: 'TypeError', message: expect.stringMatching(`^${name}: options`) as unknown }),
    );
  });
});
