import { describe, expect, it } from 'vitest';

import { listRuleSets } from '../../../src/eligibility/listRuleSets';
import { validateRuleSet } from '../../../src/eligibility/validateRuleSet';
import { safeParseRuleSet } from '../../../src/model/ruleSet';

describe.each(listRuleSets().map((ruleSet) => [ruleSet.id, ruleSet] as const))('rule set %s', (_, ruleSet) => {
  it('is a document that can be read, without fault', () => {
    expect(safeParseRuleSet(JSON.parse(JSON.stringify(ruleSet)))).toEqual({ success: true, data: ruleSet, diagnostics: [] });
    expect(validateRuleSet(ruleSet)).toEqual([]);
  });

  it('speaks both languages', () => {
    const texts = [
      ruleSet.title,
      ...ruleSet.facts.flatMap(({ label, question }) => [label, question]),
      ...ruleSet.criteria.map(({ title }) => title),
    ];
    for (const text of texts) expect(Object.keys(text).sort()).toEqual(['en', 'fr']);
  });

  it('has dated values that each have a source, or are marked as assumed', () => {
    const values = (ruleSet.parameters ?? []).flatMap((parameter) => parameter.values);
    expect(values.filter(({ source, assumed }) => source === undefined && assumed !== true)).toEqual([]);
  });
});

it('has an id of its own for each rule set', () => {
  const ids = listRuleSets().map(({ id, version }) => `${id}@${version}`);
  expect(new Set(ids).size).toBe(ids.length);
});
