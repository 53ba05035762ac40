import * as z from 'zod'
import type { Deadline, DraftFields, Flag } from '../../domain/opportunity.ts'
import type { AidForm } from '../../domain/vocabulary.ts'
import { wallMoment } from '../reading/dates.ts'
import { htmlText } from '../reading/html-text.ts'
import { linkedDocuments } from '../reading/linked-documents.ts'
import { plainLine } from '../reading/plain-text.ts'
import { withProse } from '../reading/prose.ts'
import { flag, type RowOutcome, textOf, webAddress, words } from '../reading/rows.ts'
import { HORIZON_EUROPE, PROGRAMMES } from './eu-programmes.ts'
import { budgetOf, type Field } from './eu-sedia-budget.ts'

/**
 * Every deadline ends in `+0000`, yet its clock shows Brussels time: half of them read 17:00, the portal's own rule
 * for closing. This is inferred from the figures, not stated by the portal. Were a label right after all, the call
 * would close later than we say, never earlier.
 */
export const BRUSSELS = 'Europe/Brussels'
const PORTAL = 'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities'
const PROSPECT = 'https://webgate.ec.europa.eu/prospect/external/publishedcalls.htm?callId='
const CLOSED = '31094503'

/** A value of the index: always a list of texts, but for rows without `metadata`, whose values may stand alone. */
const Values = z.union([z.array(z.unknown()), z.unknown().transform((one) => [one])])

const fieldsOf = (row: Record<string, unknown>): Field => {
  const fields = z.looseObject({}).safeParse(row.metadata).data ?? row
  return (name) =>
    Object.hasOwn(fields, name)
      ? Values.parse(fields[name])
          .map(textOf)
          .filter((text) => text.trim() !== '')
      : []
}

/** Keywords come as texts, or as one text that holds a JSON list of them. */
const listed = (values: string[]): string[] =>
  values
    .flatMap((value) => {
      if (!value.trimStart().startsWith('[')) return [value]
      try {
        return z.array(z.string()).catch([]).parse(JSON.parse(value))
      } catch {
        return []
      }
    })
    .map(plainLine)
    .filter((value) => value !== '')

/** A part of a path; half a character, which no address can hold, becomes a replacement character. */
export const inPath = (part: string): string => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD'))

/** The addresses the index gives often lead to machine files: they are built anew from what names the call. */
const addressOf = (type: string, reference: string, field: Field): string | undefined => {
  const [own = ''] = field('url')
  if (type === '1') return `${PORTAL}/topic-details/${inPath(field('identifier')[0] ?? '')}`
  if (type === '8') {
    const number = field('callccm2Id')[0] ?? /^\d+/.exec(reference)?.[0]
    return number ? `${PORTAL}/competitive-calls-cs/${inPath(number)}` : webAddress(own)
  }
  const callId = /^https:\/\/webgate\.ec\.europa\.eu\/prospect\/.*[?&]callId=(\d+)/.exec(own)?.[1]
  return callId ? `${PROSPECT}${callId}` : `${PORTAL}/prospect-details/${inPath(reference)}`
}

const datesOf = (
  field: Field,
): Pick<DraftFields, 'opensAt' | 'deadlines' | 'twoStage' | 'end'> & { flags: Flag[] } => {
  const flags: Flag[] = []
  const moments = (name: string, edge: 'opens' | 'closes', shown: string) =>
    field(name).flatMap((text) => {
      const moment = wallMoment(text, edge, BRUSSELS)
      if (!moment) flags.push(flag(shown, 'A date could not be read.', text))
      return moment ? [moment] : []
    })
  const twoStage = field('deadlineModel')[0] === 'two-stage'
  const closes = new Map(moments('deadlineDate', 'closes', 'deadlines').map((moment) => [moment.at, moment]))
  const inOrder = [...closes.values()].toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const deadlines: Deadline[] = twoStage
    ? inOrder.map((moment, index) => ({ ...moment, stage: index + 1 }))
    : inOrder
  const [opensAt] = moments('startDate', 'opens', 'opensAt')
  return {
    deadlines,
    ...(deadlines.length > 0 ? { end: 'date' as const } : {}),
    ...(opensAt ? { opensAt } : {}),
    ...(twoStage ? { twoStage } : {}),
    flags,
  }
}

const formsOf = (type: string, action: string): AidForm[] => {
  if (type === '2') return ['grant']
  if (type !== '1' || !action || /charter|label|framework partnership/i.test(action)) return []
  if (/prize/i.test(action)) return ['prize']
  if (/equity only/i.test(action)) return ['equity']
  return /accelerator/i.test(action) ? ['grant', 'equity'] : ['grant']
}

/**
 * Horizon Europe's General Annexes, part B: unless the topic says otherwise, a research and innovation action or an
 * innovation action needs three independent organisations from three countries, one of them a Member State.
 * Coordination and support actions need one.
 */
const partnershipOf = (programme: string | undefined, action: string): DraftFields['partnership'] =>
  programme === HORIZON_EUROPE && /\bInnovation Actions\b/i.test(action)
    ? {
        organisations: 3,
        countries: 3,
        words: 'Horizon Europe General Annexes, part B, unless the topic says otherwise',
      }
    : undefined

const callOf = (type: string, field: Field): DraftFields['call'] => {
  const id =
    type === '1' ? field('callIdentifier')[0] : (field('callIdentifier')[0] ?? field('identifier')[0])
  const title = plainLine((type === '8' ? field('title')[0] : field('callTitle')[0]) ?? '')
  return id || title ? { ...(id ? { id } : {}), ...(title ? { title } : {}) } : undefined
}

const KINDS = new Set(['1', '2', '8'])

/** One result of the search as a draft. Types: 1 a topic, 2 a call outside the topics, 8 a project's cascade call. */
export const readResult = (row: Record<string, unknown>): RowOutcome => {
  const field = fieldsOf(row)
  const reference = textOf(row.reference) || field('reference')[0] || field('REFERENCE')[0]
  const [type = ''] = field('type')
  const [mirror] = field('DATASOURCE')
  if (!KINDS.has(type)) return { passedOver: `type "${type}" is none of 1, 2 and 8` }
  if (mirror && mirror !== 'SEDIA') return { passedOver: `a copy kept by ${mirror}, with old dates` }
  if (!reference) return { refused: 'it has no reference, which alone tells rows apart' }
  const identifier = field('identifier')[0]
  if (type === '1' && !identifier) return { refused: 'a topic without its identifier' }
  const title = field(type === '8' ? 'caName' : 'title')[0] ?? ''
  if (plainLine(title) === '') return { refused: 'it has no title' }
  const [code] = field('frameworkProgramme')
  const programme = code ? PROGRAMMES[code]?.name : undefined
  const action = plainLine(field('typesOfAction')[0] ?? '')
  const markup = field(type === '1' ? 'descriptionByte' : 'description').join('\n')
  const read = words(title, '', markup)
  const dates = datesOf(field)
  const budget = budgetOf(type, identifier ?? '', field)
  const acronym = plainLine(field('projectAcronym')[0] ?? '')
  const call = callOf(type, field)
  const partnership = partnershipOf(code, action)
  const conditions = htmlText(field('topicConditions').join('\n'))
  const url = addressOf(type, reference, field)
  const documents = linkedDocuments(markup, PORTAL)
  if (!url) return { refused: 'nothing in it leads to its page' }
  return {
    draft: withProse(
      {
        ...read,
        ...dates,
        sourceId: reference,
        level: 'european',
        funder:
          type === '8' && acronym
            ? `European Commission, through the project ${acronym}`
            : 'European Commission',
        ...(programme ? { programme } : {}),
        ...(call ? { call } : {}),
        ...(type === '1' && identifier ? { topic: identifier } : {}),
        ...(action ? { typeOfAction: action } : {}),
        ...(partnership ? { partnership } : {}),
        ...(documents.length > 0 ? { documents } : {}),
        ...(budget.amounts ? { amounts: budget.amounts } : {}),
        ...(field('status')[0] === CLOSED ? { closedBySource: true } : {}),
        aidForms: formsOf(type, action),
        themes: listed(field('crossCuttingPriorities')),
        keywords: [...new Set(listed([...field('keywords'), ...field('tags')]))],
        url,
        flags: [
          ...read.flags,
          ...dates.flags,
          ...budget.flags,
          ...(code && !programme ? [flag('programme', 'Its code is in no table of ours.', code)] : []),
        ],
      },
      { more: conditions, cascade: type !== '1' },
    ),
  }
}
