/**
 * `npm run laws`: the laws (files of `tests/` whose name ends in `.laws.test.ts`) on many more cases than `npm test` takes.
 * `TRAJET_RUNS` sets how many for each law (5,000; a law that plans several schedules a case may ask for fewer), `TRAJET_SEED` replays a seed; 40 minutes at most.
 */
process.env['TRAJET_RUNS'] ??= '5000';
process.argv.push('.laws.test.ts', '--testTimeout=2400000');
await import('./suite.ts');
