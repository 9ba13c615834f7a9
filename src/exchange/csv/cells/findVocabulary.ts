import { foldText } from '../../../base/compareText';
import { pickText } from '../../../base/localizedText';
import type { Fact } from '../../../model/fact';
import type { CodeList } from '../../../vocabulary/codeList';
import { expertise } from '../../../vocabulary/expertise';
import { legalForm } from '../../../vocabulary/legalForm';
import { mrc } from '../../../vocabulary/mrc';
import { region } from '../../../vocabulary/region';
import { sector } from '../../../vocabulary/sector';
import { socialPurpose } from '../../../vocabulary/socialPurpose';

const vocabularies: readonly CodeList[] = [legalForm, region, mrc, sector, socialPurpose, expertise];

/**
 * The vocabulary whose codes answer a fact: that of the field of the model which it comes `from`, or the one that holds all its choices.
 *
 * Choices that are bare numbers say so by their labels too: « 01 » may be a program's own.
 */
export function findVocabulary({ from, choices = [] }: Fact): CodeList | undefined {
  const field = from?.split('.').at(-1);
  return (
    vocabularies.find(({ id }) => id === field) ??
    (choices.length === 0 ? undefined : vocabularies.find((list) => choices.every((choice) => isEntryOf(list, choice))))
  );
}

function isEntryOf({ entries }: CodeList, { code, label }: NonNullable<Fact['choices']>[number]): boolean {
  const entry = entries.find((candidate) => candidate.code === code);
  if (entry === undefined || /[a-z]/u.test(code)) return entry !== undefined;
  return foldText(pickText(label, 'fr')) === foldText(entry.label.fr) || foldText(pickText(label, 'en')) === foldText(entry.label.en);
}
