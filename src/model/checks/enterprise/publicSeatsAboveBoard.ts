import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Enterprise } from '../../enterprise';

/** Public bodies name some of the directors, never more than there are: the share would pass 100 % (Act, article 3, second principle). */
export const publicSeatsAboveBoard = defineCheck({
  code: 'enterprise/public-seats-above-board',
  severity: 'warning',
  message: ({ named, seats }: { named: number; seats: number }) => ({
    fr: `Des organismes publics nomment ${named}\u00a0administrateur${named > 1 ? 's' : ''}, et le conseil compte ${seats}\u00a0siège${seats > 1 ? 's' : ''}.`,
    en: `Public bodies name ${named} director${named === 1 ? '' : 's'}, and the board has ${seats} seat${seats === 1 ? '' : 's'}.`,
  }),
  hint: () => ({
    fr: 'Relire les règlements généraux, et corriger l’un des deux nombres.',
    en: 'Read the by-laws again, and correct one of the two numbers.',
  }),
  find({ board }: Enterprise, report) {
    if (board?.namedByPublicBodies === undefined || board.namedByPublicBodies <= board.seats) return;
    report(['board', 'namedByPublicBodies'], { named: board.namedByPublicBodies, seats: board.seats }, [['board', 'seats']]);
  },
});
