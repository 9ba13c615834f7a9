import type { Template } from '../template';
import { buildActivity } from './buildActivity';
import { chooseId } from './chooseId';

/**
 * A template of one phase and one activity, two hours of coaching for each enterprise: the id is made from the title.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildTemplate({ title: { fr: 'Trajet' } }).activities.map(({ id }) => id) // => ['activity']
 */
export function buildTemplate(changes: Partial<Template> = {}): Template {
  return {
    schema: 'trajet/template/1.0',
    id: chooseId(changes, 'template'),
    version: '1.0.0',
    title: { fr: 'Parcours', en: 'Pathway' },
    totals: [{ hourKind: 'coaching', minutes: 120, basis: 'per-enterprise' }],
    phases: [{ id: 'phase', title: { fr: 'Phase 1', en: 'Phase 1' }, rank: 1 }],
    activities: [buildActivity()],
    ...changes,
  };
}
