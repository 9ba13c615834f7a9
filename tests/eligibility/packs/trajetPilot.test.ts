import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { trajetPilotRuleSet } from '../../../src/eligibility/packs/trajetPilot';
import { runCases } from '../../../src/eligibility/runCases';
import { fromCsv } from '../../../src/exchange/fromCsv';

const text = readFileSync(new URL('./trajetPilot.cases.csv', import.meta.url), 'utf8');
const { rows, diagnostics } = fromCsv(text, { table: 'cases', facts: trajetPilotRuleSet.facts });
const run = runCases(trajetPilotRuleSet, rows, { asOf: '2020-11-18' });

describe('admission to the pilot of Trajet', () => {
  it('has cases that can all be read', () => {
    expect(diagnostics).toEqual([]);
    expect(rows).toHaveLength(23);
  });

  it.each(run.rows.map((row) => [row.name ?? '', row] as const))('%s', (_, { obtained, expected, absent, unexpected, passed }) => {
    expect({ obtained, absent, unexpected, passed }).toEqual({ obtained: expected, absent: [], unexpected: [], passed: true });
  });

  it('has each criterion seen met, unmet and unknown by the cases', () => {
    const seen = new Map<string, Set<string>>();
    for (const { verdict } of run.rows) {
      for (const { id, explanation } of verdict?.criteria ?? []) seen.set(id, (seen.get(id) ?? new Set()).add(explanation.status));
    }
    for (const { id } of trajetPilotRuleSet.criteria)
      expect([id, ...(seen.get(id) ?? [])]).toEqual(expect.arrayContaining(['met', 'unmet', 'unknown']));
  });

  it('says that its rules are assumptions, and cites the Act where a principle comes from it', () => {
    expect(trajetPilotRuleSet.assumed).toBe(true);
    expect(trajetPilotRuleSet.criteria.every(({ assumed }) => assumed === true)).toBe(true);
    const cited = trajetPilotRuleSet.criteria.filter(({ citations = [] }) => citations.length > 0).map(({ id }) => id);
    expect(cited).toEqual(['legal-form', 'market-activity', 'social-purpose', 'public-control']);
  });
});
