import type { BilingualText } from '../../../base/localizedText';
import * as z from 'zod';

import { formatWeekday } from '../../../base/formatWeekday';
import { weekdays } from '../../../base/plainDate';
import { availabilitySchema, type WeeklyWindow } from '../../../model/availability';
import { idSchema } from '../../../model/primitives';
import { buildAvailabilities } from '../../buildAvailabilities';
import { buildRemark } from '../cell';
import { missingCell, notTogether } from '../csvDiagnostics';
import { readBoolean } from '../cells/readBoolean';
import { readDate } from '../cells/readDate';
import { buildListReader } from '../cells/readList';
import { readLocalizedText, readText } from '../cells/readText';
import { readTimeOfDay } from '../cells/readTimeOfDay';
import { buildWordReader } from '../cells/readWord';
import { column, required } from '../columns';
import { defineCsvTable } from '../csvTable';
import type { Frozen } from '../../../model/frozen';

const titles = {
  weekday: { fr: 'Jour', en: 'Weekday' },
  date: { fr: 'Date', en: 'Date' },
  notAvailable: { fr: 'Disponible\u00a0: non', en: 'Available: no' },
} as const;

/** One row of a table of availabilities: weekly hours, or one dated exception, of someone or of a room. */
export const availabilityRowSchema = z.strictObject({
  of: z.enum(['advisor', 'enterprise', 'room']),
  id: idSchema,
  availability: availabilitySchema,
});

/** One row of a table of availabilities. `buildAvailabilities` puts the rows of each together. */
export interface AvailabilityRow extends Frozen<z.infer<typeof availabilityRowSchema>> {}

const readOf = buildWordReader([
  { code: 'advisor', label: { fr: 'Conseiller', en: 'Advisor' }, aliases: ['Conseillère', 'Personne'] },
  { code: 'enterprise', label: { fr: 'Entreprise', en: 'Enterprise' } },
  { code: 'room', label: { fr: 'Salle', en: 'Room' } },
]);

const readWeekday = buildWordReader(
  weekdays.map((code) => {
    const label = { fr: formatWeekday(code, { locale: 'fr' }), en: formatWeekday(code, { locale: 'en' }) };
    const shortened = [label.fr.slice(0, 3), `${label.fr.slice(0, 3)}.`, label.en.slice(0, 3), `${label.en.slice(0, 3)}.`];
    return { code, label, aliases: shortened };
  }),
);

const keysOf =
  (...keys: readonly string[]) =>
  (draft: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(keys.filter((key) => draft[key] !== undefined).map((key) => [key, draft[key]]));
const hours = keysOf('from', 'to');
const validity = keysOf('validFrom', 'validTo');
const reason = keysOf('reason');

/** Windows of the same hours that follow one another: a line of the file says their days together. */
function groupHours(weekly: readonly WeeklyWindow[]): readonly (readonly WeeklyWindow[])[] {
  const groups: WeeklyWindow[][] = [];
  const keyOf = ({ from, to, validFrom = '', validTo = '' }: WeeklyWindow) => [from, to, validFrom, validTo].join(' ');
  for (const window of weekly) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(window)) last.push(window);
    else groups.push([window]);
  }
  return groups;
}

/** When advisors, enterprises and rooms are free: days of the week (parted by `|`) with hours, or one date free or busy. */
export const availabilities = defineCsvTable<'availabilities', AvailabilityRow>({
  id: 'availabilities',
  title: { fr: 'Disponibilités', en: 'Availabilities' },
  schema: availabilityRowSchema,
  columns: () => [
    column('of', readOf, ['Type', 'Kind'], 'Sorte', 'Of'),
    required(column('id', readText, ['Identifiant', 'Id'], 'Conseiller', 'Advisor', 'Entreprise', 'Enterprise', 'Salle', 'Room')),
    column('weekday', buildListReader(readWeekday), ['Jour', 'Weekday'], 'Jour de la semaine', 'Day', 'Jours'),
    column('date', readDate, ['Date', 'Date']),
    column('available', readBoolean, ['Disponible', 'Available'], 'Libre', 'Free'),
    column('from', readTimeOfDay, ['De', 'From'], 'Début', 'Start', 'Heure de début'),
    column('to', readTimeOfDay, ['À', 'To'], 'Fin', 'End', 'Heure de fin'),
    column('validFrom', readDate, ['À partir du', 'Valid from'], 'Du'),
    column('validTo', readDate, ['Jusqu’au', 'Valid to'], 'Au'),
    column('reason', readLocalizedText, ['Motif', 'Reason'], 'Raison', 'Remarque', 'Note'),
  ],
  examine: (draft, { locale }) => {
    const lacks = (key: string, title: BilingualText) =>
      draft[key] === undefined ? [{ path: [key], remark: buildRemark(missingCell, { column: title[locale] }) }] : [];
    const refuse = (column: BilingualText, other: BilingualText) => [
      { path: ['weekday'], remark: buildRemark(notTogether, { column: column[locale], other: other[locale] }) },
    ];
    if (draft['weekday'] !== undefined && draft['date'] !== undefined) return refuse(titles.weekday, titles.date);
    // Hours of a week are those when one is free: « non » would be read as its contrary.
    if (draft['weekday'] !== undefined && draft['available'] === false) return refuse(titles.weekday, titles.notAvailable);
    if (draft['weekday'] !== undefined) return [...lacks('from', { fr: 'De', en: 'From' }), ...lacks('to', { fr: 'À', en: 'To' })];
    return draft['date'] === undefined ? lacks('weekday', { fr: 'Jour', en: 'Weekday' }) : [];
  },
  flatten: ({ of, id, availability: { weekly, exceptions = [] } }) => [
    ...groupHours(weekly).map((windows) => ({ of, id, ...windows[0], weekday: windows.map(({ weekday }) => weekday) })),
    ...exceptions.map((exception) => ({ of, id, ...exception })),
  ],
  join: buildAvailabilities,
  complete: (draft) => {
    const days: readonly unknown[] = Array.isArray(draft['weekday']) ? draft['weekday'] : [];
    const exception = { date: draft['date'], available: draft['available'] ?? true, ...hours(draft), ...reason(draft) };
    return {
      of: draft['of'] ?? 'advisor',
      ...keysOf('id')(draft),
      availability: {
        weekly: days.map((weekday) => ({ weekday, ...hours(draft), ...validity(draft) })),
        ...(draft['date'] === undefined ? {} : { exceptions: [exception] }),
      },
    };
  },
});
