import { foldText } from '../base/compareText';

/** The words of a name, accents, case and punctuation aside. */
export function listPersonWords(name: string): readonly string[] {
  return foldText(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The same for two ways to write one name: « Léa Roy » and « LEA ROY ». Empty where the name has no letter. */
export function foldPersonName(name: string): string {
  return listPersonWords(name).join(' ');
}
