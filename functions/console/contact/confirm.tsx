import { Hono } from 'hono'
import { membersText } from '../../../shared/digests/verdicts.ts'
import type { Contact } from '../../../shared/domain/contact.ts'
import type { SignUp } from '../../../shared/domain/sign-up.ts'
import { PATHS } from '../../../shared/links/addresses.ts'
import { verifyToken } from '../../../shared/links/token.ts'
import { addressHash } from '../../../shared/store/address-hash.ts'
import {
  addContact,
  addMembers,
  reactivateContact,
  readContact,
  readContactsAt,
} from '../../../shared/store/contacts.ts'
import { readMember } from '../../../shared/store/members.ts'
import { closeSignUp, readSignUp } from '../../../shared/store/sign-ups.ts'
import { fault, inLanguage, page } from '../frame/answer.tsx'
import { chosenLanguage } from '../frame/language.ts'
import { isOwnForm } from '../frame/security.ts'
import { type Confirming, ConfirmPage } from '../pages/contact/confirm.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'

/** "anna-neri-3f2a91": readable where the office sees it, and the same however often the button is pressed. */
const contactIdFor = (name: string, signUp: string): string => {
  const letters = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return `${letters.slice(0, 40) || 'contact'}-${signUp.slice(0, 8)}`
}

/** Who has the address already serves these members too: one person gets one mail. It has just said that it wants it. */
const serveToo = async (known: Contact, members: string[], { table }: ConsoleServices): Promise<boolean> => {
  const added = await addMembers(table, known, members)
  if (added && known.inactiveBecause === 'unsubscribed') await reactivateContact(table, known.id)
  return added
}

/**
 * Whom somebody is to be written to for: those whom the colleague that named it serves to this day. Undefined once that
 * colleague is gone, or serves none of them any more.
 */
const offeredBy = async (signUp: SignUp, { table }: ConsoleServices) => {
  const inviter = await readContact(table, signUp.inviter)
  const members = signUp.members.filter((member) => inviter?.members.includes(member))
  return inviter && members.length > 0 ? { inviter, members } : undefined
}

/**
 * Makes a contact of who has confirmed, then closes the sign-up. Both may be done twice and change nothing more; the
 * contact's id follows from the sign-up's.
 * @returns false when nobody is to be written to at the address any more, who has named it is gone, or somebody else
 * wrote in between
 */
const confirm = async (signUp: SignUp, services: ConsoleServices): Promise<boolean> => {
  const { table, now } = services
  const { id, name, address, language } = signUp
  const offered = await offeredBy(signUp, services)
  if (!name || !address || !offered) return false
  const { members } = offered
  const known = await readContactsAt(table, addressHash(address))
  if (known.some(({ active, inactiveBecause }) => !active && inactiveBecause !== 'unsubscribed')) return false
  const [first] = known
  if (first) return (await serveToo(first, members, services)) && closeSignUp(table, id, first.id, now())
  const contact = contactIdFor(name, id)
  await addContact(table, {
    id: contact,
    name,
    address,
    members,
    language,
    frequency: 'weekly',
    basis: 'consent',
    active: true,
  })
  return closeSignUp(table, id, contact, now())
}

/** Where somebody named by a colleague confirms. The signed part of the address names the sign-up, for this alone. */
export const confirmRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, keys, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()

  /** Undefined: the address is not ours. */
  const signUpOf = async (c: PageContext): Promise<{ signUp: SignUp | undefined } | undefined> => {
    const id = verifyToken(await keys(), 'confirm', c.req.param('token') ?? '')
    return id === undefined ? undefined : { signUp: await readSignUp(table, id) }
  }

  const show = (c: PageContext, signUp: SignUp | undefined, confirming: Confirming) => {
    const reader = c.get('reader')
    const language = chosenLanguage(c) ?? signUp?.language ?? reader.language
    return page(
      c,
      <ConfirmPage reader={inLanguage(reader, language)} confirming={confirming} />,
      confirming.state === 'over' ? 410 : 200,
    )
  }

  routes.get(`${PATHS.confirm}/:token`, async (c) => {
    const found = await signUpOf(c)
    if (!found) return fault(c, 'notFound')
    const { signUp } = found
    if (signUp?.state === 'confirmed') return show(c, signUp, { state: 'already' })
    const offered = signUp && (await offeredBy(signUp, services))
    if (!signUp?.name || !signUp.address || !offered) return show(c, signUp, { state: 'over' })
    const members = await Promise.all(offered.members.map((member) => readMember(table, member)))
    const language = chosenLanguage(c) ?? signUp.language
    return show(c, signUp, {
      state: 'asked',
      inviter: offered.inviter.name,
      members: membersText(
        language,
        members.filter((member) => member !== undefined),
      ),
      name: signUp.name,
      address: signUp.address,
    })
  })

  routes.post(`${PATHS.confirm}/:token`, async (c) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const found = await signUpOf(c)
    if (!found) return fault(c, 'notFound')
    const { signUp } = found
    if (signUp?.state === 'confirmed') return show(c, signUp, { state: 'already' })
    const done = signUp !== undefined && (await confirm(signUp, services))
    const after = done || !signUp ? signUp : await readSignUp(table, signUp.id)
    if (!done && after?.state === 'confirmed') return show(c, signUp, { state: 'already' })
    return show(c, signUp, { state: done ? 'done' : 'over' })
  })

  return routes
}
