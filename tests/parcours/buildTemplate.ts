import type { Activity } from '../../src/model/activity';
import type { Template } from '../../src/model/template';

/** A workshop of two hours for the group, with nothing to say about it. */
export function buildActivity(changes: Partial<Activity> = {}): Activity {
  return {
    id: 'workshop',
    title: { fr: 'Atelier', en: 'Workshop' },
    kind: 'workshop',
    format: 'group',
    hourKind: 'content',
    phase: 'start',
    rank: 1,
    duration: { quantity: { minutes: 120 }, basis: 'per-group' },
    sessions: 1,
    facilitators: [{ role: 'facilitator', number: 1 }],
    ...changes,
  };
}

/** A template of one workshop, with nothing to say about it. */
export function buildTemplate(changes: Partial<Template> = {}): Template {
  return {
    schema: 'trajet/template/1.0',
    id: 'small',
    version: '1.0.0',
    title: { fr: 'Petit parcours', en: 'Small pathway' },
    totals: [],
    phases: [{ id: 'start', title: { fr: 'Départ', en: 'Start' }, rank: 1 }],
    activities: [buildActivity()],
    ...changes,
  };
}
