import type { BilingualText } from '../base/localizedText';
import type { Diagnostic, DiagnosticParams, DiagnosticPath, Severity } from './diagnostic';
import { buildDiagnostic, type DiagnosticDefinition } from './defineDiagnostic';

/**
 * Says that a check found something, at a path of the document; `related` are other places concerned. `severity` is for a check whose
 * severity the document itself decides.
 */
export type Report<Params extends DiagnosticParams> = (
  path: DiagnosticPath,
  params: Params,
  related?: readonly DiagnosticPath[],
  severity?: Severity,
) => void;

/** A diagnostic that knows how to find itself in a document. */
export interface Check<
  Document,
  Params extends DiagnosticParams = DiagnosticParams,
  Code extends string = string,
> extends DiagnosticDefinition<Params, Code> {
  /** The real mistake that it finds, and who met it or what forbids it: the page of diagnostics prints it. Every check of whole editions has one. */
  readonly finds?: BilingualText;
  /** Reports each place where the document has the fault; reports nothing where it has not. */
  find(document: Document, report: Report<Params>): void;
}

/** The check given, with the exact type of its code and of its parameters: how a check is declared. */
export function defineCheck<Document, Params extends DiagnosticParams, const Code extends string>(
  check: Check<Document, Params, Code>,
): Check<Document, Params, Code> {
  return check;
}

/** Everything that a list of checks finds in a document, in the order of the list, then in the order found. */
export function runChecks<Document>(checks: readonly Check<Document>[], document: Document): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let current: Check<Document> | undefined;
  // One function for all: most documents of a long list have nothing to say, and a closure for each check would cost more than the checks.
  const report: Report<DiagnosticParams> = (path, params, related, severity) => {
    if (current === undefined) return;
    const extra = { ...(related !== undefined && { related }), ...(severity !== undefined && { severity }) };
    diagnostics.push(buildDiagnostic(current, path, params, extra));
  };
  for (const check of checks) {
    current = check;
    check.find(document, report);
  }
  return diagnostics;
}
