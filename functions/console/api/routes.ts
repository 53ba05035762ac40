import { chainRoutes } from './chains.ts'
import { clusterRoutes } from './clusters.ts'
import { draftRoutes } from './drafts.ts'
import type { ApiRoute } from './route.ts'

/** Every route of the API. One that is added here is served, authorised, documented and tested by what it declares. */
export const API_ROUTES: readonly ApiRoute[] = [...clusterRoutes, ...draftRoutes, ...chainRoutes]
