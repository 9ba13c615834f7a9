import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** An id that an enterprise bore before is not another's: the years of two enterprises would be joined. */
export const previousIdTaken = defineCheck({
  code: 'enterprise/previous-id-taken',
  severity: 'error',
  finds: {
    fr: 'Deux éditions donnent un même identifiant à deux entreprises, et leur suivi se mêle (peers F21, «\u00a0Cohort Cliff\u00a0»).',
    en: 'Two editions give one id to two enterprises, and their follow-up is mixed (peers F21, "Cohort Cliff").',
  },
  records: () => ({ enterprise: 'enterprise', other: 'enterprise' }),
  message: ({ enterprise, id, other }: { enterprise: string; id: string; other: string }) => ({
    fr: `«\u00a0${id}\u00a0», identifiant précédent de l’entreprise «\u00a0${enterprise}\u00a0», est aussi celui de «\u00a0${other}\u00a0».`,
    en: `"${id}", a previous id of the enterprise "${enterprise}", is also that of "${other}".`,
  }),
  hint: () => ({
    fr: 'Retirer l’identifiant de celle à qui il n’est pas\u00a0: leurs années seraient confondues.',
    en: 'Remove the id from the one that it is not of: their years would be joined.',
  }),
  find({ enterprises }: Edition, report) {
    const owners = new Map(enterprises.map(({ id }, index) => [id, index]));
    for (const [index, { id: enterprise, previousIds = [] }] of enterprises.entries()) {
      for (const [place, id] of previousIds.entries()) {
        const other = owners.get(id);
        if (other === undefined) owners.set(id, index);
        else if (other !== index) {
          report(['enterprises', index, 'previousIds', place], { enterprise, id, other: enterprises[other]?.id ?? id }, [
            ['enterprises', other],
          ]);
        }
      }
    }
  },
});
