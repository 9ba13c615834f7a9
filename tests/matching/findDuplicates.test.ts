import { describe, expect, it } from 'vitest';

import { findDuplicates, type FindDuplicatesOptions } from '../../src/matching/findDuplicates';
import { formatDiagnostics } from '../../src/matching/formatDiagnostics';
import type { Enterprise } from '../../src/model/enterprise';
import { makeLabelledSample } from './labelledSample';

type Given = Omit<Enterprise, 'id'> & { readonly id?: string };

/** Two lists of enterprises; the first is « a ». */
function compare(a: readonly Given[], b: readonly Given[] = [], options?: FindDuplicatesOptions) {
  const number = (list: readonly Given[], letter: string) => list.map((each, index) => ({ id: `${letter}-${index}`, ...each }));
  return findDuplicates(
    [
      { list: 'a', enterprises: number(a, 'a') },
      { list: 'b', enterprises: number(b, 'b') },
    ],
    options,
  );
}

const score = (one: Given, other: Given) => compare([one], [other], { reportFrom: 0 }).candidates[0]?.score;
const codes = (one: Given, other: Given) => {
  const [candidate] = compare([one], [other], { reportFrom: 0 }).candidates;
  return [...(candidate?.reasons ?? []), ...(candidate?.contradictions ?? [])].map(({ code }) => code.replace('duplicates/', ''));
};

describe('two names that have little in common', () => {
  const friperie = { website: 'seconde.ca', contacts: [{ name: 'Ann', phone: '819 555-0101', email: 'info@seconde.ca' }] };

  it('are candidates where two of site, telephone and mail are the same, and are not linked', () => {
    const [candidate] = compare(
      [{ name: 'Friperie La Seconde', ...friperie }],
      [{ name: 'Comptoir vestimentaire', ...friperie }],
    ).candidates;
    expect(candidate).toMatchObject({ score: 65, linked: false, contradictions: [{ code: 'duplicates/far-name' }] });
  });

  it('are none where one of them is, or where the place alone is', () => {
    const [phone, place] = [
      { contacts: [{ name: 'A', phone: '819 555-0101' }] },
      { place: { address: '12, rue Royale', municipality: 'Trois-Rivières' } },
    ];
    expect(codes({ name: 'Friperie La Seconde', ...phone }, { name: 'Comptoir vestimentaire', ...phone })).toEqual([]);
    expect(codes({ name: 'Friperie La Seconde', ...phone, ...place }, { name: 'Comptoir vestimentaire', ...phone, ...place })).toEqual([]);
  });

  it('are never one name for having no letter', () => {
    expect(compare([{ name: '???' }, { name: '—' }], [{ name: '...' }], { reportFrom: 0 }).candidates).toEqual([]);
  });
});

describe('names of one enterprise', () => {
  it.each([
    ['Le Sabord, coop de solidarité', 'COOPÉRATIVE DE SOLIDARITÉ LE SABORD'],
    ['Maison des familles de Mékinac inc.', 'Maison familles Mekinac (OBNL)'],
    ['CPE St-Tite', 'Centre de la petite enfance de Saint-Tite'],
    ['C.P.E. L’Arbre enchanté', "CPE l'arbre enchante"],
    ['Théâtre des Gens de là', 'Gens de là, théâtre des'],
    ['Chez-soi Mauricie', 'Chezsoi Mauricie'],
    ['Ass. des proches aidants', 'Association des proches aidants'],
    ['Co-op Radis', 'Coop Radis'],
    ['Pain & Cie', 'Pain et Compagnie'],
    ['Les 3 Sœurs', 'Les Trois Soeurs'],
    ['CPE Les P’tits Loups', 'Centre de la petite enfance Les Petits Loups'],
  ])('%s and %s are the same', (one, other) => {
    expect([score({ name: one }, { name: other }), codes({ name: one }, { name: other })]).toEqual([95, ['same-name']]);
  });

  it('are near when one slips', () => {
    const [candidate] = compare([{ name: 'Recyclo-Sable de Shawinigan' }], [{ name: 'Recyclo-Sabel de Shawinigan' }]).candidates;
    expect(candidate?.linked).toBe(true);
    expect(candidate?.reasons.map(({ code, params }) => [code, Number(params['nearness']) > 80])).toEqual([['duplicates/near-name', true]]);
  });

  it('are not those of another under the same usual words', () => {
    expect(compare([{ name: 'Maison des jeunes de Louiseville' }], [{ name: 'Maison des jeunes de Shawinigan' }]).candidates).toEqual([]);
    expect(compare([{ name: 'Section locale 1800' }], [{ name: 'Section locale 1801' }]).candidates).toEqual([]);
  });
});

describe('what weighs beside names', () => {
  const sabord = { name: 'Éditions d’Art Le Sabord' };
  const near = { name: 'Le Sabord, éditions et revue' };

  it('is an enterprise number: one is enough, two contradict', () => {
    expect(score({ ...sabord, neq: '1160000007' }, { ...sabord, neq: '1160000007' })).toBe(100);
    expect(codes({ ...sabord, neq: '1160000007' }, { name: 'Autre chose', neq: '1160000007' })).toEqual(['same-neq', 'far-name']);
    expect(score({ ...sabord, neq: '1160000007' }, { name: 'Autre chose', neq: '1160000007' })).toBe(85);
    const { candidates, groups } = compare([{ ...sabord, neq: '1160000007' }], [{ ...sabord, neq: '1160000015' }], { reportFrom: 0 });
    expect(candidates[0]).toMatchObject({ score: 65, linked: false });
    expect(candidates[0]?.contradictions.map(({ code, params }) => [code, params])).toEqual([
      ['duplicates/different-neq', { first: '1160000007', second: '1160000015' }],
    ]);
    expect(groups).toEqual([]);
  });

  it('is a site, a telephone, mail, an address and a postal code', () => {
    const alone = score(sabord, near) ?? 0;
    const raised = [
      { website: 'https://www.lesabord.qc.ca/accueil' },
      { contacts: [{ name: 'A', phone: '819 555-0142' }] },
      { contacts: [{ name: 'A', email: 'info@lesabord.qc.ca' }] },
      { place: { address: '167, rue Laviolette' } },
      { place: { postalCode: 'G9A 5C5' } },
    ].map((more) => [
      score({ ...sabord, ...more }, { ...near, ...more }) ?? 0,
      codes({ ...sabord, ...more }, { ...near, ...more }).slice(1),
    ]);
    expect(raised.map(([, said]) => said)).toEqual([
      ['same-website'],
      ['same-phone'],
      ['same-email', 'same-email-domain'],
      ['same-address'],
      ['same-postal-code'],
    ]);
    expect(raised.every(([points]) => Number(points) > alone)).toBe(true);
  });

  it('says no person’s mail nor telephone', () => {
    const contacts = [{ name: 'Anne', phone: '819 555-0142', email: 'anne@gmail.com' }];
    const { candidates } = compare([{ ...sabord, contacts }], [{ ...sabord, contacts }]);
    expect(JSON.stringify(candidates)).not.toMatch(/555|anne/iu);
  });

  it.each([
    [{ place: { municipality: 'Trois-Rivières' } }, { place: { municipality: 'Shawinigan' } }, 'different-municipality', 75],
    [{ legalForm: 'non-profit' }, { legalForm: 'solidarity-cooperative' }, 'different-legal-form', 75],
  ])('lowers the score: %o, %o', (first, second, code, expected) => {
    expect([
      score({ ...sabord, ...first }, { ...sabord, ...second }),
      codes({ ...sabord, ...first }, { ...sabord, ...second }).at(-1),
    ]).toEqual([expected, code]);
  });

  it('does not contradict where one word says less than the other, or where a town changed its name', () => {
    expect(codes({ ...sabord, legalForm: 'cooperative' }, { ...sabord, legalForm: 'work-cooperative' })).toEqual(['same-name']);
    const place = (municipality: string) => ({ place: { municipality, postalCode: 'G9P 4E6' } });
    expect(codes({ ...sabord, ...place('Shawinigan') }, { ...sabord, ...place('Shawinigan-Sud') })).toEqual([
      'same-name',
      'same-postal-code',
    ]);
    expect(codes({ ...sabord, place: { municipality: 'Ville de Saint-Tite' } }, { ...sabord, place: { municipality: 'ST-TITE' } })).toEqual(
      ['same-name'],
    );
  });

  it('tells a college from its foundation, and a coop of one kind from one of another', () => {
    expect(codes({ name: 'Collège Laflèche' }, { name: 'Fondation du collège Laflèche' })).toContain('different-body');
    expect(codes({ name: 'Coop de travail Radis' }, { name: 'Coop de solidarité Radis' })).toContain('different-legal-form');
  });

  it('forgets a site that more than eight enterprises give', () => {
    const listed = (count: number) =>
      compare(
        Array.from({ length: count }, () => ({ name: 'Le Sabord', website: 'portail.ca' })),
        [],
        { reportFrom: 0 },
      ).candidates.some(({ reasons }) => reasons.some(({ code }) => code === 'duplicates/same-website'));
    expect([listed(8), listed(9)]).toEqual([true, false]);
  });
});

describe('what comes back', () => {
  it('is grouped, with what one record would hold and who says it', () => {
    const { groups } = compare(
      [{ name: 'Le Sabord', employees: 4, place: { municipality: 'Trois-Rivières', postalCode: 'G9A5C5' } }],
      [{ name: 'Le Sabord', employees: 5, neq: '1160000007', place: { municipality: 'TROIS-RIVIERES', postalCode: 'G9A 5C5' } }],
    );
    const a = { list: 'a', id: 'a-0' };
    const b = { list: 'b', id: 'b-0' };
    expect(groups).toEqual([
      {
        members: [a, b],
        score: 96,
        contradicted: false,
        proposal: [
          {
            path: ['employees'],
            state: 'conflict',
            values: [
              { value: 4, from: [a] },
              { value: 5, from: [b] },
            ],
          },
          { path: ['name'], state: 'agreed', values: [{ value: 'Le Sabord', from: [a, b] }] },
          { path: ['neq'], state: 'single', values: [{ value: '1160000007', from: [b] }] },
          { path: ['place', 'municipality'], state: 'agreed', values: [{ value: 'Trois-Rivières', from: [a, b] }] },
          { path: ['place', 'postalCode'], state: 'agreed', values: [{ value: 'G9A5C5', from: [a, b] }] },
        ],
      },
    ]);
  });

  it('says when a third joined two that the register holds apart', () => {
    const { groups } = compare(
      [
        { name: 'Le Sabord', neq: '1160000007' },
        { name: 'Le Sabord', neq: '1160000015' },
      ],
      [{ name: 'Le Sabord' }],
    );
    expect(groups.map(({ members, contradicted }) => [members.length, contradicted])).toEqual([[3, true]]);
  });

  it('is reported from one score and linked from another, at the very limit', () => {
    const pair = [[{ name: 'Le Sabord' }], [{ name: 'LE SABORD' }]] as const;
    const counts = (options: FindDuplicatesOptions) => {
      const { candidates, groups } = compare(...pair, options);
      return [candidates.length, groups.length];
    };
    expect(counts({ reportFrom: 95, linkFrom: 95 })).toEqual([1, 1]);
    expect(counts({ reportFrom: 95, linkFrom: 96 })).toEqual([1, 0]);
    expect(counts({ reportFrom: 96, linkFrom: 96 })).toEqual([0, 0]);
  });

  it('reads aloud in both languages', () => {
    const { candidates } = compare(
      [{ name: 'Le Sabord', neq: '1160000007', legalForm: 'non-profit' }],
      [{ name: 'Fondation Le Sabord', neq: '1160000015', legalForm: 'mutual' }],
      { reportFrom: 0 },
    );
    const said = candidates.flatMap(({ contradictions }) =>
      formatDiagnostics(contradictions, { locale: 'fr' }).map(({ message }) => message),
    );
    expect(said).toEqual([
      'Deux NEQ différents, 1160000007 et 1160000015\u00a0: le registre en fait deux entreprises.',
      'Un seul des deux noms contient «\u00a0fondation\u00a0»\u00a0: il peut s’agir d’un organisme lié à l’autre.',
      'Deux formes juridiques\u00a0: Organisme à but non lucratif (OBNL) et Mutuelle.',
    ]);
  });
});

describe('many of one name', () => {
  it('make one group, however many', () => {
    const { groups, candidates } = compare(Array.from({ length: 60 }, () => ({ name: 'Le Sabord' })));
    expect(groups.map(({ members }) => members.length)).toEqual([60]);
    expect(candidates).toHaveLength(59);
  });
});

describe('misuse', () => {
  it('is refused under the name of the function', () => {
    const list = { list: 'a', enterprises: [{ id: 'x', name: 'X' }] };
    expect(() => findDuplicates([list, list])).toThrow('findDuplicates: two lists are called "a"');
    expect(() => findDuplicates([{ list: 'a', enterprises: [...list.enterprises, ...list.enterprises] }])).toThrow(
      'findDuplicates: two enterprises of list "a" have the id "x"',
    );
    expect(() => findDuplicates([], { linkFrom: 101 })).toThrow('findDuplicates: linkFrom must be a whole number from 0 to 100, not 101');
    expect(() => findDuplicates([], { reportFrom: 0.5 })).toThrow(RangeError);
    expect(findDuplicates([])).toEqual({ candidates: [], groups: [] });
  });
});

describe('a labelled sample', () => {
  // Floors a little below what is measured: precision, then recall, in hundredths.
  it.each([
    ['names alone', true, 90, 88],
    ['names, numbers and addresses', false, 97, 94],
  ])('of %s is found, and little else', (_, onlyNames, leastPrecision, leastRecall) => {
    const { register, typed, pairs } = makeLabelledSample(1_400, 2026, { onlyNames });
    const { candidates } = findDuplicates([
      { list: 'register', enterprises: register },
      { list: 'typed', enterprises: typed },
    ]);
    const truth = new Set(pairs.map((pair) => pair.join(' ')));
    const linked = candidates.filter((candidate) => candidate.linked).map(({ first, second }) => `${first.id} ${second.id}`);
    const right = linked.filter((pair) => truth.has(pair)).length;
    expect(Math.floor((100 * right) / linked.length)).toBeGreaterThanOrEqual(leastPrecision);
    expect(Math.floor((100 * right) / truth.size)).toBeGreaterThanOrEqual(leastRecall);
  });
});
