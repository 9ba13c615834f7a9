import { expect, test } from 'vitest';

import { defineCheck, runChecks } from '../../src/diagnostics/defineCheck';

interface Shelf {
  readonly books: readonly string[];
}

const untitled = defineCheck({
  code: 'shelf/untitled',
  severity: 'error',
  message: ({ place }: { place: number }) => ({ fr: `Le livre ${place} est sans titre.`, en: `Book ${place} has no title.` }),
  find({ books }: Shelf, report) {
    for (const [index, title] of books.entries()) if (title === '') report(['books', index], { place: index + 1 });
  },
});
const twice = defineCheck({
  code: 'shelf/twice',
  severity: 'warning',
  message: () => ({ fr: 'Ce livre y est deux fois.', en: 'This book is there twice.' }),
  find({ books }: Shelf, report) {
    for (const [index, title] of books.entries()) {
      const first = books.indexOf(title);
      if (first < index) report(['books', index], {}, [['books', first]]);
    }
  },
});

test('checks report in the order of their list, then in the order found', () => {
  expect(runChecks([twice, untitled], { books: ['a', '', 'a', ''] })).toEqual([
    { code: 'shelf/twice', severity: 'warning', path: ['books', 2], params: {}, related: [['books', 0]] },
    { code: 'shelf/twice', severity: 'warning', path: ['books', 3], params: {}, related: [['books', 1]] },
    { code: 'shelf/untitled', severity: 'error', path: ['books', 1], params: { place: 2 } },
    { code: 'shelf/untitled', severity: 'error', path: ['books', 3], params: { place: 4 } },
  ]);
});

test('checks stay silent where there is nothing to say', () => {
  expect(runChecks([twice, untitled], { books: ['a', 'b'] })).toEqual([]);
  expect(runChecks([], { books: [''] })).toEqual([]);
});
