import { calendarSchema, safeParseCalendar } from '../calendar';
import { defineDocument } from './documentKind';

/** The document of a calendar of closures. */
export const calendarDocument = defineDocument({
  title: { fr: 'Calendrier de fermetures', en: 'Calendar of closures' },
  schema: calendarSchema,
  read: safeParseCalendar,
});
