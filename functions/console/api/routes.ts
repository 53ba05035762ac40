import { addedRoutes } from './added.ts'
import { announcementImportRoutes } from './announcement-import.ts'
import { announcementLookRoutes } from './announcement-looks.ts'
import { announcementOrderRoutes } from './announcement-orders.ts'
import { announcementRoutes } from './announcements.ts'
import { callRoutes } from './calls.ts'
import { chainRoutes } from './chains.ts'
import { clusterRoutes } from './clusters.ts'
import { conceptRoutes } from './concepts.ts'
import { contactRoutes } from './contacts.ts'
import { correctionRoutes } from './corrections.ts'
import { draftRoutes } from './drafts.ts'
import { fridayRoutes } from './friday.ts'
import { judgedRoutes } from './judged.ts'
import { manifestoRoutes } from './manifesto.ts'
import { memberFileRoutes } from './member-files.ts'
import { memberRoutes } from './members.ts'
import { officeRoutes } from './office.ts'
import { proposalRoutes } from './proposals.ts'
import { publicationRoutes } from './publication.ts'
import { requestRoutes } from './requests.ts'
import type { ApiRoute } from './route.ts'
import { runRoutes } from './runs.ts'
import { variationRoutes } from './variation.ts'
import { memberWritingRoutes } from './writing-members.ts'

/** Every route of the API. One that is added here is served, authorised, documented and tested by what it declares. */
export const API_ROUTES: readonly ApiRoute[] = [
  ...clusterRoutes,
  ...draftRoutes,
  ...chainRoutes,
  ...conceptRoutes,
  ...manifestoRoutes,
  ...publicationRoutes,
  ...judgedRoutes,
  ...fridayRoutes,
  ...announcementRoutes,
  ...announcementImportRoutes,
  ...announcementOrderRoutes,
  ...announcementLookRoutes,
  ...callRoutes,
  ...correctionRoutes,
  ...addedRoutes,
  ...proposalRoutes,
  ...memberRoutes,
  ...memberWritingRoutes,
  ...memberFileRoutes,
  ...contactRoutes,
  ...variationRoutes,
  ...runRoutes,
  ...officeRoutes,
  ...requestRoutes,
]
