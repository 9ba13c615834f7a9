import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** An edition whose sessions need a room has one. Reported once, where rooms are listed. */
export const missingRoom = defineCheck({
  code: 'rooms/missing-room',
  severity: 'error',
  finds: {
    fr: 'Les séances sont planifiées avant que l’on pense aux salles (peers §2.1, l’horaire de PMM n’a pas de lieu).',
    en: 'Sessions are planned before anyone thinks of rooms (peers §2.1, the schedule of PMM has no location).',
  },
  message: ({ sessions }: { sessions: number }) => ({
    fr: `${sessions}\u00a0séance${sessions > 1 ? 's demandent' : ' demande'} une salle, et l’édition n’en a aucune.`,
    en: `${sessions} session${sessions === 1 ? ' needs' : 's need'} a room, and the edition has none.`,
  }),
  hint: () => ({ fr: 'Inscrire les salles prêtées par les partenaires.', en: 'Enter the rooms that partners lend.' }),
  find({ rooms, sessions }: Edition, report) {
    const needing = sessions.filter(({ needsRoom, status }) => needsRoom === true && status === 'planned').length;
    if (rooms.length === 0 && needing > 0) report(['rooms'], { sessions: needing });
  },
});
