import { describe, expect, it } from 'vitest'
import { answersOf, verdictOf } from '../../shared/judged/answers.ts'
import { anOpinion } from '../builders/opinion.ts'
import { anOpportunity } from '../builders/opportunity.ts'

const cards = new Map(
  ['voucher', 'museum'].map((id) => [`example-region:${id}`, anOpportunity({ id: `example-region:${id}` })]),
)
const joinedAs = new Map([['it-incentivi:twin', 'example-region:voucher']])
const members = new Set(['filofino'])
const answers = (opinions: ReturnType<typeof anOpinion>[], least = 1) =>
  answersOf(opinions, members, { cards, joinedAs }, least)

describe('what contacts answered, as a judgement', () => {
  it('counts who follows and who declines for the topic, and names nobody', () => {
    expect(
      answers([
        anOpinion({ contact: 'a-a', says: 'follow' }),
        anOpinion({ contact: 'b-b' }),
        anOpinion({ contact: 'c-c', reason: 'size' }),
      ]),
    ).toEqual([{ call: 'example-region:voucher', followed: 1, declined: 1 }])
  })

  it('is offered from so many contacts on, however often one of them answered', () => {
    const twice = [
      anOpinion({ contact: 'a-a', at: '2026-05-03T08:00:00Z' }),
      anOpinion({ contact: 'a-a', call: 'it-incentivi:twin', says: 'follow', at: '2026-05-04T08:00:00Z' }),
    ]
    expect(answers(twice)).toEqual([{ call: 'example-region:voucher', followed: 1, declined: 0 }])
    expect(answers(twice, 2)).toEqual([])
  })

  it('is of the value chain’s members and of calls that are there', () => {
    const onBehalf = [{ member: 'elsewhere', carriers: [], concepts: [] }]
    expect(answers([anOpinion({ onBehalf }), anOpinion({ call: 'example-region:gone' })])).toEqual([])
  })

  it('comes to yes or no where two in three say so, else to partly', () => {
    expect(verdictOf({ followed: 2, declined: 1 })).toBe(2)
    expect(verdictOf({ followed: 1, declined: 1 })).toBe(1)
    expect(verdictOf({ followed: 1, declined: 2 })).toBe(0)
  })
})
