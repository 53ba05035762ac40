import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readSet } from '../eval/sets.ts'
import { makeCalls, memberMaker, SHORT } from './corpus.ts'
import { timed } from './measure.ts'
import { callIndex, profileIndex } from './ours.ts'
import type { Material } from './ranking.ts'

const SETS = join(import.meta.dirname, '../../../shared/relevance')
const SET = 'he-topics-en'

/** Recorded calls and projects in place of invented ones, cut to `size`; undefined where they are not at hand. */
export const recorded = (size = Number.POSITIVE_INFINITY): Material | undefined => {
  if (!existsSync(join(SETS, SET))) return undefined
  const { documents, queries } = readSet(SETS, SET)
  const [someCall] = makeCalls(1)
  const [someone] = memberMaker(SHORT)(1)
  if (!someCall || !someone) return undefined
  const calls = documents.slice(0, size).map(({ id, title, text }) => ({
    ...someCall,
    id,
    title,
    language: 'en',
    keywords: [],
    summary: undefined,
    text,
  }))
  const members = queries.slice(0, size).map(({ id, title, text }) => ({
    ...someone,
    id,
    profile: `${title}\n${text}`,
    profileLanguage: 'en' as const,
  }))
  return {
    name: `recorded (${SET}), ${calls.length} × ${members.length}`,
    calls,
    members,
    callIndex: timed(() => callIndex(calls)),
    profileIndex: timed(() => profileIndex(members)),
  }
}
