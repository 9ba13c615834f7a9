import { expect, it } from 'vitest';

import type { Edition } from '../../../../src/model/edition';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withAdvisor, withEnterprise } from '../../samples';

it('warns of an enterprise that nobody there can speak with', () => {
  const found = validateEdition(samples['schedule/no-common-language']);
  expect(found).toMatchObject([
    {
      code: 'schedule/no-common-language',
      severity: 'warning',
      path: ['schedule', 'placements', 0, 'advisors'],
      related: [
        ['enterprises', 0, 'languages'],
        ['advisors', 0, 'languages'],
      ],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Dans la séance « Rencontre », l’entreprise « A » n’a aucune langue en commun avec « Ann ». Confier la séance à quelqu’un qui travaille dans sa langue, ou corriger les langues notées.",
      "In the session "Meeting", the enterprise "A" has no language in common with "Ann". Give the session to someone who works in its language, or correct the languages noted.",
    ]
  `);
});

it('is silent with one language in common, and where those of one are not known', () => {
  const judge = (of: Partial<Edition>) => validateEdition({ ...samples['schedule/no-common-language'], ...of });
  expect(judge(withAdvisor({ languages: ['en', 'fr'] }))).toEqual([]);
  expect(judge(withAdvisor({}))).toEqual([]);
  expect(judge(withAdvisor({ languages: [] }))).toEqual([]);
  expect(judge({ enterprises: withEnterprise({}).enterprises })).toEqual([]);
});
