import { expect, it } from 'vitest';

import { listReportsDue } from '../../../src/model/derived/listReportsDue';
import { safeParseEdition } from '../../../src/model/edition';
import { buildAgreement, buildEdition } from '../builders';

const reports = [
  { id: 'final', title: { fr: 'Rapport final' }, dueOn: '2021-04-30', sentOn: '2021-05-03', acceptedOn: '2021-06-01' },
  { id: 'halfway', title: { fr: 'Rapport d’étape' }, dueOn: '2020-12-31' },
];

it('a report is upcoming to its last day, late the day after, then sent, then accepted', () => {
  const at = (asOf: string) => listReportsDue({ reports }, { asOf }).find(({ report }) => report === 'final');
  expect(
    ['2021-04-29', '2021-04-30', '2021-05-01', '2021-05-03', '2021-06-01'].map((asOf) => [at(asOf)?.state, at(asOf)?.daysLeft]),
  ).toEqual([
    ['upcoming', 1],
    ['upcoming', 0],
    ['late', -1],
    ['sent', undefined],
    ['accepted', undefined],
  ]);
});

it('come in order of their due dates; an agreement that asks none has none', () => {
  expect(listReportsDue({ reports }, { asOf: '2021-01-01' }).map(({ report, state }) => `${report} ${state}`)).toEqual([
    'halfway late',
    'final upcoming',
  ]);
  expect(listReportsDue({}, { asOf: '2021-01-01' })).toEqual([]);
  expect(() => listReportsDue({ reports }, { asOf: '2021-02-29' })).toThrow(RangeError);
});

it('is read with its edition, and its lateness is never stored', () => {
  const edition = buildEdition({
    agreements: [buildAgreement({ status: 'signed', reports, amendments: [{ id: 'a1', signedOn: '2021-02-01', amountCents: 1 }] })],
  });
  expect(safeParseEdition(edition)).toEqual({ success: true, data: edition, diagnostics: [] });
  const stored = { ...edition, agreements: [{ ...buildAgreement(), reports: [{ ...reports[1], state: 'late' }] }] };
  expect(safeParseEdition(stored).diagnostics.map(({ code }) => code)).toEqual(['schema/unknown-key']);
});

it('counts no days once a report was sent: nothing that is in is late', () => {
  const reports = [{ id: 'final', title: { fr: 'Rapport final' }, dueOn: '2026-04-30', sentOn: '2026-04-05', acceptedOn: '2026-04-20' }];
  expect(listReportsDue({ reports }, { asOf: '2026-04-04' })).toEqual([
    { report: 'final', dueOn: '2026-04-30', state: 'upcoming', daysLeft: 26 },
  ]);
  expect(listReportsDue({ reports }, { asOf: '2026-04-05' })).toEqual([{ report: 'final', dueOn: '2026-04-30', state: 'sent' }]);
  expect(listReportsDue({ reports }, { asOf: '2026-05-31' })).toEqual([{ report: 'final', dueOn: '2026-04-30', state: 'accepted' }]);
});
