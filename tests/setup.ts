import fc from 'fast-check';

/**
 * Laws run on a fresh seed each time; a failure prints the seed and the path that replay it.
 * `TRAJET_SEED=n` replays one seed, `TRAJET_RUNS=n` sets the number of cases (`npm run laws` sets it high).
 */
const seed = Number(process.env['TRAJET_SEED'] ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env['TRAJET_RUNS'] ?? 500);
fc.configureGlobal({ seed, numRuns });
