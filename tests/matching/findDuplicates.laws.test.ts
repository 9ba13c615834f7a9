import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findDuplicates, type EnterpriseList } from '../../src/matching/findDuplicates';
import { compareNameWords } from '../../src/matching/names/compareNameWords';
import { foldName } from '../../src/matching/names/foldName';
import { listPairs } from '../../src/matching/listPairs';
import { findNearWords } from '../../src/matching/names/findNearWords';
import { weighWords } from '../../src/matching/names/weighWords';
import { readTraits } from '../../src/matching/traits/readTraits';

const words = [
  'Coop de solidarité',
  'Le',
  'Sabord',
  'Sabrod',
  'Éveil',
  'eveil',
  'St-Tite',
  'inc.',
  'CPE',
  '1800',
  'Radis',
  'd’Art',
  'fondation',
  '.',
];
const name = fc.oneof(
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const enterprise = fc.record(
  {
    name,
    neq: fc.constantFrom('1160000007', '1160000015', 'x'),
    legalForm: fc.constantFrom('non-profit', 'cooperative', 'zzz'),
    website: fc.constantFrom('lesabord.qc.ca', 'https://www.LeSabord.qc.ca/a', 'facebook.com/x', ' '),
    place: fc.record(
      {
        address: fc.constantFrom('12, rue A', '12 av. A', 'A'),
        municipality: fc.constantFrom('Saint-Tite', 'ST-TITE', 'La Tuque'),
        postalCode: fc.constantFrom('G9A5C5', 'G9A 5C5', 'x'),
      },
      { requiredKeys: [] },
    ),
    contacts: fc.array(
      fc.record({ name: fc.constant('A'), phone: fc.constantFrom('819 555-0142', '1'), email: fc.constantFrom('a@b.ca', 'x') }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['name'] },
);
const lists = fc
  .array(fc.array(enterprise, { maxLength: 5 }), { maxLength: 3 })
  .map((all): EnterpriseList[] =>
    all.map((each, list) => ({ list: `list-${list}`, enterprises: each.map((one, index) => ({ id: `e-${index}`, ...one })) })),
  );

describe('laws of finding duplicates', () => {
  it('nothing depends on the order of the lists nor of their rows', () => {
    fc.assert(
      fc.property(
        lists.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc
              .tuple(
                ...all.map(({ list, enterprises }) =>
                  fc
                    .shuffledSubarray([...enterprises], { minLength: enterprises.length })
                    .map((shuffled) => ({ list, enterprises: shuffled })),
                ),
              )
              .chain((shuffled) => fc.shuffledSubarray(shuffled, { minLength: shuffled.length })),
          ),
        ),
        ([all, permuted]) => {
          expect(findDuplicates(permuted, { reportFrom: 0 })).toEqual(findDuplicates(all, { reportFrom: 0 }));
        },
      ),
    );
  });

  it('two enterprises are judged the same in both directions', () => {
    fc.assert(
      fc.property(enterprise, enterprise, (one, other) => {
        const judge = (first: typeof one, second: typeof one) =>
          findDuplicates(
            [
              { list: 'a', enterprises: [{ id: 'x', ...first }] },
              { list: 'b', enterprises: [{ id: 'y', ...second }] },
            ],
            { reportFrom: 0 },
          ).candidates.map(({ score, linked, reasons, contradictions }) => [
            score,
            linked,
            reasons.map(({ code }) => code),
            contradictions.map(({ code }) => code),
          ]);
        expect(judge(one, other)).toEqual(judge(other, one));
      }),
    );
  });

  it('a name is as near to another as the other to it, from 0 to 100, and 100 to itself where it has a letter', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [a, b] = [foldName(one), foldName(other)];
        const nearness = compareNameWords(a, b);
        expect(nearness).toBe(compareNameWords(b, a));
        expect(Number.isInteger(nearness) && nearness >= 0 && nearness <= 100).toBe(true);
        expect(compareNameWords(a, a)).toBe(/[\p{L}\p{N}]/u.test(one) ? 100 : 0);
      }),
    );
  });

  it('says plain JSON: whole scores, each candidate once, nobody with itself, and groups that share nobody', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const report = findDuplicates(all, { reportFrom: 0 });
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        const pairs = report.candidates.map(({ first, second }) => `${first.list} ${first.id} ${second.list} ${second.id}`);
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { first, second, score } of report.candidates) {
          expect(first).not.toEqual(second);
          expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
        }
        const members = report.groups.flatMap((group) => group.members.map(({ list, id }) => `${list} ${id}`));
        expect(new Set(members).size).toBe(members.length);
      }),
    );
  });

  it('leaves out of the comparison no pair that shares a number, a site or the whole of a name, in a short list', () => {
    fc.assert(
      fc.property(fc.array(enterprise, { maxLength: 8 }), (all) => {
        const records = all.map((each, index) => readTraits({ id: `e-${index}`, ...each }, 'a'));
        const { counts } = weighWords(records.map(({ name: folded }) => folded));
        const listed = new Set(listPairs(records, { counts, nearWords: findNearWords(counts.keys()) }).map((pair) => pair.join(' ')));
        for (const [at, a] of records.entries()) {
          for (const [other, b] of records.entries()) {
            if (at >= other) continue;
            const shares =
              (a.neq !== undefined && a.neq === b.neq) ||
              (a.website !== undefined && a.website === b.website) ||
              (a.name.joined !== '' && a.name.joined === b.name.joined);
            if (shares) expect(listed.has(`${at} ${other}`)).toBe(true);
          }
        }
      }),
    );
  });
});
