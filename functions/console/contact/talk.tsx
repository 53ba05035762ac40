import { Hono } from 'hono'
import { quotable } from '../../../shared/digests/clean.ts'
import { mayKnow } from '../../../shared/domain/by-hand.ts'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import { isAnnounced } from '../../../shared/domain/desk.ts'
import { type Opportunity, OpportunityId } from '../../../shared/domain/opportunity.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { askingLinks, PATHS } from '../../../shared/links/addresses.ts'
import { nameFor } from '../../../shared/store/address-hash.ts'
import { readLetter } from '../../../shared/store/letters.ts'
import { takeTurn } from '../../../shared/store/limits.ts'
import { readCall } from '../calls/read-call.ts'
import { fault, page } from '../frame/answer.tsx'
import { isOwnForm } from '../frame/security.ts'
import { formOf, readerOf, servedBy } from '../frame/served.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { writeLetter } from '../office/write-letter.ts'
import { type Talked, TalkPage } from '../pages/contact/talk.tsx'
import type { Served } from '../pages/contact/who.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { A_DAY_TO_OFFICES, chosenOffice, messageIn, officesOf } from './offices.ts'
import { isFromMail, noteOpened } from './opened.ts'

type Subject = { served: Served; call: Opportunity; offices: Cluster[]; id: string }

const TITLE_LENGTH = 300

/** "Parliamone": a contact asks its cluster's office to talk about a call. One letter for each call and day. */
export const talkRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now, keys, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()
  const contactOf = servedBy(services)

  const subjectOf = async (c: PageContext): Promise<Subject | undefined> => {
    const known = OpportunityId.safeParse(c.req.param('call'))
    const served = await contactOf(c, 'talk')
    if (!served || !known.success || served.members.length === 0) return undefined
    const snapshots = await whenBuilt(services)
    const call = await readCall(table, known.data, snapshots?.calls)
    if (!call || !served.members.some((member) => mayKnow(member, call))) return undefined
    const offices = await officesOf(served, table)
    return { served, call, offices, id: `talk-${dayOf(now())}-${nameFor(call.id)}` }
  }

  const ownerOf = ({ served }: Subject) => ({ kind: 'contact' as const, id: served.contact.id })

  /** What has been asked today, if anything: the page says so instead of asking again. */
  const earlier = async (subject: Subject): Promise<Talked | undefined> => {
    const letter = await readLetter(table, { owner: ownerOf(subject), letter: subject.id })
    return letter?.content.kind === 'talk' ? { kind: 'already', cluster: letter.content.cluster } : undefined
  }

  const show = async (c: PageContext, { served, call, offices }: Subject, talked?: Talked) =>
    page(
      c,
      <TalkPage
        reader={readerOf(c, served)}
        served={served}
        call={call}
        offices={offices}
        talked={talked}
        askDesk={
          isAnnounced(call) ? askingLinks('', await keys(), served.contact.id).askDesk(call.id) : undefined
        }
      />,
      { tooLong: 422, wrong: 422, tooMany: 429, sent: 200, already: 200, none: 200 }[
        talked?.kind ?? 'none'
      ] as 200 | 422 | 429,
    )

  routes.get(`${PATHS.talk}/:token/:call`, async (c) => {
    const subject = await subjectOf(c)
    if (subject && isFromMail(c)) await noteOpened(services, subject.call.id, 'talk')
    return subject ? show(c, subject, await earlier(subject)) : fault(c, 'notFound')
  })

  routes.post(`${PATHS.talk}/:token/:call`, async (c) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const subject = await subjectOf(c)
    if (!subject) return fault(c, 'notFound')
    const before = await earlier(subject)
    if (before) return show(c, subject, before)
    const { served, call, offices, id } = subject
    const body = await formOf(c)
    const message = messageIn(body)
    if (message === undefined) return show(c, subject, { kind: 'tooLong', message: String(body.message) })
    const office = chosenOffice(offices, body)
    if (!office) return show(c, subject, { kind: 'wrong', message })
    if (!(await takeTurn(table, 'office', served.contact.id, A_DAY_TO_OFFICES)))
      return show(c, subject, { kind: 'tooMany', message })
    const content = {
      kind: 'talk' as const,
      cluster: office.id,
      call: call.id,
      title: quotable(call.title, TITLE_LENGTH) || call.sourceId,
      ...(call.language ? { language: call.language } : {}),
      ...(message ? { message } : {}),
    }
    const added = await writeLetter({ owner: ownerOf(subject), id, content }, services)
    if (added) await noteOpened(services, call.id, 'talked')
    return show(c, subject, { kind: added ? 'sent' : 'already', cluster: office.id })
  })

  return routes
}
