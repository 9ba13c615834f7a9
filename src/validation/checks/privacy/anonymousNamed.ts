import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { listPersonWords } from '../../listPersonWords';

/** Names of fewer letters are words of other texts too. */
const fewestLetters = 3;

/** No title of a session tells the name of an enterprise that may not be named. Accents, case and punctuation do not count. */
export const anonymousNamed = defineCheck({
  code: 'privacy/anonymous-named',
  severity: 'warning',
  finds: {
    fr: '«\u00a0Accompagnement de la Boulange\u00a0»\u00a0: le titre dit à toute la cohorte qui est l’entreprise anonyme (domain §3.2, T17\u00a0: un groupe qui ne peut être nommé).',
    en: '"Coaching of La Boulange": the title tells the whole cohort who the anonymous enterprise is (domain §3.2, T17: a group that cannot be named).',
  },
  records: () => ({ enterprise: 'enterprise' }),
  message: ({ enterprise }: { enterprise: string }) => ({
    fr: `Le titre de cette séance dit le nom de l’entreprise «\u00a0${enterprise}\u00a0», qui ne doit pas être nommée.`,
    en: `The title of this session tells the name of the enterprise "${enterprise}", which may not be named.`,
  }),
  hint: () => ({
    fr: 'Retirer le nom du titre\u00a0: les calendriers diront eux-mêmes pour qui est la séance.',
    en: 'Remove the name from the title: calendars say by themselves whom the session is for.',
  }),
  find({ enterprises, sessions }: Edition, report) {
    const namesByWord = new Map<string, { readonly words: readonly string[]; readonly place: number }[]>();
    for (const [place, { anonymous, name }] of enterprises.entries()) {
      const words = anonymous === true ? listPersonWords(name) : [];
      const [first] = words;
      if (first === undefined || words.join('').length < fewestLetters) continue;
      const names = namesByWord.get(first);
      if (names === undefined) namesByWord.set(first, [{ words, place }]);
      else names.push({ words, place });
    }
    if (namesByWord.size === 0) return;
    for (const [index, { title }] of sessions.entries()) {
      for (const locale of ['fr', 'en'] as const) {
        const said = listPersonWords(title[locale] ?? '');
        const told = said.flatMap((word, start) =>
          (namesByWord.get(word) ?? []).filter(({ words }) => words.every((each, k) => said[start + k] === each)),
        );
        for (const place of new Set(told.map((each) => each.place))) {
          const enterprise = enterprises[place]?.id ?? '';
          report(['sessions', index, 'title', locale], { enterprise }, [['enterprises', place, 'name']]);
        }
      }
    }
  },
});
