import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { reversedHistory as reversed } from '../../../model/status/statusDiagnostics';
import { listStatusSteps } from '../../listStatusSteps';

/** The steps of a history are written in order of date; two may fall on one day. */
export const reversedHistory = defineCheck({
  ...reversed,
  finds: {
    fr: 'Une étape est inscrite après coup, à la suite des autres (peers F1, solde qui dépend de l’ordre de saisie).',
    en: 'A step is entered afterwards, behind the others (peers F1, a balance that depends on entry order).',
  },
  find(edition: Edition, report) {
    for (const { on, since, path } of listStatusSteps(edition)) {
      if (since !== undefined && on < since) report([...path, 'on'], { on, since });
    }
  },
});
