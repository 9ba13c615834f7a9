import type { ActivityKind } from '../../model/activity';
import { kindPaints } from './kindPaints';

/** Definition of the texture of a kind of activity. Ids start with `prefix`: several charts stand on one page. */
export function definePattern(prefix: string, kind: ActivityKind): string {
  const { fill, texture } = kindPaints[kind];
  return `<pattern id="${prefix}-${kind}" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="${fill}"/>${texture}</pattern>`;
}

/** Definition of the shading of closed days. */
export function defineClosurePattern(prefix: string): string {
  return `<pattern id="${prefix}-closure" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#eef1f4"/><path d="M-1 1 1 -1M0 6 6 0M5 7 7 5" stroke="#c3ccd5" stroke-width="1" fill="none"/></pattern>`;
}

/** Attributes that paint a shape as a kind of activity. */
export function paintAs(prefix: string, kind: ActivityKind): string {
  const { fill, stroke, texture } = kindPaints[kind];
  return `fill="${texture === '' ? fill : `url(#${prefix}-${kind})`}" stroke="${stroke}" stroke-width="1"`;
}
