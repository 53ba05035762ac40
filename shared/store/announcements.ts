import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { Announcement, dueAt } from '../domain/announcement.ts'
import { isNews } from '../domain/announcement-letters.ts'
import type { Instant } from '../domain/time.ts'
import { noteFollowing } from './following.ts'
import {
  fromRow,
  ifHolds,
  type Key,
  readList,
  readPartition,
  readRow,
  type Table,
  updateRow,
  writeNewRow,
} from './table.ts'

/** The desk is one office: its list is one partition. */
const DESK = 'DESK'
/** On this list are those that something is to be done about, by when. */
const DUE = 'DESK#DUE'

const keyOf = (id: string): Key => ({ pk: DESK, sk: id })
/** Each revision as it was, whole; in order, because numbers of one length sort as texts. */
const revisionKey = ({ id, revision }: Pick<Announcement, 'id' | 'revision'>): Key => ({
  pk: `${DESK}#${id}`,
  sk: String(revision).padStart(6, '0'),
})

const toRow = (announcement: Announcement) => {
  const due = dueAt(announcement)
  return {
    ...keyOf(announcement.id),
    ...Announcement.parse(announcement),
    ...(due ? { list: DUE, listKey: `${due} ${announcement.id}` } : {}),
  }
}

/**
 * @param proposed rows of the call that it is begun from, whose proposal is to be settled
 * @returns false when its id is taken
 */
export const addAnnouncement = async (
  table: Table,
  announcement: Announcement,
  proposed: readonly string[] = [],
): Promise<boolean> => {
  const { id, revision, begunAt: at } = announcement
  if (proposed.length > 0) await noteFollowing(table, { id, revision, at, proposed: [...proposed] })
  return writeNewRow(table, toRow(announcement))
}

/**
 * Puts the next revision in the place of the one it was made from, which is kept as it was. That one is written down
 * first: it never changes any more, so that doing it twice, or breaking off after it, does no harm.
 * @param seen the revision that `fresh` was made from
 * @param continues `seen` was saved by itself in the same sitting: it is written over, and the one before it is kept
 * @returns false when somebody else wrote in between, and then nothing is different
 */
export const saveAnnouncement = async (
  table: Table,
  fresh: Announcement,
  seen: Announcement,
  continues = false,
): Promise<boolean> => {
  if (!continues) await writeNewRow(table, { ...revisionKey(seen), ...Announcement.parse(seen) })
  const { id, revision, happened } = fresh
  if (isNews(fresh)) await noteFollowing(table, { id, revision, at: happened.at })
  return ifHolds(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: toRow(fresh),
        ConditionExpression: '#revision = :seen',
        ExpressionAttributeNames: { '#revision': 'revision' },
        ExpressionAttributeValues: { ':seen': seen.revision },
      }),
    ),
  )
}

/**
 * Notes which version stands among the calls, and takes it off the list of what is to be done. @returns false when
 * somebody published another version meanwhile, which is then still to be brought.
 */
export const noteStored = (
  table: Table,
  { id, live, revision }: Pick<Announcement, 'id' | 'live' | 'revision'>,
): Promise<boolean> =>
  updateRow(table, keyOf(id), {
    UpdateExpression: 'SET live.#stored = :version REMOVE #list, listKey',
    ConditionExpression: '#revision = :seen',
    ExpressionAttributeNames: { '#list': 'list', '#revision': 'revision', '#stored': 'stored' },
    ExpressionAttributeValues: { ':version': live?.version, ':seen': revision },
  })

export const readAnnouncement = async (table: Table, id: string): Promise<Announcement | undefined> => {
  const row = await readRow(table, keyOf(id))
  return row && fromRow(Announcement, row)
}

/** All of them, those changed last first. */
export const readAnnouncements = async (table: Table): Promise<Announcement[]> =>
  (await readPartition(table, DESK, ''))
    .map((row) => fromRow(Announcement, row))
    .toSorted((a, b) => (a.happened.at > b.happened.at ? -1 : 1))

/** Every revision, the first first, with the one that stands. */
export const readRevisions = async (table: Table, id: string): Promise<Announcement[]> => {
  const [latest, rows] = await Promise.all([
    readAnnouncement(table, id),
    readPartition(table, `${DESK}#${id}`, ''),
  ])
  const earlier = rows.map((row) => fromRow(Announcement, row))
  return latest ? [...earlier.filter(({ revision }) => revision < latest.revision), latest] : earlier
}

/** Those whose moment has come: to be published, or brought among the calls. Eventually consistent, as lists are. */
export const readDueAnnouncements = async (table: Table, now: Instant): Promise<Announcement[]> => {
  const keys = (await readList(table, DUE)).map(({ sk }) => sk)
  const read = await Promise.all(keys.map((id) => readAnnouncement(table, id)))
  return read.filter((one): one is Announcement => {
    const due = one && dueAt(one)
    return due !== undefined && due <= now
  })
}
