import type { Locale } from '../../../base/localizedText';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { lifecycles } from '../../../model/lifecycles/registry';
import { listStatused } from '../../listStatusSteps';

/** The present status is the last of the history: one of the two was changed by hand, without the other. */
export const historyDiffers = defineCheck({
  code: 'status/history-differs',
  severity: 'error',
  finds: {
    fr: 'L’état est changé à la main, et l’historique ne le sait pas (peers F7, compteurs stockés qui dérivent).',
    en: 'The status is changed by hand, and the history does not know (peers F7, stored counters that drift).',
  },
  message: ({ kind, status, last }: { kind: string; status: string; last: string }) => ({
    fr: `L’état est «\u00a0${labelOf(kind, status, 'fr')}\u00a0», et l’historique se termine par «\u00a0${labelOf(kind, last, 'fr')}\u00a0».`,
    en: `The status is "${labelOf(kind, status, 'en')}", and the history ends with "${labelOf(kind, last, 'en')}".`,
  }),
  hint: () => ({
    fr: 'Ajouter à l’historique le changement qui manque, avec sa date, ou corriger l’état.',
    en: 'Add the missing change to the history, with its date, or correct the status.',
  }),
  find(edition: Edition, report) {
    for (const { kind, record, path } of listStatused(edition)) {
      const { status, history = [] } = record;
      const last = history.at(-1)?.status;
      if (last !== undefined && status !== last) {
        report([...path, 'status'], { kind, status: status ?? '', last }, [[...path, 'history', history.length - 1, 'status']]);
      }
      for (const [index, { from }] of history.entries()) {
        const before = history[index - 1]?.status;
        if (from === undefined || before === undefined || from === before) continue;
        report([...path, 'history', index, 'from'], { kind, status: from, last: before }, [[...path, 'history', index - 1, 'status']]);
      }
    }
  },
});

function labelOf(kind: string, status: string, locale: Locale): string {
  const entries = lifecycles.find((lifecycle) => lifecycle.kind === kind)?.statuses ?? [];
  return entries.find(({ code }) => code === status)?.label[locale] ?? status;
}
