import type { World } from './world.ts'
export const startWeb = async (_world: World, port: number) => ({ url: `http://localhost:${port}`, close: async () => {} })
