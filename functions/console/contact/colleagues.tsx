import { Hono } from 'hono'
import * as z from 'zod'
import { Address, mailboxOf } from '../../../shared/domain/address.ts'
import { type Contact, ContactId, membersServed } from '../../../shared/domain/contact.ts'
import { PersonName } from '../../../shared/domain/sign-up.ts'
import { Day, dayOf, type Instant, inZone } from '../../../shared/domain/time.ts'
import { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { PATHS } from '../../../shared/links/addresses.ts'
import { keyedHash } from '../../../shared/links/hash.ts'
import { nameFor } from '../../../shared/store/address-hash.ts'
import { readContact, readContactsOf } from '../../../shared/store/contacts.ts'
import { isErasedAddress } from '../../../shared/store/erasures.ts'
import { takeTurn } from '../../../shared/store/limits.ts'
import { readMembers } from '../../../shared/store/members.ts'
import { addSignUp } from '../../../shared/store/sign-ups.ts'
import { endPause, pauseUntil, standDown, standIn } from '../../../shared/store/standing-in.ts'
import { fault, page } from '../frame/answer.tsx'
import { isOwnForm } from '../frame/security.ts'
import { formOf, readerOf, servedBy } from '../frame/served.ts'
import { writeLetter } from '../office/write-letter.ts'
import { ColleaguesPage } from '../pages/contact/colleagues.tsx'
import { isDay, pauseRange } from '../pages/contact/preferences-form.ts'
import type { Served } from '../pages/contact/who.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import type { ColleagueOutcome } from '../words/colleagues.ts'
import { waysFor } from './ways.ts'

/** A person may be asked this often, whoever names it (FAULTS F7). */
const PER_ADDRESS = { most: 3, hours: 30 * 24 }
const PER_INVITER = { most: 10, hours: 24 }
/** Each time somebody who is away names another colleague, or another day, one is written to. */
const HANDING_OVER = { most: 10, hours: 24 }

const WRONG: ColleagueOutcome[] = ['wrongName', 'wrongAddress', 'wrongDay', 'cannot']
const TOO_MANY: ColleagueOutcome[] = ['tooMany', 'tooOften']

/** What was typed, so that it is there again where something in it was wrong. */
export type Draft = { name: string; address: string; language: ReaderLanguage }

type Done = { outcome: ColleagueOutcome; draft?: Draft }

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Everybody else who serves one of the contact's members, by name. */
const colleaguesOf = async ({ table }: ConsoleServices, { id, members }: Contact): Promise<Contact[]> => {
  const all = (await Promise.all(members.map((member) => readContactsOf(table, member)))).flat()
  const others = new Map(all.filter((one) => one.id !== id).map((one) => [one.id, one]))
  return [...others.values()].toSorted((a, b) => a.name.localeCompare(b.name))
}

const standsInFor = (colleague: Contact, absent: string, now: Instant) =>
  colleague.covering?.find(({ contact, until }) => contact === absent && until > now)

/** A contact's colleagues: who they are, who stands in for whom, and how another is added. */
export const colleagueRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, keys, now, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()
  const contactOf = servedBy(services)

  const show = async (c: PageContext, done?: Done) => {
    // Read anew: what has just been done is what the page says.
    const served = await contactOf(c, 'colleagues')
    if (!served) return fault(c, 'notFound')
    const { contact } = served
    const [colleagues, members, absent] = await Promise.all([
      colleaguesOf(services, contact),
      readMembers(table),
      Promise.all((contact.covering ?? []).map((one) => readContact(table, one.contact))),
    ])
    return page(
      c,
      <ColleaguesPage
        reader={readerOf(c, served)}
        served={served}
        ways={waysFor(await keys(), contact.id, 'colleagues')}
        colleagues={colleagues}
        absent={absent.filter((one) => one !== undefined)}
        members={new Map(members.map((member) => [member.id, member]))}
        done={done}
      />,
      done && WRONG.includes(done.outcome) ? 422 : done && TOO_MANY.includes(done.outcome) ? 429 : 200,
    )
  }

  const invite = async ({ contact }: Served, body: Record<string, unknown>): Promise<Done> => {
    const language = ReaderLanguage.safeParse(body.language).data ?? contact.language
    const draft = { name: text(body.name), address: text(body.address), language }
    const name = PersonName.safeParse(draft.name)
    if (!name.success) return { outcome: 'wrongName', draft }
    const address = Address.safeParse(draft.address)
    if (!address.success) return { outcome: 'wrongAddress', draft }
    if (!(await takeTurn(table, 'invite', contact.id, PER_INVITER))) return { outcome: 'tooMany', draft }
    const hashes = await keys()
    const hashOf = (text: string) => keyedHash(hashes, 'address', text)
    // From here on the answer is the same, whether a mail leaves or not: nobody learns whom we know (F6), or have erased.
    const erased = await isErasedAddress(table, hashOf(address.data))
    if (!erased && (await takeTurn(table, 'confirm', hashOf(mailboxOf(address.data)), PER_ADDRESS))) {
      const id = nameFor('sign-up', contact.id, hashOf(address.data), dayOf(now()))
      const { members } = contact
      const added = await addSignUp(table, {
        id,
        inviter: contact.id,
        members,
        name: name.data,
        address: address.data,
        language,
        at: now(),
        state: 'pending',
      })
      const owner = { kind: 'sign-up' as const, id }
      if (added) await writeLetter({ owner, id: 'confirmation', content: { kind: 'confirmation' } }, services)
    }
    return { outcome: 'invited' }
  }

  /** First the colleague is written to, then the contact is not: what is interrupted leaves nobody out. */
  const handOver = async ({ contact }: Served, body: Record<string, unknown>): Promise<Done> => {
    const { first, last } = pauseRange(now())
    const day = Day.safeParse(body.until).data
    if (!day || day < first || day > last || !isDay(day)) return { outcome: 'wrongDay' }
    const colleagues = await colleaguesOf(services, contact)
    const chosen = colleagues.find(({ id }) => id === body.colleague)
    const until = inZone(`${day}T00:00`)
    const members = membersServed(contact, now())
    const entry = { contact: contact.id, name: contact.name, members, until }
    if (chosen && !(await takeTurn(table, 'hand-over', contact.id, HANDING_OVER)))
      return { outcome: 'tooOften' }
    if (!chosen || !(await standIn(table, chosen.id, entry, now()))) return { outcome: 'cannot' }
    await pauseUntil(table, contact.id, until)
    for (const other of colleagues)
      if (other.id !== chosen.id && standsInFor(other, contact.id, now()))
        await standDown(table, other.id, contact.id, now())
    await writeLetter(
      {
        owner: { kind: 'contact', id: chosen.id },
        id: `stand-in-${nameFor(contact.id, until, dayOf(now()))}`,
        content: { kind: 'stand-in', absent: contact.id, members, until },
      },
      services,
    )
    return { outcome: 'handedOver' }
  }

  /** First the contact is written to again, then the colleague is not. */
  const takeBack = async ({ contact }: Served): Promise<Done> => {
    const colleagues = await colleaguesOf(services, contact)
    for (const colleague of colleagues) {
      const entry = standsInFor(colleague, contact.id, now())
      if (!entry) continue
      await endPause(table, contact.id, entry.until)
      await standDown(table, colleague.id, contact.id, now())
    }
    return { outcome: 'takenBack' }
  }

  const decline = async ({ contact }: Served, body: Record<string, unknown>): Promise<Done | undefined> => {
    const absent = ContactId.safeParse(body.absent).data
    const entry = absent && standsInFor(contact, absent, now())
    if (!absent || !entry) return undefined
    await endPause(table, absent, entry.until)
    await standDown(table, contact.id, absent, now())
    await writeLetter(
      {
        owner: { kind: 'contact', id: absent },
        id: `declined-${nameFor(contact.id, entry.until, dayOf(now()))}`,
        content: { kind: 'stand-in-declined', colleague: contact.id },
      },
      services,
    )
    return { outcome: 'declined' }
  }

  routes.get(`${PATHS.colleagues}/:token`, (c) => show(c))

  routes.post(`${PATHS.colleagues}/:token`, async (c) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const served = await contactOf(c, 'colleagues')
    if (!served) return fault(c, 'notFound')
    const body = await formOf(c)
    const asked = z.enum(['invite', 'handOver', 'takeBack', 'decline']).safeParse(body.do).data
    const doing = { invite, handOver, takeBack, decline }
    return show(c, asked && (await doing[asked](served, body)))
  })

  return routes
}
