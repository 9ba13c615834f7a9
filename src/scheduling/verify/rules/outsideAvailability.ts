import { schedulingDefaults } from '../../schedulingDefaults';
import { isFree } from '../isFree';
import { defineRule } from '../rule';
import { isPinnedAdvisor, listInvited } from '../verification';

const words = {
  people: { fr: 'La personne', en: 'Person' },
  rooms: { fr: 'La salle', en: 'Room' },
  enterprises: { fr: 'L’entreprise', en: 'Enterprise' },
} as const;

/** Whoever leads a session, the enterprises required and the room are free all along; what is pinned elsewhere gets a warning. */
export const outsideAvailability = defineRule({
  code: 'scheduling/outside-availability',
  severity: 'error',
  message: ({ session, of, id }: { session: string; of: 'people' | 'rooms' | 'enterprises'; id: string }) => ({
    fr: `${words[of].fr} «\u00a0${id}\u00a0» n’est pas disponible pendant toute la séance «\u00a0${session}\u00a0».`,
    en: `${words[of].en} "${id}" is not available during all of session "${session}".`,
  }),
  find({ held, personById, roomById, enterpriseById }, report) {
    const { businessHours } = schedulingDefaults;
    for (const { index, placement, session, stretches } of held) {
      const path = ['placements', index];
      const tell = (of: 'people' | 'rooms' | 'enterprises', id: string, isPinned: boolean) =>
        report(path, { session: session.id, of, id }, isPinned ? { severity: 'warning' } : {});
      for (const { role, advisor } of placement.advisors) {
        const person = personById.get(advisor);
        if (person === undefined || stretches.every((stretch) => isFree(person.availability, stretch, businessHours))) continue;
        tell('people', advisor, isPinnedAdvisor(session, role, advisor));
      }
      for (const enterprise of listInvited(session).required) {
        const { availability } = enterpriseById.get(enterprise) ?? {};
        if (!stretches.every((stretch) => isFree(availability, stretch, businessHours)))
          tell('enterprises', enterprise, session.pinned !== undefined);
      }
      const room = roomById.get(placement.room ?? '');
      if (room !== undefined && !stretches.every((stretch) => isFree(room.availability, stretch)))
        tell('rooms', room.id, session.pinned?.room === room.id);
    }
  },
});
