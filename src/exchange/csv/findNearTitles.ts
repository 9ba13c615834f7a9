import { foldText } from '../../base/compareText';
import type { Locale } from '../../base/localizedText';
import { findNearestName } from '../../base/nearestName';
import type { CsvColumn } from './csvTable';

const mostSuggested = 3;
const shortestRoot = 5;

/**
 * The titles that someone may have meant, among columns that the file does not use: the nearest one by its letters, else those that share a word
 * (« Nombre d’employés » and « Personnes employées »), three at most. A column named by its key is suggested by its title.
 */
export function findNearTitles(received: string, unused: readonly CsvColumn[], locale: Locale): readonly string[] {
  const titled = unused.flatMap((column) => {
    const key = column.path.at(-1);
    const written = [column.title[locale], ...(column.aliases ?? []), column.title[locale === 'fr' ? 'en' : 'fr']];
    return [
      ...written.map((title) => ({ title, shown: title })),
      ...(typeof key === 'string' ? [{ title: key, shown: column.title[locale] }] : []),
    ];
  });
  const nearest = findNearestName(
    received,
    titled.map(({ title }) => title),
  );
  if (nearest !== undefined)
    return titled
      .filter(({ title }) => title === nearest)
      .map(({ shown }) => shown)
      .slice(0, 1);
  const roots = listRoots(received);
  const sharing = unused.filter(({ title, path }) =>
    [title.fr, title.en, String(path.at(-1) ?? '')].flatMap(listRoots).some((root) => roots.includes(root)),
  );
  return [...new Set(sharing.map(({ title }) => title[locale]))].slice(0, mostSuggested);
}

/** The first letters of each long word: « employés », « employées » and "employees" have the same. Words of any title are no root. */
function listRoots(title: string): readonly string[] {
  const words = foldText(title.slice(0, 200)).match(/[a-z]+/gu) ?? [];
  return words
    .filter((word) => word.length >= shortestRoot && word !== 'nombre' && word !== 'number')
    .map((word) => word.slice(0, shortestRoot));
}
