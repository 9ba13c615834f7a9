import { formatMinutes } from '../../base/minutes';
import type { Locale } from '../../base/localizedText';
import { activityKind } from '../../vocabulary/activityKind';
import { labelEntry } from '../../vocabulary/codeList';
import type { ActivityKind } from '../../model/activity';
import type { Edition } from '../../model/edition';
import { indexEdition, type EditionIndex } from '../../reports/indexEdition';
import { listPlacedSessions, type PlacedSession } from '../../reports/listPlacedSessions';
import { paintOrder } from './kindPaints';

/** What a Gantt chart shows: one row for each enterprise or each advisor; or one of them, with a row for each kind of activity. */
export type GanttSubject =
  | { readonly kind: 'enterprises' | 'advisors'; readonly cohort?: string }
  | { readonly kind: 'enterprise' | 'advisor'; readonly id: string };

/** A row of a Gantt chart. */
export interface GanttRow {
  readonly label: string;
  /** A second line, smaller: the partner that lends a person. */
  readonly note?: string;
  readonly placed: readonly PlacedSession[];
  /** Minutes of the row: received by an enterprise, given by an advisor. */
  readonly minutes: number;
  /** The same, in words. */
  readonly total: string;
}

/** The rows of a chart, in the order of the edition; those without a placed session are shown empty, for enterprises only. */
export function listGanttRows(edition: Edition, of: GanttSubject, locale: Locale): GanttRow[] {
  const index = indexEdition(edition);
  const buildRow = (label: string, placed: readonly PlacedSession[], note?: string): GanttRow => {
    const minutes = placed.reduce((sum, { placement }) => sum + placement.sessionMinutes, 0);
    return { label, placed, minutes, total: formatMinutes(minutes, { locale }), ...(note === undefined ? {} : { note }) };
  };
  if ('id' in of) {
    const placed = listPlacedSessions(edition, { of: { kind: of.kind, id: of.id } });
    const kinds = listKinds(placed);
    return kinds.map((kind) =>
      buildRow(
        labelEntry(activityKind, kind, { locale }),
        placed.filter(({ session }) => session.kind === kind),
      ),
    );
  }
  const { cohort } = of;
  const placed = listPlacedSessions(edition, cohort === undefined ? {} : { of: { kind: 'cohort', id: cohort } });
  if (of.kind === 'enterprises') {
    return listEnterprises(edition, placed, cohort).map((id) =>
      buildRow(
        index.nameEnterprise(id, locale),
        placed.filter(({ enterprises }) => enterprises.includes(id)),
      ),
    );
  }
  return listAdvisors(edition, placed).map((id) =>
    buildRow(
      index.nameAdvisor(id),
      placed.filter(({ advisors }) => advisors.includes(id)),
      nameLender(index, id),
    ),
  );
}

/** Kinds of activity that are met, in the order of the paints. */
export function listKinds(placed: readonly PlacedSession[]): ActivityKind[] {
  const met = new Set(placed.map(({ session }) => session.kind));
  return paintOrder.filter((kind) => met.has(kind));
}

/** Members of the cohorts, then whoever else attends. */
function listEnterprises(edition: Edition, placed: readonly PlacedSession[], cohort: string | undefined): string[] {
  const members = edition.cohorts
    .filter(({ id }) => cohort === undefined || id === cohort)
    .flatMap(({ members: list }) => list.filter(({ status }) => status !== 'waitlisted').map(({ enterprise }) => enterprise));
  return [...new Set([...members, ...placed.flatMap(({ enterprises }) => enterprises)])];
}

function listAdvisors(edition: Edition, placed: readonly PlacedSession[]): string[] {
  const busy = new Set(placed.flatMap(({ advisors }) => advisors));
  const known = edition.advisors.map(({ id }) => id).filter((id) => busy.has(id));
  return [...new Set([...known, ...busy])];
}

function nameLender(index: EditionIndex, id: string): string | undefined {
  const partner = index.advisors.get(id)?.partner;
  return partner === undefined ? undefined : index.namePartner(partner);
}
