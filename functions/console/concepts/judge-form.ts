import * as z from 'zod'
import { Judgement, Verdict } from '../../../shared/domain/judgement.ts'
import { Instant } from '../../../shared/domain/time.ts'

/** What a form of judged calls asks for. */
export type Ordered =
  | { do: 'judge'; values: [call: string, value: Verdict][] }
  | { do: 'undo'; at: Instant }
  | { do: 'remove'; call: string; at: Instant }

/** More calls than any of our forms holds. */
const MOST = 50

const FIELD = 'value:'

const Undo = z.object({ do: z.literal('undo'), at: Instant })
const Remove = z.object({ do: z.literal('remove'), call: Judgement.shape.call, at: Instant })

/** What was sent; undefined: none of our forms. A value that is none of ours counts as not chosen. */
export const orderIn = (body: Record<string, unknown>): Ordered | undefined => {
  if (body.do !== undefined) return Undo.safeParse(body).data ?? Remove.safeParse(body).data
  const values = Object.entries(body).flatMap(([name, said]): [string, Verdict][] => {
    const call = Judgement.shape.call.safeParse(name.slice(FIELD.length))
    const value = Verdict.safeParse(typeof said === 'string' && said !== '' ? Number(said) : undefined)
    return name.startsWith(FIELD) && call.success && value.success ? [[call.data, value.data]] : []
  })
  return { do: 'judge', values: values.slice(0, MOST) }
}
