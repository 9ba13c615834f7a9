import { defineCheck } from '../../../diagnostics/defineCheck';
import type { DiagnosticPath } from '../../../diagnostics/diagnostic';
import type { Edition } from '../../../model/edition';

/** What a list without ids of its own may name twice. */
type Named = 'enterprise' | 'partner' | 'advisor' | 'session';

/**
 * Nobody is named twice in one list: a row pasted again counts the hours of an enterprise twice (minutes received are per attendee, peers F5),
 * and gives two answers to one question.
 */
export const repeatedReference = defineCheck({
  code: 'references/repeated-reference',
  severity: 'error',
  finds: {
    fr: 'La même entreprise est cochée deux fois dans une liste, et ses heures comptent double.',
    en: 'One enterprise is ticked twice in a list, and its hours count twice.',
  },
  records: ({ kind }) => ({ id: kind }),
  message: ({ id }: { kind: Named; id: string }) => ({
    fr: `«\u00a0${id}\u00a0» figure déjà plus haut dans cette liste.`,
    en: `"${id}" is already named above in this list.`,
  }),
  hint: () => ({
    fr: 'Retirer la seconde mention, après avoir gardé ce qu’elle dit de plus.',
    en: 'Remove the second, after keeping what it says besides.',
  }),
  find(edition: Edition, report) {
    const judge = (kind: Named, ids: readonly string[], at: DiagnosticPath, key?: string) => {
      if (ids.length < 2) return;
      const firstById = new Map<string, number>();
      const pathOf = (index: number) => (key === undefined ? [...at, index] : [...at, index, key]);
      for (const [index, id] of ids.entries()) {
        const first = firstById.get(id);
        if (first === undefined) firstById.set(id, index);
        else report(pathOf(index), { kind, id }, [pathOf(first)]);
      }
    };
    const judgeAll = <Key extends Named>(kind: Key, items: readonly Readonly<Record<Key, string>>[], at: DiagnosticPath) =>
      judge(
        kind,
        items.map((item) => item[kind]),
        at,
        kind,
      );
    judge('partner', edition.owners, ['owners']);
    for (const [index, { members }] of edition.cohorts.entries()) judgeAll('enterprise', members, ['cohorts', index, 'members']);
    judgeAll('enterprise', edition.enterpriseAvailabilities ?? [], ['enterpriseAvailabilities']);
    for (const [index, { applicant }] of edition.applications.entries()) {
      if (applicant.kind === 'group') judge('enterprise', applicant.enterprises, ['applications', index, 'applicant', 'enterprises']);
    }
    for (const [index, { attendees, facilitators, after = [] }] of edition.sessions.entries()) {
      judgeAll('enterprise', attendees, ['sessions', index, 'attendees']);
      for (const [role, { advisors = [] }] of facilitators.entries()) {
        judge('advisor', advisors, ['sessions', index, 'facilitators', role, 'advisors']);
      }
      judgeAll('session', after, ['sessions', index, 'after']);
    }
    for (const [index, { advisors }] of (edition.schedule?.placements ?? []).entries()) {
      judgeAll('advisor', advisors, ['schedule', 'placements', index, 'advisors']);
    }
  },
});
