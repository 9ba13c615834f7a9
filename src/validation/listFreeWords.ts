import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { Edition } from '../model/edition';

/** A text that someone typed, and where it is. */
export interface FreeWords {
  readonly words: string;
  readonly path: DiagnosticPath;
}

/** The answers of applications that are texts, each once. */
export function* listAnswers({ applications }: Edition): Generator<FreeWords> {
  for (const [index, { answers }] of applications.entries()) {
    for (const [fact, answer] of Object.entries(answers)) {
      const path = ['applications', index, 'answers', fact];
      if (typeof answer === 'string') yield { words: answer, path };
      else if (typeof answer === 'object' && answer !== null && 'known' in answer && typeof answer.known === 'string') {
        yield { words: answer.known, path: [...path, 'known'] };
      }
    }
  }
}

/** What people said, as observations quote them, in each language. */
export function* listQuotations({ observations }: Edition): Generator<FreeWords> {
  for (const [index, { value }] of observations.entries()) {
    if (value.kind !== 'words') continue;
    for (const locale of ['fr', 'en'] as const) {
      const words = value.text[locale];
      if (words !== undefined) yield { words, path: ['observations', index, 'value', 'text', locale] };
    }
  }
}
