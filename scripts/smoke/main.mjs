import { describeRuntime, exercise } from './program.mjs';

console.log(`${describeRuntime()}: ${await exercise((specifier) => import(specifier))} entry points`);
