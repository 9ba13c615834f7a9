import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findUnsafeParts } from '../../src/base/guard';
import type { DiagnosticDefinition } from '../../src/diagnostics/defineDiagnostic';
import { hasErrors, type ReadResult } from '../../src/diagnostics/diagnostic';
import { documentDiagnostics } from '../../src/diagnostics/documentDiagnostics';
import { identifierDiagnostics } from '../../src/diagnostics/identifierDiagnostics';
import { applicationChecks } from '../../src/model/checks/application/registry';
import { renderDiagnostics } from '../../src/diagnostics/renderDiagnostics';
import { schemaDiagnostics } from '../../src/diagnostics/schemaDiagnostics';
import * as front from '../../src/index';
import { calendarChecks } from '../../src/model/checks/calendar/registry';
import { enterpriseDiagnostics } from '../../src/model/checks/enterprise/registry';
import { programChecks } from '../../src/model/checks/program/registry';
import { problemChecks } from '../../src/scheduling/checks/registry';
import { anyJson, corrupt, deepFreeze, readAt } from './corrupt';
import { readers, type Reader } from './readers';

const definitions: readonly DiagnosticDefinition[] = [
  ...applicationChecks,
  ...documentDiagnostics,
  ...schemaDiagnostics,
  ...identifierDiagnostics,
  ...enterpriseDiagnostics,
  ...calendarChecks,
  ...programChecks,
  ...problemChecks,
];

/** What every reading owes, whatever was read. */
function checkReading(reader: Reader, json: unknown): ReadResult<unknown> {
  deepFreeze(json);
  const result = reader.safeParse(json);
  expect(hasErrors(result.diagnostics)).toBe(!result.success);
  expect(findUnsafeParts(result, { depth: 200, nodes: 10_000_000, text: 10_000_000 })).toEqual([]);
  for (const { code, path } of result.diagnostics) {
    const isAbsence = code === 'schema/missing-key';
    expect(readAt(json, isAbsence ? path.slice(0, -1) : path)).not.toBeUndefined();
    if (isAbsence) expect(readAt(json, path)).toBeUndefined();
  }
  const [french, english] = (['fr', 'en'] as const).map((locale) => renderDiagnostics(result.diagnostics, { locale, definitions }));
  for (const [index, { code }] of result.diagnostics.entries()) {
    const [fr, en] = [french?.[index], english?.[index]];
    expect(fr?.message).not.toBe(code);
    expect(fr?.message).not.toBe(en?.message);
    if (JSON.stringify(json).includes('undefined')) continue;
    expect(`${fr?.text ?? ''} ${en?.text ?? ''}`).not.toMatch(/undefined|\[object|NaN/);
  }
  if (result.success) {
    const again = reader.safeParse(result.data);
    expect(again.success && again.data).toEqual(result.data);
  }
  return result;
}

test('every safeParse of the front door is held to these laws', () => {
  const names = Object.keys(front).filter((name) => name.startsWith('safeParse'));
  expect(names.sort()).toEqual(readers.map(({ name }) => `safeParse${name}`).sort());
});

/** A law over a whole edition is slow at full counts. */
const timeout = 1_200_000;

describe.each(readers.map((reader) => [reader.name, reader] as const))('%s', { timeout }, (_, reader) => {
  test.each([
    ['the least that is accepted', reader.small],
    ['a full one', reader.rich],
  ])('reads %s and gives it back unchanged', (__, document) => {
    expect(checkReading(reader, document)).toEqual({ success: true, data: document, diagnostics: [] });
    expect(reader.parse(document)).toEqual(document);
  });

  test('of any JSON value gives diagnostics, and never throws', () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        checkReading(reader, json);
      }),
    );
  });

  test('with a few faults gives each at its place, in both languages', () => {
    fc.assert(
      fc.property(fc.oneof(corrupt(reader.rich), corrupt(reader.small)), (json) => {
        checkReading(reader, json);
      }),
    );
  });
});
