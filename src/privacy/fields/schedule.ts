import type { Placement, Schedule } from '../../model/schedule';
import { recordFields } from './recordFields';
import { defineFields, idOf, organisational } from './field';

const placementFields = defineFields<Placement>('placement', {
  session: idOf('record'),
  date: organisational.plain,
  start: organisational.plain,
  sessionMinutes: organisational.plain,
  advisors: [{ role: idOf('definition'), advisor: idOf('advisor') }],
  'room?': idOf('record'),
  'pinned?': organisational.plain,
});

/** A timetable of sessions. */
export const scheduleFields = defineFields<Schedule>('schedule', {
  timeZone: organisational.plain,
  placements: [placementFields],
  'madeWith?': { seed: organisational.plain, steps: organisational.plain },
  ...recordFields,
});
