import { formatMinutes } from '../../base/minutes';
import type { ReportBlock } from '../../model/report';
import { hourKind } from '../../vocabulary/hourKind';
import { labelEntry } from '../../vocabulary/codeList';
import { heading, paragraph, type ReportContext } from '../reportContext';
import { summarizeContributions } from '../summarizeContributions';

/** Hours given by each partner, by kind, beside what it promised. */
export function buildContributionsSection({ edition, index, locale, words }: ReportContext): ReportBlock[] {
  const { rows, hourKinds, scheduledGivenMinutes, unassignedGivenMinutes } = summarizeContributions(edition);
  if (rows.length === 0) return [];
  const write = (minutes: number | null) => (minutes === null ? words.notSaid : formatMinutes(minutes, { locale }));
  const sumOf = (kind: string) => rows.reduce((sum, { parts }) => sum + minutesOf(parts, kind), 0);
  const promised = rows.map(({ promisedGivenMinutes }) => promisedGivenMinutes).filter((minutes) => minutes !== null);
  return [
    heading(2, words.contributions, 'contributions'),
    {
      kind: 'table',
      caption: words.contributionsCaption,
      columns: [
        { title: words.partner },
        ...hourKinds.map((kind) => ({ title: labelEntry(hourKind, kind, { locale }), align: 'end' as const })),
        { title: words.planned, align: 'end' },
        { title: words.promised, align: 'end' },
      ],
      rows: rows.map(({ partner, parts, ...row }) => [
        partner === null ? words.unknownPartner : index.namePartner(partner),
        ...hourKinds.map((kind) => write(minutesOf(parts, kind))),
        write(row.scheduledGivenMinutes),
        write(row.promisedGivenMinutes),
      ]),
      // A sum of what was said is not a total when someone said nothing.
      foot: [
        words.total,
        ...hourKinds.map((kind) => write(sumOf(kind))),
        write(scheduledGivenMinutes),
        promised.length < rows.length ? '' : write(promised.reduce((sum, minutes) => sum + minutes, 0)),
      ],
    },
    ...(unassignedGivenMinutes === 0 ? [] : [paragraph(words.unassigned(write(unassignedGivenMinutes)), 'warning')]),
  ];
}

function minutesOf(parts: readonly { readonly hourKind: string; readonly scheduledGivenMinutes: number }[], kind: string): number {
  return parts.find((part) => part.hourKind === kind)?.scheduledGivenMinutes ?? 0;
}
