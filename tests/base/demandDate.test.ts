import { expect, test } from 'vitest';

import * as trajet from '../../src/index';
import { demandDate } from '../../src/base/demandDate';

test('a date that exists comes back', () => expect(demandDate('planYear', 'asOf', '2024-02-29')).toBe('2024-02-29'));

test.each(['2023-02-29', '2026-13-01', '18 novembre 2020', ''])('%j is refused under the name of the function that was called', (date) => {
  expect(() => demandDate('planYear', 'asOf', date)).toThrow(
    new RangeError(`planYear: asOf must be a date that exists, as 2020-11-18, not ${date}`),
  );
});

/** Never the name of a function beneath. */
test.each([
  ['formatDate: date', () => trajet.formatDate('2021-02-29', { locale: 'fr' })],
  ['formatDateRange: to', () => trajet.formatDateRange({ from: '2021-02-01', to: '2021-02-29' }, { locale: 'fr' })],
  ['buildClosures: from', () => trajet.buildClosures([], { from: '2021-02-29', to: '2021-03-01' })],
  ['listReportsDue: asOf', () => trajet.listReportsDue({}, { asOf: '2021-02-29' })],
  ['listHolidays: to', () => trajet.listHolidays({ from: '2021-02-01', to: '2021-02-29' }, { easter: 'friday' })],
  ['findFiscalYear: date', () => trajet.findFiscalYear('2021-02-29', { startMonth: 4 })],
  ['listFiscalPeriods: from', () => trajet.listFiscalPeriods({ from: '2021-02-29', to: '2021-03-01' }, { startMonth: 4, length: 'year' })],
  [
    'listFreeIntervals: from',
    () => trajet.listFreeIntervals({ weekly: [] }, { from: '2021-02-29', to: '2021-03-01', timeZone: 'America/Toronto' }),
  ],
  ['listCodes: asOf', () => trajet.listCodes('legalForm', { locale: 'fr', asOf: '2026-2-17' })],
  ['findStatus: asOf', () => trajet.findStatus({}, { asOf: '2021-02-29' })],
  ['findAgreementTerms: asOf', () => trajet.findAgreementTerms(trajet.buildAgreement(), { asOf: '2021-02-29' })],
  ['summarizeGates: asOf', () => trajet.summarizeGates(trajet.buildCohort(), { asOf: '2021-02-29' })],
])('%s is said of a day that does not exist', (start, call) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(`${start} must be a date that exists`);
});

test('a zone that does not exist is said by the function that was called', () => {
  const call = () => trajet.listFreeIntervals({ weekly: [] }, { from: '2021-02-01', to: '2021-02-02', timeZone: 'Montréal' });
  expect(call).toThrow('listFreeIntervals: an IANA time zone was expected');
});
