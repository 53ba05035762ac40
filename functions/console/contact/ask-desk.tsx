import { Hono } from 'hono'
import { isAnnounced } from '../../../shared/domain/desk.ts'
import { DeskQuestion } from '../../../shared/domain/desk-question.ts'
import { type Opportunity, OpportunityId } from '../../../shared/domain/opportunity.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { PATHS } from '../../../shared/links/addresses.ts'
import { keyedHash } from '../../../shared/links/hash.ts'
import { nameFor } from '../../../shared/store/address-hash.ts'
import { addDeskQuestion } from '../../../shared/store/desk-questions.ts'
import { type Limit, takeTurn } from '../../../shared/store/limits.ts'
import { fault, page } from '../frame/answer.tsx'
import { isOwnForm } from '../frame/security.ts'
import { formOf, readerOf, servedBy } from '../frame/served.ts'
import { networkOf } from '../frame/visitor.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { AskDeskPage, type AskedDesk } from '../pages/desk/ask.tsx'
import { askDeskPath } from '../public/address.ts'
import { publicView } from '../public/view.ts'
import type { ConsoleEnv, ConsoleServices, PageContext, Reader } from '../services.ts'
import { A_DAY_TO_OFFICES } from './offices.ts'

/** A whole office may sit behind one network; and one call cannot be asked about without end, whoever asks. */
const AN_HOUR_PER_VISITOR: Limit = { most: 5, hours: 1 }
const A_DAY_PER_CALL: Limit = { most: 100, hours: 24 }

const Typed = DeskQuestion.pick({ kind: true, text: true })

const typedIn = (body: Record<string, unknown>): AskedDesk => ({
  kind: body.kind === 'error' ? 'error' : body.kind === 'question' ? 'question' : '',
  text: (typeof body.text === 'string' ? body.text : '').replace(/\r\n?/g, '\n').trim().slice(0, 5000),
})

/** Somebody asks the desk about an announced call: a contact, from its mails, or anybody, of whom nothing is kept. */
export const askDeskRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now, keys, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()
  const contactOf = servedBy(services)

  /** The call as everybody may read it, if it was announced here. */
  const announced = async (c: PageContext): Promise<(Opportunity & { announcement: string }) | undefined> => {
    const id = OpportunityId.safeParse(c.req.param('id')).data
    const snapshots = await whenBuilt(services)
    const call = id && snapshots && publicView(snapshots, now()).call(id)
    if (!call || !isAnnounced(call)) return undefined
    return { ...call, announcement: call.id.slice(call.source.length + 1) }
  }

  type Shown = { reader: Reader; call: Opportunity; known: boolean }
  const show = (c: PageContext, shown: Shown, asked: AskedDesk) =>
    page(c, <AskDeskPage {...shown} asked={asked} />, asked.outcome ?? 200)

  /** Asks, and answers with what became of it. The same words from the same asker on one day are one question. */
  const ask = async (
    c: PageContext,
    shown: Shown & { announcement: string; contact?: string },
    mayAsk: () => Promise<boolean>,
  ) => {
    const { announcement, contact, reader } = shown
    const asked = typedIn(await formOf(c))
    const typed = Typed.safeParse(asked).data
    if (!typed) return show(c, shown, { ...asked, outcome: 422 })
    if (!(await mayAsk())) return show(c, shown, { ...asked, outcome: 429 })
    await addDeskQuestion(table, {
      id: `${dayOf(now())}-${nameFor(announcement, contact ?? 'nobody', typed.text)}`,
      announcement,
      ...(contact ? { contact } : {}),
      at: now(),
      ...typed,
      language: reader.language,
      state: 'open',
    })
    return show(c, shown, { kind: '', text: '', outcome: 200 })
  }

  routes.get(askDeskPath(':id'), async (c) => {
    const call = await announced(c)
    if (!call) return fault(c, 'notFound')
    return show(c, { reader: c.get('reader'), call, known: false }, { kind: '', text: '' })
  })

  routes.post(askDeskPath(':id'), async (c) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const call = await announced(c)
    if (!call) return fault(c, 'notFound')
    const { announcement } = call
    return ask(c, { reader: c.get('reader'), call, known: false, announcement }, async () => {
      const visitor = keyedHash(await keys(), 'visitor', networkOf(c) ?? 'unknown')
      return (
        (await takeTurn(table, 'desk-visitor', visitor, AN_HOUR_PER_VISITOR)) &&
        (await takeTurn(table, 'desk-call', announcement, A_DAY_PER_CALL))
      )
    })
  })

  routes.get(`${PATHS.askDesk}/:token/:id`, async (c) => {
    const [served, call] = [await contactOf(c, 'talk'), await announced(c)]
    if (!served || !call) return fault(c, 'notFound')
    return show(c, { reader: readerOf(c, served), call, known: true }, { kind: '', text: '' })
  })

  routes.post(`${PATHS.askDesk}/:token/:id`, async (c) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const [served, call] = [await contactOf(c, 'talk'), await announced(c)]
    if (!served || !call) return fault(c, 'notFound')
    const { contact } = served
    const shown = { reader: readerOf(c, served), call, known: true, announcement: call.announcement }
    return ask(c, { ...shown, contact: contact.id }, () =>
      takeTurn(table, 'office', contact.id, A_DAY_TO_OFFICES),
    )
  })

  return routes
}
