import { pickText } from '../../base/localizedText';
import type { FormattedDiagnostic } from '../../diagnostics/renderDiagnostics';
import type { ReportBlock } from '../../model/report';
import { listUnplacedSessions } from '../listPlacedSessions';
import { heading, paragraph, type ReportContext } from '../reportContext';

/** A session without a moment, and why, in words. */
export interface UnplacedLine {
  readonly session: string;
  readonly reasons: readonly FormattedDiagnostic[];
}

/**
 * What asks for a look: sessions to place, with what stood in the way, then errors and warnings. Infos are left out. Where no remark was
 * given, not even an empty list, nobody looked: the section says so, never that there is nothing.
 */
export function buildWarningsSection(
  { edition, index, locale, words }: ReportContext,
  diagnostics: readonly FormattedDiagnostic[] | undefined,
  unplaced: readonly UnplacedLine[],
): ReportBlock[] {
  const reasons = new Map(unplaced.map((line) => [line.session, line.reasons]));
  const left = [...new Set([...listUnplacedSessions(edition).map(({ id }) => id), ...reasons.keys()])];
  const told = (diagnostics ?? []).filter(({ severity }) => severity !== 'info').map(writeDiagnostic);
  return [
    heading(2, words.warnings, 'warnings'),
    ...(left.length === 0
      ? []
      : [
          heading(3, words.unplaced),
          {
            kind: 'list',
            items: left.map((id) => {
              const session = index.sessions.get(id);
              const title = session === undefined ? id : pickText(session.title, locale);
              const why = (reasons.get(id) ?? []).map(({ message }) => message).join(' ');
              return why === '' ? title : `${title}${words.colon}${why}`;
            }),
          } satisfies ReportBlock,
        ]),
    ...(told.length === 0 ? [] : [{ kind: 'list', items: [...new Set(told)] } satisfies ReportBlock]),
    ...(diagnostics === undefined ? [paragraph(words.notVerified)] : left.length + told.length === 0 ? [paragraph(words.noWarning)] : []),
  ];
}

function writeDiagnostic({ message, hint }: FormattedDiagnostic): string {
  return hint === undefined ? message : `${message} ${hint}`;
}
