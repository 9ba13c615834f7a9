import { shortenText } from '../../base/shortenText';
import { buildDiagnostic, type DiagnosticDefinition } from '../../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import { typeOf } from '../../diagnostics/fromZodIssues';
import { wrongType } from '../../diagnostics/typeDiagnostics';

/** What an identifier that has the right form says, and what there is to say of it. Whether it belongs to anyone is not known. */
export type WellFormed<Parts extends object> = {
  /** It has the form of its kind, and no more is said: only the office that gave it can tell whether it is anyone’s. */
  readonly wellFormed: true;
  /** As records keep it. */
  readonly normalized: string;
  /** Warnings, at the root: the path is empty. */
  readonly diagnostics: readonly Diagnostic[];
} & Readonly<Parts>;

/** An identifier that does not have the form of its kind, with the reason. */
export interface Malformed {
  readonly wellFormed: false;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a look at an identifier gives. */
export type Inspection<Parts extends object> = WellFormed<Parts> | Malformed;

/** Whether digits agree with their check digit. */
export type CheckDigit = 'passes' | 'fails';

/** Spaces of any kind, marks of no width, hyphens and dashes: what people and word processors put between groups. */
const separators = /[\s\u200b\u2060\u00ad\u2010-\u2015\u2212-]/gu;

/** Far above any identifier with its spaces: what is longer is not read. */
const longestText = 100;

/** The parts of an identifier, without what separates groups; or why it is none. Never throws. */
export function readIdentifier(
  received: unknown,
  options: {
    readonly pattern: RegExp;
    readonly malformed: DiagnosticDefinition<{ received: string }>;
    /** True where digits come in one group: 51-52 is not 5152. */
    readonly isOneGroup?: boolean;
  },
): readonly string[] | Malformed {
  if (typeof received !== 'string') {
    return { wellFormed: false, diagnostics: [buildDiagnostic(wrongType, [], { expected: 'text', received: typeOf(received) })] };
  }
  const { pattern, malformed, isOneGroup = false } = options;
  const text = received.length > longestText ? '' : isOneGroup ? received.trim() : received.replace(separators, '');
  const parts = pattern.exec(text);
  if (parts !== null) return parts.map((part: string | undefined) => part ?? '');
  return { wellFormed: false, diagnostics: [buildDiagnostic(malformed, [], { received: shortenText(received, 200) })] };
}

/** Whether reading gave parts. */
export function hasParts(reading: readonly string[] | Malformed): reading is readonly string[] {
  return !('wellFormed' in reading);
}
