import type { Draft } from '../../../shared/domain/opportunity.ts'

/** A call of the judged set as written: what matching reads, and where it may be applied for. */
export type WrittenCall = Pick<Draft, 'title' | 'text' | 'level'> &
  Partial<Pick<Draft, 'summary' | 'keywords' | 'regions'>>
