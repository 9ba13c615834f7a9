import * as z from 'zod';

import type { CodeList } from '../vocabulary/codeList';
import { findEntry } from '../vocabulary/findEntry';
import { idPattern } from './primitives';

/**
 * A code that is usually one of a vocabulary. The vocabulary stays open: any text in the form of a code fits.
 *
 * What has not that form is refused with the code that it names, as `OBNL` names `non-profit`: the fault carries it to whoever puts it in words.
 */
export function buildCodeSchema(list: CodeList): z.ZodString {
  return z.string().regex(idPattern, { error: ({ input }) => `codes/malformed ${list.id} ${suggestCode(list, input)}` });
}

/** The code that a text names or nearly names; empty when it names none, or several. */
function suggestCode(list: CodeList, typed: unknown): string {
  const match = typeof typed === 'string' ? findEntry(list, typed) : undefined;
  return (match?.kind === 'found' ? match.entry : match?.kind === 'none' ? match.nearest : undefined)?.code ?? '';
}
