import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Calendar } from '../../calendar';

/** A date comes from somewhere, or is marked as assumed: of the days, or of the whole calendar. */
export const unsourcedDays = defineCheck({
  code: 'calendar/unsourced-days',
  severity: 'warning',
  message: () => ({
    fr: 'Rien ne dit d’où viennent ces dates, qui peuvent changer d’une année à l’autre.',
    en: 'Nothing says where these dates come from, and they may change from year to year.',
  }),
  hint: () => ({
    fr: 'Ajouter une source («\u00a0source\u00a0»), ou marquer l’hypothèse («\u00a0assumed\u00a0»).',
    en: 'Add a source ("source"), or mark the assumption ("assumed").',
  }),
  find(calendar: Calendar, report) {
    if (calendar.source !== undefined || calendar.assumed === true) return;
    for (const [index, { source, assumed }] of calendar.days.entries()) {
      if (source === undefined && assumed !== true) report(['days', index], {});
    }
  },
});
