import type { DraftFields } from '../../domain/opportunity.ts'
import { actNumberIn } from './act-number.ts'
import { applicationLanguagesIn, howToApplyIn } from './applying.ts'
import { enquiriesIn } from './enquiries.ts'
import { localUnitIn } from './local-unit.ts'
import { partnershipIn } from './partners.ts'
import { readinessIn } from './readiness.ts'

type Fields = Pick<
  DraftFields,
  'act' | 'howToApply' | 'applicationLanguages' | 'enquiries' | 'partnership' | 'trl' | 'localUnit'
>

/**
 * What a text says of applying beside money and time. Only fields that the draft lacks are returned; the act's number
 * and date are added to an act whose kind is known.
 */
export const fieldsFromProse = (draft: DraftFields, text: string): Fields => {
  const howToApply = draft.howToApply ?? howToApplyIn(text)
  const applicationLanguages = draft.applicationLanguages ?? applicationLanguagesIn(text)
  const enquiries = draft.enquiries ?? enquiriesIn(text)
  const partnership = draft.partnership ?? partnershipIn(text)
  const trl = draft.trl ?? readinessIn(text)
  const localUnit = draft.localUnit ?? localUnitIn(text)
  const act = draft.act && { ...actNumberIn(draft.title, text), ...draft.act }
  return {
    ...(act ? { act } : {}),
    ...(howToApply ? { howToApply } : {}),
    ...(applicationLanguages ? { applicationLanguages } : {}),
    ...(enquiries ? { enquiries } : {}),
    ...(partnership ? { partnership } : {}),
    ...(trl ? { trl } : {}),
    ...(localUnit === undefined ? {} : { localUnit }),
  }
}
