import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { CodeUse } from '../model/codes/codeUse';
import { listCodes } from '../model/codes/listNounCodes';
import { buildUnknownCodeCheck } from '../model/codes/unknownCode';
import { expertise } from '../vocabulary/expertise';
import { hourKind } from '../vocabulary/hourKind';
import type { CheckedTemplate } from './checkedTemplate';

/** The kinds of hours and the expertise that a template names are those of the vocabularies. */
export const unknownTemplateCode = buildUnknownCodeCheck(listTemplateCodes, [hourKind, expertise]);

function* listTemplateCodes({ template: { totals, activities } }: CheckedTemplate): Generator<CodeUse> {
  const useHourKind = (code: string, at: DiagnosticPath): CodeUse => ({ vocabulary: 'hourKind', code, path: [...at, 'hourKind'] });
  for (const [index, total] of totals.entries()) yield useHourKind(total.hourKind, ['totals', index]);
  for (const [index, activity] of activities.entries()) {
    const at = ['activities', index];
    yield useHourKind(activity.hourKind, at);
    for (const [place, { expertise = [] }] of activity.facilitators.entries()) {
      yield* listCodes('expertise', expertise, [...at, 'facilitators', place, 'expertise']);
    }
  }
}
