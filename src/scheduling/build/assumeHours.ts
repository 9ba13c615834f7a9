import type { Availability, WeeklyWindow } from '../../model/availability';

/** When someone is free, and whether it had to be assumed. */
export interface KnownHours {
  readonly availability: Availability;
  readonly assumed?: true;
}

/** The availability as given; where it has no weekly window, the hours assumed, marked so, with the dated exceptions kept. */
export function assumeHours(availability: Availability | undefined, assume: readonly WeeklyWindow[]): KnownHours {
  if (availability !== undefined && availability.weekly.length > 0) return { availability };
  const exceptions = availability?.exceptions;
  return { availability: { weekly: [...assume], ...(exceptions === undefined ? {} : { exceptions }) }, assumed: true };
}
