import { expect, it } from 'vitest';

import { participantWords } from '../../../../src/impact/catalogue/participantWords';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

it('refuses a title in French only where both languages are promised', () => {
  const found = validateEdition(buildEdition({ languages: ['fr', 'en'], title: { fr: 'Édition' } }));
  expect(found).toEqual([{ code: 'languages/untranslated-text', severity: 'error', path: ['title'], params: { language: 'en' } }]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’édition se dit écrite en anglais, et ce texte ne l’est pas. Traduire ce texte, ou retirer cette langue de « languages ».",
      "The edition says it is written in English, and this text is not. Translate this text, or remove that language from "languages".",
    ]
  `);
});

it('accepts it where French only is promised', () => {
  expect(validateEdition(buildEdition({ languages: ['fr'], title: { fr: 'Édition' } }))).toEqual([]);
});

it('leaves words as they were said', () => {
  const indicators = [participantWords];
  const words = { kind: 'words' as const, text: { fr: 'De nouvelles fenêtres se sont ouvertes.' }, consent: 'published' as const };
  const observation = {
    id: 'v',
    indicator: 'participant-words',
    enterprise: 'a',
    role: 'actual' as const,
    from: '2020-11-18',
    to: '2020-11-18',
  };
  expect(validateEdition(buildEdition({ languages: ['fr', 'en'], indicators, observations: [{ ...observation, value: words }] }))).toEqual(
    [],
  );
});

it('names the language that misses, whichever it is', () => {
  expect(render(validateEdition(buildEdition({ languages: ['fr'], title: { en: 'Edition' } })))).toMatchInlineSnapshot(`
    [
      "L’édition se dit écrite en français, et ce texte ne l’est pas. Traduire ce texte, ou retirer cette langue de « languages ».",
      "The edition says it is written in French, and this text is not. Translate this text, or remove that language from "languages".",
    ]
  `);
});
