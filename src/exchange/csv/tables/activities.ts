import { pickText, type LocalizedText } from '../../../base/localizedText';
import { foldText } from '../../../base/compareText';
import { activitySchema, type Activity } from '../../../model/activity';
import { idPattern } from '../../../model/primitives';
import { activityKind } from '../../../vocabulary/activityKind';
import { basis } from '../../../vocabulary/basis';
import { format } from '../../../vocabulary/format';
import { hourKind } from '../../../vocabulary/hourKind';
import { mode } from '../../../vocabulary/mode';
import { activityExists } from '../activityDiagnostics';
import { buildIdFrom } from '../buildIdFrom';
import { buildRemark, type CellReader, type CsvContext } from '../cell';
import { buildEdgesReader } from '../cells/readEdges';
import { buildFacilitatorsReader } from '../cells/readFacilitators';
import { readBoolean } from '../cells/readBoolean';
import { buildCodeReader } from '../cells/readCode';
import { readInteger } from '../cells/readInteger';
import { readLag } from '../cells/readLag';
import { buildListReader } from '../cells/readList';
import { readMinutes } from '../cells/readMinutes';
import { buildQuantityReader } from '../cells/readQuantity';
import { readLocalizedText, readText } from '../cells/readText';
import { buildWordReader } from '../cells/readWord';
import { column, commonColumns, idColumn, duration } from '../columns';
import { missingCell } from '../csvDiagnostics';
import { defineCsvTable, type CsvColumn, type CsvDraft } from '../csvTable';
import { valueAt } from '../valueAt';
import { joinActivity, keepWritable } from '../joinActivity';

const readRequired = buildWordReader([
  { code: 'must', label: { fr: 'Obligatoire', en: 'Required' }, aliases: ['Oui', 'Yes'] },
  { code: 'could', label: { fr: 'Offerte', en: 'Offered' }, aliases: ['Facultative', 'Optionnelle', 'Optional', 'Non', 'No'] },
]);

/** An id of the template's own, made from words where it is not one. */
const readOwnId: CellReader = (text) => ({ value: idPattern.test(text) ? text : buildIdFrom(text) || text });

function buildPhaseReader({ template }: CsvContext): CellReader {
  if (template === undefined) return readText;
  return buildWordReader(
    template.phases.map(({ id, title }) => ({ code: id, label: { fr: pickText(title, 'fr'), en: pickText(title, 'en') } })),
  );
}

/** What a new activity cannot be without, and the titles of its columns; the rest is left out or has a value of its own. */
const needed = {
  title: ['Titre', 'Title'],
  phase: ['Phase', 'Phase'],
  kind: ['Type d’activité', 'Kind of activity'],
  format: ['Format', 'Format'],
  hourKind: ['Nature des heures', 'Kind of hours'],
  'duration.quantity': ['Durée', 'Duration'],
  'duration.basis': ['Comptée', 'Counted'],
  sessions: ['Séances', 'Sessions'],
} as const satisfies Readonly<Record<string, readonly [fr: string, en: string]>>;

/** The activity of the template that a row changes. */
function findExisting(draft: CsvDraft, { template }: CsvContext): Activity | undefined {
  const { id } = draft;
  return typeof id === 'string' ? template?.activityById.get(id) : undefined;
}

/** The activity whose title, or the id made from it, is that of a row without id. */
function findTwin({ id, title }: CsvDraft, { template, locale }: CsvContext): string | undefined {
  // Filled by a reader of localized texts, or not at all.
  const written = (title as LocalizedText | undefined)?.[locale];
  if (template === undefined || id !== undefined || written === undefined) return undefined;
  const made = buildIdFrom(written);
  return template.idByTitle.get(foldText(written)) ?? (template.activityById.has(made) ? made : undefined);
}

/** The highest rank that an activity may have. */
const mostRank = 1_000_000;

const listColumns = (context: CsvContext): readonly CsvColumn[] => [
  idColumn,
  column('title', readLocalizedText, needed.title, 'Activité', 'Activity', 'Nom', 'Name'),
  column('phase', buildPhaseReader(context), needed.phase, 'Étape', 'Stage'),
  column('rank', readInteger, ['Rang', 'Rank'], 'Ordre', 'Order'),
  column('kind', buildWordReader(activityKind.entries), needed.kind, 'Type'),
  column('format', buildWordReader(format.entries), needed.format),
  column('mode', buildWordReader(mode.entries), ['Mode', 'Mode']),
  column('hourKind', buildCodeReader(hourKind), needed.hourKind),
  duration(column('duration.quantity', buildQuantityReader(context.template?.settings), needed['duration.quantity'], 'Heures', 'Hours')),
  column('duration.basis', buildWordReader(basis.entries), needed['duration.basis'], 'Base'),
  column('sessions', readInteger, needed.sessions, 'Nombre de séances', 'Number of sessions'),
  column('sessionGroup', readOwnId, ['Séances communes', 'Shared sessions']),
  column('spacing', readLag, ['Espacement', 'Spacing']),
  column('after', buildEdgesReader(context.template), ['Après', 'After'], 'Préalables'),
  column('groupSize.minimum', readInteger, ['Groupe, au moins', 'Group, at least']),
  column('groupSize.maximum', readInteger, ['Groupe, au plus', 'Group, at most']),
  column('facilitators', buildFacilitatorsReader(context.template?.roles ?? new Set()), ['Animation', 'Facilitators']),
  column('thread', readOwnId, ['Fil', 'Thread']),
  column('needsRoom', readBoolean, ['Salle requise', 'Needs a room'], 'Salle', 'Room'),
  column('required', readRequired, ['Participation', 'Participation'], 'Obligatoire'),
  duration(column('preparationMinutes', readMinutes, ['Préparation', 'Preparation'])),
  column('summary', readLocalizedText, ['Résumé', 'Summary'], 'Description'),
  column('objectives', buildListReader(readLocalizedText), ['Objectifs', 'Objectives'], 'Objectif'),
  column('deliverables', buildListReader(readLocalizedText), ['Livrables', 'Deliverables'], 'Livrable'),
  ...commonColumns,
];

/**
 * The activities of a template, one a row. With the template, a blank cell leaves what the activity of that id has, and a row of another id is a
 * new activity, at the end of its phase.
 */
export const activities = defineCsvTable<'activities', Activity>({
  id: 'activities',
  title: { fr: 'Activités d’un gabarit', en: 'Activities of a template' },
  schema: activitySchema,
  changesTemplate: true,
  uniqueKey: 'id',
  columns: listColumns,
  examine: (draft, context) => {
    const twin = findTwin(draft, context);
    if (twin !== undefined) return [{ path: ['id'], remark: buildRemark(activityExists, { id: twin }) }];
    if (findExisting(draft, context) !== undefined) return [];
    return Object.entries(needed).flatMap(([key, [fr, en]]) => {
      const path = key.split('.');
      return valueAt(draft, path) === undefined
        ? [{ path, remark: buildRemark(missingCell, { column: context.locale === 'fr' ? fr : en }) }]
        : [];
    });
  },
  complete: (draft, context, { line }) => {
    const existing = findExisting(draft, context);
    if (existing !== undefined) return joinActivity(existing, draft, context.locale);
    const { phase, title } = draft;
    // Filled by a reader of localized texts, or not at all.
    const id = buildIdFrom((title as LocalizedText | undefined)?.[context.locale] ?? '');
    const last = (typeof phase === 'string' ? context.template?.lastRanks.get(phase) : undefined) ?? 0;
    // After the last of its phase, new ones in the order of the file.
    return { ...(id !== '' && { id }), rank: Math.min(last + line, mostRank), facilitators: [], ...draft };
  },
  flatten: ({ objectives, deliverables, ...rest }, { locale }) => [
    { ...rest, objectives: keepWritable(objectives, locale), deliverables: keepWritable(deliverables, locale) },
  ],
});
