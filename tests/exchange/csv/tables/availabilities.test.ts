import { expect, it } from 'vitest';

import { buildAvailabilities } from '../../../../src/exchange/buildAvailabilities';
import { availabilities } from '../../../../src/exchange/csv/tables/availabilities';
import { readTable } from '../../../../src/exchange/csv/readTable';

const text =
  'Type;Identifiant;Jour;Date;Disponible;De;À;À partir du;Motif\n' +
  ';marie;lundi|mer.;;;9 h;12 h 30;2020-11-18;\n' +
  'Salle;a;;2020-12-01;non;;;;Peinture\n' +
  'Conseillère;marie;Vendredi;;;13:00;16:00;;\n' +
  'Salle;a;;2020-12-02;;8:00;12:00;;';

it('reads weekly hours and dated exceptions, free unless said otherwise', () => {
  const { rows, diagnostics } = readTable(text, availabilities);
  expect(diagnostics).toEqual([]);
  expect(rows[0]).toEqual({
    of: 'advisor',
    id: 'marie',
    availability: {
      weekly: [
        { weekday: 'monday', from: '09:00', to: '12:30', validFrom: '2020-11-18' },
        { weekday: 'wednesday', from: '09:00', to: '12:30', validFrom: '2020-11-18' },
      ],
    },
  });
  expect(rows[1]?.availability).toEqual({ weekly: [], exceptions: [{ date: '2020-12-01', available: false, reason: { fr: 'Peinture' } }] });
});

it('are put together for each person and room', () => {
  const built = buildAvailabilities(readTable(text, availabilities).rows);
  expect(built.map(({ of, id, availability }) => [of, id, availability.weekly.length, availability.exceptions?.length])).toEqual([
    ['advisor', 'marie', 3, undefined],
    ['room', 'a', 0, 2],
  ]);
});

it('never make hours of « non », nor two things of one row', () => {
  const { rows, diagnostics } = readTable(
    'Id;Jour;Date;De;À;Disponible\na;jeudi;;9 h;12 h;non\na;jeudi;2020-12-01;9 h;12 h;\na;jeudi;;9 h;12 h;oui',
    availabilities,
  );
  expect(rows.map(({ availability }) => availability)).toEqual([{ weekly: [{ weekday: 'thursday', from: '09:00', to: '12:00' }] }]);
  expect(diagnostics).toMatchObject([
    { code: 'csv/not-together', params: { column: 'Jour', other: 'Disponible\u00a0: non' }, source: { line: 2 } },
    { code: 'csv/not-together', params: { column: 'Jour', other: 'Date' }, source: { line: 3 } },
  ]);
});

it('need a day or a date, and hours on a day', () => {
  const { diagnostics } = readTable('Id;Jour;De;À\na;;9:00;10:00\na;lundi;9:00;\na;lundi;9:00;25:00', availabilities);
  expect(diagnostics.map(({ code, source }) => [code, source?.line])).toEqual([
    ['csv/missing-cell', 2],
    ['csv/missing-cell', 3],
    ['time/malformed', 4],
  ]);
  expect(readTable('Id;Day\na;', availabilities, { locale: 'en' }).diagnostics).toMatchObject([{ params: { column: 'Weekday' } }]);
});
