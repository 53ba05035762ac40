import type { ConsoleWorld } from '../console-world.ts'

/** Fills a console with one of everything that the API tells of. */
export const furnish = async (world: ConsoleWorld): Promise<void> => {
  await world.fill()
}
