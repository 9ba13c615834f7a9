import { compareText } from '../../base/compareText';
import { demandDate } from '../../base/demandDate';
import { demandOptions } from '../../base/demandOptions';
import { countDays, type PlainDate } from '../../base/plainDate';
import type { Agreement, ReportDue } from '../agreement';

/** A report that an agreement asks for, and where it stands on a day. */
export interface ReportDueState {
  readonly report: string;
  readonly dueOn: string;
  /** `late`: not sent, and the day has passed. */
  readonly state: 'upcoming' | 'late' | 'sent' | 'accepted';
  /** Days left to send it, below 0 when it is late; absent once it was sent. */
  readonly daysLeft?: number;
}

/**
 * The reports that an agreement asks for, with where each stands on a day, in order of their due dates, then of their ids.
 *
 * @throws RangeError when `asOf` does not exist.
 * @example
 * const reports = [{ id: 'final', title: { fr: 'Rapport final' }, dueOn: '2021-04-30' }];
 *
 * listReportsDue({ reports }, { asOf: '2021-04-30' }) // => [{ report: 'final', dueOn: '2021-04-30', state: 'upcoming', daysLeft: 0 }]
 * listReportsDue({ reports }, { asOf: '2021-05-01' })[0].state // => 'late'
 */
export function listReportsDue({ reports = [] }: Pick<Agreement, 'reports'>, options: { readonly asOf: PlainDate }): ReportDueState[] {
  const { asOf } = demandOptions('listReportsDue', options, 'asOf');
  const today = countDays(demandDate('listReportsDue', 'asOf', asOf));
  return reports
    .map((report): ReportDueState => {
      const { id, dueOn } = report;
      const state = judge(report, asOf);
      const isSent = state === 'sent' || state === 'accepted';
      return { report: id, dueOn, state, ...(isSent ? {} : { daysLeft: countDays(dueOn) - today }) };
    })
    .sort((a, b) => compareText(a.dueOn, b.dueOn) || compareText(a.report, b.report));
}

function judge({ dueOn, sentOn, acceptedOn }: ReportDue, asOf: PlainDate): ReportDueState['state'] {
  if (acceptedOn !== undefined && acceptedOn <= asOf) return 'accepted';
  if (sentOn !== undefined && sentOn <= asOf) return 'sent';
  return dueOn < asOf ? 'late' : 'upcoming';
}
