import type { Announcement } from '../../../shared/domain/announcement.ts'
import type { Written } from '../../../shared/domain/announcement-fields.ts'
import { takenFrom } from '../../../shared/domain/announcement-filling.ts'
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

/** What the other call says, in the form's fields. */
export const writtenOf = ({ announcement, duplicate }: Resembling): Written =>
  announcement ? (announcement.live?.written ?? announcement.written) : takenFrom(duplicate.call).written
