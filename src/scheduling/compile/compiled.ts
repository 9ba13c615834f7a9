import type { Closure } from '../../model/availability';
import type { EngineModel } from '../engine/model';
import type { Names } from './names';
import type { TimeAxis } from './timeAxis';

/** A problem in integers, with what leads back to its words. */
export interface Compiled {
  readonly model: EngineModel;
  readonly axis: TimeAxis;
  readonly names: Names;
  /** Every minute where a session may start, ascending. */
  readonly grid: Int32Array;
  /** The same with the days of closure, which explanations go through too. */
  readonly everyStart: Int32Array;
  readonly closures: readonly Closure[];
  /** Role of each post. */
  readonly postRoles: readonly string[];
  /** Cohort of each group: its id, or nothing for sessions without cohort. */
  readonly groupNames: readonly (readonly string[])[];
  /** Thread of each chain, then its enterprises. */
  readonly chainNames: readonly (readonly string[])[];
}
