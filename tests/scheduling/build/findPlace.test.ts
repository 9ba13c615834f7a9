import { expect, it } from 'vitest';

import { findPlace } from '../../../src/scheduling/build/findPlace';

it('keeps a path that is there, and cuts it where nothing is any more', () => {
  const document = { rooms: [{ id: 'hall', note: null }] };
  expect(findPlace(document, ['rooms', 0, 'id'])).toEqual(['rooms', 0, 'id']);
  expect(findPlace(document, ['rooms', 0, 'capacity'])).toEqual(['rooms', 0]);
  expect(findPlace(document, ['rooms', 1, 'id'])).toEqual(['rooms']);
  expect(findPlace(document, ['rooms', 0, 'note', 'deep'])).toEqual(['rooms', 0, 'note']);
  expect(findPlace(document, ['gridMinutes'])).toEqual([]);
  expect(findPlace(document, ['__proto__', 'toString'])).toEqual([]);
});
