import { offerSchema, type Offer } from '../../../model/offer';
import { buildIdFrom } from '../buildIdFrom';
import { readDate } from '../cells/readDate';
import { readMinutes } from '../cells/readMinutes';
import { readText } from '../cells/readText';
import { buildWordReader } from '../cells/readWord';
import { column, commonColumns, idColumn, readExpertise, required, duration } from '../columns';
import { defineCsvTable, type CsvDraft } from '../csvTable';

const readContribution = buildWordReader([
  { code: 'cash', label: { fr: 'Argent', en: 'Cash' }, aliases: ['En argent', 'Espèces'] },
  { code: 'in-kind', label: { fr: 'Nature', en: 'In kind' }, aliases: ['En nature'] },
]);

function buildOfferId({ partner, advisor, expertise }: CsvDraft): string {
  const fields: readonly unknown[] = Array.isArray(expertise) ? expertise : [];
  return buildIdFrom(...[partner, advisor, ...fields].filter((part) => typeof part === 'string'));
}

/** Hours that partners put on the table, one offer a row. */
export const offers = defineCsvTable<'offers', Offer>({
  id: 'offers',
  title: { fr: 'Offres', en: 'Offers' },
  schema: offerSchema,
  uniqueKey: 'id',
  columns: () => [
    idColumn,
    required(column('partner', readText, ['Partenaire', 'Partner'], 'Organisme')),
    column('advisor', readText, ['Conseiller', 'Advisor'], 'Conseillère', 'Personne'),
    required(column('expertise', readExpertise, ['Expertises', 'Expertise'])),
    required(
      duration(
        column('givenMinutes', readMinutes, ['Temps donné', 'Time given'], 'Heures', 'Heures données', 'Hours', 'Hours given', 'Durée'),
      ),
    ),
    column('contribution', readContribution, ['Contribution', 'Contribution'], 'Nature de la contribution'),
    column('from', readDate, ['Du', 'From'], 'Début'),
    column('to', readDate, ['Au', 'To'], 'Fin'),
    ...commonColumns,
  ],
  complete: (draft) => (draft['id'] === undefined ? { id: buildOfferId(draft), ...draft } : draft),
});
