import { isTimeZone } from '../../../base/zonedTime';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** The schedule and the edition read their times in one zone: Îles-de-la-Madeleine are an hour ahead (domain §4.6), and everyone would come at the wrong time. Silent where either is unknown. */
export const timeZoneDiffers = defineCheck({
  code: 'schedule/time-zone-differs',
  severity: 'warning',
  finds: {
    fr: 'Un calendrier vient d’un outil réglé sur un autre fuseau (peers F3, erreur d’UTC au bord du mois; domain §3.2, T17, Îles-de-la-Madeleine).',
    en: 'A schedule comes from a tool set to another zone (peers F3, UTC month-edge bug; domain §3.2, T17, Îles-de-la-Madeleine).',
  },
  message: ({ timeZone, expected }: { timeZone: string; expected: string }) => ({
    fr: `Le calendrier est à l’heure de «\u00a0${timeZone}\u00a0», et l’édition à celle de «\u00a0${expected}\u00a0».`,
    en: `The schedule is in the time of "${timeZone}", and the edition in that of "${expected}".`,
  }),
  hint: () => ({
    fr: 'Donner aux deux le même fuseau, et vérifier les heures du calendrier.',
    en: 'Give both the same zone, and check the times of the schedule.',
  }),
  find({ schedule, timeZone: expected }: Edition, report) {
    if (schedule === undefined || schedule.timeZone === expected || ![schedule.timeZone, expected].every(isTimeZone)) return;
    report(['schedule', 'timeZone'], { timeZone: schedule.timeZone, expected }, [['timeZone']]);
  },
});
