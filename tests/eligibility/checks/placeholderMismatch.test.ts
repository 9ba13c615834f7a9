import { expect, it } from 'vitest';

import { validateRuleSet } from '../../../src/eligibility/validateRuleSet';
import { buildCriterion, buildRuleSet } from '../buildRuleSet';
import { render } from '../render';

const say = (fr: string, en?: string) =>
  validateRuleSet(buildRuleSet({ criteria: [buildCriterion({ id: 'a', messages: { unmet: { fr, ...(en !== undefined && { en }) } } })] }));
const names = (found: ReturnType<typeof say>) => found.map(({ params }) => params['placeholder']);

it('finds a placeholder that nothing fills', () => {
  const found = say('Il y en a {observé}.');
  expect(found).toEqual([
    {
      code: 'eligibility/placeholder-mismatch',
      severity: 'warning',
      path: ['criteria', 0, 'messages', 'unmet'],
      params: { placeholder: '{observé}' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« {observé} » ne peut être rempli, ou manque dans une langue : employer {observed} et {expected}.",
      ""{observé}" cannot be filled, or is missing in one language: use {observed} and {expected}.",
    ]
  `);
});

it('finds a placeholder that is in one language only', () => {
  expect(names(say('Il y en a {observed}, pour {expected}.', 'There are {observed}.'))).toEqual(['{expected}']);
});

it('accepts the same placeholders in both languages, or one language alone', () => {
  expect([...say('{observed}, {expected}', '{expected}: {observed}'), ...say('{observed}'), ...say('Rien.')]).toEqual([]);
});
