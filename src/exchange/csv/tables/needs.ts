import { needSchema, type Need } from '../../../model/need';
import { withId } from '../buildIdFrom';
import { readDate } from '../cells/readDate';
import { readInteger } from '../cells/readInteger';
import { readMinutes } from '../cells/readMinutes';
import { readText } from '../cells/readText';
import { buildCodeReader } from '../cells/readCode';
import { expertise } from '../../../vocabulary/expertise';
import { column, commonColumns, idColumn, required, duration } from '../columns';
import { defineCsvTable } from '../csvTable';

/** What enterprises need help with, one need a row. */
export const needs = defineCsvTable<'needs', Need>({
  id: 'needs',
  title: { fr: 'Besoins', en: 'Needs' },
  schema: needSchema,
  uniqueKey: 'id',
  columns: () => [
    idColumn,
    required(column('enterprise', readText, ['Entreprise', 'Enterprise'])),
    required(column('expertise', buildCodeReader(expertise), ['Expertise', 'Expertise'], 'Besoin', 'Need')),
    column('priority', readInteger, ['Priorité', 'Priority'], 'Rang'),
    duration(column('receivedMinutes', readMinutes, ['Temps souhaité', 'Time wished'], 'Heures souhaitées', 'Hours wished')),
    column('statedOn', readDate, ['Exprimé le', 'Stated on'], 'Date'),
    ...commonColumns,
  ],
  complete: (draft) => withId(draft, 'enterprise', 'expertise'),
});
