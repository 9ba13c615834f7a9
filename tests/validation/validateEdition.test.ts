import { expect, it } from 'vitest';

import { addDays } from '../../src/base/plainDate';
import { parseEdition } from '../../src/model/edition';
import { planCohort } from '../../src/parcours/planCohort';
import { pilotTemplate } from '../../src/parcours/templates/pilot';
import { editionChecks } from '../../src/validation/registry';
import { validateEdition } from '../../src/validation/validateEdition';
import { buildEdition, buildSession } from './buildEdition';

it('a sound edition gets no remark', () => {
  expect(validateEdition(parseEdition(buildEdition()))).toEqual([]);
});

it('the sessions of the pilot are sound once planned', () => {
  const advisors = buildEdition().advisors.map((advisor) => ({
    ...advisor,
    expertise: ['codevelopment-facilitation', 'ideation', 'training', 'business-model', 'finance', 'marketing'],
  }));
  const { edition, diagnostics } = planCohort(buildEdition({ advisors, sessions: [], envelopes: [] }), { template: pilotTemplate });
  expect(diagnostics).toEqual([]);
  expect(validateEdition(parseEdition(edition))).toEqual([]);
});

it('a check is turned off, raised or lowered by its code', () => {
  const edition = buildEdition({ title: { fr: 'Édition' } });
  const hear = (level: 'off' | 'error' | 'info') => validateEdition(edition, { levels: { 'languages/text-in-one-language': level } });
  expect(hear('off')).toEqual([]);
  expect(hear('error').map(({ severity }) => severity)).toEqual(['error']);
  expect(hear('info')).toEqual(validateEdition(edition));
});

it('a level for a check that does not exist is a mistake of the programmer', () => {
  const levels: object = { 'languages/unheard-of': 'off' };
  expect(() => validateEdition(buildEdition(), { levels })).toThrow(/"languages\/unheard-of"/u);
});

it('codes are those of a subject, and each is one check’s', () => {
  const codes = editionChecks.map(({ code }): string => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[a-z-]+\/[a-z-]+$/u);
});

it('T02: two pôles may answer together for one edition, each of them in it', () => {
  const [pole] = buildEdition().partners;
  const partners =
    pole === undefined ? [] : [pole, { ...pole, id: 'pole-centre', name: 'Pôle Centre-du-Québec', roles: [{ role: 'lead' as const }] }];
  expect(validateEdition(buildEdition({ owners: ['pole', 'pole-centre'], partners }))).toEqual([]);
  expect(validateEdition(buildEdition({ owners: ['pole', 'pole-centre'] })).map(({ path }) => path)).toEqual([['owners', 1]]);
});

it('a mistyped check is answered with the nearest, and a level that is none is refused', () => {
  const hear = (levels: object) => () => validateEdition(buildEdition(), { levels });
  expect(hear({ 'schedule/placed-twise': 'off' })).toThrow(/did you mean "schedule\/placed-twice"/u);
  expect(hear({ 'schedule/placed-twice': 'loud' })).toThrow(/"schedule\/placed-twice" must be one of error, warning, info, off, not loud/u);
  expect(() => validateEdition(buildEdition(), { asOf: 'today' })).toThrow(RangeError);
});

it('twice the edition takes about twice the time, never four times', () => {
  const grow = (sessions: number) => {
    const numbers = Array.from({ length: sessions }, (_, index) => index);
    const one = buildSession();
    const edition = buildEdition({
      sessions: numbers.map((number) => ({ ...one, id: `s${number}`, after: number === 0 ? [] : [{ session: `s${number - 1}` }] })),
      schedule: {
        timeZone: 'America/Toronto',
        placements: numbers.map((number) => ({
          session: `s${number}`,
          date: addDays('2020-11-23', number % 120),
          start: '09:00',
          sessionMinutes: 60,
          advisors: [{ role: 'facilitator', advisor: 'ann' }],
          room: 'hall',
        })),
      },
    });
    const start = performance.now();
    validateEdition(edition);
    return performance.now() - start;
  };
  grow(500);
  expect(grow(8_000)).toBeLessThan(Math.max(50, grow(2_000)) * 12);
}, 60_000);

it.each([[undefined], [null], [{}], ['{}'], [[]], [{ schema: 'trajet/edition/1.0', id: 'a', cohorts: 5 }]])(
  'tells what is no edition (%j) why it is none, and throws nothing',
  (given) => {
    const diagnostics = validateEdition(given as unknown as Parameters<typeof validateEdition>[0]);
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  },
);

it('says that templates are a list', () => {
  expect(() => validateEdition(buildEdition(), { templates: {} as never })).toThrow(/^validateEdition: a list of templates was expected/u);
});
