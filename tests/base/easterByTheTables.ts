/**
 * Easter by the definition of 1582, step by step, with a day-by-day search: the epact (age of the moon on 1 January) from the golden number and
 * the two corrections, the first fourteenth day of a moon from 21 March on, then the next Sunday (Clavius, _Explicatio_, 1603; the same
 * steps are in Knuth, _The Art of Computer Programming_, vol. 1, 1.3.2, ex. 14). Shares nothing with the rule under test, nor with `plainDate`.
 */
export function easterByTheTables(year: number): string {
  const goldenNumber = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const leapYearsDropped = Math.floor((3 * century) / 4) - 12;
  const moonDrift = Math.floor((8 * century + 5) / 25) - 5;
  const epact = (((11 * goldenNumber + 20 + moonDrift - leapYearsDropped) % 30) + 30) % 30;
  const isMovedOneDay = epact === 24 || (epact === 25 && goldenNumber > 11);
  // The moon of March is full 44 − epact days into the month, or one moon later when that comes before the 21st.
  let fullMoon = 44 - (isMovedOneDay ? epact + 1 : epact);
  if (fullMoon < 21) fullMoon += 30;
  let day = fullMoon + 1;
  while (weekdayByZeller(year, day) !== 'sunday') day += 1;
  return day > 31 ? `${year}-04-${String(day - 31).padStart(2, '0')}` : `${year}-03-${day}`;
}

/** The day of the week of a day counted from 1 March as 1 (Zeller's congruence, 1887). */
function weekdayByZeller(year: number, dayFromMarch: number): string {
  const [month, day] = dayFromMarch > 31 ? [4, dayFromMarch - 31] : [3, dayFromMarch];
  const [century, yearOfCentury] = [Math.floor(year / 100), year % 100];
  const h =
    (day + Math.floor((13 * (month + 1)) / 5) + yearOfCentury + Math.floor(yearOfCentury / 4) + Math.floor(century / 4) + 5 * century) % 7;
  return ['saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'][h] ?? '';
}
