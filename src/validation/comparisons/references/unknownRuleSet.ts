import { defineCheck } from '../../../diagnostics/defineCheck';
import type { AccompaniedEdition } from '../../accompaniedEdition';

/** The rules that an agreement or a decision names are some that the program had, at a version that it had (peers F25: those in force at signature apply). Silent where the program is another. */
export const unknownRuleSet = defineCheck({
  code: 'references/unknown-rule-set',
  severity: 'warning',
  finds: {
    fr: 'Une décision cite des règles que le programme n’a jamais eues (peers F25, règles en vigueur à la signature).',
    en: 'A decision cites rules that the program never had (peers F25, rules in force at signature).',
  },
  message: ({ ruleSet, version }: { ruleSet: string; version: string; program: string }) => ({
    fr: `Le programme n’a jamais eu les règles «\u00a0${ruleSet}\u00a0» à la version ${version}.`,
    en: `The program never had the rules "${ruleSet}" at version ${version}.`,
  }),
  hint: () => ({
    fr: 'Corriger l’identifiant ou la version, ou inscrire ces règles au programme.',
    en: 'Correct the id or the version, or enter these rules in the program.',
  }),
  find({ edition, program }: AccompaniedEdition, report) {
    if (program?.ruleSets === undefined || program.id !== edition.program) return;
    const known = new Set(program.ruleSets.map(({ id, version }) => `${id} ${version}`));
    for (const [key, items] of Object.entries({ agreements: edition.agreements, decisions: edition.decisions ?? [] })) {
      for (const [index, { ruleSet }] of items.entries()) {
        if (ruleSet === undefined || known.has(`${ruleSet.id} ${ruleSet.version}`)) continue;
        report([key, index, 'ruleSet'], { ruleSet: ruleSet.id, version: ruleSet.version, program: program.id });
      }
    }
  },
});
