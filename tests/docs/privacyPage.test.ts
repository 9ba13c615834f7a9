import { readFileSync } from 'node:fs';

import { format } from 'prettier';
import { describe, expect, it } from 'vitest';

import { writePrivacyPage } from '../../scripts/privacyPage.ts';
import { listPrivacyFields } from '../../src/privacy/listPrivacyFields';

describe('the pages of classes', () => {
  it.each([
    ['en', 'docs/privacy-fields.md'],
    ['fr', 'docs/privacy-fields.fr.md'],
  ] as const)('in %s say what the code says (else: npm run docs:privacy)', async (locale, file) => {
    const page = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    expect(page).toBe(await format(writePrivacyPage(locale), { parser: 'markdown', printWidth: 140, singleQuote: true }));
    expect(page.match(/^\| `/gmu)).toHaveLength(listPrivacyFields().length);
  });
});
