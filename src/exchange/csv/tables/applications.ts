import { applicationSchema, type Applicant, type Application } from '../../../model/application';
import { evidenceKind } from '../../../vocabulary/evidenceKind';
import { buildIdFrom } from '../buildIdFrom';
import { readDate } from '../cells/readDate';
import { readInteger } from '../cells/readInteger';
import { buildCodeReader } from '../cells/readCode';
import { buildListReader } from '../cells/readList';
import { readText } from '../cells/readText';
import { buildWordReader } from '../cells/readWord';
import { buildFactColumns, column, commonColumns, idColumn, required } from '../columns';
import { buildRemark } from '../cell';
import { notTogether } from '../csvDiagnostics';
import { defineCsvTable, type CsvDraft } from '../csvTable';

const readLanguage = buildWordReader([
  { code: 'fr', label: { fr: 'français', en: 'French' } },
  { code: 'en', label: { fr: 'anglais', en: 'English' } },
]);

const applicantTitles = {
  enterprise: ['Entreprise', 'Enterprise'],
  lead: ['Entreprise responsable', 'Lead enterprise'],
  manager: ['Gestionnaire', 'Manager'],
  project: ['Projet', 'Project'],
  sponsor: ['Organisme parrain', 'Sponsor'],
  team: ['Équipe', 'Team'],
  people: ['Nombre de personnes', 'People'],
} as const satisfies Readonly<Record<string, readonly [fr: string, en: string]>>;

/** Two columns that tell of two kinds of applicants: one of them would be lost. */
function findConflict(applicant: CsvDraft): readonly [keyof typeof applicantTitles, keyof typeof applicantTitles] | undefined {
  const isFilled = (key: keyof typeof applicantTitles) => applicant[key] !== undefined;
  const enterprises: readonly unknown[] = Array.isArray(applicant['enterprise']) ? applicant['enterprise'] : [];
  const ofProject = (['project', 'sponsor'] as const).filter(isFilled)[0];
  const ofTeam = (['team', 'people'] as const).filter(isFilled)[0];
  const ofEnterprise = (['manager', 'lead', 'enterprise'] as const).filter(isFilled)[0];
  const [first, second] = [ofProject, ofTeam, ofEnterprise].filter((key) => key !== undefined);
  if (first !== undefined && second !== undefined) return [first, second];
  if (isFilled('manager') && (enterprises.length > 1 || isFilled('lead'))) return ['manager', isFilled('lead') ? 'lead' : 'enterprise'];
  const isAlone = enterprises.length === 1 && isFilled('lead') && applicant['lead'] !== enterprises[0];
  return isAlone ? ['lead', 'enterprise'] : undefined;
}

/** One enterprise or its manager, several with a lead, a project and its sponsor, or a team: whichever columns are filled. */
function buildApplicant({ enterprise, manager, lead, project, sponsor, team, people }: CsvDraft): unknown {
  if (project !== undefined || sponsor !== undefined) return { kind: 'project', name: project, sponsor };
  if (team !== undefined) return { kind: 'team', name: team, people };
  const enterprises: readonly unknown[] = Array.isArray(enterprise) ? enterprise : [];
  if (enterprises.length > 1) return { kind: 'group', lead: lead ?? enterprises[0], enterprises };
  if (manager !== undefined) return { kind: 'manager', name: manager, enterprise: enterprises[0] };
  return { kind: 'enterprise', enterprise: enterprises[0] };
}

/** The columns of an applicant, by its kind. */
function flattenApplicant(applicant: Applicant): CsvDraft {
  switch (applicant.kind) {
    case 'enterprise':
      return { enterprise: [applicant.enterprise] };
    case 'manager':
      return { enterprise: [applicant.enterprise], manager: applicant.name };
    case 'group':
      return { enterprise: applicant.enterprises, lead: applicant.lead };
    case 'project':
      return { project: applicant.name, sponsor: applicant.sponsor };
    case 'team':
      return { team: applicant.name, people: applicant.people };
  }
}

function nameOf(applicant: CsvDraft): string {
  return [...[applicant['enterprise']].flat(), applicant['project'], applicant['team']].filter((part) => typeof part === 'string')[0] ?? '';
}

/** Applications, one a row; answers under the labels or ids of the rule set's facts. */
export const applications = defineCsvTable<'applications', Application>({
  id: 'applications',
  title: { fr: 'Candidatures', en: 'Applications' },
  schema: applicationSchema,
  hasFactColumns: true,
  uniqueKey: 'id',
  columns: ({ facts, program }) => {
    const programColumn = column('program', readText, ['Programme', 'Program']);
    return [
      idColumn,
      program === undefined ? required(programColumn) : programColumn,
      column(
        'applicant.enterprise',
        buildListReader(readText),
        applicantTitles.enterprise,
        'Entreprises',
        'Enterprises',
        'Candidat',
        'Applicant',
      ),
      column('applicant.lead', readText, applicantTitles.lead),
      column('applicant.manager', readText, applicantTitles.manager),
      column('applicant.project', readText, applicantTitles.project),
      column('applicant.sponsor', readText, applicantTitles.sponsor, 'Fiduciaire'),
      column('applicant.team', readText, applicantTitles.team),
      column('applicant.people', readInteger, applicantTitles.people),
      required(column('submittedOn', readDate, ['Date de dépôt', 'Submitted on'], 'Déposée le', 'Reçue le', 'Date')),
      column('language', readLanguage, ['Langue', 'Language']),
      column('evidence', buildListReader(buildCodeReader(evidenceKind)), ['Pièces', 'Evidence'], 'Pièces jointes', 'Documents'),
      ...buildFactColumns(facts, 'answers'),
      ...commonColumns,
    ];
  },
  examine: (draft, { locale }) => {
    const conflict = findConflict((draft['applicant'] ?? {}) as CsvDraft);
    if (conflict === undefined) return [];
    const [column, other] = conflict.map((key) => applicantTitles[key][locale === 'fr' ? 0 : 1]);
    return [{ path: ['applicant', conflict[0]], remark: buildRemark(notTogether, { column: column ?? '', other: other ?? '' }) }];
  },
  flatten: ({ applicant, evidence, ...rest }) => [
    { ...rest, applicant: flattenApplicant(applicant), ...(evidence === undefined ? {} : { evidence: evidence.map(({ kind }) => kind) }) },
  ],
  complete: (draft, { program }) => {
    // Filled by the columns above: an object, or nothing.
    const applicant = (draft['applicant'] ?? {}) as CsvDraft;
    const { evidence, ...rest } = draft;
    return {
      schema: 'trajet/application/1.0',
      id: buildIdFrom(nameOf(applicant)),
      ...(program === undefined ? {} : { program }),
      answers: {},
      ...rest,
      applicant: buildApplicant(applicant),
      ...(Array.isArray(evidence) ? { evidence: evidence.map((kind: unknown) => ({ id: kind, kind })) } : {}),
    };
  },
});
