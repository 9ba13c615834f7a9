import type { ReqShape } from './buildReqTable';
import { directory } from './shapes/directory';
import { extract } from './shapes/extract';
import { register } from './shapes/register';

/** Every shape of file that is known, the nearest to the register first: where titles fit two as well, the first is taken. */
export const reqShapes = [register, extract, directory] as const satisfies readonly ReqShape[];

/** The name of a shape. */
export type ReqShapeId = (typeof reqShapes)[number]['id'];
