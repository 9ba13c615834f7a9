/** What checking an edition costs as it grows, beside opening the same edition, which any program pays before: prints the measures as JSON. */
import { makeEdition } from './editions.ts';
import { fitExponent, measure } from './measure.ts';

const { openDocument } = await import('../dist/model.js');
const { validateEdition } = await import('../dist/validation.js');

const rows = [1_000, 2_500, 5_000, 10_000, 25_000].map((sessions) => {
  const json: unknown = JSON.parse(JSON.stringify(makeEdition(sessions, 2026)));
  const opened = openDocument(json, 'edition');
  if (!opened.success) throw new Error(JSON.stringify(opened.diagnostics.slice(0, 3)));
  const { data } = opened;
  const ours = () => validateEdition(data);
  const found = ours();
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  return { sessions, remarks: found.length, ...measure({ ours, bare: () => openDocument(json, 'edition') }, sessions < 10_000 ? 20 : 8) };
});
console.log(JSON.stringify({ rows, exponent: fitExponent(rows.map(({ sessions, ours }) => [sessions, ours])) }));
