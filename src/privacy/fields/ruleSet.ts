import type { Fact } from '../../model/fact';
import type { Criterion, Parameter, RuleSet } from '../../model/ruleSet';
import { definitionFields } from './recordFields';
import { defineFields, idOf, open } from './field';
import { sourceFields } from './source';

const factFields = defineFields<Fact>('fact', {
  id: idOf('definition'),
  type: open.plain,
  label: open.text,
  question: open.text,
  'unit?': open.text,
  'choices?': [{ code: open.plain, label: open.text }],
  'minimum?': open.plain,
  'maximum?': open.plain,
  'from?': open.plain,
  'group?': idOf('definition'),
  'personal?': open.plain,
});

const parameterFields = defineFields<Parameter>('parameter', {
  id: idOf('definition'),
  label: open.text,
  at: open.plain,
  values: [{ from: open.plain, 'to?': open.plain, value: open.plain, 'source?': sourceFields, 'assumed?': open.plain }],
});

const criterionFields = defineFields<Criterion>('criterion', {
  id: idOf('definition'),
  title: open.text,
  severity: open.plain,
  rule: open.plain,
  'messages?': { 'met?': open.text, 'unmet?': open.text, 'unknown?': open.text },
  'waivable?': open.plain,
  'citations?': [sourceFields],
  'assumed?': open.plain,
});

/** Rules of eligibility: what is asked is public, what is answered is not. */
export const ruleSetFields = defineFields<RuleSet>('ruleSet', {
  schema: open.plain,
  id: idOf('definition'),
  version: open.plain,
  title: open.text,
  'program?': idOf('definition'),
  'validFrom?': open.plain,
  'validTo?': open.plain,
  facts: [factFields],
  'parameters?': [parameterFields],
  criteria: [criterionFields],
  ...definitionFields,
});
