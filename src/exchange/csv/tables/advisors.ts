import { advisorSchema, type Advisor } from '../../../model/advisor';
import { withId } from '../buildIdFrom';
import { readMinutes } from '../cells/readMinutes';
import { readText } from '../cells/readText';
import { column, commonColumns, idColumn, placeColumns, readExpertise, readLanguages, required, duration } from '../columns';
import { defineCsvTable } from '../csvTable';

/** People who give hours, one a row; when they are free is in the table of availabilities. */
export const advisors = defineCsvTable<'advisors', Advisor>({
  id: 'advisors',
  title: { fr: 'Conseillers et conseillères', en: 'Advisors' },
  schema: advisorSchema,
  uniqueKey: 'id',
  columns: () => [
    idColumn,
    required(column('name', readText, ['Nom', 'Name'], 'Conseiller', 'Conseillère', 'Advisor')),
    required(column('partner', readText, ['Partenaire', 'Partner'], 'Organisme')),
    required(column('expertise', readExpertise, ['Expertises', 'Expertise'])),
    column('languages', readLanguages, ['Langues', 'Languages'], 'Langue', 'Language'),
    ...placeColumns,
    duration(column('limits.perDayMinutes', readMinutes, ['Maximum par jour', 'Limit per day'], 'Heures par jour')),
    duration(column('limits.perWeekMinutes', readMinutes, ['Maximum par semaine', 'Limit per week'], 'Heures par semaine')),
    duration(column('limits.totalMinutes', readMinutes, ['Maximum en tout', 'Limit in total'], 'Heures en tout', 'Maximum')),
    ...commonColumns,
  ],
  complete: (draft) => withId(draft, 'name'),
});
