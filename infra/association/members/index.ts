import type { Enrolled } from '../constructors.ts'

/** Every sample member with its contacts, Create first. */
export const enrolled: Enrolled[] = []
