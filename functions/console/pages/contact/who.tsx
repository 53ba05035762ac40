import { membersText } from '../../../../shared/digests/verdicts.ts'
import type { Contact } from '../../../../shared/domain/contact.ts'
import type { Member } from '../../../../shared/domain/member.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { contactWords } from '../../words/contact.ts'

/** A contact and the members it serves, as a page about it needs them. */
export type Served = { contact: Contact; members: Member[] }

/** "a…@example.org": enough to know one's own, not enough to learn another's from a forwarded mail. */
export const maskedAddress = (address: string): string => {
  const [local = '', domain = ''] = address.split('@')
  return `${local.slice(0, 1)}…@${domain}`
}

export const whoText = (language: ReaderLanguage, { contact, members }: Served): string =>
  contactWords[language].who(contact.name, maskedAddress(contact.address), membersText(language, members))
