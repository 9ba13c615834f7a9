import { defineRule } from '../rule';
import { problemLists } from '../problemLists';

/** Advisors and rooms of a placement are in the problem. */
export const unknownRecord = defineRule({
  code: 'scheduling/unknown-record',
  severity: 'error',
  records: ({ of }) => ({ id: problemLists[of] }),
  message: ({ id, of }: { id: string; of: 'people' | 'rooms' }) => ({
    fr: `${of === 'people' ? 'La personne' : 'La salle'} «\u00a0${id}\u00a0» n’est pas dans le problème.`,
    en: `${of === 'people' ? 'Person' : 'Room'} "${id}" is not in the problem.`,
  }),
  find({ held, personById, roomById }, report) {
    for (const { index, placement } of held) {
      for (const [k, { advisor }] of placement.advisors.entries()) {
        if (!personById.has(advisor)) report(['placements', index, 'advisors', k, 'advisor'], { id: advisor, of: 'people' });
      }
      const { room } = placement;
      if (room !== undefined && !roomById.has(room)) report(['placements', index, 'room'], { id: room, of: 'rooms' });
    }
  },
});
