import { addedRoutes } from './added.ts'
import { callRoutes } from './calls.ts'
import { chainRoutes } from './chains.ts'
import { clusterRoutes } from './clusters.ts'
import { draftRoutes } from './drafts.ts'
import { fridayRoutes } from './friday.ts'
import { judgedRoutes } from './judged.ts'
import { memberRoutes } from './members.ts'
import { officeRoutes } from './office.ts'
import { publicationRoutes } from './publication.ts'
import type { ApiRoute } from './route.ts'
import { runRoutes } from './runs.ts'
import { memberWritingRoutes } from './writing-members.ts'

/** Every route of the API. One that is added here is served, authorised, documented and tested by what it declares. */
export const API_ROUTES: readonly ApiRoute[] = [
  ...clusterRoutes,
  ...draftRoutes,
  ...chainRoutes,
  ...publicationRoutes,
  ...judgedRoutes,
  ...fridayRoutes,
  ...callRoutes,
  ...addedRoutes,
  ...memberRoutes,
  ...memberWritingRoutes,
  ...runRoutes,
  ...officeRoutes,
]
