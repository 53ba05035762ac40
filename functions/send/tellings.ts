import type { Snapshots } from '../../shared/blobs/snapshot-loader.ts'
import { cardOf } from '../../shared/blobs/snapshots.ts'
import { rowsOf } from '../../shared/digests/told.ts'
import { type Contact, membersServed } from '../../shared/domain/contact.ts'
import { isAnnouncedId } from '../../shared/domain/desk.ts'
import type { MailRecord } from '../../shared/domain/mail.ts'
import type { Run, Shard } from '../../shared/domain/run.ts'
import type { Telling } from '../../shared/domain/telling.ts'
import type { Instant } from '../../shared/domain/time.ts'
import type { Table } from '../../shared/store/table.ts'
import { noteTellings } from '../../shared/store/tellings.ts'

/** What is known of a contact's mail once it is settled; `before`: the mails that it has had. */
export type SettledMail = {
  contact: Contact
  before: readonly Pick<MailRecord, 'state' | 'told'>[]
} & Pick<MailRecord, 'kind' | 'told'> &
  Pick<Telling, 'state'>

/** What a mail said of announced calls, by their ids. Pure; of other calls nothing is noted. */
export const tellingsIn = (
  { contact, before, kind, told, state }: SettledMail,
  { calls, profiles }: Pick<Snapshots, 'calls' | 'profiles'>,
  now: Instant,
): Map<string, Telling> => {
  const tellings = new Map<string, Telling>()
  for (const { id, version } of told) {
    if (!isAnnouncedId(id)) continue
    const card = cardOf(calls, id)
    const rows = new Set([id, ...(card ? rowsOf(card).map((row) => row.id) : [])])
    const isKnown = before.some(
      (record) => record.state !== 'failed' && record.told.some((named) => rows.has(named.id)),
    )
    const members = membersServed(contact, now).flatMap((member) => profiles.members.get(member) ?? [])
    tellings.set(id, {
      kind,
      version,
      state,
      first: !isKnown,
      members: Object.fromEntries(
        members.map(({ id: member, clusters }) => [
          member,
          clusters.flatMap(({ cluster, valueChains }) => [
            cluster,
            ...valueChains.map((chain) => `${cluster}/${chain}`),
          ]),
        ]),
      ),
    })
  }
  return tellings
}

/** Gathers what a shard's mails say of announced calls, and writes it down: before the shard is, so that none is missed. */
export const tellingsOf = (shard: Shard, run: Run, snapshots: Pick<Snapshots, 'calls' | 'profiles'>) => {
  const byCall = new Map<string, Map<number, Telling>>()
  return {
    note: (settled: SettledMail, now: Instant): void => {
      const place = shard.contacts.indexOf(settled.contact.id)
      for (const [call, telling] of tellingsIn(settled, snapshots, now)) {
        const known = byCall.get(call) ?? new Map<number, Telling>()
        byCall.set(call, known.set(place, telling))
      }
    },
    save: async (table: Table): Promise<void> => {
      const { period, number } = shard
      for (const [call, tellings] of byCall)
        await noteTellings(table, { call, period, number, at: run.startedAt }, tellings)
    },
  }
}
