import { gunzipSync, gzipSync } from 'node:zlib'
import * as z from 'zod'
import type { MemberFileWork } from '../domain/member-file.ts'
import { COLUMNS } from '../members/columns.ts'
import type { Blobs } from './blobs.ts'

/** More than a file of members holds that a page takes, unpacked. */
const LARGEST_BYTES = 40_000_000

/** Rows in columns of ours alone: what else a spreadsheet says, of people perhaps, is not kept. */
const Rows = z.array(
  z.strictObject({
    line: z.int(),
    cells: z.partialRecord(z.enum(COLUMNS), z.string()),
    isWide: z.literal(true).exactOptional(),
  }),
)

/** What is to be applied: the rows, and how each member that they touch stood when they were looked at. */
export const MemberFileRows = z.strictObject({ rows: Rows, seen: z.record(z.string(), z.string()) })
export type MemberFileRows = z.infer<typeof MemberFileRows>

const keyOf = ({ cluster, id }: Pick<MemberFileWork, 'cluster' | 'id'>): string =>
  `uploads/members/${cluster}/${id}.json.gz`

export const writeMemberFileRows = (
  blobs: Blobs,
  work: Pick<MemberFileWork, 'cluster' | 'id'>,
  rows: MemberFileRows,
): Promise<void> => blobs.put(keyOf(work), gzipSync(JSON.stringify(MemberFileRows.parse(rows))))

/** @throws Error when they are missing. */
export const readMemberFileRows = async (
  blobs: Blobs,
  work: Pick<MemberFileWork, 'cluster' | 'id'>,
): Promise<MemberFileRows> => {
  const packed = await blobs.get(keyOf(work))
  if (!packed)
    throw new Error(
      `[members of ${work.cluster}] expected the rows of a file in ${keyOf(work)}, found none. Import the file again.`,
    )
  const text = gunzipSync(packed, { maxOutputLength: LARGEST_BYTES }).toString('utf8')
  return MemberFileRows.parse(JSON.parse(text))
}
