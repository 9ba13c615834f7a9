import type { DiagnosticPath } from '../../../diagnostics/diagnostic';
import { isTimeZone } from '../../../base/zonedTime';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** Time zones bear names that the host knows: "EST" and "Montréal" are how people write them. */
export const unknownTimeZone = defineCheck({
  code: 'dates/unknown-time-zone',
  severity: 'error',
  finds: {
    fr: 'Un fuseau est écrit par le nom d’une ville, et toutes les heures perdent leur sens (domain §3.4\u00a0: participants de plusieurs fuseaux, T17).',
    en: 'A zone is written as a city’s name, and every time loses its sense (domain §3.4: participants from several zones, T17).',
  },
  message: ({ timeZone }: { timeZone: string }) => ({
    fr: `«\u00a0${timeZone}\u00a0» n’est pas le nom d’un fuseau horaire.`,
    en: `"${timeZone}" is not the name of a time zone.`,
  }),
  hint: () => ({
    fr: 'Écrire un nom de la base IANA\u00a0: «\u00a0America/Toronto\u00a0» pour le Québec, «\u00a0America/Halifax\u00a0» pour les Îles-de-la-Madeleine.',
    en: 'Write a name of the IANA database: "America/Toronto" for Québec, "America/Halifax" for Îles-de-la-Madeleine.',
  }),
  find(edition: Edition, report) {
    const answers = new Map<string, boolean>();
    const judge = (timeZone: string | undefined, path: DiagnosticPath) => {
      if (timeZone === undefined) return;
      const isKnown = answers.get(timeZone) ?? isTimeZone(timeZone);
      answers.set(timeZone, isKnown);
      if (!isKnown) report(path, { timeZone });
    };
    judge(edition.timeZone, ['timeZone']);
    judge(edition.schedule?.timeZone, ['schedule', 'timeZone']);
    const { enterprises, partners, advisors, rooms } = edition;
    for (const [key, items] of Object.entries({ enterprises, partners, advisors, rooms })) {
      for (const [index, { place }] of items.entries()) judge(place?.timeZone, [key, index, 'place', 'timeZone']);
    }
  },
});
