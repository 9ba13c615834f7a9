import { expect, it } from 'vitest';

import { buildDiagnostic, defineDiagnostic } from '../../src/diagnostics/defineDiagnostic';
import { nameRecords } from '../../src/privacy/nameRecords';
import { buildEdition } from '../model/builders';

const about = defineDiagnostic({
  code: 'tests/about',
  severity: 'info',
  message: ({ advisor }: { advisor: string | null; people: readonly string[] }) => ({ fr: advisor ?? '', en: advisor ?? '' }),
  records: () => ({ advisor: 'advisor', people: 'advisor', missing: 'advisor' }),
});

it('puts the names of records beside their ids, and leaves ids that the edition lacks', () => {
  const given = [
    buildDiagnostic(about, ['a'], { advisor: 'julie', people: ['julie', 'gone'] }),
    buildDiagnostic(about, [], { advisor: 'gone', people: [] }),
  ];
  const [first, second] = nameRecords(buildEdition(), given, [about]);
  expect(first).toEqual({
    code: 'tests/about',
    severity: 'info',
    path: ['a'],
    params: {
      advisor: 'julie',
      people: ['julie', 'gone'],
      advisorFr: 'Julie',
      advisorEn: 'Julie',
      peopleFr: ['Julie', 'gone'],
      peopleEn: ['Julie', 'gone'],
    },
  });
  expect(second?.params).toEqual({ advisor: 'gone', people: [], peopleFr: [], peopleEn: [] });
});

it('leaves as they are diagnostics of a kind that declares no record, or that is not known', () => {
  const { code, severity } = about;
  const plain = defineDiagnostic({ code, severity, message: () => ({ fr: '', en: '' }) });
  const given = [buildDiagnostic(about, [], { advisor: 'julie', people: [] })];
  expect(nameRecords(buildEdition(), given, [plain])).toEqual(given);
  expect(nameRecords(buildEdition(), given, [])).toEqual(given);
});
