import { getInt } from '../engine/get';
import { keepsWait, listOutOfOrder } from '../engine/keepsWait';
import { countRefusals, defineConstraint } from './constraint';

/** A session comes after those that it follows, neither too soon nor too late. Only sessions that are placed count. */
export const outOfOrder = defineConstraint({
  code: 'scheduling/out-of-order',
  severity: 'info',
  message: (found) => ({
    fr: `Trop tôt ou trop tard par rapport à une séance liée\u00a0: ${countRefusals(found).fr}.`,
    en: `Too early or too late for a session linked with it: ${countRefusals(found).en}.`,
  }),
  scope: 'start',
  settled: false,
  blocks: (model, assignment, { task, start }) => listOutOfOrder(model, assignment.start, task, start).length > 0,
  count(model, { start }) {
    let count = 0;
    for (const [arc, earlier] of model.arcs.earlier.entries()) {
      const [before, after] = [getInt(start, earlier), getInt(start, getInt(model.arcs.later, arc))];
      if (before >= 0 && after >= 0 && !keepsWait(model, arc, before, after)) count += 1;
    }
    return count;
  },
});
