import { isPlainDate } from '../base/plainDate';
import { idPattern } from '../model/primitives';
import { listTexts } from './listTexts';

/** Whether every text of a value is a code or a date, as `non-profit`: what a list offers, not what someone wrote. */
export function isCodeText(value: unknown): boolean {
  return listTexts(value).every((text) => idPattern.test(text) || isPlainDate(text));
}
