import { expect, it } from 'vitest';

import type { Edition } from '../../../../src/model/edition';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';

/** An edition in French only: its own title, and those of its cohort, its envelope and its session. */
const frenchOnly = (changes: Partial<Edition> = {}): Edition => {
  const { cohorts, envelopes } = buildEdition();
  return buildEdition({
    title: { fr: 'Édition 2020' },
    cohorts: cohorts.map((cohort) => ({ ...cohort, title: { fr: 'Cohorte' } })),
    envelopes: envelopes.map((envelope) => ({ ...envelope, title: { fr: 'Contenu' } })),
    sessions: [buildSession({ title: { fr: 'Rencontre de codéveloppement, première de la saison' } })],
    ...changes,
  });
};

it('says once that an edition is in French only: how many texts, and the first of them', () => {
  const found = validateEdition(frenchOnly());
  expect(found).toEqual([
    {
      code: 'languages/text-in-one-language',
      severity: 'info',
      path: [],
      params: { missing: 'en', texts: 4, examples: ['Édition 2020', 'Cohorte', 'Contenu'] },
      related: [['title'], ['cohorts', 0, 'title'], ['envelopes', 0, 'title']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "4 textes n’ont pas de version anglaise : « Édition 2020 », « Cohorte », « Contenu »… Si l’édition ne s’écrit qu’en français, le dire : "languages": ["fr"].",
      "4 texts have no English version: "Édition 2020", "Cohorte", "Contenu"… If the edition is written in French only, say so: "languages": ["fr"].",
    ]
  `);
});

it('points at a text that is alone in its language, once for each language', () => {
  const found = validateEdition(buildEdition({ title: { fr: 'Édition' }, sessions: [buildSession({ title: { en: 'Meeting' } })] }));
  expect(found).toEqual([
    {
      code: 'languages/text-in-one-language',
      severity: 'info',
      path: ['title'],
      params: { missing: 'en', texts: 1, examples: ['Édition'] },
    },
    {
      code: 'languages/text-in-one-language',
      severity: 'info',
      path: ['sessions', 0, 'title'],
      params: { missing: 'fr', texts: 1, examples: ['Meeting'] },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Un texte n’a pas de version anglaise : « Édition ». Si l’édition ne s’écrit qu’en français, le dire : "languages": ["fr"].",
      "Un texte n’a pas de version française : « Meeting ». Si l’édition ne s’écrit qu’en anglais, le dire : "languages": ["en"].",
      "One text has no English version: "Édition". If the edition is written in French only, say so: "languages": ["fr"].",
      "One text has no French version: "Meeting". If the edition is written in English only, say so: "languages": ["en"].",
    ]
  `);
});

it('gives all the examples of two or three, without dots, and cuts long ones', () => {
  const { sessions } = frenchOnly();
  const [first] = render(validateEdition(buildEdition({ title: { fr: 'Édition 2020' }, sessions })));
  expect(first).toContain(
    '2\u00a0textes n’ont pas de version anglaise\u00a0: «\u00a0Édition 2020\u00a0», «\u00a0Rencontre de codéveloppement, première …\u00a0».',
  );
});

it('does not give away who an enterprise is that may not be named', () => {
  const enterprises = [
    { id: 'a', name: 'Boulangerie Zéphyr', anonymous: true },
    { id: 'b', name: 'B' },
  ];
  const found = validateEdition(buildEdition({ enterprises, title: { fr: 'Visite de Boulangerie Zéphyr' } }));
  expect(found.map(({ params }) => params['examples'])).toEqual([['Visite de Entreprise A']]);
});

it('is silent where the edition says it is in French, and leaves to another check what English it promises', () => {
  expect(validateEdition(frenchOnly({ languages: ['fr'] }))).toEqual([]);
  const promised = validateEdition(frenchOnly({ languages: ['fr', 'en'] }));
  expect(promised.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
    Array.from({ length: 4 }, () => 'error languages/untranslated-text'),
  );
});

it('is silent when every text is in both', () => {
  expect(validateEdition(buildEdition())).toEqual([]);
});
