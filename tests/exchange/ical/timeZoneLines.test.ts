import { describe, expect, it } from 'vitest';

import { listTimeZoneLines } from '../../../src/exchange/ical/timeZoneLines';

const rules = (lines: readonly string[]) => lines.filter((line) => line.startsWith('RRULE'));

describe('the definition of a zone', () => {
  it('is one state where clocks never change', () => {
    expect(listTimeZoneLines('America/Regina', 2020, 2021)).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:America/Regina',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:-0600',
      'TZOFFSETTO:-0600',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('is the yearly rule of the place, half hours and last Sundays included', () => {
    const newfoundland = listTimeZoneLines('America/St_Johns', 2020, 2021);
    expect(newfoundland).toEqual(expect.arrayContaining(['TZOFFSETFROM:-0330', 'TZOFFSETTO:-0230']));
    expect(rules(newfoundland)).toEqual(['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU']);
    expect(rules(listTimeZoneLines('Europe/Paris', 2020, 2025))).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
  });

  it('is each change written out where they follow no rule', () => {
    const morocco = listTimeZoneLines('Africa/Casablanca', 2020, 2021);
    expect(rules(morocco)).toEqual([]);
    expect(morocco.filter((line) => line.startsWith('DTSTART')).length).toBeGreaterThan(4);
  });
});
