import type { Reader } from '../services.ts'

/** Who did something, as pages name it; where nobody of that id has signed in of late, the id. */
export const personName = ({ people }: Pick<Reader, 'people'>, id: string): string =>
  people?.get(id)?.name ?? id
