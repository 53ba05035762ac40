import { Hono } from 'hono'
import { digestAsOf } from '../../../shared/digests/as-of.ts'
import { lastDigestAt } from '../../../shared/digests/rhythm.ts'
import { isoWeek } from '../../../shared/domain/time.ts'
import { linksFor, PATHS } from '../../../shared/links/addresses.ts'
import { type Correspondence, readCorrespondence } from '../../../shared/store/mail-records.ts'
import { readings } from '../../../shared/store/source-readings.ts'
import { fault, page } from '../frame/answer.tsx'
import { pageAsked, sliceOf } from '../frame/components.tsx'
import { linksBeside, MESSAGE_POLICY } from '../frame/message.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { LastMondayPage } from '../pages/contact/last-monday.tsx'
import { MailHistoryPage } from '../pages/contact/mail-history.tsx'
import type { ConsoleEnv, ConsoleServices } from '../services.ts'
import { pastMails } from './past-mails.ts'
import { visitedBy } from './visits.ts'

const PAGE = 20

/** What a contact was sent, and what it would have been sent by its choices of today. */
export const contactMailRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, keys, now, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()
  const visitOf = visitedBy(services)

  const lastDigest = async (written: Correspondence) => {
    const { contact, records } = written
    const at = lastDigestAt(contact.frequency, now())
    const wasSent = records.some(({ kind, key }) => kind === 'digest' && key === isoWeek(at))
    const snapshots = await whenBuilt(services)
    if (!snapshots) return { at, wasSent, mail: undefined }
    const ground = { snapshots, sources: await readings(table, now()) }
    const links = linksFor(publicUrl, await keys(), contact.id)
    return { at, wasSent, mail: digestAsOf(at, written, ground, links) ?? ('nothing' as const) }
  }

  routes.get(`${PATHS.preferences}/:token/monday`, async (c) => {
    const visit = await visitOf(c, 'preferences')
    const written = visit && (await readCorrespondence(table, visit.served.contact.id))
    if (!written) return fault(c, 'notFound')
    const { at, wasSent, mail } = await lastDigest(written)
    return page(c, <LastMondayPage visit={visit} at={at} wouldBe={mail} wasSent={wasSent} />)
  })

  routes.get(`${PATHS.preferences}/:token/monday/mail`, async (c) => {
    const visit = await visitOf(c, 'preferences')
    const written = visit && (await readCorrespondence(table, visit.served.contact.id))
    if (!written) return fault(c, 'notFound')
    const { mail } = await lastDigest(written)
    if (!mail || mail === 'nothing') return fault(c, 'notFound')
    return c.html(linksBeside(mail.html), 200, { 'content-security-policy': MESSAGE_POLICY })
  })

  routes.get(`${PATHS.preferences}/:token/mails`, async (c) => {
    const visit = await visitOf(c, 'preferences')
    const written = visit && (await readCorrespondence(table, visit.served.contact.id))
    if (!written) return fault(c, 'notFound')
    const slice = sliceOf(written.records.toReversed(), pageAsked(visit.reader.query), PAGE)
    const snapshots = await whenBuilt(services)
    const shown = await pastMails(slice.shown, visit.reader.language, table, snapshots?.calls)
    return page(c, <MailHistoryPage visit={visit} slice={{ ...slice, shown }} />)
  })

  return routes
}
