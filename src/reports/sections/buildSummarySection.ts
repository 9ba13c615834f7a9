import { formatMinutes } from '../../base/minutes';
import { computeReceivedMinutes } from '../../hours/computeReceivedMinutes';
import { computeTotals } from '../../hours/computeTotals';
import type { ReportBlock } from '../../model/report';
import { heading, type ReportContext } from '../reportContext';

/** The three counts of time, each with what it means, and how many sessions are placed. */
export function buildSummarySection({ edition, locale, words, placed }: ReportContext): ReportBlock[] {
  const { total } = computeTotals(edition.sessions);
  const received = computeReceivedMinutes(edition.sessions).map(({ receivedMinutes }) => receivedMinutes);
  const write = (minutes: number) => formatMinutes(minutes, { locale });
  const [low, high] = received.length === 0 ? [0, 0] : [Math.min(...received), Math.max(...received)];
  const isComplete =
    placed.length === total.sessions && placed.every(({ placement, session }) => placement.advisors.length >= countRoles(session));
  return [
    heading(2, words.summary, 'summary'),
    {
      kind: 'table',
      columns: [{ title: words.count }, { title: words.figure, align: 'end' }, { title: words.meaning }],
      rows: [
        [words.receivedEach, low === high ? write(low) : words.between(write(low), write(high)), words.receivedEachMeaning],
        [words.receivedAll, write(total.receivedMinutes), words.receivedAllMeaning],
        [words.scheduled, write(total.sessionMinutes), words.scheduledMeaning],
        [words.given, write(total.givenMinutes), words.givenMeaning],
        [words.sessions, String(total.sessions), isComplete ? words.allPlaced : words.somePlaced(placed.length)],
      ],
    },
  ];
}

function countRoles({ facilitators }: ReportContext['placed'][number]['session']): number {
  return facilitators.reduce((sum, { number }) => sum + number, 0);
}
