import { expect, it } from 'vitest';

import { supportedByBoard } from '../../../src/eligibility/criteria/supportedByBoard';
import { inspect, judge, say } from '../judge';

it('is recommended: without it, there is a word of advice', () => {
  expect([true, false, null].map((answer) => judge(supportedByBoard(), { 'board-support': answer }))).toEqual(['met', 'unmet', 'unknown']);
  expect(say(supportedByBoard(), { 'board-support': false })).toMatchInlineSnapshot(`
    [
      "Démarche appuyée par le conseil d’administration : recommandation non suivie. Appui du conseil d’administration : non.",
      "Support of the board of directors: recommendation not followed. Support of the board: no.",
    ]
  `);
});

it('may be required by a program', () => {
  expect(supportedByBoard({ severity: 'required' }).criterion.severity).toBe('required');
});

it('is a criterion without fault', () => {
  expect(inspect(supportedByBoard())).toEqual([]);
});
