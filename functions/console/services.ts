import type { Context } from 'hono'
import type { Blobs } from '../../shared/blobs/blobs.ts'
import type { Snapshots } from '../../shared/blobs/snapshot-loader.ts'
import type { ApiKey } from '../../shared/domain/api-key.ts'
import type {
  Changed,
  DeskAsked,
  LetterReady,
  MembersAsked,
  PastedAsked,
  ReadingAsked,
  RunAsked,
  TestAsked,
} from '../../shared/domain/messages.ts'
import type { Person } from '../../shared/domain/person.ts'
import type { Instant } from '../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import type { LinkKeys } from '../../shared/links/token.ts'
import type { Queue } from '../../shared/runtime/queue.ts'
import type { Table } from '../../shared/store/table.ts'
import type { Accounts } from './access/accounts.ts'

/** What the pages read from. */
export type ConsoleServices = {
  table: Table
  blobs: Blobs
  /** @throws NoSnapshots before the first match. */
  snapshots: () => Promise<Snapshots>
  keys: () => Promise<LinkKeys>
  /** Where ingest is asked to release a reading, or to read what an office has pasted, or to store its members. */
  readings: Queue<ReadingAsked | PastedAsked | DeskAsked | MembersAsked>
  /** Where matching is told that what contacts say of calls has changed. */
  changed: Queue<Changed>
  /** Where letters and tests that somebody asked for on a page are sent. */
  urgent: Queue<LetterReady | TestAsked>
  /** Where runs that somebody starts by hand are asked for. */
  runs: Queue<RunAsked>
  /** Where the people of the offices have their accounts. */
  accounts: Accounts
  now: () => Instant
  /** Waits so many milliseconds; by default by the system's clock. */
  sleep?: (milliseconds: number) => Promise<void>
  /** Where links point, without a slash at its end. */
  publicUrl: string
  /** Where the mails that were sent can be looked at; on one machine only. */
  mailboxUrl?: string
}

/** Who reads a page, and at what address: what every page needs for its frame. */
export type Reader = {
  language: ReaderLanguage
  /** Path and query of this page, for links back to it. */
  path: string
  query: URLSearchParams
  now: Instant
  /** Who has signed in; pages that are open to everyone do not ask. */
  person?: Person
  /** Names of everybody who has signed in at some time, by id; on pages of the office. */
  people?: ReadonlyMap<string, Pick<Person, 'name'>>
  mailboxUrl?: string
}

/**
 * What hono carries along with a request. `subject`: what is done is about, where the address does not say it. `key`: a
 * program asks with it, in the name of who made it.
 */
export type ConsoleEnv = { Variables: { reader: Reader; subject?: string; key?: ApiKey } }
export type PageContext = Context<ConsoleEnv>
