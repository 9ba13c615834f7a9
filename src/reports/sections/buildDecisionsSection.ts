import { pickText } from '../../base/localizedText';
import { describeCriteria } from '../../eligibility/describeCriteria';
import { listDeciding } from '../../eligibility/listDeciding';
import type { Verdict } from '../../eligibility/verdict';
import type { ReportBlock } from '../../model/report';
import { heading, type ReportContext } from '../reportContext';

/** Each application with its verdict and what makes it so. */
export function buildDecisionsSection(context: ReportContext, verdicts: readonly Verdict[]): ReportBlock[] {
  const { words } = context;
  if (verdicts.length === 0) return [];
  return [
    heading(2, words.decisions, 'decisions'),
    {
      kind: 'table',
      caption: words.decisionsCaption,
      columns: [{ title: words.applicant }, { title: words.decision }, { title: words.reasons }],
      rows: verdicts.map((verdict) => [nameApplicant(verdict, context), words[verdict.status], writeReasons(verdict, context)]),
    },
  ];
}

function nameApplicant({ applicant, application }: Verdict, { index, locale }: ReportContext): string {
  switch (applicant?.kind) {
    case 'enterprise':
    case 'manager':
      return index.nameEnterprise(applicant.enterprise, locale);
    case 'group':
      return index.nameEnterprise(applicant.lead, locale);
    case 'project':
    case 'team':
      return applicant.name;
    case undefined:
      return application ?? '';
  }
}

function writeReasons(verdict: Verdict, { locale, words }: ReportContext): string {
  if (verdict.status === 'eligible') return words.allMet;
  const labels = verdict.facts.filter(({ id }) => verdict.missing.includes(id)).map(({ label }) => pickText(label, locale));
  if (verdict.status === 'undetermined' && labels.length > 0) return words.toKnow(labels.join(locale === 'fr' ? '; ' : '; '));
  return describeCriteria(listDeciding(verdict), verdict, locale).join('\n');
}
