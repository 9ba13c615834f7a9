import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findJsonFault } from '../../src/base/jsonFault';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('findJsonFault', () => {
  it('finds no fault in any JSON text, spaced or not', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) => {
        expect(findJsonFault(JSON.stringify(value, null, indent))).toBeUndefined();
      }),
    );
  });

  it('agrees with JSON.parse on texts that are nearly JSON', () => {
    const nearly = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ':', '\\', '1', 'e', ' ', '\n', '\u0001', '-', '.'))
      .map(([text, place, inserted]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + inserted + text.slice(at + (place % 2));
      });
    fc.assert(
      fc.property(nearly, (text) => {
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
    );
  });

  it('gives an offset such that what comes before it can still become JSON', () => {
    const broken = fc.json().map((text) => text.slice(0, Math.floor(text.length / 2)));
    fc.assert(
      fc.property(broken, (text) => {
        const fault = findJsonFault(text);
        if (fault !== undefined) expect(fault).toBeLessThanOrEqual(text.length);
        expect(fault === undefined).toBe(isJson(text));
      }),
    );
  });

  it('reads a million nested lists without a call stack', () => {
    expect(findJsonFault('['.repeat(1_000_000) + ']'.repeat(1_000_000))).toBeUndefined();
    expect(findJsonFault('['.repeat(1_000_000))).toBe(1_000_000);
  });
});
