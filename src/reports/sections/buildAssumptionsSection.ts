import { formatList } from '../../base/list';
import type { ReportBlock } from '../../model/report';
import type { Template } from '../../model/template';
import { listAssumptions, type Assumption } from '../listAssumptions';
import { heading, paragraph, type ReportContext } from '../reportContext';

const mostNames = 8;

/** Everything marked as assumed in the template and in the edition, each line saying « hypothèse ». */
export function buildAssumptionsSection(context: ReportContext, template: Template | undefined): ReportBlock[] {
  const { edition, locale, words } = context;
  const documents: readonly object[] = template === undefined ? [edition] : [template, edition];
  const found = documents.flatMap((document) => listAssumptions(document, { locale }));
  return [
    heading(2, words.assumptions, 'assumptions'),
    ...(found.length === 0
      ? [paragraph(words.noAssumption)]
      : [
          paragraph(words.assumptionsLead),
          { kind: 'list', items: found.map((assumption) => writeAssumption(assumption, context)) } satisfies ReportBlock,
        ]),
  ];
}

function writeAssumption({ of, names, note }: Assumption, { locale, words }: ReportContext): string {
  const shown = names.length > mostNames ? [...names.slice(0, mostNames - 1), words.others(names.length - mostNames + 1)] : names;
  const what = words.contentOf[of] ?? of;
  const marked = `${what} (${words.assumption})`;
  const listed = shown.length === 0 ? marked : `${marked}${words.colon}${formatList(shown, { locale })}`;
  return note === undefined ? `${listed}.` : `${listed}. ${note}`;
}
