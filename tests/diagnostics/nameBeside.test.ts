import { expect, it } from 'vitest';

import { nameBeside } from '../../src/diagnostics/nameBeside';

it('gives a name in both languages, the one there is where the other lacks', () => {
  expect(nameBeside('gate', { fr: 'Lancement', en: 'Launch' })).toEqual({ gateFr: 'Lancement', gateEn: 'Launch' });
  expect(nameBeside('gate', { en: 'Launch' })).toEqual({ gateFr: 'Launch', gateEn: 'Launch' });
});
