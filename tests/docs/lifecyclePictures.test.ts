import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { drawLifecycle } from '../../scripts/lifecyclePictures.ts';
import { lifecycles } from '../../src/model/lifecycles/registry';

const pictures = new URL('../../docs/pictures/', import.meta.url);
const locales = ['fr', 'en'] as const;

describe('the pictures of the lifecycles', () => {
  it.each(lifecycles.flatMap((lifecycle) => locales.map((locale) => [lifecycle.kind, locale, lifecycle] as const)))(
    '%s in %s is as drawn (else: npm run docs:pictures)',
    (kind, locale, lifecycle) => {
      const drawn = drawLifecycle(lifecycle, locale);
      expect(readFileSync(new URL(`lifecycle-${kind}.${locale}.svg`, pictures), 'utf8')).toBe(drawn);
      for (const { label } of lifecycle.statuses) expect(drawn).toContain(label[locale]);
    },
  );

  it('are of these lifecycles alone, and each page shows them all', () => {
    const expected = lifecycles.flatMap(({ kind }) => locales.map((locale) => `lifecycle-${kind}.${locale}.svg`));
    expect(
      readdirSync(pictures)
        .filter((name) => name.startsWith('lifecycle-'))
        .toSorted(),
    ).toEqual(expected.toSorted());
    for (const locale of locales) {
      const page = readFileSync(new URL(`../../docs/concepts/lifecycles${locale === 'fr' ? '.fr' : ''}.md`, import.meta.url), 'utf8');
      for (const { kind } of lifecycles) expect(page).toContain(`../pictures/lifecycle-${kind}.${locale}.svg`);
    }
  });

  it('would be stale if one step changed', () => {
    const [edition] = lifecycles;
    const stopped = { ...edition, next: { ...edition.next, planned: ['cancelled'] } };
    expect(drawLifecycle(stopped, 'en')).not.toBe(drawLifecycle(edition, 'en'));
  });
});
