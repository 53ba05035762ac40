/** Smaller first; equals by what is compared next. */
export const ascending = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
