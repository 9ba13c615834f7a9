import { expect, it } from 'vitest';

import { participantWords } from '../../../src/impact/catalogue/participantWords';
import { computeIndicator } from '../../../src/impact/computeIndicator';
import { buildObservation } from '../buildObservation';

it('words are counted as answers, and not put together', () => {
  const text = { fr: 'De nouvelles fenêtres se sont ouvertes.' };
  const said = buildObservation('participant-words', { kind: 'words', text, consent: 'published' });
  const { figure, coverage } = computeIndicator(participantWords, [said]);
  expect(figure).toMatchObject({ kind: 'not-aggregable', reason: 'words' });
  expect(coverage).toMatchObject({ reported: 1, expected: 1 });
});
