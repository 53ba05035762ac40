import type { Announcement } from '../../../shared/domain/announcement.ts'
import { readAnnouncements } from '../../../shared/store/announcements.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { type Resembling, resemblingAmong } from '../../tick/resembling.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { ConsoleServices } from '../services.ts'

/** Looks for what an announcement may be already, as everything stands now. */
export const resemblingFor =
  (services: ConsoleServices) =>
  async (announcement: Announcement): Promise<Resembling[]> => {
    const [snapshots, others, clusters] = await Promise.all([
      whenBuilt(services),
      readAnnouncements(services.table),
      readClusters(services.table),
    ])
    return resemblingAmong(announcement, { calls: snapshots?.calls, others, clusters }, services.now())
  }
