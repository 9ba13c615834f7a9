import type { ActivityKind } from '../../model/activity';

/** How one kind of activity is painted: told apart by hue, by lightness and by texture, so that a grey print still reads. */
export interface KindPaint {
  readonly fill: string;
  readonly stroke: string;
  /** Marks drawn over the fill, in a square of 5 units. */
  readonly texture: string;
}

const lines = (path: string, color: string) => `<path d="${path}" stroke="${color}" stroke-width="1.4" fill="none"/>`;

/** Kinds of activity in the order of rows and of legends: the group first. */
export const paintOrder = [
  'workshop',
  'training',
  'codevelopment',
  'visit',
  'coaching',
  'self-paced',
  'evaluation',
] as const satisfies readonly ActivityKind[];

/** Lightness falls from coaching, the most frequent, to workshops, the rarest: the eye goes to what gathers people. */
export const kindPaints: Readonly<Record<ActivityKind, KindPaint>> = {
  workshop: { fill: '#14505c', stroke: '#0b333b', texture: '' },
  training: { fill: '#f2b83d', stroke: '#8a5a00', texture: lines('M-1 1 1 -1M0 5 5 0M4 6 6 4', '#8a5a00') },
  codevelopment: { fill: '#a3386c', stroke: '#6b1f45', texture: '<circle cx="2.5" cy="2.5" r="1.1" fill="#ffffff"/>' },
  coaching: { fill: '#93d2c6', stroke: '#2f7f71', texture: '' },
  visit: { fill: '#ffffff', stroke: '#3e4c59', texture: lines('M0 2.5H5', '#3e4c59') },
  'self-paced': { fill: '#cbd2d9', stroke: '#52606d', texture: lines('M0 0 5 5M5 0 0 5', '#7b8794') },
  evaluation: { fill: '#4f7cac', stroke: '#27496d', texture: lines('M2.5 0V5', '#ffffff') },
};
