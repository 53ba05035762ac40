import { Hono } from 'hono'
import * as z from 'zod'
import { MemberId } from '../../../shared/domain/member.ts'
import type { MemberRecord } from '../../../shared/domain/membership.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { readMemberRecord } from '../../../shared/store/members.ts'
import { personIn } from '../access/authorise.tsx'
import { seesMember } from '../access/own-clusters.ts'
import { fault, page } from '../frame/answer.tsx'
import { formOf } from '../frame/served.ts'
import { MemberContactsPage } from '../pages/members/member-contacts.tsx'
import { memberHref } from '../pages/members/members.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import type { ContactOutcome } from '../words/member-contacts.ts'
import {
  addToMember,
  bringBackTo,
  type ContactDraft,
  contactOfMember,
  contactsOfMember,
  endAtMember,
} from './contact-orders.ts'
import { mayWriteProfile } from './member-form.ts'

const WRONG: ContactOutcome[] = ['wrongName', 'wrongAddress', 'stopped', 'erased']

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** A member's contacts, for those who may write its profile: never what only a contact may decide. */
export const memberContactRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const routes = new Hono<ConsoleEnv>()

  /** @returns an answer instead, where there is no such member or it is none of the reader's. */
  const memberAt = async (c: PageContext): Promise<MemberRecord | Response> => {
    const id = MemberId.safeParse(c.req.param('id')).data
    const record = id && (await readMemberRecord(table, id))
    if (!record) return fault(c, 'notFound')
    // Whoever it has left has nothing to do any more with whom others write to for it.
    return mayWriteProfile(personIn(c), record, dayOf(now())) ? record : fault(c, 'notYours')
  }

  const show = async (
    c: PageContext,
    member: MemberRecord,
    outcome?: ContactOutcome,
    draft?: ContactDraft,
  ) => {
    const listed = (await contactsOfMember(table, member.id)).map(({ others, ...one }) => ({
      ...one,
      others: others.map((other) => (seesMember(personIn(c), other) ? other.name : undefined)),
    }))
    return page(
      c,
      <MemberContactsPage
        reader={c.get('reader')}
        member={member}
        contacts={listed}
        outcome={outcome}
        draft={draft}
      />,
      outcome && WRONG.includes(outcome) ? 422 : outcome === 'outrun' ? 409 : 200,
    )
  }

  routes.get('/members/:id/contacts', async (c) => {
    const member = await memberAt(c)
    if (member instanceof Response) return member
    const done = z
      .enum(['added', 'servesToo', 'already', 'ended', 'endedHere', 'reinstated'])
      .safeParse(c.req.query('done')).data
    return show(c, member, done)
  })

  routes.post('/members/:id/contacts', async (c) => {
    const member = await memberAt(c)
    if (member instanceof Response) return member
    const body = await formOf(c)
    const draft: ContactDraft = {
      name: text(body.name),
      address: text(body.address),
      language: ReaderLanguage.safeParse(body.language).data ?? member.profileLanguage,
    }
    const asked = z.enum(['add', 'end', 'reinstate']).safeParse(body.do).data
    if (!asked) return fault(c, 'notFound')
    const obey = async (): Promise<ContactOutcome> => {
      if (asked === 'add') return (await addToMember(services, member.id, draft)).outcome
      const listed = await contactOfMember(table, member.id, body.contact)
      if (!listed) return 'outrun'
      return asked === 'end'
        ? endAtMember(services, member.id, listed.contact)
        : bringBackTo(services, listed.contact)
    }
    const outcome = await obey()
    if (WRONG.includes(outcome) || outcome === 'outrun')
      return show(c, member, outcome, asked === 'add' ? draft : undefined)
    return c.redirect(`${memberHref(member.id)}/contacts?done=${outcome}`, 303)
  })

  return routes
}
