import { defineRule } from '../rule';
import { isPinnedAdvisor } from '../verification';
import { formatList } from '../../../base/list';
import type { Locale } from '../../../base/localizedText';
import { labelEntry } from '../../../vocabulary/codeList';
import { expertise as expertiseList } from '../../../vocabulary/expertise';

/** Who leads has one of the expertises that the role asks for; someone pinned without it gets a warning. */
export const missingExpertise = defineRule({
  code: 'scheduling/missing-expertise',
  severity: 'error',
  records: () => ({ session: 'session', advisor: 'advisor' }),
  message: ({ session, advisor, expertise }: { session: string; advisor: string; expertise: readonly string[] }) => ({
    fr: `«\u00a0${advisor}\u00a0» n’a pas l’expertise demandée à la séance «\u00a0${session}\u00a0» (${listExpertise(expertise, 'fr')}).`,
    en: `"${advisor}" lacks the expertise asked for by session "${session}" (${listExpertise(expertise, 'en')}).`,
  }),
  find({ held, personById }, report) {
    for (const { index, placement, session } of held) {
      for (const [k, { role, advisor }] of placement.advisors.entries()) {
        const asked = session.roles.filter((each) => each.role === role);
        const known = personById.get(advisor)?.expertise ?? [];
        const isAble = asked.some(({ expertise }) => expertise === undefined || expertise.some((code) => known.includes(code)));
        if (isAble || asked.length === 0) continue;
        const found = { session: session.id, advisor, expertise: asked.flatMap(({ expertise }) => expertise ?? []) };
        report(['placements', index, 'advisors', k], found, isPinnedAdvisor(session, role, advisor) ? { severity: 'warning' } : {});
      }
    }
  },
});

function listExpertise(codes: readonly string[], locale: Locale): string {
  const labels = codes.map((code) => labelEntry(expertiseList, code, { locale }));
  return formatList(labels, { locale, conjunction: 'or' });
}
