import type { Delivery } from '../../functions/send/deliver.ts'
import { mailFor } from '../../functions/send/mail-for.ts'
import type { Written } from '../../shared/digests/input.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { linksFor } from '../../shared/links/addresses.ts'
import { composeMime } from '../../shared/mail/mime.ts'
import { PUBLIC_URL } from '../builders/world.ts'

/**
 * Milliseconds of a sender's processor for one mail: choosing, rendering and composing, without any request. Waiting for
 * a busy machine is not counted.
 */
export const workPerMail = async (
  written: Iterable<Written>,
  delivery: Delivery,
  now: Instant,
): Promise<number> => {
  let mails = 0
  const before = process.threadCpuUsage()
  for (const one of written) {
    const links = linksFor(PUBLIC_URL, delivery.keys, one.contact.id)
    const mail = mailFor(one, delivery, links, now)
    if (typeof mail === 'string') continue
    await composeMime({
      from: 'Segnavia <bandi@segnavia.example.org>',
      to: one.contact.address,
      ...mail.rendered,
      bulk: { unsubscribe: links.unsubscribe, list: mail.kind },
    })
    mails += 1
  }
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000 / mails
}
