import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { Edition } from '../model/edition';
import type { ReferenceKind } from './listReferences';

/** A list of an edition whose items each bear an id. */
export interface Collection {
  /** What another part of the edition calls its items; absent when none names them. */
  readonly kind?: ReferenceKind;
  readonly path: DiagnosticPath;
  /** Id of the record whose list it is, where its ids are unique in that record only. */
  readonly within?: string;
  readonly items: readonly { readonly id: string }[];
}

/** The lists of an edition whose items bear an id, in the order of the document. */
export function listCollections(edition: Edition): Collection[] {
  return [
    { kind: 'cohort', path: ['cohorts'], items: edition.cohorts },
    ...edition.cohorts.flatMap(({ id, gates = [] }, index) =>
      gates.length === 0 ? [] : [{ kind: 'gate' as const, within: id, path: ['cohorts', index, 'gates'], items: gates }],
    ),
    { kind: 'enterprise', path: ['enterprises'], items: edition.enterprises },
    { kind: 'partner', path: ['partners'], items: edition.partners },
    { kind: 'advisor', path: ['advisors'], items: edition.advisors },
    { path: ['offers'], items: edition.offers },
    { path: ['needs'], items: edition.needs },
    { kind: 'room', path: ['rooms'], items: edition.rooms },
    { kind: 'envelope', path: ['envelopes'], items: edition.envelopes },
    { kind: 'agreement', path: ['agreements'], items: edition.agreements },
    ...edition.agreements.flatMap(({ amendments = [], reports = [] }, index) => [
      { path: ['agreements', index, 'amendments'], items: amendments },
      { path: ['agreements', index, 'reports'], items: reports },
    ]),
    { kind: 'aid', path: ['aids'], items: edition.aids },
    { kind: 'application', path: ['applications'], items: edition.applications },
    ...edition.applications.flatMap(({ id, evidence = [] }, index) =>
      evidence.length === 0 ? [] : [{ kind: 'evidence' as const, within: id, path: ['applications', index, 'evidence'], items: evidence }],
    ),
    { kind: 'decision', path: ['decisions'], items: edition.decisions ?? [] },
    { kind: 'session', path: ['sessions'], items: edition.sessions },
    { path: ['attendance'], items: edition.attendance },
    { kind: 'posting', path: ['ledger', 'postings'], items: edition.ledger.postings },
    { kind: 'indicator', path: ['indicators'], items: edition.indicators },
    { path: ['observations'], items: edition.observations },
  ];
}
