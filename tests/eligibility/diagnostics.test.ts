import { expect, it } from 'vitest';

import { eligibilityDiagnostics } from '../../src/eligibility/diagnostics';
import { ruleSetNotInForce } from '../../src/eligibility/verdictDiagnostics';
import { buildDiagnostic } from '../../src/diagnostics/defineDiagnostic';
import { render } from './render';

it('gives each diagnostic a code of its own', () => {
  const codes = eligibilityDiagnostics.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

it('says that a rule set is not in force', () => {
  expect(render([buildDiagnostic(ruleSetNotInForce, [], { ruleSet: 'piec', asOf: '2024-10-16' })])).toEqual([
    'Le jeu de règles «\u00a0piec\u00a0» n’est pas en vigueur le 16\u00a0octobre\u00a02024.',
    'Rule set "piec" is not in force on October\u00a016, 2024.',
  ]);
});
