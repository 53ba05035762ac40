import type { Instant } from '../../../shared/domain/time.ts'
import { sources } from '../../../shared/sources/index.ts'
import type { Source } from '../../../shared/sources/source.ts'
import type { Answers } from './answers.ts'

/** The sources that a replay knows: the others are not read there, or they would only fall silent. */
export const answeredSources = (answers: Answers, now: Instant): Source[] =>
  sources.filter((source) => {
    const { url, method = 'GET' } = source.first(now)
    return answers(new URL(url), { method, contentType: '', body: '' }) !== undefined
  })
