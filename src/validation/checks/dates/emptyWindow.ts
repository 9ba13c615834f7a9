import { formatTime } from '../../../base/formatTime';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { DiagnosticPath } from '../../../diagnostics/diagnostic';
import type { Availability } from '../../../model/availability';
import type { Edition } from '../../../model/edition';

/** A weekly window ends after it begins, and stops being valid no sooner than it starts to be: one that does not holds nothing. */
export const emptyWindow = defineCheck({
  code: 'dates/empty-window',
  severity: 'warning',
  finds: {
    fr: 'Les heures d’une plage sont inversées, ou passent minuit, et la personne n’est libre jamais.',
    en: 'The times of a window are reversed, or pass midnight, and the person is never free.',
  },
  message: ({ from, to }: { from: string; to: string }) => ({
    fr: `La plage de ${formatTime(from, { locale: 'fr' })} à ${formatTime(to, { locale: 'fr' })} ne contient rien\u00a0: elle est ignorée.`,
    en: `The window from ${formatTime(from, { locale: 'en' })} to ${formatTime(to, { locale: 'en' })} holds nothing: it is ignored.`,
  }),
  hint: () => ({
    fr: 'Pour une plage qui passe minuit, en écrire deux, qui se touchent à 24:00; sinon, corriger la fin.',
    en: 'For a window that passes midnight, write two that meet at 24:00; otherwise correct its end.',
  }),
  find({ advisors, rooms, enterpriseAvailabilities = [] }: Edition, report) {
    const judge = (availability: Availability | undefined, at: DiagnosticPath) => {
      for (const [index, { from, to, validFrom, validTo }] of (availability?.weekly ?? []).entries()) {
        const path = [...at, 'availability', 'weekly', index];
        if (to <= from) report(path, { from, to });
        else if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) report(path, { from: validFrom, to: validTo });
      }
    };
    for (const [key, items] of Object.entries({ enterpriseAvailabilities, advisors, rooms })) {
      for (const [index, { availability }] of items.entries()) judge(availability, [key, index]);
    }
  },
});
