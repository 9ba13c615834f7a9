import { partnerSchema, type Partner } from '../../../model/partner';
import { partnerRole } from '../../../vocabulary/partnerRole';
import { withId } from '../buildIdFrom';
import type { Locale } from '../../../base/localizedText';
import { withLabels } from '../cell';
import { buildListReader } from '../cells/readList';
import { readMinutes } from '../cells/readMinutes';
import { readLocalizedText, readText } from '../cells/readText';
import { buildWordReader } from '../cells/readWord';
import {
  column,
  commonColumns,
  contactColumns,
  examineContact,
  examineTotal,
  idColumn,
  nameContact,
  placeColumns,
  readExpertise,
  required,
  duration,
} from '../columns';
import { defineCsvTable } from '../csvTable';

const aliases: Readonly<Record<string, readonly string[]>> = {
  lead: ['Porteuse', 'Coporteur', 'Chef de file'],
  'table-member': ['Membre', 'Membre de la table', 'Member', 'Partenaire'],
  deliverer: ['Intervenant', 'Prestataire', 'Deliverer'],
  funder: ['Bailleur', 'Financement', 'Subventionnaire'],
  researcher: ['Recherche', 'Chercheur', 'Chercheuse', 'Researcher'],
  host: ['Hôte', 'Lieu'],
};

const readRoleName = buildWordReader(partnerRole.entries.map((entry) => ({ ...entry, aliases: aliases[entry.code] ?? [] })));

/** « Porteur », « Porteur (hypothèse) ». */
function labelRole(value: unknown, locale: Locale): string | undefined {
  if (typeof value !== 'object' || value === null || !('role' in value)) return undefined;
  const label = readRoleName.labelOf?.(value.role, locale);
  const isAssumed = 'assumed' in value && value.assumed === true;
  return label === undefined || !isAssumed ? label : `${label} (${locale === 'fr' ? 'hypothèse' : 'assumed'})`;
}

/** A role; « (hypothèse) » after it marks what no source says. */
const readRole = withLabels((text, context) => {
  const bare = text.replace(/\s*\((?:hypothèse|assumed|assumption)\)$/iu, '');
  const reading = readRoleName(bare, context);
  if ('refused' in reading) return reading;
  return { value: { role: reading.value, ...(bare === text ? {} : { assumed: true }) } };
}, labelRole);

/** Organisations around the table, one a row; roles parted by `|`. */
export const partners = defineCsvTable<'partners', Partner>({
  id: 'partners',
  title: { fr: 'Partenaires', en: 'Partners' },
  schema: partnerSchema,
  uniqueKey: 'id',
  columns: () => [
    idColumn,
    required(column('name', readText, ['Nom', 'Name'], 'Raison sociale', 'Organisme', 'Organisation', 'Partenaire', 'Partner')),
    column('shortName', readText, ['Nom court', 'Short name'], 'Sigle', 'Acronyme'),
    required(column('roles', buildListReader(readRole), ['Rôles', 'Roles'], 'Rôle', 'Role')),
    column('expertise', readExpertise, ['Expertises', 'Expertise']),
    ...placeColumns,
    ...contactColumns,
    duration(
      column(
        'promisedGivenMinutes',
        readMinutes,
        ['Heures promises', 'Promised hours'],
        'Heures offertes',
        'Temps promis',
        'Promised time',
      ),
    ),
    column('mission', readLocalizedText, ['Mission', 'Mission']),
    column('website', readText, ['Site Web', 'Website'], 'Site internet'),
    ...commonColumns,
  ],
  examine: (draft) => [...examineTotal(draft), ...examineContact(draft)],
  complete: (draft) => withId(nameContact(draft), 'name'),
});
