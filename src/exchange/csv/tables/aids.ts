import { aidSchema, type Aid } from '../../../model/aid';
import { aidForm } from '../../../vocabulary/aidForm';
import { aidLevel } from '../../../vocabulary/aidLevel';
import { aidStatus } from '../../../vocabulary/aidStatus';
import { withId } from '../buildIdFrom';
import { readCents } from '../cells/readCents';
import { readDate } from '../cells/readDate';
import { readText } from '../cells/readText';
import { buildWordReader } from '../cells/readWord';
import { column, commonColumns, idColumn, required } from '../columns';
import { defineCsvTable } from '../csvTable';

/** Money that enterprises receive or ask for, one aid a row. */
export const aids = defineCsvTable<'aids', Aid>({
  id: 'aids',
  title: { fr: 'Aides', en: 'Aids' },
  schema: aidSchema,
  uniqueKey: 'id',
  columns: () => [
    idColumn,
    required(column('enterprise', readText, ['Entreprise', 'Enterprise'])),
    column('agreement', readText, ['Entente', 'Agreement'], 'Convention'),
    required(column('title', readText, ['Mesure', 'Measure'], 'Aide', 'Aid', 'Titre', 'Programme', 'Nom', 'Name')),
    required(column('level', buildWordReader(aidLevel.entries), ['Provenance', 'Level'], 'Palier')),
    required(column('form', buildWordReader(aidForm.entries), ['Forme', 'Form'], 'Type d’aide')),
    required(column('amountCents', readCents, ['Montant', 'Amount'])),
    required(column('status', buildWordReader(aidStatus.entries), ['État', 'Status'], 'Statut')),
    column('decidedOn', readDate, ['Décidée le', 'Decided on'], 'Date', 'Date de la décision'),
    ...commonColumns,
  ],
  complete: (draft) => withId(draft, 'enterprise', 'title'),
});
