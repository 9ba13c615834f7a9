import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { Decision, DecisionSubject } from '../model/decision';
import type { Edition } from '../model/edition';

/** What an id names in an edition. */
export type ReferenceKind =
  | 'enterprise'
  | 'partner'
  | 'advisor'
  | 'cohort'
  | 'gate'
  | 'room'
  | 'envelope'
  | 'agreement'
  | 'aid'
  | 'application'
  | 'evidence'
  | 'decision'
  | 'session'
  | 'posting'
  | 'indicator';

/** An id that names something else in the edition, and where it is written. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: DiagnosticPath;
  /** Id of the record that holds what is named, where ids are unique in it only: a gate's cohort, the application of a piece of evidence. */
  readonly within?: string;
}

/** A property that holds an id, and what the id names. */
type Link<Item> = readonly [key: keyof Item & string, kind: ReferenceKind];

/** The ids that some items hold in properties of their own. */
function* listLinks<Item extends object>(
  items: readonly Item[],
  at: DiagnosticPath,
  ...links: readonly Link<Item>[]
): Generator<Reference> {
  for (const [index, item] of items.entries()) {
    for (const [key, kind] of links) {
      const id = item[key];
      if (typeof id === 'string') yield { kind, id, path: [...at, index, key] };
    }
  }
}

/** The ids of a list of ids. */
function* listIds(ids: readonly string[], kind: ReferenceKind, at: DiagnosticPath): Generator<Reference> {
  for (const [index, id] of ids.entries()) yield { kind, id, path: [...at, index] };
}

/** The record that a decision is about. */
function* listSubject(about: DecisionSubject, at: DiagnosticPath): Generator<Reference> {
  switch (about.of) {
    case 'edition':
      return;
    case 'application':
      yield { kind: 'application', id: about.application, path: [...at, 'application'] };
      return;
    case 'member':
      yield { kind: 'cohort', id: about.cohort, path: [...at, 'cohort'] };
      yield { kind: 'enterprise', id: about.enterprise, path: [...at, 'enterprise'] };
      if (about.gate !== undefined) yield { kind: 'gate', within: about.cohort, id: about.gate, path: [...at, 'gate'] };
      return;
    case 'session':
      yield { kind: 'session', id: about.session, path: [...at, 'session'] };
      return;
    case 'aid':
      yield { kind: 'aid', id: about.aid, path: [...at, 'aid'] };
      return;
    case 'agreement':
      yield { kind: 'agreement', id: about.agreement, path: [...at, 'agreement'] };
  }
}

/**
 * What decisions are about, who took them, and, where they are about an application, its evidence that they rest on: that of other decisions is
 * the check `decisions/unknown-evidence`’s.
 */
function* listDecisionReferences(decisions: readonly Decision[]): Generator<Reference> {
  for (const [index, { about, by, evidence = [] }] of decisions.entries()) {
    const at = ['decisions', index];
    yield* listSubject(about, [...at, 'about']);
    yield* listLinks(by, [...at, 'by'], ['partner', 'partner']);
    if (about.of !== 'application') continue;
    for (const [place, id] of evidence.entries()) {
      yield { kind: 'evidence', within: about.application, id, path: [...at, 'evidence', place] };
    }
  }
}

/** Every id by which a part of an edition names another, in the order of the document’s lists. */
export function* listReferences(edition: Edition): Generator<Reference> {
  yield* listIds(edition.owners, 'partner', ['owners']);
  for (const [index, { id, members }] of edition.cohorts.entries()) {
    yield* listLinks(members, ['cohorts', index, 'members'], ['enterprise', 'enterprise']);
    for (const [place, { gates = [] }] of members.entries()) {
      const at = ['cohorts', index, 'members', place, 'gates'];
      for (const [rank, { gate }] of gates.entries()) yield { kind: 'gate', within: id, id: gate, path: [...at, rank, 'gate'] };
      yield* listLinks(gates, at, ['decision', 'decision']);
    }
  }
  yield* listLinks(edition.enterpriseAvailabilities ?? [], ['enterpriseAvailabilities'], ['enterprise', 'enterprise']);
  yield* listLinks(edition.advisors, ['advisors'], ['partner', 'partner']);
  yield* listLinks(edition.offers, ['offers'], ['partner', 'partner'], ['advisor', 'advisor']);
  yield* listLinks(edition.needs, ['needs'], ['enterprise', 'enterprise']);
  yield* listLinks(edition.rooms, ['rooms'], ['partner', 'partner']);
  yield* listLinks(edition.envelopes, ['envelopes'], ['partner', 'partner'], ['agreement', 'agreement']);
  yield* listLinks(edition.agreements, ['agreements'], ['funder', 'partner']);
  for (const [index, { scope }] of edition.agreements.entries()) {
    if (scope.of === 'cohort') yield { kind: 'cohort', id: scope.cohort, path: ['agreements', index, 'scope', 'cohort'] };
  }
  yield* listLinks(edition.aids, ['aids'], ['enterprise', 'enterprise'], ['agreement', 'agreement']);
  for (const [index, { applicant }] of edition.applications.entries()) {
    const at = ['applications', index, 'applicant'];
    if (applicant.kind === 'enterprise' || applicant.kind === 'manager') {
      yield { kind: 'enterprise', id: applicant.enterprise, path: [...at, 'enterprise'] };
    }
    if (applicant.kind !== 'group') continue;
    yield { kind: 'enterprise', id: applicant.lead, path: [...at, 'lead'] };
    yield* listIds(applicant.enterprises, 'enterprise', [...at, 'enterprises']);
  }
  yield* listDecisionReferences(edition.decisions ?? []);
  yield* listLinks(edition.sessions, ['sessions'], ['cohort', 'cohort'], ['client', 'enterprise'], ['envelope', 'envelope']);
  for (const [index, { attendees, facilitators, after = [] }] of edition.sessions.entries()) {
    const at = ['sessions', index];
    yield* listLinks(attendees, [...at, 'attendees'], ['enterprise', 'enterprise']);
    for (const [role, { advisors = [] }] of facilitators.entries()) {
      yield* listIds(advisors, 'advisor', [...at, 'facilitators', role, 'advisors']);
    }
    yield* listLinks(after, [...at, 'after'], ['session', 'session']);
  }
  const placements = edition.schedule?.placements ?? [];
  yield* listLinks(placements, ['schedule', 'placements'], ['session', 'session'], ['room', 'room']);
  for (const [index, { advisors }] of placements.entries()) {
    yield* listLinks(advisors, ['schedule', 'placements', index, 'advisors'], ['advisor', 'advisor']);
  }
  yield* listLinks(edition.attendance, ['attendance'], ['session', 'session'], ['enterprise', 'enterprise']);
  yield* listLinks(
    edition.ledger.postings,
    ['ledger', 'postings'],
    ['envelope', 'envelope'],
    ['toEnvelope', 'envelope'],
    ['commitment', 'posting'],
    ['corrects', 'posting'],
    ['session', 'session'],
    ['partner', 'partner'],
    ['advisor', 'advisor'],
    ['enterprise', 'enterprise'],
    ['fundingSource', 'agreement'],
  );
  yield* listLinks(edition.observations, ['observations'], ['indicator', 'indicator'], ['enterprise', 'enterprise']);
}
