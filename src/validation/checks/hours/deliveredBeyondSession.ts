import { formatMinutes } from '../../../base/minutes';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { DiagnosticPath } from '../../../diagnostics/diagnostic';
import { countMinutes } from '../../../hours/countMinutes';
import type { Edition } from '../../../model/edition';
import type { MinutesCount } from '../../../model/primitives';
import { indexById } from '../../indexById';
import { listPostings } from '../../listPostings';
import { nameCount } from '../../nameCount';

/** The ledger delivers for a session no more than the session counts for, in each count of time, corrections included. Reported at the last delivery. */
export const deliveredBeyondSession = defineCheck({
  code: 'hours/delivered-beyond-session',
  severity: 'warning',
  finds: {
    fr: 'Des minutes sont inscrites comme des heures, ou la même séance est inscrite deux fois (peers §5.2, «\u00a0double log\u00a0»).',
    en: 'Minutes are entered as hours, or one session is entered twice (peers §5.2, double log).',
  },
  records: () => ({ session: 'session' }),
  message: ({
    session,
    count,
    postedMinutes,
    minutes,
  }: {
    session: string;
    count: MinutesCount;
    postedMinutes: number;
    minutes: number;
  }) => ({
    fr: `Le grand livre compte ${formatMinutes(postedMinutes, { locale: 'fr' })} (${nameCount(count).fr}) pour la séance «\u00a0${session}\u00a0», qui en fait ${formatMinutes(minutes, { locale: 'fr' })}.`,
    en: `The ledger has ${formatMinutes(postedMinutes, { locale: 'en' })} (${nameCount(count).en}) for the session "${session}", which makes ${formatMinutes(minutes, { locale: 'en' })}.`,
  }),
  hint: () => ({
    fr: 'Ajouter une écriture de correction («\u00a0adjust\u00a0»), ou corriger la durée de la séance si elle a duré plus longtemps.',
    en: 'Add a posting that corrects it ("adjust"), or correct the length of the session if it lasted longer.',
  }),
  find(edition: Edition, report) {
    const { ledger, sessions } = edition;
    const places = indexById(sessions);
    const sessionByPosting = new Map(ledger.postings.flatMap(({ id, session }) => (session === undefined ? [] : [[id, session] as const])));
    const sums = new Map<
      string,
      { readonly session: string; readonly count: MinutesCount; minutes: number; readonly paths: DiagnosticPath[] }
    >();
    for (const { index, posting } of listPostings(ledger)) {
      const { kind, count, minutes, corrects } = posting;
      const session = posting.session ?? (kind === 'adjust' ? sessionByPosting.get(corrects ?? '') : undefined);
      if (session === undefined || (kind !== 'deliver' && kind !== 'adjust')) continue;
      const key = `${count} ${session}`;
      const sum = sums.get(key) ?? { session, count, minutes: 0, paths: [] };
      sum.minutes += minutes;
      if (kind === 'deliver') sum.paths.push(['ledger', 'postings', index, 'minutes']);
      sums.set(key, sum);
    }
    for (const { session: id, count, minutes: postedMinutes, paths } of sums.values()) {
      const place = places.get(id) ?? -1;
      const [session, last] = [sessions[place], paths.at(-1)];
      if (session === undefined || last === undefined) continue;
      const minutes = countMinutes(session)[count];
      if (postedMinutes <= minutes) continue;
      report(last, { session: id, count, postedMinutes, minutes }, [['sessions', place, 'sessionMinutes'], ...paths.slice(0, -1)]);
    }
  },
});
