/** What must come of one page. */
export type Counts = { drafts: number; refused: number; passedOver: number; next: boolean }

/** Pages in a source's format, written by us, in the order in which it would ask for them. */
export type Known = { pages: [body: string, counts: Counts][] }
