import { describe, expect, it } from 'vitest'
import { MOST_CARRIED, Opinion } from '../../shared/domain/opinion.ts'
import { anOpinion } from '../builders/opinion.ts'

describe('an opinion on behalf of many members', () => {
  const LONGEST = 60
  const behalf = (place: number, carriers: number) => ({
    member: `member-${place}`,
    carriers: Array.from({ length: carriers }, (_, n): [string, number] => [
      `${n}`.padEnd(LONGEST, 'x'),
      1000,
    ]),
    concepts: Array.from({ length: 40 }, (_, n) => `create/${n}`.padEnd(LONGEST, 'x')),
  })
  const of = (members: number, carried: number) => ({
    ...anOpinion(),
    onBehalf: Array.from({ length: members }, (_, place) => behalf(place, place < carried ? 100 : 0)),
  })

  it('keeps what brought the call to so few of them that it has room in a row of 400 KB', () => {
    const opinion = of(MOST_CARRIED, MOST_CARRIED)
    expect(Opinion.safeParse(opinion).success).toBe(true)
    expect(Buffer.byteLength(JSON.stringify(opinion))).toBeLessThan(400_000)
    expect(Opinion.safeParse(of(MOST_CARRIED + 1, MOST_CARRIED + 1)).error?.message).toContain(
      'expected carriers of at most 20 members',
    )
  })

  it('names all of them all the same', () => {
    expect(Opinion.safeParse(of(300, MOST_CARRIED)).success).toBe(true)
  })
})
