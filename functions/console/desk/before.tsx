import { Hono } from 'hono'
import { html } from 'hono/html'
import { Part, withPart, writtenIn } from '../../../shared/domain/announcement-fields.ts'
import { carryOut } from '../../../shared/domain/announcement-flow.ts'
import { OpportunityId } from '../../../shared/domain/opportunity.ts'
import { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { saveAnnouncement } from '../../../shared/store/announcements.ts'
import { ruleTwins } from '../../tick/rule-twins.ts'
import { personIn } from '../access/authorise.tsx'
import { fault, inLanguage, page } from '../frame/answer.tsx'
import { formOf } from '../frame/served.ts'
import { LiveReach } from '../pages/desk/live-reach.tsx'
import { DeskPreviewPage, type Looking } from '../pages/desk/previews.tsx'
import { DeskReachPage } from '../pages/desk/reach.tsx'
import { DESK } from '../pages/desk/shown.tsx'
import { DeskTwinsPage } from '../pages/desk/twins.tsx'
import { PublicCallPage } from '../pages/public/call.tsx'
import { publicCallPath } from '../public/address.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { resemblingFor, writtenOf } from './alike.ts'
import { backTo, deskFinder } from './found.ts'
import { inert, MAIL_POLICY, PAGE_POLICY } from './inert.ts'
import { mailPreviewFor, PREVIEWS } from './previews.ts'
import type { reachFor } from './reach.ts'

/** What an officer looks at before handing in: whom it reaches, whether it is there already, how it will read. */
export const deskBeforeRoutes = (
  services: ConsoleServices,
  reach: ReturnType<typeof reachFor>,
): Hono<ConsoleEnv> => {
  const { table, now, changed, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()
  const { find, deskOf } = deskFinder(services)
  const resembling = resemblingFor(services)
  const mailPreview = mailPreviewFor(services)

  routes.get(`${DESK}/:id/reach`, async (c) => {
    const announcement = await find(c)
    if (!announcement) return fault(c, 'notFound')
    const desk = await deskOf(c, announcement)
    return page(c, <DeskReachPage desk={desk} reaching={await reach(announcement)} />)
  })

  // A fragment for the page that the form is on. Writes nothing.
  routes.post(`${DESK}/:id/parts/:part/reach`, async (c) => {
    const [announcement, body] = await Promise.all([find(c), formOf(c, true)])
    const part = Part.safeParse(c.req.param('part')).data
    if (!announcement || !part) return fault(c, 'notFound')
    const written = withPart(announcement.written, part, writtenIn(body, [part]))
    const reaching = await reach({ ...announcement, written })
    return c.html(<LiveReach reader={c.get('reader')} id={announcement.id} reaching={reaching} />)
  })

  routes.get(`${DESK}/:id/twins`, async (c) => {
    const announcement = await find(c)
    if (!announcement) return fault(c, 'notFound')
    const [desk, found] = await Promise.all([deskOf(c, announcement), resembling(announcement)])
    return page(c, <DeskTwinsPage desk={desk} found={found} />)
  })

  routes.post(`${DESK}/:id/twins`, async (c) => {
    const [before, body] = await Promise.all([find(c), formOf(c)])
    const call = OpportunityId.safeParse(body.call).data
    if (!before || !['same', 'fill', 'apart'].includes(String(body.do))) return fault(c, 'notFound')
    if (body.seen !== String(before.revision)) return backTo(c, before.id, 'outrun', 'twins')
    const found = await resembling(before)
    const one = found.find(({ alike }) => alike.call === call)
    if (!one) return fault(c, 'notFound')
    const carried = carryOut(
      before,
      {
        do: 'compare',
        other: one.alike,
        verdict: body.do === 'apart' ? 'apart' : 'same',
        ...(body.do === 'fill' ? { fill: writtenOf(one) } : {}),
      },
      { by: personIn(c).id, now: now(), alike: [] },
    )
    if ('refused' in carried) {
      const desk = await deskOf(c, before, { refused: carried.refused })
      return page(c, <DeskTwinsPage desk={desk} found={found} />, 422)
    }
    const { announcement } = carried
    if (!(await saveAnnouncement(table, announcement, before))) return backTo(c, before.id, 'outrun', 'twins')
    const isRuled = await ruleTwins(announcement, { table, now }, true)
    if (isRuled && announcement.live) await changed.send([{ at: now(), cause: 'announced' }])
    return backTo(c, before.id, 'compared', 'twins')
  })

  const lookingIn = (c: PageContext, what: unknown): Looking | undefined => {
    const found = PREVIEWS.find((one) => one === what)
    const language = ReaderLanguage.safeParse(c.get('reader').query.get('in')).data
    return found && { what: found, language: language ?? c.get('reader').language }
  }

  routes.get(`${DESK}/:id/preview`, async (c) => {
    const announcement = await find(c)
    const looking = lookingIn(c, c.get('reader').query.get('what') ?? 'card')
    if (!announcement || !looking) return fault(c, 'notFound')
    const [desk, reaching] = await Promise.all([deskOf(c, announcement), reach(announcement)])
    const { what, language } = looking
    const mail = what === 'page' ? undefined : await mailPreview(what, language, reaching)
    return page(
      c,
      <DeskPreviewPage desk={desk} looking={looking} reaching={reaching} subject={mail?.subject} />,
    )
  })

  routes.get(`${DESK}/:id/preview/:what`, async (c) => {
    const announcement = await find(c)
    const looking = lookingIn(c, c.req.param('what'))
    if (!announcement || !looking) return fault(c, 'notFound')
    const reaching = await reach(announcement)
    const { what, language } = looking
    if (what !== 'page') {
      const mail = await mailPreview(what, language, reaching)
      if (!mail) return fault(c, 'notFound')
      return c.html(inert(mail.html), 200, { 'content-security-policy': MAIL_POLICY })
    }
    if (!('call' in reaching)) return fault(c, 'notFound')
    const { call, at } = reaching
    const { person: _, people: __, mailboxUrl: ___, ...reader } = inLanguage(c.get('reader'), language)
    const shown = { ...reader, now: at, path: publicCallPath(call.id), query: new URLSearchParams() }
    const open = (
      <PublicCallPage
        open={{ reader: shown, site: publicUrl }}
        call={call}
        chains={[]}
        names={new Map()}
        variants={[]}
        indexed={false}
      />
    )
    const whole = await html`<!DOCTYPE html>${open}`
    return c.html(inert(whole.toString()), 200, { 'content-security-policy': PAGE_POLICY })
  })

  return routes
}
