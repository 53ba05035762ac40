import * as z from 'zod'

/** One plain mailbox: no display name, no list, no comment, no control character (FAULTS E8). */
export const Address = z
  .string()
  .max(254)
  .regex(
    /^[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/,
    'one mail address, such as anna@example.org',
  )
export type Address = z.infer<typeof Address>

/** The mailbox that an address leads to: what follows a plus is a label of its owner's, who has as many as it likes. */
export const mailboxOf = (address: Address): string => address.toLowerCase().replace(/\+[^@]*/, '')
