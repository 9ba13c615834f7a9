import { describe, expect, it } from 'vitest';

import type { Diagnostic } from '../../src/diagnostics/diagnostic';
import { renderDiagnostics } from '../../src/diagnostics/renderDiagnostics';
import { computeIndicator } from '../../src/impact/computeIndicator';
import { impactDiagnostics } from '../../src/impact/diagnostics';
import type { Indicator } from '../../src/model/indicator';
import type { ObservedValue } from '../../src/model/observation';
import { buildObservation } from './buildObservation';

const buildIndicator = (measure: Indicator['measure'], temporality: Indicator['temporality'] = 'flow'): Indicator => ({
  id: 'i',
  title: { fr: 'Indicateur', en: 'Indicator' },
  resultType: 'outcome',
  measure,
  temporality,
  subject: 'enterprise',
});
const compute = (measure: Indicator['measure'], values: (number | ObservedValue)[], temporality?: Indicator['temporality']) =>
  computeIndicator(
    buildIndicator(measure, temporality),
    values.map((value, index) => buildObservation('i', value, { enterprise: `e${index}` })),
  );
const render = (diagnostics: readonly Diagnostic[]) =>
  (['fr', 'en'] as const).flatMap((locale) =>
    renderDiagnostics(diagnostics, { locale, definitions: impactDiagnostics }).map(({ message, hint = '' }) => `${message} ${hint}`),
  );

describe('what is not a figure is not zero', () => {
  it('nothing reported is unknown', () => {
    expect(compute('count', []).figure).toMatchObject({ kind: 'unknown', reason: 'nothing-reported' });
    expect(compute('count', [{ kind: 'missing' }]).figure).toMatchObject({ kind: 'unknown' });
    expect(compute('count', [0]).figure).toEqual({ kind: 'number', number: 0 });
  });

  it('missing, suppressed and not applicable are counted apart, and only the last is not expected', () => {
    const { coverage } = compute('count', [1, { kind: 'missing' }, { kind: 'suppressed' }, { kind: 'not-applicable' }]);
    expect(coverage).toEqual({ reported: 1, expected: 3, missing: 1, suppressed: 1, notApplicable: 1 });
  });

  it('an enterprise that said nothing is expected', () => {
    const observations = [
      buildObservation('i', 1, { enterprise: 'a' }),
      buildObservation('i', { kind: 'not-applicable' }, { enterprise: 'b' }),
    ];
    const { coverage } = computeIndicator(buildIndicator('count'), observations, { enterprises: ['a', 'b', 'c', 'c'] });
    expect(coverage).toMatchObject({ reported: 1, expected: 2, notApplicable: 1 });
  });

  it('a sum too large to be exact says so', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(compute('money', [most, 1]).figure).toMatchObject({ kind: 'not-aggregable', reason: 'too-large' });
    expect(compute('money', [most, 1, -1]).figure).toEqual({ kind: 'number', number: most });
    expect(compute('unique-count', [most, 1]).figure).toMatchObject({ reason: 'too-large' });
    expect(
      compute('ratio', [
        { kind: 'ratio', numerator: most, denominator: 1 },
        { kind: 'ratio', numerator: 1, denominator: 1 },
      ]).figure,
    ).toMatchObject({
      reason: 'too-large',
    });
  });
});

describe('each measure is put together in its way', () => {
  it('people counted by two enterprises are between the larger count and the sum', () => {
    expect(compute('unique-count', [30, 20]).figure).toEqual({ kind: 'interval', minimum: 30, maximum: 50 });
    expect(compute('unique-count', [30]).figure).toEqual({ kind: 'number', number: 30 });
  });

  it('percentages whose parts are not known are shown one by one, and never put together', () => {
    const shares = [
      { kind: 'share', numerator: 31, denominator: 50 },
      { kind: 'ratio', numerator: 205_000, denominator: 500_000 },
    ] as const;
    expect(compute('ratio', [shares[0]]).figure).toMatchObject({ kind: 'ratio', ratio: { numerator: 31, denominator: 50 } });
    expect(compute('ratio', [...shares]).figure).toMatchObject({ kind: 'not-aggregable', reason: 'parts-unknown' });
    expect(compute('mean', [shares[0]]).diagnostics.map(({ code }) => code)).toEqual(['impact/value-misfit']);
  });

  it('a mean is weighted by its answers', () => {
    const values = [
      { kind: 'ratio', numerator: 40, denominator: 10 },
      { kind: 'ratio', numerator: 5, denominator: 1 },
    ] as const;
    expect(compute('mean', [...values]).figure).toMatchObject({ ratio: { numerator: 45, denominator: 11 } });
  });

  it('scores and choices are told by how often each was given', () => {
    expect(compute('score', [10, 9, 10]).figure).toEqual({
      kind: 'distribution',
      answers: [
        { answer: '9', times: 1 },
        { answer: '10', times: 2 },
      ],
    });
    const choose = (code: string): ObservedValue => ({ kind: 'choice', code });
    expect(compute('nominal', [choose('no'), choose('maybe'), choose('no')]).figure).toEqual({
      kind: 'distribution',
      answers: [
        { answer: 'maybe', times: 1 },
        { answer: 'no', times: 2 },
      ],
    });
  });

  it('of a cumulative series the last value of each counts, late corrections of the past aside', () => {
    const observations = [
      buildObservation('i', 10, { to: '2020-12-31' }),
      buildObservation('i', 25, { to: '2021-01-31' }),
      buildObservation('i', 12, { id: 'z', to: '2020-12-31' }),
      buildObservation('i', 3, { enterprise: 'b', to: '2020-12-31' }),
    ];
    expect(computeIndicator(buildIndicator('quantity', 'cumulative'), observations).figure).toEqual({ kind: 'number', number: 28 });
  });

  it('of two last values, the period that began later wins, then the later id', () => {
    const stock = buildIndicator('count', 'stock');
    const early = buildObservation('i', 1, { id: 'b', from: '2021-01-01' });
    const late = buildObservation('i', 2, { id: 'a', from: '2021-02-01' });
    expect(computeIndicator(stock, [late, early]).observations).toEqual(['a']);
    expect(computeIndicator(stock, [{ ...early, from: late.from }, late]).observations).toEqual(['b']);
  });
});

describe('a period', () => {
  const observations = [
    buildObservation('i', 1, { from: '2021-01-01', to: '2021-01-31' }),
    buildObservation('i', 2, { from: '2021-01-20', to: '2021-02-10' }),
    buildObservation('i', 4, { from: '2021-03-01', to: '2021-03-31' }),
  ];

  it('holds the observations that lie whole within it, both ends included', () => {
    const { figure, diagnostics } = computeIndicator(buildIndicator('count'), observations, { from: '2021-01-01', to: '2021-01-31' });
    expect(figure).toEqual({ kind: 'number', number: 1 });
    expect(diagnostics).toEqual([
      {
        code: 'impact/period-overlap',
        severity: 'warning',
        path: [1],
        params: { observation: observations[1]?.id, from: '2021-01-20', to: '2021-02-10' },
      },
    ]);
    expect(render(diagnostics)).toMatchInlineSnapshot(`
      [
        "L’observation « i-a-2021-02-10 » (du 20 janvier 2021 au 10 février 2021) déborde de la période demandée : elle n’est pas comptée, ni en tout ni en partie. Demander une période qui la contient, ou recueillir une valeur pour la période demandée.",
        "The observation "i-a-2021-02-10" (January 20, 2021 to February 10, 2021) overlaps the period asked for: it is not counted, whole or in part. Ask for a period that contains it, or collect a value for the period asked for.",
      ]
    `);
  });

  it('may be open at one end', () => {
    expect(computeIndicator(buildIndicator('count'), observations, { from: '2021-01-20' }).figure).toEqual({ kind: 'number', number: 6 });
  });
});

it('a value of another form is left out with a warning, and counts as missing', () => {
  const { figure, coverage, diagnostics } = compute('ratio', [50, { kind: 'ratio', numerator: 1, denominator: 2 }]);
  expect(figure).toMatchObject({ kind: 'ratio', ratio: { numerator: 1, denominator: 2 } });
  expect(coverage).toMatchObject({ reported: 1, expected: 2, missing: 1 });
  expect(diagnostics).toEqual([
    {
      code: 'impact/value-misfit',
      severity: 'warning',
      path: [0, 'value'],
      params: { observation: 'i-e0-2021-03-26', indicator: 'i', expected: 'ratio', received: 'number' },
    },
  ]);
  expect(render(diagnostics)).toMatchInlineSnapshot(`
    [
      "L’observation « i-e0-2021-03-26 » donne un nombre entier, où l’indicateur demande un numérateur et un dénominateur : elle n’est pas comptée. Saisir la valeur sous la forme demandée.",
      "The observation "i-e0-2021-03-26" gives a whole number where the indicator asks for a numerator and a denominator: it is not counted. Enter the value in the form asked for.",
    ]
  `);
});

it('other indicators are passed over', () => {
  expect(computeIndicator(buildIndicator('count'), [buildObservation('other', 3)]).coverage).toMatchObject({ reported: 0, expected: 0 });
});
