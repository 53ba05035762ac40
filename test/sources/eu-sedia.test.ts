import { describe, expect, it } from 'vitest'
import type { Draft } from '../../shared/domain/opportunity.ts'
import { statusOf } from '../../shared/domain/status.ts'
import { euSedia } from '../../shared/sources/european/eu-sedia.ts'
import { fixture, pageOf, READ_AT, readBody, sediaPage } from '../builders/source-pages.ts'

const drafts = (body: string): Draft[] => readBody(euSedia, body).drafts
const draft = (metadata: Record<string, unknown>, row: Record<string, unknown> = {}): Draft => {
  const [first] = drafts(sediaPage(metadata, row))
  if (!first) throw new Error('expected a draft')
  return first
}
const listed = new Map(drafts(fixture('eu-sedia-page-1.json')).map((one) => [one.sourceId, one]))

describe('the EU portal search', () => {
  it('is asked by file-like parts, in the one order that keeps its pages stable', () => {
    const { method, url, parts } = euSedia.first(READ_AT)
    expect(method).toBe('POST')
    expect(url).toMatch(/text=\*\*\*&pageSize=100&pageNumber=1$/)
    expect(parts?.map(({ name, type }) => [name, type])).toEqual([
      ['query', 'application/json'],
      ['languages', 'application/json'],
      ['sort', 'application/json'],
    ])
    expect(JSON.parse(parts?.[2]?.content ?? '')).toEqual({ field: 'identifier', order: 'ASC' })
  })

  it('goes on to the next page until the promised total is reached', () => {
    const { next } = readBody(euSedia, fixture('eu-sedia-page-1.json'))
    expect(next?.url).toMatch(/pageNumber=2$/)
    expect(next?.parts).toEqual(euSedia.first(READ_AT).parts)
    expect(readBody(euSedia, fixture('eu-sedia-page-2.json')).next).toBeUndefined()
  })

  it('reads a topic whole', () => {
    expect(listed.get('90000001TOPICSen')).toEqual({
      sourceId: '90000001TOPICSen',
      title: 'Repairable garments for circular textile districts',
      text: 'Expected Outcome:\nDistricts repair what they make.\nFibres return to spinners.\nActivities are expected to achieve TRL 6-7 by the end of the project.',
      language: 'en',
      level: 'european',
      programme: 'Horizon Europe',
      funder: 'European Commission',
      call: { id: 'HORIZON-EX-2026-01-CRAFT', title: 'Crafts for the transition' },
      topic: 'HORIZON-EX-2026-01-CRAFT-01',
      typeOfAction: 'HORIZON Innovation Actions',
      trl: '6-7',
      partnership: {
        organisations: 3,
        countries: 3,
        words: 'Horizon Europe General Annexes, part B, unless the topic says otherwise',
      },
      amounts: { perProjectMin: 400_000_000, perProjectMax: 600_000_000, total: 1_800_000_050 },
      aidForms: ['grant'],
      themes: ['DigitalAgenda'],
      keywords: ['circular fashion', 'repair', 'textiles'],
      opensAt: {
        at: '2026-05-04T22:00:00Z',
        hourStated: false,
        zone: 'Europe/Brussels',
        text: '2026-05-05T00:00:00.000+0000',
      },
      deadlines: [
        {
          at: '2026-10-08T15:00:00Z',
          hourStated: true,
          zone: 'Europe/Brussels',
          text: '2026-10-08T17:00:00.000+0000',
        },
      ],
      end: 'date',
      url: 'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/HORIZON-EX-2026-01-CRAFT-01',
      flags: [],
    })
  })

  it('takes only the topic’s own lines of a budget that lists the whole call', () => {
    expect(listed.get('90000001TOPICSen')?.amounts?.total).toBe(1_800_000_050)
  })

  it('asks no partners of a coordination and support action, nor outside Horizon Europe', () => {
    expect(listed.get('90000002TOPICSen')?.partnership).toBeUndefined()
    const euratom = draft({ frameworkProgramme: ['43298916'], typesOfAction: ['EURATOM Innovation Actions'] })
    expect(euratom.partnership).toBeUndefined()
  })

  it('makes one line of a title with line ends and repeated lines', () => {
    expect(listed.get('90000002TOPICSen')?.title).toBe('Museums that listen: sound heritage for all')
  })

  it('knows an unstated hour from midnight', () => {
    expect(listed.get('90000002TOPICSen')?.deadlines).toMatchObject([
      { at: '2026-09-15T21:59:00Z', hourStated: false },
    ])
  })

  it('cuts the seconds that change with every re-index', () => {
    const at = (seconds: string) =>
      draft({ deadlineDate: [`2026-07-21T14:00:${seconds}.000+0000`] }).deadlines[0]?.at
    expect(at('44')).toBe('2026-07-21T12:00:00Z')
    expect(at('35')).toBe(at('44'))
  })

  it('closes a two-stage call to newcomers after its first stage', () => {
    const call = listed.get('90000003TOPICSen')
    expect(call?.twoStage).toBe(true)
    expect(call?.deadlines.map(({ stage, at }) => [stage, at])).toEqual([
      [1, '2026-09-03T21:59:00Z'],
      [2, '2027-03-04T22:59:00Z'],
    ])
    expect(call && statusOf(call, '2026-10-01T00:00:00Z')).toBe('closed')
  })

  it('names a cascade call by its own title, its parent by the topic’s', () => {
    expect(listed.get('15001COMPETITIVE_CALLen')).toMatchObject({
      title: 'Open Stage: first call for theatre makers',
      call: { id: 'HORIZON-EX-2024-PARENT-01', title: 'Partnership for digital stages' },
      funder: 'European Commission, through the project OPENSTAGE',
      amounts: { total: 6_000_000 },
      url: 'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/competitive-calls-cs/15001',
    })
  })

  it('keeps several cut-offs as deadlines without stages, each once', () => {
    expect(listed.get('15001COMPETITIVE_CALLen')?.deadlines.map(({ at, stage }) => [at, stage])).toEqual([
      ['2026-07-09T15:00:00Z', undefined],
      ['2026-11-05T16:00:00Z', undefined],
    ])
  })

  it('reads a cascade call whose fields stand without metadata', () => {
    expect(drafts(fixture('eu-sedia-page-2.json'))).toMatchObject([
      { sourceId: '15002COMPETITIVE_CALLen', title: 'Open Stage: second call, for dancers' },
    ])
  })

  it('detects the language instead of believing the field, which always says en', () => {
    expect(listed.get('185001PROSPECTSEN')?.language).toBe('fr')
  })

  it('leads to the page of a call outside the topics, on the old site or the portal', () => {
    expect(listed.get('185001PROSPECTSEN')?.url).toBe(
      'https://webgate.ec.europa.eu/prospect/external/publishedcalls.htm?callId=185001',
    )
    const twinning = draft(
      { type: ['2'], url: ['https://ec.europa.eu/x.json'] },
      { reference: '187000PROSPECTSEN' },
    )
    expect(twinning.url).toMatch(/\/prospect-details\/187000PROSPECTSEN$/)
  })

  it('believes dates over a status field that says open', () => {
    const call = draft({ status: ['31094502'], deadlineDate: ['2022-04-05T17:00:00.000+0000'] })
    expect(statusOf(call, READ_AT)).toBe('closed')
  })

  it('passes over copies of an old mirror, other types and second copies, with the reason', () => {
    const { passedOver } = readBody(euSedia, fixture('eu-sedia-page-1.json'))
    expect(passedOver.map(({ reason }) => reason)).toEqual([
      'a copy kept by SEDIA_PRD_CENTRICITY, with old dates',
      'type "0" is none of 1, 2 and 8',
      'a second copy of a row of the same page',
    ])
  })

  it('repairs text whose accents were read in the wrong encoding', () => {
    expect(draft({ title: ['Europeâ€™s â€œcafÃ©sâ€\u009d â€“ a call'] }).title).toBe(
      'Europe’s “cafés” – a call',
    )
    expect(draft({ title: ['Ânimo, ação e São João'] }).title).toBe('Ânimo, ação e São João')
  })

  it('flags a programme that is in no table and amounts that it cannot read', () => {
    const call = draft({ frameworkProgramme: ['999'], budgetOverview: ['{"budget'] })
    expect(call.programme).toBeUndefined()
    expect(call.amounts).toBeUndefined()
    expect(call.flags.map(({ field }) => field)).toEqual(['amounts', 'programme'])
  })

  it('flags a deadline that it cannot read, and makes none up', () => {
    const call = draft({ deadlineDate: ['2026-02-31T17:00:00.000+0000', 'rolling'] })
    expect(call.deadlines).toEqual([])
    expect(call.end).toBeUndefined()
    expect(call.flags.map(({ text }) => text)).toEqual(['2026-02-31T17:00:00.000+0000', 'rolling'])
  })
})

describe('the details of a topic', () => {
  const bare = listed.get('90000002TOPICSen')

  it('are asked, in lower case, only for a topic without a text', () => {
    expect(bare && euSedia.completion?.request(bare)?.url).toBe(
      'https://ec.europa.eu/info/funding-tenders/opportunities/data/topicDetails/horizon-ex-2026-01-craft-02.json',
    )
    for (const id of ['90000001TOPICSen', '185001PROSPECTSEN', '15001COMPETITIVE_CALLen']) {
      const other = listed.get(id)
      expect(other && euSedia.completion?.request(other)).toBeUndefined()
    }
  })

  it('fill in the text, the call’s title and the readiness to reach', () => {
    const page = pageOf(euSedia, fixture('eu-sedia-topic-details.json'))
    expect(bare && euSedia.completion?.complete(bare, page)).toEqual({
      ...bare,
      text: 'Museums and archives open their sound collections, so that the public of every age can listen to them.',
      language: 'en',
      trl: '5',
      call: { id: 'HORIZON-EX-2026-01-CRAFT', title: 'Crafts for the transition' },
    })
  })

  it('raise when the page is a stranger’s', () => {
    expect(
      () => bare && euSedia.completion?.complete(bare, pageOf(euSedia, '<html>Not found</html>')),
    ).toThrow(/expected the details of a topic, found a page of HTML/)
  })
})
