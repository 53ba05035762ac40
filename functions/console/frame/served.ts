import { membersServed } from '../../../shared/domain/contact.ts'
import { type Purpose, verifyToken } from '../../../shared/links/token.ts'
import { readContact } from '../../../shared/store/contacts.ts'
import { readMember } from '../../../shared/store/members.ts'
import type { Served } from '../pages/contact/who.tsx'
import type { ConsoleServices, PageContext, Reader } from '../services.ts'
import { inLanguage } from './answer.tsx'
import { chosenLanguage } from './language.ts'

/**
 * The contact that an address is signed for, with the members it is written to for, also those of a colleague who is
 * away; undefined for an address that is wrong in whatever way.
 */
export const servedBy =
  ({ table, keys, now }: Pick<ConsoleServices, 'table' | 'keys' | 'now'>) =>
  async (c: PageContext, purpose: Purpose): Promise<Served | undefined> => {
    const id = verifyToken(await keys(), purpose, c.req.param('token') ?? '')
    const contact = id === undefined ? undefined : await readContact(table, id)
    if (!contact) return undefined
    const members = await Promise.all(
      membersServed(contact, now()).map((member) => readMember(table, member)),
    )
    return { contact, members: members.filter((member) => member !== undefined) }
  }

/** In the language the contact reads mails in, unless another was chosen. */
export const readerOf = (c: PageContext, { contact }: Served): Reader =>
  inLanguage(c.get('reader'), chosenLanguage(c) ?? contact.language)

/** What was sent as a form; nothing when it cannot be read, which is the sender's fault and no failure of ours. */
export const formOf = (c: PageContext, all = false): Promise<Record<string, unknown>> =>
  c.req.parseBody({ all }).catch(() => ({}))
