import type { Application } from '../application';

/**
 * An application of the enterprise `enterprise` to the program `program`, without an answer.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildApplication({ answers: { employees: 4 } }).applicant // => { kind: 'enterprise', enterprise: 'enterprise' }
 */
export function buildApplication(changes: Partial<Application> = {}): Application {
  return {
    schema: 'trajet/application/1.0',
    id: 'application',
    program: 'program',
    applicant: { kind: 'enterprise', enterprise: 'enterprise' },
    submittedOn: '2026-01-05',
    answers: {},
    ...changes,
  };
}
