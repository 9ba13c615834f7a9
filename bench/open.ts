/**
 * What opening an edition costs as it grows: prints the measures as JSON. Beside it, in the same rounds, the `JSON.parse` of the same
 * edition's text, which any program pays before.
 */
import { makeEdition } from './editions.ts';
import { fitExponent, measure } from './measure.ts';

const { openDocument } = await import('../dist/model.js');

const rows = [1_000, 2_500, 5_000, 10_000, 25_000].map((sessions) => {
  const text = JSON.stringify(makeEdition(sessions, 2026));
  const edition: unknown = JSON.parse(text);
  const ours = () => openDocument(edition, 'edition');
  const opened = ours();
  if (!opened.success) throw new Error(JSON.stringify(opened.diagnostics.slice(0, 3)));
  return {
    sessions,
    megabytes: text.length / 1e6,
    ...measure({ ours, bare: () => JSON.parse(text) as unknown }, sessions < 10_000 ? 30 : 12),
  };
});
const exponents = {
  bySessions: fitExponent(rows.map(({ sessions, ours }) => [sessions, ours])),
  byText: fitExponent(rows.map(({ megabytes, ours }) => [megabytes, ours])),
};
console.log(JSON.stringify({ rows, exponents }));
