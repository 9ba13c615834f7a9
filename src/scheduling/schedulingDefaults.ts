import { freezeDeep } from '../base/freezeDeep';
import type { WeeklyWindow } from '../model/availability';

/** The goals that a schedule is measured by, in the order of an account. */
export const goalIds = ['cohort-end', 'continuity', 'partner-load', 'regular-spacing', 'absences'] as const;

/** A goal that a schedule is measured by. */
export type GoalId = (typeof goalIds)[number];

/** What a problem means where it says nothing: part of its definition, read by the scheduler and by the verifier alike. */
export const schedulingDefaults = freezeDeep({
  gridMinutes: 30,
  seed: 1,
  maxSteps: 10_000,
  /** Hours assumed of a person or an enterprise whose hours are not known. */
  businessHours: (['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const).map((weekday): WeeklyWindow => ({
    weekday,
    from: '09:00',
    to: '17:00',
  })),
  /**
   * What one unit of each goal weighs. The scale is one minute given by a partner beyond its target: a day later for a whole cohort is worth
   * one hour of it, a change of advisor in a thread a day of eight hours.
   */
  weights: {
    'cohort-end': 60,
    continuity: 480,
    'partner-load': 1,
    'regular-spacing': 10,
    absences: 120,
  } satisfies Readonly<Record<GoalId, number>>,
});
