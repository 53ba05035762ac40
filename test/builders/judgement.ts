import type * as z from 'zod'
import { Judgement } from '../../shared/domain/judgement.ts'

/** A schema-valid judgement: by default the office says of a knitwear call that it interests Create's fashion. */
export const aJudgement = (overrides: Partial<z.input<typeof Judgement>> = {}): Judgement =>
  Judgement.parse({
    cluster: 'create',
    chain: 'fashion',
    call: 'example-region:voucher',
    judge: 'paolo',
    value: 2,
    from: 'sitting',
    title: 'Voucher per la maglieria',
    language: 'it',
    at: '2026-06-22T08:00:00Z',
    ...overrides,
  })
