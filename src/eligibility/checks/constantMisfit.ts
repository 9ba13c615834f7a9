import { defineCheck } from '../../diagnostics/defineCheck';
import type { Operator } from '../../model/rule';
import type { RuleSet } from '../../model/ruleSet';
import { nameFact, type NamedFact } from '../../rules/nameFact';
import { nameFactType, type NamedFactType } from '../../rules/nameFactType';
import { fitConstant, operators } from '../../rules/operators';
import { listConstants } from '../listConstants';

/** Every constant, and every dated value of a parameter, is of the type that the operator compares with its fact. */
export const constantMisfit = defineCheck({
  code: 'eligibility/constant-misfit',
  severity: 'error',
  message: ({ operator, factFr, factEn, typeFr, typeEn }: NamedFact & NamedFactType & { operator: Operator }) => ({
    fr: `Pour «\u00a0${operator}\u00a0» et «\u00a0${factFr}\u00a0», cette valeur devrait être ${typeFr}.`,
    en: `For "${operator}" and "${factEn}", this value should be ${typeEn}.`,
  }),
  find(ruleSet: RuleSet, report) {
    for (const { test, fact, constant, path, related } of listConstants(ruleSet)) {
      const { operator } = test;
      const { takes, types } = operators[operator];
      if (takes === 'nothing' || !types.includes(fact.type) || fitConstant(operator, fact.type, constant) !== undefined) continue;
      report(path, { ...nameFact(fact), operator, ...nameFactType(takes === 'list' ? 'choices' : fact.type) }, related);
    }
  },
});
