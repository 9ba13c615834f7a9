import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples } from '../../samples';

it('warns of a title that tells who may not be named', () => {
  const found = validateEdition(samples['privacy/anonymous-named']);
  expect(found).toMatchObject([
    { code: 'privacy/anonymous-named', severity: 'warning', path: ['sessions', 0, 'title', 'fr'], related: [['enterprises', 0, 'name']] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le titre de cette séance dit le nom de l’entreprise « Entreprise A », qui ne doit pas être nommée. Retirer le nom du titre : les calendriers diront eux-mêmes pour qui est la séance.",
      "The title of this session tells the name of the enterprise "Enterprise A", which may not be named. Remove the name from the title: calendars say by themselves whom the session is for.",
    ]
  `);
});

it('is silent on a part of the name, and on one that may be named', () => {
  const { sessions, ...others } = samples['privacy/anonymous-named'];
  const title = (fr: string) =>
    validateEdition({ ...others, sessions: sessions.map((session) => ({ ...session, title: { fr, en: 'Coaching' } })) });
  expect(title('Accompagnement en boulange')).toEqual([]);
  const enterprises = others.enterprises.map(({ id, name }) => ({ id, name }));
  expect(validateEdition({ ...others, sessions, enterprises })).toEqual([]);
});
