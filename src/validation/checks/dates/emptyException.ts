import { formatDate } from '../../../base/formatDate';
import { formatTime } from '../../../base/formatTime';
import type { DiagnosticPath } from '../../../diagnostics/diagnostic';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Availability } from '../../../model/availability';
import type { Edition } from '../../../model/edition';

/** Hours of one day that differs end after they begin: reversed, they hold nothing, and somebody who said to be busy would be free. */
export const emptyException = defineCheck({
  code: 'dates/empty-exception',
  severity: 'error',
  finds: {
    fr: 'Une absence est écrite à l’envers, et ne bloque rien.',
    en: 'An absence is written backwards, and blocks nothing.',
  },
  message: ({ date, from, to, available }: { date: string; from: string; to: string; available: boolean }) => ({
    fr: `Le ${formatDate(date, { locale: 'fr' })}, l’${available ? 'ouverture' : 'absence'} de ${formatTime(from, { locale: 'fr' })} à ${formatTime(to, { locale: 'fr' })} ne contient rien\u00a0: elle serait sans effet.`,
    en: `On ${formatDate(date, { locale: 'en' })}, the ${available ? 'opening' : 'absence'} from ${formatTime(from, { locale: 'en' })} to ${formatTime(to, { locale: 'en' })} holds nothing: it would have no effect.`,
  }),
  hint: () => ({
    fr: 'Inverser les deux heures; pour des heures qui passent minuit, écrire deux jours, qui se touchent à 24:00.',
    en: 'Swap the two times; for hours that pass midnight, write two days that meet at 24:00.',
  }),
  find({ advisors, rooms, enterpriseAvailabilities = [] }: Edition, report) {
    const judge = (availability: Availability | undefined, at: DiagnosticPath) => {
      for (const [index, { date, available, from = '00:00', to = '24:00' }] of (availability?.exceptions ?? []).entries()) {
        if (to <= from) report([...at, 'availability', 'exceptions', index], { date, from, to, available });
      }
    };
    for (const [key, items] of Object.entries({ enterpriseAvailabilities, advisors, rooms })) {
      for (const [index, { availability }] of items.entries()) judge(availability, [key, index]);
    }
  },
});
