import { Hono } from 'hono'
import * as z from 'zod'
import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { cardOf } from '../../../shared/blobs/snapshots.ts'
import { quotable } from '../../../shared/digests/clean.ts'
import { rowsOf } from '../../../shared/digests/told.ts'
import { mayKnow } from '../../../shared/domain/by-hand.ts'
import {
  DeclineReason,
  directionOf,
  MOST_CARRIED,
  type OnBehalf,
  type Opinion,
  opinionOf,
  saysTheSame,
} from '../../../shared/domain/opinion.ts'
import { type Opportunity, OpportunityId } from '../../../shared/domain/opportunity.ts'
import { linksFor, PATHS } from '../../../shared/links/addresses.ts'
import { logger } from '../../../shared/runtime/lambda.ts'
import { readOpinionsOf, saveOpinion } from '../../../shared/store/opinions.ts'
import { readCall } from '../calls/read-call.ts'
import { fault, page } from '../frame/answer.tsx'
import { isOwnForm } from '../frame/security.ts'
import { formOf, readerOf, servedBy } from '../frame/served.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { type Answer, OpinionPage, type Outcome } from '../pages/contact/opinion.tsx'
import type { Served } from '../pages/contact/who.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { isFromMail, noteOpened } from './opened.ts'

/** A box that is ticked alone is sent as one value. */
const Form = z.object({
  reason: DeclineReason.optional(),
  member: z.union([z.array(z.string()), z.string().transform((one) => [one])]).optional(),
})

/** Whom and what a signed address is about. */
type Subject = {
  served: Served
  call: Opportunity | undefined
  /** What the contact says of it now, also what it has just taken back. */
  said: Opinion | undefined
  snapshots: Snapshots | undefined
}

const TITLE_LENGTH = 400

/** What brings the call to each of these members, the first of them; nothing where they are not matched. */
const onBehalfOf = (members: readonly string[], { call, snapshots }: Subject): OnBehalf[] => {
  const id = call && snapshots && (cardOf(snapshots.calls, call.id)?.id ?? call.id)
  return members.map((member, place) =>
    id && place < MOST_CARRIED && snapshots?.matcher.knows(member, id)
      ? { member, ...snapshots.matcher.carriers(member, id) }
      : { member, carriers: [], concepts: [] },
  )
}

/** Does what is told to members change with it? */
const movesMore = (before: Opinion | undefined, after: Opinion): boolean =>
  directionOf(after) !== 0 || (before !== undefined && directionOf(before) !== 0)

/**
 * "Ci interessa" and "Non fa per noi": opening the address, which mail scanners do, changes nothing that is said; its form does.
 * The signed part of the address names the contact, for this purpose alone.
 */
export const opinionRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, keys, now, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()
  const contactOf = servedBy(services)

  const subjectOf = async (c: PageContext): Promise<Subject | undefined> => {
    const id = OpportunityId.safeParse(c.req.param('call'))
    const served = await contactOf(c, 'opinions')
    if (!served || !id.success || served.members.length === 0) return undefined
    const [snapshots, opinions] = await Promise.all([
      whenBuilt(services),
      readOpinionsOf(table, served.contact.id),
    ])
    const stored = await readCall(table, id.data, snapshots?.calls)
    const call = stored && served.members.some((member) => mayKnow(member, stored)) ? stored : undefined
    const said = opinionOf(call ? rowsOf(call) : [{ id: id.data }], opinions)
    return call || said ? { served, call, said, snapshots } : undefined
  }

  const show = async (c: PageContext, answer: Answer, subject: Subject, outcome?: Outcome) => {
    const { served, call, said } = subject
    const links = linksFor('', await keys(), served.contact.id)
    const id = call?.id ?? said?.call ?? ''
    return page(
      c,
      <OpinionPage
        reader={readerOf(c, served)}
        served={served}
        answer={answer}
        call={call}
        opinion={said?.says === 'nothing' ? undefined : said}
        outcome={outcome}
        links={{ other: answer === 'follow' ? links.decline(id) : links.follow(id), calls: links.all }}
      />,
      outcome === 'wrong' ? 422 : 200,
    )
  }

  /** The opinion that the form asks for, or undefined when it is not what the page's form can send. */
  const askedFor = async (c: PageContext, answer: Answer, subject: Subject): Promise<Opinion | undefined> => {
    const { served, call, said } = subject
    const body = await formOf(c, true)
    const given = { contact: served.contact.id, at: now() }
    if (body.do === 'undo') {
      if (!said) return undefined
      const { reason: _, ...kept } = said
      const onBehalf = said.onBehalf.map(({ member }) => ({ member, carriers: [], concepts: [] }))
      return { ...kept, ...given, says: 'nothing', onBehalf }
    }
    const form = Form.safeParse(body).data
    const own = served.members.map(({ id }) => id)
    const chosen = own.length === 1 ? own : own.filter((id) => form?.member?.includes(id))
    if (!form || !call || chosen.length === 0 || (answer === 'decline' && !form.reason)) return undefined
    return {
      ...given,
      call: said?.call ?? call.id,
      rows: rowsOf(call),
      title: quotable(call.title, TITLE_LENGTH) || call.sourceId,
      ...(call.language ? { language: call.language } : {}),
      says: answer,
      ...(answer === 'decline' && form.reason ? { reason: form.reason } : {}),
      onBehalf: onBehalfOf(chosen, subject),
    }
  }

  const give = async (opinion: Opinion, before: Opinion | undefined): Promise<void> => {
    const isHeld = await saveOpinion(table, opinion)
    if (!isHeld || !movesMore(before, opinion)) return
    // What was answered stands, and the next reading of any source has matching look again.
    await services.changed
      .send([{ at: opinion.at, cause: 'opinion' }])
      .catch((error: Error) => logger.error('matching was not told of an opinion', { error: error.name }))
  }

  const routeFor = (path: string, answer: Answer): void => {
    routes.get(`${path}/:token/:call`, async (c) => {
      const subject = await subjectOf(c)
      if (subject?.call && isFromMail(c)) await noteOpened(services, subject.call.id, answer)
      return subject ? show(c, answer, subject) : fault(c, 'notFound')
    })

    routes.post(`${path}/:token/:call`, async (c) => {
      if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
      const subject = await subjectOf(c)
      if (!subject) return fault(c, 'notFound')
      const { said } = subject
      const asked = await askedFor(c, answer, subject)
      if (!asked) return show(c, answer, subject, 'wrong')
      if (!said || !saysTheSame(said, asked)) await give(asked, said)
      const after = await subjectOf(c)
      const outcome = asked.says === 'nothing' ? 'undone' : 'saved'
      return after ? show(c, answer, after, outcome) : fault(c, 'notFound')
    })
  }
  routeFor(PATHS.follow, 'follow')
  routeFor(PATHS.decline, 'decline')

  return routes
}
