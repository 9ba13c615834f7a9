import { expect, it } from 'vitest';

import { TrajetError } from '../../src/diagnostics/trajetError';
import { parseSchedulingProblem, safeParseSchedulingProblem } from '../../src/scheduling/schedulingProblem';
import { buildProblem } from './buildProblem';
import { buildPilotProblem } from './pilotProblem';

it('gives back a problem written by hand, as it was written', () => {
  const problem = buildPilotProblem();
  expect(safeParseSchedulingProblem(problem)).toEqual({ success: true, data: problem, diagnostics: [] });
  expect(parseSchedulingProblem(problem)).toEqual(problem);
});

it('reads written durations as minutes', () => {
  const problem = parseSchedulingProblem(
    JSON.parse(JSON.stringify(buildProblem()).replace('"sessionMinutes":60', '"sessionMinutes":"1 h 30"')),
  );
  expect(problem.sessions[0]?.sessionMinutes).toBe(90);
});

it('refuses what is not of its form, at its exact place', () => {
  const paths = (overrides: object) =>
    safeParseSchedulingProblem({ ...buildProblem(), ...overrides }).diagnostics.map(({ code, path }) => `${code} /${path.join('/')}`);
  expect(paths({ gridMinutes: 4 })).toEqual(['schema/too-small /gridMinutes']);
  expect(paths({ gridMinutes: 61 })).toEqual(['schema/too-big /gridMinutes']);
  expect(paths({ from: '2021-02-29' })).toEqual(['date/malformed /from']);
  expect(paths({ pople: [] })).toEqual(['schema/unknown-key /pople']);
  expect(paths({ weights: { continuity: -1 } })).toEqual(['schema/too-small /weights/continuity']);
});

it('throws its diagnostics when it is asked to parse', () => {
  expect(() => parseSchedulingProblem({ ...buildProblem(), timeZone: 'Nowhere' })).toThrow(TrajetError);
});
