import type { Diagnostic, ReadResult } from './diagnostic';
import { formatPath } from './formatPath';

/** Thrown by `parseX` for wrong content, and by nothing else. Recognise it by its `name`: two copies of the package defeat `instanceof`. */
export class TrajetError extends Error {
  override readonly name = 'TrajetError';
  /** Every reason, as plain data. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(message: string, diagnostics: readonly Diagnostic[]) {
    super(message);
    this.diagnostics = diagnostics;
  }
}

/** The document of a successful reading; throws a `TrajetError` otherwise. `reader` names the function in the message. */
export function demandSuccess<Document>(reader: string, result: ReadResult<Document>): Document {
  if (result.success) return result.data;
  const [first] = result.diagnostics;
  const where = first === undefined ? '' : `: ${first.code} at ${formatPath(first.path) || 'the root'}`;
  const more = result.diagnostics.length > 1 ? ` (and ${result.diagnostics.length - 1} more)` : '';
  throw new TrajetError(`${reader}${where}${more}`, result.diagnostics);
}
