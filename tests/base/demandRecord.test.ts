import { describe, expect, test } from 'vitest';

import { demandRecord } from '../../src/base/demandRecord';
import * as trajet from '../../src/index';

const edition = { id: 'a', sessions: [] };

test('a record that has what is needed comes back as it is', () => {
  expect(demandRecord('planYear', 'an edition', edition, 'sessions')).toBe(edition);
});

test.each([
  [undefined, 'planYear: an edition was expected, not undefined'],
  [null, 'planYear: an edition was expected, not null'],
  [[], 'planYear: an edition was expected, not a list'],
  ['mauricie', "planYear: an edition was expected, not 'mauricie'"],
  ['{"id": 1}', `planYear: an edition was expected, not '{"id": 1}': a JSON text is read by fromJson, then by openDocument`],
  [{}, 'planYear: an edition was expected, and this object lacks sessions'],
  [
    { success: true, data: edition, diagnostics: [] },
    'planYear: an edition was expected, and this object lacks sessions: of a result of reading, pass .data once .success is true',
  ],
  [Promise.resolve(edition), 'planYear: an edition was expected, and this object lacks sessions: await the promise first'],
])('%j is refused with what was expected', (given, message) => {
  expect(() => demandRecord('planYear', 'an edition', given as unknown as typeof edition, 'sessions')).toThrow(new TypeError(message));
});

/** A caller in plain JavaScript: what comes first is forgotten, or is something else. */
describe('a function says its name when what it works on is not there', () => {
  const whole = trajet.buildEdition();
  const plan = { template: trajet.buildTemplate() };
  const locale = { locale: 'fr' };
  const days = { from: '2026-01-05', to: '2026-06-26', timeZone: 'America/Toronto' };
  const calendar = { of: { kind: 'enterprise', id: 'a' }, stamp: '2020-11-18T14:00:00Z', ...locale };
  const calls: readonly (readonly [name: string, given: readonly unknown[], says: string])[] = [
    ['findCode', ['mrc', undefined], 'a code or a name was expected, as a text, not undefined'],
    ['findCode', ['mrc', {}], 'a code or a name was expected, as a text, not an object'],
    ['findCode', ['mrc', Number.NaN], 'a code or a name was expected, as a text, not NaN'],
    ['buildId', [undefined], 'a name was expected, as a text, not undefined'],
    ['fromJson', [], 'a JSON text was expected, as a text, not undefined'],
    ['fromJson', [{ id: 'a' }], 'a JSON text was expected, as a text, not an object: what is read already goes to openDocument'],
    ['toCsv', [undefined, { table: 'enterprises', ...locale }], 'rows, or the edition that holds them was expected, not undefined'],
    ['toCsv', ['{}', { table: 'activities', ...locale }], "rows, or the template that holds them was expected, not '{}': a JSON text"],
    ['planCohort', [undefined, plan], 'an edition was expected, not undefined'],
    ['planCohort', [{}, plan], 'an edition was expected, and this object lacks cohorts, sessions, envelopes'],
    ['planCohort', [whole, { template: 'x' }], "a template was expected, not 'x'"],
    ['planSessions', [undefined, trajet.buildCohort()], 'a template was expected, not undefined'],
    ['estimateTemplate', [undefined, { enterprises: 5 }], 'a template was expected, not undefined'],
    ['scheduleEdition', [undefined, { maxSteps: 10 }], 'an edition was expected, not undefined'],
    ['scheduleSessions', [undefined, { maxSteps: 10 }], 'a scheduling problem was expected, not undefined'],
    ['buildSchedulingProblem', [undefined], 'an edition was expected, not undefined'],
    ['applySchedule', [undefined, {}], 'an edition was expected, not undefined'],
    ['verifySchedule', [undefined], 'a scheduling problem was expected, not undefined'],
    ['verifySchedule', [{ sessions: [], people: [], rooms: [], enterprises: [] }], 'a schedule was expected, not undefined'],
    ['changeStatus', ['member', undefined, { to: 'active', on: '2026-01-05' }], 'a record was expected, not undefined'],
    ['changeStatus', ['member', {}, { to: 'active', on: '2026-01-05', reason: 'x' }], "the reason must be { fr: 'x' }, not 'x'"],
    ['validateTransition', ['member', { to: 'active', reason: 'x' }], "the reason must be { fr: 'x' }, not 'x'"],
    ['findStatus', [undefined, { asOf: '2026-01-05' }], 'a record was expected, not undefined'],
    ['summarizeSeats', [], 'a cohort was expected, not undefined'],
    ['validateTemplate', [{}], 'a template was expected, and this object lacks phases, activities'],
    ['toMarkdown', [], 'a report was expected, not undefined'],
    ['toMarkdown', [whole], 'a report was expected, and this object lacks blocks'],
    ['toHtml', [], 'a report was expected, not undefined'],
    ['findMunicipality', [undefined, 'x'], 'a list of municipalities was expected, not undefined'],
    ['findMunicipality', [{ municipalities: [] }, 'x'], 'a list of municipalities was expected, not an object: pass the .municipalities'],
    ['findMunicipality', [[], undefined], 'a name or a code was expected, as a text, not undefined'],
    ['listFreeIntervals', [null, days], 'an availability was expected, not null'],
    ['computeTotals', [whole], 'a list of sessions was expected, not an object: pass the .sessions of the edition'],
    ['formatDiagnostics', [{}, locale], 'a list of diagnostics was expected, not an object: pass the .diagnostics'],
    ['toICalendar', [undefined, calendar], 'an edition was expected, not undefined'],
  ];

  test.each(calls)('%s %#', (name, given, says) => {
    const call: unknown = Reflect.get(trajet, name);
    if (typeof call !== 'function') throw new Error(`${name} is no function of the front door`);
    expect(() => Reflect.apply(call, undefined, [...given]) as unknown).toThrow(
      expect.objectContaining({ name: 'TypeError', message: expect.stringContaining(`${name}: ${says}`) as unknown }),
    );
  });

  test('steps and seeds that are no whole numbers are refused by the function that was called', () => {
    const schedule = (options: object) => () => trajet.scheduleEdition(whole, { maxSteps: 10, ...options });
    expect(schedule({ maxSteps: 'x' })).toThrow(new RangeError("scheduleEdition: a whole number of steps was expected, not 'x'"));
    expect(schedule({ seed: 1.5 })).toThrow(new RangeError('scheduleEdition: a whole number was expected as seed, not 1.5'));
    expect(schedule({ cohort: 'zzz' })).toThrow(/^scheduleEdition: the edition ".*" has no cohort "zzz"/u);
    expect(schedule({ grid: 1 })).toThrow(/^scheduleEdition: a grid/u);
  });
});

describe('what can be answered is answered', () => {
  test('a spreadsheet gives codes as numbers', () => {
    expect(trajet.findCode('mrc', 372)).toEqual(trajet.findCode('mrc', '372'));
    expect(trajet.findCode('mrc', 372)).toMatchObject({ kind: 'found', entry: { code: '372' } });
  });

  test('no options are no version: inspectScian never throws', () => {
    const inspect = trajet.inspectScian as (...given: readonly unknown[]) => unknown;
    expect(inspect('813', null)).toEqual(trajet.inspectScian('813'));
    expect(inspect('813', 2022)).toEqual(trajet.inspectScian('813'));
  });

  test.each([null, undefined, 12, {}])('%j is no directory of municipalities', (given) => {
    const { municipalities, rejected, diagnostics } = trajet.fromMunicipalities(given as never);
    expect([municipalities, rejected, diagnostics.map(({ code }) => code)]).toEqual([[], [], ['csv/not-a-file']]);
  });
});

describe('a calendar of someone the edition lacks', () => {
  const edition = trajet.buildEdition({ enterprises: [trajet.buildEnterprise({ id: 'le-sabord' })] });
  const write = (of: trajet.CalendarSubject, previous?: string) =>
    trajet.toICalendar(edition, { of, stamp: '2020-11-18T14:00:00Z', locale: 'fr', ...(previous === undefined ? {} : { previous }) });

  test('is refused, with the nearest id', () => {
    expect(() => write({ kind: 'enterprise', id: 'le-sabor' })).toThrow(
      new RangeError(`toICalendar: the edition "${edition.id}" has no enterprise "le-sabor"; did you mean "le-sabord"?`),
    );
    expect(() => write({ kind: 'room', id: 'zzz' })).toThrow(new RangeError(`toICalendar: the edition "${edition.id}" has no room "zzz"`));
    expect(() => write({ kind: 'team' as 'room', id: 'zzz' })).toThrow(/^toICalendar: of.kind must be one of 'enterprise'/u);
  });

  test('is written when one was published before: what it held is called off', () => {
    const before = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a@b.trajet\r\nSEQUENCE:0\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
    expect(write({ kind: 'enterprise', id: 'gone' }, before)).toContain('STATUS:CANCELLED');
  });
});
