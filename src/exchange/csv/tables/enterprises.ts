import { enterpriseChecks } from '../../../model/checks/enterprise/registry';
import { enterpriseSchema, type Enterprise } from '../../../model/enterprise';
import { withId } from '../buildIdFrom';
import { readBoolean } from '../cells/readBoolean';
import { readCents } from '../cells/readCents';
import { readDate } from '../cells/readDate';
import { readInteger } from '../cells/readInteger';
import { buildListReader } from '../cells/readList';
import { readDigits, readLocalizedText, readText } from '../cells/readText';
import {
  column,
  commonColumns,
  contactColumns,
  examineContact,
  examineTotal,
  idColumn,
  nameContact,
  placeColumns,
  readLanguages,
  readLegalForm,
  required,
} from '../columns';
import { defineCsvTable } from '../csvTable';

/** Enterprises, one a row. An id is made from the name where there is none. */
export const enterprises = defineCsvTable<'enterprises', Enterprise>({
  id: 'enterprises',
  title: { fr: 'Entreprises', en: 'Enterprises' },
  schema: enterpriseSchema,
  checks: enterpriseChecks,
  uniqueKey: 'id',
  columns: () => [
    idColumn,
    required(
      column(
        'name',
        readText,
        ['Nom', 'Name'],
        'Raison sociale',
        'Nom de l’entreprise',
        'Entreprise',
        'NomEntreprise',
        'Organisme',
        'Enterprise',
      ),
    ),
    column('neq', readDigits, ['NEQ', 'NEQ'], 'Numéro d’entreprise du Québec'),
    column('legalForm', readLegalForm, ['Forme juridique', 'Legal form'], 'FormeJuridique', 'Statut juridique'),
    column('socialPurpose', readLocalizedText, ['Finalité sociale', 'Social purpose'], 'Mission'),
    ...placeColumns,
    ...contactColumns,
    column('foundedOn', readDate, ['Date de fondation', 'Founded on'], 'Fondée le', 'Constituée le', 'Date de constitution'),
    column('employees', readInteger, ['Employés', 'Employees'], 'Nombre d’employés', 'Personnes employées', 'Salariés'),
    column('members', readInteger, ['Membres', 'Members'], 'Nombre de membres'),
    column('volunteers', readInteger, ['Bénévoles', 'Volunteers'], 'Nombre de bénévoles'),
    column('hasMarketActivity', readBoolean, ['Activité marchande', 'Market activity'], 'Vente de biens ou de services'),
    column('revenue.fiscalYearEnd', readDate, ['Fin de l’exercice', 'Fiscal year end']),
    column('revenue.totalCents', readCents, ['Revenus', 'Revenue'], 'Revenus totaux', 'Total revenue', 'Chiffre d’affaires'),
    column('revenue.ownCents', readCents, ['Revenus autonomes', 'Own revenue']),
    column('board.seats', readInteger, ['Sièges au conseil', 'Board seats'], 'Administrateurs'),
    column('board.namedByPublicBodies', readInteger, ['Sièges nommés par des organismes publics', 'Seats named by public bodies']),
    column('activity.scian', readDigits, ['SCIAN', 'NAICS'], 'Code SCIAN'),
    column('activity.version', readInteger, ['Année du SCIAN', 'NAICS year']),
    column('languages', readLanguages, ['Langues', 'Languages'], 'Langue', 'Language'),
    column('website', readText, ['Site Web', 'Website'], 'Site internet', 'Web'),
    column('anonymous', readBoolean, ['Anonyme', 'Anonymous'], 'Ne pas nommer'),
    column('alias', readText, ['Nom d’emprunt', 'Alias']),
    column('previousIds', buildListReader(readText), ['Identifiants précédents', 'Previous ids']),
    ...commonColumns,
  ],
  examine: (draft) => [...examineTotal(draft), ...examineContact(draft)],
  complete: (draft) => withId(nameContact(draft), 'name'),
});
