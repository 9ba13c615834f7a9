import { describe, expect, it } from 'vitest';

import { enterprises } from '../../src/exchange/csv/tables/enterprises';
import { readTable } from '../../src/exchange/csv/readTable';

describe('F21: what is said of an enterprise at intake and at the end is not joined by one key', () => {
  const intake = readTable('Nom;NEQ;Employés\nÉditions d’Art Le Sabord;11 6000-0007;4\nCoopérative Nitaskinan;;2\n', enterprises).rows;
  const outcome = readTable("Name,NEQ,Employees\nLa Fabrique,,1\nEDITIONS D'ART  LE SABORD,1160000007,6\n", enterprises).rows;

  it('two files of two seasons, typed by two hands, name the same enterprise by the same id and the same number', () => {
    const before = new Map(intake.map((enterprise) => [enterprise.id, enterprise]));
    const joined = outcome.flatMap((after) => {
      const found = before.get(after.id);
      return found === undefined ? [] : [{ id: after.id, neq: [found.neq, after.neq], employees: [found.employees, after.employees] }];
    });
    expect(joined).toEqual([{ id: 'editions-d-art-le-sabord', neq: ['1160000007', '1160000007'], employees: [4, 6] }]);
  });
});
