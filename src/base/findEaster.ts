import type { PlainDate } from './plainDate';

/**
 * Easter Sunday of a year of the Gregorian calendar.
 *
 * The rule of Butcher's _Ecclesiastical Calendar_ (1876), as H. V. Smith gives it in _Mathematical Spectrum_ 11 (1978/79), p. 23–24:
 * whole divisions only, no table, no exception.
 *
 * @param year - A whole number from 1583 to 9999.
 * @throws RangeError when it is not.
 * @example
 * findEaster(2026) // => '2026-04-05'
 */
export function findEaster(year: number): PlainDate {
  if (!Number.isInteger(year) || year < 1583 || year > 9999) {
    throw new RangeError(`findEaster: a whole year from 1583 to 9999 was expected, not ${String(year)}`);
  }
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const placeInMoonCycle = year % 19;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const fullMoon = (19 * placeInMoonCycle + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - fullMoon - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((placeInMoonCycle + 11 * fullMoon + 22 * toSunday) / 451);
  const daysFromMarch = fullMoon + toSunday - 7 * lateMoon + 114;
  const [month, day] = [Math.floor(daysFromMarch / 31), (daysFromMarch % 31) + 1];
  return `${year}-0${month}-${String(day).padStart(2, '0')}`;
}
