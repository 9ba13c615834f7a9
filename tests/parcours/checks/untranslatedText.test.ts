import { expect, it } from 'vitest';

import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildTemplate } from '../buildTemplate';
import { render } from './render';

const french = { fr: 'Petit parcours' };

it('refuses a text in French only where both languages are promised', () => {
  const found = validateTemplate(buildTemplate({ languages: ['fr', 'en'], title: french }));
  expect(found).toEqual([{ code: 'parcours/untranslated-text', severity: 'error', path: ['title'], params: { language: 'en' } }]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le gabarit se dit écrit en anglais, et ce texte ne l’est pas. Traduire ce texte, ou retirer cette langue de « languages ».",
      "The template says it is written in English, and this text is not. Translate this text, or remove that language from "languages".",
    ]
  `);
});

it('accepts a text in French only where French only is promised', () => {
  expect(validateTemplate(buildTemplate({ languages: ['fr'], title: french }))).toEqual([]);
});

it('does not read what the caller keeps under x', () => {
  expect(validateTemplate(buildTemplate({ languages: ['fr', 'en'], x: { remark: french } }))).toEqual([]);
});

it('names the language that misses, whichever it is', () => {
  const found = validateTemplate(buildTemplate({ languages: ['fr', 'en'], title: { en: 'Small pathway' } }));
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le gabarit se dit écrit en français, et ce texte ne l’est pas. Traduire ce texte, ou retirer cette langue de « languages ».",
      "The template says it is written in French, and this text is not. Translate this text, or remove that language from "languages".",
    ]
  `);
});
