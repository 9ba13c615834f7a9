/**
 * How many members a codevelopment group has, by the method of Payette and Champagne: from 4 to 10 as its practitioners accept, and 6 to 8
 * as a rule (codev-action.com, viti-coaching.com, libellaconseil.com).
 */
export const codevelopmentSizes = { least: 4, fewestUsual: 6, mostUsual: 8, most: 10 } as const;
