/** The fonts of everything drawn or printed: found on every desk, none downloaded. */
export const fontStack = "'Segoe UI', 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif";
