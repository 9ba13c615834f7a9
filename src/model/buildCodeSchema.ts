import * as z from 'zod';

import type { CodeList } from '../vocabulary/codeList';
import { findEntry } from '../vocabulary/findEntry';
import { idPattern } from './primitives';

/**
 * A code that is usually one of a vocabulary, or of one of several. The vocabulary stays open: any text in the form of a code fits.
 *
 * What has not that form is refused with the code that it names, as `OBNL` names `non-profit`: the fault carries it to whoever puts it in words.
 */
export function buildCodeSchema(...lists: readonly [CodeList, ...CodeList[]]): z.ZodString {
  return z.string().regex(idPattern, { error: ({ input }) => sayMalformed(lists, typeof input === 'string' ? input : '') });
}

/** The list that has the code which a text names, else nearly names, and that code; the first list alone when it names none, or several. */
function sayMalformed(lists: readonly [CodeList, ...CodeList[]], typed: string): string {
  const matches = lists.map((list) => ({ list, match: findEntry(list, typed) }));
  for (const { list, match } of matches) if (match.kind === 'found') return `codes/malformed ${list.id} ${match.entry.code}`;
  for (const { list, match } of matches) {
    if (match.kind === 'none' && match.nearest !== undefined) return `codes/malformed ${list.id} ${match.nearest.code}`;
  }
  return `codes/malformed ${lists[0].id} `;
}
