import * as z from 'zod'
import { KeyId } from './api-key.ts'
import { PersonId, Role } from './person.ts'
import { Instant } from './time.ts'

/** What somebody of an office can do here; pages have words for each. */
export const ActName = z.enum([
  'sign-in',
  'sign-out',
  'rule-rows',
  'edit-call',
  'release-reading',
  'start-run',
  'write-note',
  'answer-question',
  'add-request',
  'settle-request',
  'propose-concepts',
  'edit-draft',
  'publish-rules',
  'judge-call',
  'steer-call',
  'test-mail',
  'add-member',
  'edit-member',
  'import-members',
  'edit-contacts',
  'export-members',
  'export-list',
  'add-call',
  'decide-proposal',
  'begin-announcement',
  'write-announcement',
  'decide-announcement',
  'answer-desk',
  'export-announcement',
  'import-announcements',
  'make-key',
  'revoke-key',
  'export-judgements',
  'export-friday',
  'export-requests',
  'export-acts',
])
export type ActName = z.infer<typeof ActName>

/**
 * Who did what when. It names its subject by an id and quotes nothing: no text that was typed, and nobody but who did
 * it, by the provider's id alone.
 */
export const Act = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{12}$/),
  at: Instant,
  person: PersonId,
  roles: z.array(Role).describe('at that moment'),
  name: ActName,
  key: KeyId.optional().describe('a program of theirs did it, with this key of the API'),
  subject: z.string().max(200).optional().describe('id of the call, the source, the cluster … it was about'),
  status: z.int().optional().describe('what the page answered (HTTP); absent: it broke off on the way'),
})
export type Act = z.infer<typeof Act>

/** Whether what was tried was done: 400 and more says that it was refused or that it failed. */
export const isDone = ({ status }: Pick<Act, 'status'>): boolean => status !== undefined && status < 400

/** How long it is remembered who did what, in days. */
export const ACT_DAYS = 730
