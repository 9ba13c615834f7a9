import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { csvColumnWords } from '../../scripts/csvColumnWords.ts';
import { buildContext, findWords, pickExample, writeTablesPage, type PageTable } from '../../scripts/csvTablesPage.ts';
import { csvTables } from '../../src/exchange/csv/registry';
import { fromCsv } from '../../src/exchange/fromCsv';

const pages = [
  ['en', 'docs/guides/csv-tables.md'],
  ['fr', 'docs/guides/csv-tables.fr.md'],
] as const;
const tables: readonly PageTable[] = csvTables;

describe('the pages of CSV tables', () => {
  it.each(pages)('in %s say what the registry says (else: npm run docs:csv-tables)', async (locale, file) => {
    expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toBe(await writeTablesPage(tables, locale));
  });

  it.each(pages)('in %s give examples that each column reads, without a remark', (locale) => {
    for (const table of tables) {
      for (const column of table.columns(buildContext(locale))) {
        const reading = column.read(pickExample(findWords(table, column), locale), buildContext(locale));
        expect(reading, `${table.id} ${column.path.join('.')}`).not.toHaveProperty('refused');
        expect(reading, `${table.id} ${column.path.join('.')}`).not.toHaveProperty('remark');
      }
    }
  });

  it.each(['partners', 'advisors', 'offers', 'enterprises', 'needs'] as const)('give a whole row of %s that is read', (id) => {
    const table = tables.find((one) => one.id === id);
    const columns = table?.columns(buildContext('fr')) ?? [];
    const cells = columns.map((column) => pickExample(findWords(table as PageTable, column), 'fr'));
    const { rows, rejected } = fromCsv(`${columns.map(({ title }) => title.fr).join(';')}\n${cells.join(';')}`, { table: id });
    expect([rejected, rows.length]).toEqual([[], 1]);
  });

  it('have no words left over from a column that is gone', () => {
    const used = tables.flatMap((table) => table.columns(buildContext('fr')).map((column) => findWords(table, column)));
    expect(Object.entries(csvColumnWords).flatMap(([key, told]) => (used.includes(told) ? [] : [key]))).toEqual([]);
  });

  it('refuse a column that nobody described', () => {
    const [first] = tables;
    const undescribed = { title: { fr: 'Neuve', en: 'New' }, path: ['brandNew'], read: (value: string) => ({ value }) };
    return expect(writeTablesPage([{ ...(first as PageTable), columns: () => [undescribed] }], 'fr')).rejects.toThrow('brandNew');
  });
});
