import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayAt, windowAt } from '../../functions/digest/digest.ts'
import type { Opening } from '../../functions/digest/open-run.ts'
import { type Delivery, reasonToSkip } from '../../functions/send/deliver.ts'
import { mailFor, type Prepared } from '../../functions/send/mail-for.ts'
import { snapshotLoader } from '../../shared/blobs/snapshot-loader.ts'
import type { RunKind } from '../../shared/domain/run.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { linksFor } from '../../shared/links/addresses.ts'
import type { LinkKeys } from '../../shared/links/token.ts'
import { listContactIds } from '../../shared/store/contacts.ts'
import { type Correspondence, readCorrespondence } from '../../shared/store/mail-records.ts'
import { readings } from '../../shared/store/source-readings.ts'
import type { Table } from '../../shared/store/table.ts'
import { Misused } from '../command/run.ts'
import { keptClock } from '../local/keep.ts'
import { openKept } from '../local/kept.ts'
import type { Desk } from './command.ts'

export type Asked = {
  kind: RunKind
  contact?: string | undefined
  at?: Instant | undefined
  html?: string | undefined
  table?: string | undefined
  blobs?: string | undefined
  folder: string
}

/** Links of a mail that never leaves open nothing: they are signed with a key that no server knows. */
const KEYS: LinkKeys = { current: 'dry', keys: { dry: 'of a mail that is only looked at, never sent' } }
const PUBLIC_URL = 'https://segnavia.example.org'

const openingOf = (kind: RunKind, now: Instant): Opening =>
  kind === 'digest'
    ? windowAt(now)
    : kind === 'daily'
      ? dayAt(now)
      : { kind, period: now, startsAt: now, endsAt: now }

/** What the run has for the contact: a mail, or why there is none. */
const outcomeFor = (correspondence: Correspondence, delivery: Delivery, now: Instant): Prepared | string => {
  const { contact, records } = correspondence
  const sent = records.find(({ key }) => key === delivery.run.period)
  if (sent) return `sent already, at ${sent.at}`
  const skip = reasonToSkip(contact, now)
  if (skip) return 'because' in skip ? skip.because : skip.state
  return mailFor(correspondence, delivery, linksFor(PUBLIC_URL, KEYS, contact.id), now)
}

const showOne = async (
  id: string,
  table: Table,
  delivery: Delivery,
  now: Instant,
  asked: Asked,
  desk: Desk,
) => {
  const correspondence = await readCorrespondence(table, id)
  if (!correspondence)
    throw new Misused(
      `Expected the id of a contact, found none called "${id.slice(0, 80)}". Ids are on a member's page.`,
    )
  const { contact, records } = correspondence
  desk.say(`${contact.id}: ${contact.frequency}, ${contact.language}; ${records.length} mails on record`)
  const outcome = outcomeFor(correspondence, delivery, now)
  if (typeof outcome === 'string') {
    desk.say(`No mail: ${outcome}`)
    return 1
  }
  desk.say(`A mail: ${outcome.kind}, ${outcome.rendered.told.length} calls named`)
  for (const occasion of outcome.occasions ?? []) desk.say(`  for ${occasion}`)
  desk.say(`Subject: ${outcome.rendered.subject}\n\n${outcome.rendered.text}`)
  if (asked.html !== undefined) {
    writeFileSync(join(desk.root, asked.html), outcome.rendered.html)
    desk.say(`HTML: ${asked.html}, ${Buffer.byteLength(outcome.rendered.html)} bytes`)
  }
  return 0
}

/** Counts of every outcome; they add up to all contacts. */
const countAll = async (table: Table, delivery: Delivery, now: Instant, desk: Desk): Promise<number> => {
  const counts = new Map<string, number>()
  const ids = await listContactIds(table)
  for (const id of ids) {
    const correspondence = await readCorrespondence(table, id)
    const outcome = correspondence ? outcomeFor(correspondence, delivery, now) : 'gone'
    const name = typeof outcome === 'string' ? outcome.replace(/, at .*/, '') : `would send: ${outcome.kind}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const rows = [...counts].toSorted((a, b) => b[1] - a[1]).map(([name, count]) => `  ${count} ${name}`)
  desk.say([`${ids.length} contacts, ${delivery.run.kind} ${delivery.run.period}`, ...rows].join('\n'))
  return 0
}

/** Goes the whole way to a mail but for the claim and the sending. @returns the exit code: 1 where no mail is due */
export const dryRun = async (asked: Asked, desk: Desk): Promise<number> => {
  const kept = await openKept({ ...asked, root: desk.root }, desk.now, (message) => new Misused(message))
  try {
    const { table, blobs } = kept.services
    const now =
      asked.at ??
      (asked.table === undefined ? keptClock(join(desk.root, asked.folder)) : undefined) ??
      desk.now()
    const run = {
      ...openingOf(asked.kind, now),
      state: 'sending' as const,
      shards: 0,
      contacts: 0,
      startedAt: now,
    }
    const delivery: Delivery = {
      run,
      snapshots: await snapshotLoader(table, blobs)(),
      sources: await readings(table, now),
      keys: KEYS,
    }
    return asked.contact === undefined
      ? await countAll(table, delivery, now, desk)
      : await showOne(asked.contact, table, delivery, now, asked, desk)
  } finally {
    await kept.close()
  }
}
