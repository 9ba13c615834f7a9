import { compareText } from './compareText';
import { demandChoice } from './demandChoice';
import { demandDate } from './demandDate';
import { demandOptions } from './demandOptions';
import { findEaster } from './findEaster';
import { freezeDeep } from './freezeDeep';
import type { BilingualText } from './localizedText';
import { addDays, findWeekday, weekdays, type PlainDate, type Weekday } from './plainDate';

/** A statutory holiday of Québec; of the two of Easter, an employer gives one. */
export type HolidayId =
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'patriots'
  | 'national-holiday'
  | 'canada-day'
  | 'labour-day'
  | 'thanksgiving'
  | 'christmas';

/** A statutory holiday of one year. */
export interface Holiday {
  /** The same every year. */
  readonly id: HolidayId;
  /** As it was called that year. */
  readonly name: BilingualText;
  /** The day that it marks. */
  readonly date: string;
  /** The day off: the next one where the law moves it. */
  readonly observedOn: string;
  /** The section of the law. */
  readonly source: { readonly title: BilingualText; readonly address: string };
  /** True for years whose wording of the law was not read: today's rule is taken. */
  readonly assumed?: true;
}

/** Which holidays, for whom. */
export interface HolidayOptions {
  /** The employer's choice, which nothing can guess; `both` where partners choose differently. */
  readonly easter: 'friday' | 'monday' | 'both';
  /** Whether Sunday is an ordinary working day: 24 June then stays on its Sunday. Absent: it is not. */
  readonly worksSundays?: boolean;
}

/** First and last days on which `listHolidays` has an answer. */
export const holidayLimits = freezeDeep({ from: '1990-01-01', to: '2100-12-31' });

interface Rule {
  readonly id: HolidayId;
  name(year: number): BilingualText;
  find(year: number): PlainDate;
  /** The day off; absent, the day itself. */
  observe?(date: PlainDate, year: number, worksSundays: boolean): PlainDate;
  source(year: number): Holiday['source'];
  isAssumed(year: number): boolean;
}

/** Section 60, as the CNESST prints it; how it read before 2003 (Order 1322-2002 on the Patriots) was not seen. */
const labourStandards = {
  source: () => ({
    title: {
      fr: 'Loi sur les normes du travail (RLRQ, c. N-1.1), art. 60',
      en: 'Act respecting labour standards (CQLR, c. N-1.1), s. 60',
    },
    address:
      'https://www.cnesst.gouv.qc.ca/fr/organisation/documentation/acces-linformation/documents-servant-prise-decision/normes-travail/loi-sur-normes-travail/chapitre-iv-normes-travail-art-391-97/section-iii-jours-feries-chomes-payes-art-591-65/article-60',
  }),
  isAssumed: (year: number) => year < 2003,
};

/**
 * Section 2. Until 2007, c. 4, s. 1, a Sunday gave the 25th to everyone (consolidations of 1999 and 2003); since, to those who do not normally
 * work that day. Not seen: the wording before 1990, c. 73, s. 67, and the day on which that of 2007 came into force.
 */
const nationalHoliday = {
  source: (year: number) => ({
    title: { fr: 'Loi sur la fête nationale (RLRQ, c. F-1.1), art. 2', en: 'National Holiday Act (CQLR, c. F-1.1), s. 2' },
    address:
      year < 2007
        ? 'http://legisquebec.gouv.qc.ca/en/showdoc/cs/f-1.1/20030501'
        : 'https://legisquebec.gouv.qc.ca:443/fr/version/lc/F-1.1?code=se%3A2&historique=20241203',
  }),
  isAssumed: (year: number) => year < 1991 || year === 2007,
};

const isSunday = (date: PlainDate) => findWeekday(date) === 'sunday';

/** The first such day of the week on or after a date. */
function findNext(weekday: Weekday, date: PlainDate): PlainDate {
  return addDays(date, (weekdays.indexOf(weekday) - weekdays.indexOf(findWeekday(date)) + 7) % 7);
}

/** In the order of a year, Easter apart. */
const rules: readonly Rule[] = [
  { id: 'new-year', ...labourStandards, name: () => ({ fr: 'Jour de l’An', en: 'New Year’s Day' }), find: (year) => `${year}-01-01` },
  {
    id: 'good-friday',
    ...labourStandards,
    name: () => ({ fr: 'Vendredi saint', en: 'Good Friday' }),
    find: (year) => addDays(findEaster(year), -2),
  },
  {
    id: 'easter-monday',
    ...labourStandards,
    name: () => ({ fr: 'Lundi de Pâques', en: 'Easter Monday' }),
    find: (year) => addDays(findEaster(year), 1),
  },
  {
    id: 'patriots',
    ...labourStandards,
    // Order 1322-2002, first held in May 2003; the CNESST's page gives the former name.
    name: (year) =>
      year < 2003 ? { fr: 'Fête de Dollard', en: 'Dollard Day' } : { fr: 'Journée nationale des patriotes', en: 'National Patriots’ Day' },
    // The Monday that precedes 25 May, never that day.
    find: (year) => findNext('monday', `${year}-05-18`),
  },
  {
    id: 'national-holiday',
    ...nationalHoliday,
    name: () => ({ fr: 'Fête nationale du Québec', en: 'Québec National Holiday' }),
    find: (year) => `${year}-06-24`,
    observe: (date, year, worksSundays) => (isSunday(date) && !(worksSundays && year >= 2007) ? addDays(date, 1) : date),
  },
  {
    id: 'canada-day',
    ...labourStandards,
    name: () => ({ fr: 'Fête du Canada', en: 'Canada Day' }),
    find: (year) => `${year}-07-01`,
    observe: (date) => (isSunday(date) ? addDays(date, 1) : date),
  },
  {
    id: 'labour-day',
    ...labourStandards,
    name: () => ({ fr: 'Fête du Travail', en: 'Labour Day' }),
    find: (year) => findNext('monday', `${year}-09-01`),
  },
  {
    id: 'thanksgiving',
    ...labourStandards,
    name: () => ({ fr: 'Action de grâces', en: 'Thanksgiving Day' }),
    find: (year) => findNext('monday', `${year}-10-08`),
  },
  { id: 'christmas', ...labourStandards, name: () => ({ fr: 'Noël', en: 'Christmas Day' }), find: (year) => `${year}-12-25` },
];

/**
 * The statutory holidays of Québec observed from a day to another, both included, in order.
 *
 * Eight a year: seven of the Act respecting labour standards, s. 60, and the National Holiday. 1 January and 25 December stay on their day
 * whatever it is; 1 July on a Sunday moves to 2 July; 24 June on a Sunday moves to 25 June, since 2007 only for those who do not normally
 * work Sundays. Employers may give more days, and some sectors have their own: those are calendars (`parseCalendar`). Not legal advice.
 *
 * @returns None when `to` comes before `from`.
 * @throws RangeError when a date does not exist, or is outside the years 1990 to 2100.
 * @example
 * listHolidays({ from: '2029-06-01', to: '2029-07-31' }, { easter: 'friday' }).map(({ observedOn }) => observedOn) // => ['2029-06-25', '2029-07-02']
 */
export function listHolidays({ from, to }: { readonly from: string; readonly to: string }, options: HolidayOptions): Holiday[] {
  const { easter, worksSundays = false } = demandOptions('listHolidays', options, 'easter');
  demandChoice('listHolidays', 'easter', easter, ['friday', 'monday', 'both']);
  for (const [name, date] of Object.entries({ from, to })) {
    demandDate('listHolidays', name, date);
    if (date < holidayLimits.from || date > holidayLimits.to) {
      throw new RangeError(`listHolidays: a date from ${holidayLimits.from} to ${holidayLimits.to} was expected, not ${date}`);
    }
  }
  const left = { friday: 'easter-monday', monday: 'good-friday', both: undefined }[easter];
  const kept = rules.filter(({ id }) => id !== left);
  const [first, last] = [from, to].map((date) => Number(date.slice(0, 4)));
  const years = Array.from({ length: Math.max(0, (last ?? 0) - (first ?? 0) + 1) }, (_, index) => (first ?? 0) + index);
  return years
    .flatMap((year) => kept.map((rule) => applyRule(rule, year, worksSundays)))
    .filter(({ observedOn }) => from <= observedOn && observedOn <= to)
    .sort((a, b) => compareText(a.observedOn, b.observedOn));
}

function applyRule(rule: Rule, year: number, worksSundays: boolean): Holiday {
  const date = rule.find(year);
  return {
    id: rule.id,
    name: rule.name(year),
    date,
    observedOn: rule.observe?.(date, year, worksSundays) ?? date,
    source: rule.source(year),
    ...(rule.isAssumed(year) ? { assumed: true } : {}),
  };
}
