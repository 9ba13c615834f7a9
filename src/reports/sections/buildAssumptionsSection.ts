import { formatList } from '../../base/list';
import { pickText } from '../../base/localizedText';
import type { ReportBlock } from '../../model/report';
import type { Template } from '../../model/template';
import { listAssumptions, type Assumption, type AssumptionNamer } from '../listAssumptions';
import { heading, paragraph, type ReportContext } from '../reportContext';

const mostNames = 8;

/** Everything marked as assumed in the template and in the edition, each line saying « hypothèse ». */
export function buildAssumptionsSection(context: ReportContext, template: Template | undefined): ReportBlock[] {
  const { edition, locale, words } = context;
  const documents: readonly object[] = template === undefined ? [edition] : [template, edition];
  const found = documents.flatMap((document) => listAssumptions(document, { locale, name: buildNamer(context) }));
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

/** Observations and offers have no name of their own; an enterprise may not be named. */
function buildNamer({ edition, index, locale }: ReportContext): AssumptionNamer {
  const indicators = new Map(edition.indicators.map(({ id, title }) => [id, pickText(title, locale)]));
  const observations = new Map(edition.observations.map((observation) => [observation.id, observation]));
  const offers = new Map(edition.offers.map((offer) => [offer.id, offer]));
  const applications = new Map(edition.applications.map((application) => [application.id, application]));
  return ({ id }, of) => {
    if (typeof id !== 'string') return undefined;
    const [observation, offer] = [observations.get(id), offers.get(id)];
    if (of === 'enterprises') return index.nameEnterprise(id, locale);
    const applicant = of === 'applications' ? applications.get(id)?.applicant : undefined;
    if (applicant?.kind === 'enterprise') return index.nameEnterprise(applicant.enterprise, locale);
    if (of === 'offers' && offer !== undefined) return index.namePartner(offer.partner);
    if (of !== 'observations' || observation === undefined) return undefined;
    const title = indicators.get(observation.indicator) ?? observation.indicator;
    return observation.enterprise === undefined ? title : `${title} (${index.nameEnterprise(observation.enterprise, locale)})`;
  };
}

function writeAssumption({ of, names, note }: Assumption, { locale, words }: ReportContext): string {
  const shown = names.length > mostNames ? [...names.slice(0, mostNames - 1), words.others(names.length - mostNames + 1)] : names;
  const what = words.contentOf[of] ?? of;
  const marked = `${what} (${words.assumption})`;
  const listed = shown.length === 0 ? marked : `${marked}${words.colon}${formatList(shown, { locale })}`;
  // A name may end in a point of its own: « inc. », « Renaud P. ».
  const sentence = listed.endsWith('.') ? listed : `${listed}.`;
  return note === undefined ? sentence : `${sentence} ${note}`;
}
