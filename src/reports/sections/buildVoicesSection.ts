import { pickText } from '../../base/localizedText';
import type { ReportBlock } from '../../model/report';
import { heading, paragraph, type ReportContext } from '../reportContext';

/**
 * What participants said, word for word: only with consent on the record, given or already published. Unknown consent is never printed;
 * how many statements are left out is said, nothing of them.
 */
export function buildVoicesSection({ edition, index, locale, words }: ReportContext): ReportBlock[] {
  const statements = edition.observations.flatMap(({ value, enterprise }) => (value.kind === 'words' ? [{ ...value, enterprise }] : []));
  const printed = statements.filter(({ consent }) => consent === 'given' || consent === 'published');
  const withheld = statements.length - printed.length;
  if (statements.length === 0) return [];
  return [
    heading(2, words.voices, 'voices'),
    ...printed.map(({ text, saidBy, role, enterprise }) => {
      const from = enterprise === undefined ? undefined : index.nameEnterprise(enterprise, locale);
      // A name or a function would give away an enterprise that may not be named.
      const isHidden = enterprise !== undefined && index.enterprises.get(enterprise)?.anonymous === true;
      const person = isHidden ? [] : [saidBy, role === undefined ? undefined : pickText(role, locale)];
      const isTold = from !== undefined && person.some((part) => part?.includes(from));
      const author = [...person, isTold ? undefined : from].filter((part) => part !== undefined).join(', ');
      const said = pickText(text, locale);
      const quoted = text.fr === said ? `«\u00a0${said}\u00a0»` : `“${said}”`;
      return paragraph(author === '' ? quoted : `${quoted}\n— ${author}`, 'quote');
    }),
    ...(withheld === 0 ? [] : [paragraph(words.withheld(withheld))]),
  ];
}
