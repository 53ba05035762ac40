import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refused } from '../sets.ts'

/** What a judge says of one pair. The grade is of the subject alone; `apart` says what else would stop the member. */
export type Judgement = { member: string; call: string; grade: number; reason: string; apart?: string }

export const JUDGEMENTS = join(import.meta.dirname, 'judgements.tsv')
const HEADER = 'member\tcall\tgrade\treason\tapart from the subject'

/** Reads the judgements, one pair a line. @throws Refused naming the line that is none, or that judges a pair again. */
export const readJudgements = (text = readFileSync(JUDGEMENTS, 'utf8')): Judgement[] => {
  const [header, ...lines] = text.trimEnd().split('\n')
  if (header !== HEADER) throw new Refused(`${JUDGEMENTS}, line 1: expected ${JSON.stringify(HEADER)}.`)
  const seen = new Set<string>()
  return lines.map((line, place) => {
    const [member = '', call = '', grade = '', reason = '', apart, ...more] = line.split('\t')
    const where = `${JUDGEMENTS}, line ${place + 2}`
    if (!member || !call || !/^[0-3]$/.test(grade) || !reason || more.length > 0)
      throw new Refused(`${where}: expected member, call, a grade from 0 to 3 and a reason, parted by tabs.`)
    const pair = `${member} ${call}`
    if (seen.has(pair)) throw new Refused(`${where}: ${pair} was judged before. Keep one line.`)
    seen.add(pair)
    return { member, call, grade: Number(grade), reason, ...(apart && { apart }) }
  })
}
