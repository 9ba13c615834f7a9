import { pickText } from '../../base/localizedText';
import { formatMoney } from '../../base/formatMoney';
import type { Agreement } from '../../model/agreement';
import type { Program } from '../../model/program';
import type { ReportBlock } from '../../model/report';
import { heading, paragraph, type ReportContext } from '../reportContext';

/** Each agreement with its amount and, always, what it is for: a program's grant is not an edition's. */
export function buildFundingSection(context: ReportContext, program: Program | undefined): ReportBlock[] {
  const { edition, index, locale, words } = context;
  if (edition.agreements.length === 0) return [];
  return [
    heading(2, words.funding, 'funding'),
    ...edition.agreements.flatMap((agreement) => [
      heading(3, pickText(agreement.title, locale)),
      paragraph(
        `${words.grant(index.partners.get(agreement.funder)?.name ?? agreement.funder, formatMoney(agreement.amountCents, { locale, whole: true }))}. ${describeScope(agreement, context, program)}`,
      ),
      ...(agreement.note === undefined ? [] : [paragraph(pickText(agreement.note, locale))]),
      ...(agreement.source === undefined ? [] : [paragraph(`${words.source}${words.colon}${pickText(agreement.source.title, locale)}.`)]),
    ]),
  ];
}

function describeScope({ scope }: Agreement, { edition, locale, words }: ReportContext, program: Program | undefined): string {
  switch (scope.of) {
    case 'program':
      return words.scopeProgram(program?.id === scope.program ? pickText(program.title, locale) : scope.program);
    case 'edition':
      return words.scopeEdition;
    case 'cohort': {
      const cohort = edition.cohorts.find(({ id }) => id === scope.cohort);
      return words.scopeCohort(cohort === undefined ? scope.cohort : pickText(cohort.title, locale));
    }
  }
}
