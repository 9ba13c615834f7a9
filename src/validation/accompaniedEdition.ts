import type { PlainDate } from '../base/plainDate';
import type { Edition } from '../model/edition';
import type { Program } from '../model/program';
import type { Template } from '../model/template';

/** An edition, with what it may be compared with. */
export interface AccompaniedEdition {
  readonly edition: Edition;
  /** The day to judge from, `YYYY-MM-DD`. Absent: nothing is said of what should be done by now. */
  readonly asOf?: PlainDate;
  /** Templates that its cohorts follow. Absent: what sessions and gates name in them is taken as it is. */
  readonly templates?: readonly Template[];
  /** The program that it is an edition of. Absent: what it names there is taken as it is. */
  readonly program?: Program;
}
