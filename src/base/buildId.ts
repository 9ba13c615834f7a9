import { foldText } from './compareText';
import { demandText } from './demandText';

const longestId = 64;

/** What an id must differ from. */
export interface BuildIdOptions {
  /** Ids already given among those of its kind. */
  readonly taken?: readonly string[] | ReadonlySet<string>;
}

/**
 * An id made from a name: lower-case letters, digits and hyphens, at most 64 characters. The same name always gives the same id, on every
 * machine; where it is taken, it ends with the first number from 2 that is free.
 *
 * @returns Empty when the name holds no letter from a to z, accents apart, and no digit: choose an id yourself.
 * @throws TypeError when the name is no text.
 * @example
 * buildId('Éditions d’Art Le Sabord') // => 'editions-d-art-le-sabord'
 * buildId('Le Sabord', { taken: ['le-sabord', 'le-sabord-2'] }) // => 'le-sabord-3'
 */
export function buildId(name: string, { taken = [] }: BuildIdOptions = {}): string {
  const whole = foldText(demandText('buildId', 'a name', name).slice(0, 300)).replace(/[^a-z0-9]+/gu, '-');
  const id = trimHyphens(whole.slice(0, longestId));
  const used: ReadonlySet<string> = 'has' in taken ? taken : new Set(taken);
  if (id === '' || !used.has(id)) return id;
  for (let number = 2; ; number += 1) {
    const end = `-${number}`;
    const numbered = `${trimHyphens(id.slice(0, longestId - end.length))}${end}`;
    if (!used.has(numbered)) return numbered;
  }
}

function trimHyphens(text: string): string {
  return text.replace(/^-|-$/gu, '');
}
