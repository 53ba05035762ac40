import type { Child } from 'hono/jsx'
import { titleSaysWhat } from '../../../../shared/domain/announced.ts'
import {
  CLOSINGS,
  DOCUMENTS,
  lineOf,
  type Name,
  PARTNERS,
  type Part,
  type Written,
} from '../../../../shared/domain/announcement-fields.ts'
import { isDoubled } from '../../../../shared/domain/announcement-moments.ts'
import { deskWords } from '../../words/desk.ts'
import { Field, type Filled } from './field.tsx'
import { Fields, Row, Rows } from './field-rows.tsx'

const dayRow = (written: Written, prefix: 'opens' | `closes${(typeof CLOSINGS)[number]}`): Name[] => [
  `${prefix}Day`,
  `${prefix}Hour`,
  // Asked only in the one night in which it matters, and where it was answered before.
  ...(isDoubled(written, prefix) || written[`${prefix}Turn`] !== undefined
    ? ([`${prefix}Turn`] as const)
    : []),
  ...(prefix === 'opens' ? [] : ([`${prefix}Stage`] as const)),
]

/** Asked only of what a calendar has brought: elsewhere days are stated, or that there are none. */
const isFromCalendar = (written: Written): boolean =>
  written.indicativeOpens !== undefined || written.indicativeCloses !== undefined

/** Every field of one part. */
export const PartFields = ({ filled, part }: { filled: Filled; part: Part }): Child => {
  const { written, reader } = filled
  const title = lineOf(written, 'titleIt')
  switch (part) {
    case 'essentials':
      return (
        <>
          <Field filled={filled} name="titleIt" />
          {title !== '' && !titleSaysWhat(title) && (
            <p class="hint">{deskWords[reader.language].titleHint}</p>
          )}
          <Fields filled={filled} names={['titleEn', 'summaryIt', 'summaryEn', 'textIt']} />
          <Row filled={filled} names={['kind', 'actKind', 'actForm', 'actNumber', 'actDate']} />
          <Row filled={filled} names={['funder', 'programme']} />
          <Fields filled={filled} names={['url', 'topics']} />
        </>
      )
    case 'who':
      return (
        <>
          <Fields filled={filled} names={['beneficiaries', 'whoIt', 'whoEn']} />
          <Fields filled={filled} names={['region', 'localUnit', 'ateco', 'sizes', 'kinds']} />
          <Field filled={filled} name="alone" />
          <Rows
            filled={filled}
            shown={2}
            rows={PARTNERS.map((place) => [
              `partner${place}Kind`,
              `partner${place}Least`,
              `partner${place}Most`,
              `partner${place}Role`,
            ])}
          />
          <Row filled={filled} names={['perLead', 'perPartner']} />
        </>
      )
    case 'money':
      return (
        <>
          <Field filled={filled} name="aidForms" />
          <Row filled={filled} names={['total', 'perProjectMin', 'perProjectMax']} />
          <Row filled={filled} names={['spendMin', 'spendMax', 'intensity']} />
          <Fields filled={filled} names={['aidRegime', 'moneyWords']} />
        </>
      )
    case 'dates':
      return (
        <>
          <Row filled={filled} names={dayRow(written, 'opens')} />
          <Rows filled={filled} shown={1} rows={CLOSINGS.map((place) => dayRow(written, `closes${place}`))} />
          {isFromCalendar(written) && <Row filled={filled} names={['indicativeOpens', 'indicativeCloses']} />}
          <Field filled={filled} name="undated" />
          <Row filled={filled} names={['procedure', 'end']} />
          <Field filled={filled} name="earlyClosure" />
        </>
      )
    case 'apply':
      return (
        <>
          <Fields
            filled={filled}
            names={['channels', 'applyUrl', 'pec', 'signIn', 'signature', 'applyWords']}
          />
          <Rows
            filled={filled}
            shown={2}
            rows={DOCUMENTS.map((place) => [`document${place}Title`, `document${place}Url`])}
          />
          <Row filled={filled} names={['contactEmail', 'contactPhone']} />
          <Field filled={filled} name="contactWords" />
        </>
      )
    case 'audience':
      return <Fields filled={filled} names={['everybody', 'chains', 'priorities', 'memberKinds']} />
  }
}
