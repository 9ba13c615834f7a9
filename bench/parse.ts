/**
 * One mode of zod, in a process of its own because the mode is global: prints the measures as JSON.
 * `jit` is zod as it comes, `jitless` what a strict content security policy forces, `compiled` an app that imports `zod/compile`.
 */
import { makeEnterprises } from './enterprises.ts';
import { measure } from './measure.ts';

const [mode] = process.argv.slice(2);
if (mode === 'compiled') await import('zod/compile');
if (mode === 'jitless') (await import('zod')).config({ jitless: true });
const { enterpriseSchema, safeParseEnterprise } = await import('../dist/model.js');

type Read = (json: unknown) => { readonly success: boolean };
const countRead = (enterprises: readonly unknown[], read: Read) =>
  enterprises.reduce((count: number, json) => count + Number(read(json).success), 0);

const measures = [0, 10].flatMap((wrongShare) =>
  [1_000, 10_000].map((count) => {
    const enterprises = makeEnterprises(count, 2026, wrongShare);
    const ours = () => countRead(enterprises, safeParseEnterprise);
    const bare = () => countRead(enterprises, (json) => enterpriseSchema.safeParse(json));
    const good = wrongShare === 0 ? count : count - count / wrongShare;
    if (ours() !== good || bare() !== good) throw new Error(`${mode}: ${ours()} and ${bare()} enterprises read, ${good} expected`);
    return { mode, wrongShare, count, ...measure({ ours, bare }, count === 1_000 ? 60 : 15) };
  }),
);
console.log(JSON.stringify(measures));
