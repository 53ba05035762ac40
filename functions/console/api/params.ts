import * as z from 'zod'
import { AddedId } from '../../../shared/domain/added-call.ts'
import { AnnouncementId } from '../../../shared/domain/announcement.ts'
import { Part } from '../../../shared/domain/announcement-fields.ts'
import { Slug } from '../../../shared/domain/cluster.ts'
import { ContactId } from '../../../shared/domain/contact.ts'
import { DataRequest } from '../../../shared/domain/data-request.ts'
import { LetterId } from '../../../shared/domain/letter.ts'
import { Period } from '../../../shared/domain/mail.ts'
import { ClusterId, MemberId } from '../../../shared/domain/member.ts'
import { MemberFileId } from '../../../shared/domain/member-file.ts'
import { OpportunityId, SourceId } from '../../../shared/domain/opportunity.ts'
import { STEERS } from '../../../shared/domain/steer.ts'

/** What paths leave open, by its name there. What is not of its form is not there: 404. */
export const PARAMS = {
  cluster: ClusterId.describe('id of a cluster'),
  chain: Slug.describe('id of a value chain of the cluster'),
  concept: Slug.describe('id of a concept of the cluster'),
  version: z.coerce.number().int().min(1).max(1e6).describe('version of the rule set'),
  call: OpportunityId.describe('id of a call, or of one of the rows that it was made of'),
  announcement: AnnouncementId.describe('id of an announcement'),
  part: Part.describe('part of an announcement'),
  revision: z.coerce.number().int().min(1).max(1e6).describe('revision of an announcement'),
  added: AddedId.describe('id of a call that an office adds'),
  member: MemberId.describe('id of a member'),
  contact: ContactId.describe('id of a contact'),
  does: z.enum(STEERS).describe('kind of decision about a call'),
  period: Period.describe('period of a run'),
  source: SourceId.describe('id of a source'),
  from: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .describe('first day of a note'),
  question: LetterId.describe('id of a question'),
  row: OpportunityId.describe('id of one of the rows that calls are made of'),
  request: DataRequest.shape.id.describe('id of a request about personal data'),
  file: MemberFileId.describe('id of a file of members that is being stored'),
} as const

type Named<Path extends string> = Path extends `${string}/:${infer Name}/${infer Rest}`
  ? Name | Named<`/${Rest}`>
  : Path extends `${string}/:${infer Name}`
    ? Name
    : never

/** What a path's open parts say. */
export type ParamsOf<Path extends string> = {
  [Name in Named<Path> & keyof typeof PARAMS]: z.infer<(typeof PARAMS)[Name]>
}

/** Names of the parts that a path leaves open. @throws Error for one that PARAMS does not know. */
export const openParts = (path: string): (keyof typeof PARAMS)[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => {
    if (!Object.hasOwn(PARAMS, name))
      throw new Error(`[api ${path}] expected a name that api/params.ts knows, found :${name}. Add it there.`)
    return name as keyof typeof PARAMS
  })
