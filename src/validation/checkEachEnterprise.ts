import type { Check } from '../diagnostics/defineCheck';
import type { DiagnosticParams } from '../diagnostics/diagnostic';
import type { Edition } from '../model/edition';
import type { Enterprise } from '../model/enterprise';

/** A check of one enterprise, as a check of every enterprise of an edition: same code, same texts, paths from the edition. */
export function checkEachEnterprise<Params extends DiagnosticParams, Code extends string>(
  check: Check<Enterprise, Params, Code>,
): Check<Edition, Params, Code> {
  return {
    ...check,
    find({ enterprises }, report) {
      for (const [index, enterprise] of enterprises.entries()) {
        const at = ['enterprises', index];
        check.find(enterprise, (path, params, related) => {
          report(
            [...at, ...path],
            params,
            related?.map((other) => [...at, ...other]),
          );
        });
      }
    },
  };
}
