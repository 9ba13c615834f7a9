import { formatDate } from '../../../base/formatDate';
import { formatMinutes } from '../../../base/minutes';
import { addDays, countDays } from '../../../base/plainDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { DiagnosticPath } from '../../../diagnostics/diagnostic';
import type { Edition } from '../../../model/edition';
import { locatePlacements } from '../../locatePlacements';

/** 1970-01-01 was a Thursday: days counted from the Monday before it fall in weeks of seven. */
const fromMonday = 3;

const keys = { day: 'perDayMinutes', week: 'perWeekMinutes', all: 'totalMinutes' } as const;

/** Sessions placed with someone keep within what that person can give by day, by week (Monday to Sunday) and in all (peers §5.3, ADVISOR_OVER_CAPACITY). */
export const advisorOverLimits = defineCheck({
  code: 'schedule/advisor-over-limits',
  severity: 'warning',
  finds: {
    fr: 'Une personne donne en une semaine plus qu’elle ne peut (peers §5.3, ADVISOR_OVER_CAPACITY).',
    en: 'Someone gives in a week more than they can (peers §5.3, ADVISOR_OVER_CAPACITY).',
  },
  records: () => ({ advisor: 'advisor' }),
  message: ({
    advisor,
    span,
    date,
    placedMinutes,
    limitMinutes,
  }: {
    advisor: string;
    span: keyof typeof keys;
    date: string;
    placedMinutes: number;
    limitMinutes: number;
  }) => {
    const say = (locale: 'fr' | 'en') => [formatMinutes(placedMinutes, { locale }), formatMinutes(limitMinutes, { locale })] as const;
    const [[placedFr, limitFr], [placedEn, limitEn]] = [say('fr'), say('en')];
    const [fr, en] = [formatDate(date, { locale: 'fr' }), formatDate(date, { locale: 'en' })];
    return {
      fr: `«\u00a0${advisor}\u00a0» a ${placedFr} de séances${span === 'day' ? ` le ${fr}` : span === 'week' ? ` dans la semaine du ${fr}` : ' en tout'}, et ne peut en donner que ${limitFr}.`,
      en: `"${advisor}" has ${placedEn} of sessions${span === 'day' ? ` on ${en}` : span === 'week' ? ` in the week of ${en}` : ' in all'}, and can give only ${limitEn}.`,
    };
  },
  hint: () => ({ fr: 'Déplacer une séance, ou la confier à quelqu’un d’autre.', en: 'Move a session, or give it to someone else.' }),
  find(edition: Edition, report) {
    const limited = new Map(
      [...edition.advisors.entries()].flatMap(([place, { id, limits }]) =>
        limits === undefined ? [] : [[id, { place, limits }] as const],
      ),
    );
    if (limited.size === 0) return;
    const sums = new Map<
      string,
      {
        readonly advisor: string;
        readonly span: keyof typeof keys;
        readonly date: string;
        minutes: number;
        readonly paths: DiagnosticPath[];
      }
    >();
    for (const { index, placement } of locatePlacements(edition)) {
      const { date, sessionMinutes } = placement;
      const monday = addDays(date, -((countDays(date) + fromMonday) % 7));
      for (const advisor of new Set(placement.advisors.map((each) => each.advisor))) {
        if (!limited.has(advisor)) continue;
        for (const [span, start] of [
          ['day', date],
          ['week', monday],
          ['all', ''],
        ] as const) {
          const key = `${span} ${start} ${advisor}`;
          const sum = sums.get(key) ?? { advisor, span, date: start === '' ? date : start, minutes: 0, paths: [] };
          sum.minutes += sessionMinutes;
          sum.paths.push(['schedule', 'placements', index]);
          sums.set(key, sum);
        }
      }
    }
    for (const { advisor, span, date, minutes, paths } of sums.values()) {
      const { place = 0, limits } = limited.get(advisor) ?? {};
      const limitMinutes = limits?.[keys[span]];
      if (limitMinutes === undefined || minutes <= limitMinutes) continue;
      report(['advisors', place, 'limits', keys[span]], { advisor, span, date, placedMinutes: minutes, limitMinutes }, paths);
    }
  },
});
