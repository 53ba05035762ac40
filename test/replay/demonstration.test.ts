import { describe, expect, it } from 'vitest'
import { opportunityId } from '../../functions/ingest/identity.ts'
import { euRows, incentiveRows, regionalRows } from '../../infra/local/demonstration/index.ts'
import { worded } from '../../infra/local/demonstration/row.ts'
import { sheetRows } from '../../infra/local/demonstration/sheets.ts'
import { answeredSources } from '../../infra/local/replay/answered.ts'
import { demonstration } from '../../infra/local/replay/demonstration.ts'
import { type Draft, Opportunity } from '../../shared/domain/opportunity.ts'
import { statusOf } from '../../shared/domain/status.ts'
import { type Instant, plus } from '../../shared/domain/time.ts'
import { joinTwins } from '../../shared/joining/twins.ts'
import { authorityRank } from '../../shared/sources/authority.ts'
import { euSedia } from '../../shared/sources/european/eu-sedia.ts'
import { sources } from '../../shared/sources/index.ts'
import { itIncentivi } from '../../shared/sources/national/it-incentivi.ts'
import { ENGINES, type Source } from '../../shared/sources/source.ts'
import { ask, readWhole, type WholeReading, withGateway } from './reading.ts'

const MONDAY = '2026-06-29T05:30:00Z'
const START = plus(MONDAY, { days: -8 })

/** All sources of the demonstration as they stand at `now`, by source id. */
const readingsAt = (now: Instant, monday: Instant = MONDAY): Promise<Map<string, WholeReading>> => {
  const answers = demonstration(monday, () => now)
  return withGateway(answers, async (gateway) => {
    const read = new Map<string, WholeReading>()
    for (const source of answeredSources(answers, now))
      read.set(source.id, await readWhole(source, gateway, now))
    return read
  })
}

const draftsOf = (readings: Map<string, WholeReading>): Draft[] =>
  [...readings.values()].flatMap(({ drafts }) => drafts)
const titled = (drafts: Draft[], title: string): Draft | undefined =>
  drafts.find((draft) => draft.title.startsWith(title))
const countsOf = (readings: Map<string, WholeReading>) =>
  [...readings].map(([id, { drafts, refused, passedOver }]) => [
    id,
    drafts.length,
    refused.length,
    passedOver.length,
  ])

const first = await readingsAt(START)
const last = await readingsAt(MONDAY)

describe('the demonstration read by the real sources', () => {
  it('holds at least 130 calls on the Monday, from every engine and from readers of their own', () => {
    expect(draftsOf(last).length).toBeGreaterThanOrEqual(130)
    expect(countsOf(last)).toEqual([
      ['eu-sedia', 58, 1, 1],
      ['it-incentivi', 36, 1, 0],
      ['mimit-incentivi', 2, 0, 1],
      ['mic-cinema', 2, 0, 0],
      ['italia-domani', 2, 0, 0],
      ['rer-imprese', 13, 0, 0],
      ['rer-politiche-territoriali', 4, 0, 0],
      ['rer-bandi', 17, 1, 0],
      ['first-arter', 2, 0, 0],
      ['fesr', 2, 0, 0],
      ['lombardia', 2, 0, 0],
      ['trento', 2, 0, 0],
    ])
    const engines = sources.filter(({ id }) => last.has(id)).map(({ engine }) => engine)
    const served = ENGINES.filter((engine) => engines.includes(engine))
    expect(served).toEqual(ENGINES)
  })

  it('refuses the calls without a title, says why, and keeps their neighbours', () => {
    const reasons = [...last.values()].flatMap(({ refused }) => refused.map(({ reason }) => reason))
    expect(reasons).toEqual(['it has no title', 'it has no title', 'it has no title'])
  })

  it('flags dates that do not exist instead of inventing others', () => {
    const doubtful = draftsOf(last).filter(({ flags }) =>
      flags.some(({ reason }) => reason === 'A date could not be read.'),
    )
    expect(doubtful.map(({ title, deadlines }) => [title, deadlines.length])).toEqual([
      ['Drawing Machines: plotter art in secondary schools', 0],
      ['Contributi per eventi nei centri storici', 0],
      ['Contributi per residenze di artisti e artigiani nei piccoli musei', 0],
    ])
  })

  it('does not take 31 December beside a sportello for a deadline', () => {
    expect(titled(draftsOf(last), 'Finanziamenti per nuovi beni strumentali')).toMatchObject({
      procedure: 'sportello',
      deadlines: [],
    })
  })

  it('is in English and Italian, each call in the language of its source', () => {
    const languages = (id: string): (string | undefined)[] => [
      ...new Set(last.get(id)?.drafts.flatMap(({ language }) => language ?? [])),
    ]
    expect(languages('eu-sedia')).toEqual(['en'])
    expect(languages('it-incentivi')).toEqual(['it'])
    expect(languages('rer-bandi')).toEqual(['it'])
  })

  it('says of itself in every text that it is invented', () => {
    const silent = draftsOf(last).filter(
      ({ text }) => text && !/fictional|di fantasia/.test(text.replace(/\s+/g, ' ')),
    )
    expect(silent).toEqual([])
  })

  it('has calls in every state: forthcoming, open, past their deadline', () => {
    const states = draftsOf(last).map((draft) => statusOf(draft, MONDAY))
    for (const state of ['forthcoming', 'open', 'closed'] as const)
      expect(states.filter((one) => one === state).length).toBeGreaterThanOrEqual(3)
    expect(states.filter((state) => state === 'open').length).toBeGreaterThanOrEqual(90)
  })

  it('excludes Emilia-Romagna from a good part of the incentives that name regions', () => {
    const named = last.get('it-incentivi')?.drafts.filter(({ regions }) => regions) ?? []
    const elsewhere = named.filter(({ regions }) => !regions?.includes('IT-45'))
    expect(elsewhere.length).toBeGreaterThanOrEqual(named.length / 2)
  })

  it('sends topics without a text to their topicDetails file, known in lower case alone', () =>
    withGateway(
      demonstration(MONDAY, () => MONDAY),
      async (gateway) => {
        const bare = last.get('eu-sedia')?.drafts.filter((draft) => euSedia.completion?.request(draft)) ?? []
        expect(bare.length).toBeGreaterThanOrEqual(5)
        for (const draft of bare) {
          const request = euSedia.completion?.request(draft)
          if (!request) throw new Error('filtered above')
          const body = await (await ask(gateway, request)).text()
          const completed = euSedia.completion?.complete(draft, { request, body })
          expect(completed?.text?.split(/\s+/).length, draft.title).toBeGreaterThan(70)
          const shouted = {
            ...request,
            url: request.url.replace(draft.topic?.toLowerCase() ?? '', draft.topic ?? ''),
          }
          expect((await ask(gateway, shouted)).status).toBe(404)
        }
      },
    ))
})

describe('the week before the Monday', () => {
  const before = new Map(draftsOf(first).map((draft) => [draft.sourceId, draft]))
  const after = new Map(draftsOf(last).map((draft) => [draft.sourceId, draft]))

  it('brings at least twelve new calls between Tuesday and Saturday', () => {
    const added = [...after.keys()].filter((id) => !before.has(id))
    expect(added.length).toBeGreaterThanOrEqual(12)
    const days = [...euRows, ...regionalRows, ...incentiveRows, ...sheetRows].flatMap(
      ({ appears }) => appears ?? [],
    )
    expect(days.every((day) => day >= -6 && day <= -2)).toBe(true)
  })

  it('withdraws calls', () => {
    const gone = [...before].filter(([id]) => !after.has(id)).map(([, { title }]) => title)
    expect(gone).toHaveLength(3)
    expect(gone).toContain('Voucher per siti e commercio elettronico')
  })

  it('extends a deadline', () => {
    const title = 'Circular Textile Networks'
    expect(titled(draftsOf(first), title)?.deadlines[0]?.at).toBe('2026-06-30T15:00:00Z')
    expect(titled(draftsOf(last), title)?.deadlines[0]?.at).toBe('2026-09-15T15:00:00Z')
  })

  it('brings another forward', () => {
    const title = 'Sostegno all’innovazione nello spettacolo dal vivo'
    expect(titled(draftsOf(first), title)?.deadlines[0]?.at).toBe('2026-07-16T10:00:00Z')
    expect(titled(draftsOf(last), title)?.deadlines[0]?.at).toBe('2026-07-09T10:00:00Z')
  })

  it('changes an amount', () => {
    const title = 'Turismo accessibile e lento'
    expect(titled(draftsOf(first), title)?.amounts?.perProjectMax).toBe(320_000_00)
    expect(titled(draftsOf(last), title)?.amounts?.perProjectMax).toBe(400_000_00)
  })

  it('changes an amount that only the text names', () => {
    const title = 'Contributi per la partecipazione a fiere internazionali'
    expect(titled(draftsOf(first), title)?.text).toContain('massimo 25.000 euro')
    expect(titled(draftsOf(last), title)?.text).toContain('massimo 35.000 euro')
  })

  it('is the same for every asking, and for every Monday', async () => {
    expect(await readingsAt(MONDAY)).toEqual(last)
    for (const monday of ['2026-01-05T06:30:00Z', '2028-02-28T06:30:00Z', '2026-10-26T06:30:00Z'])
      expect(countsOf(await readingsAt(monday, monday))).toEqual(countsOf(last))
  })
})

describe('A20 calls that two sites of the demonstration publish', () => {
  /** A row with what its own page says, as ingest would store it. */
  const storedOf = async (gateway: string, source: Source, row: Draft): Promise<Opportunity> => {
    const request = source.completion?.watched && source.completion.request(row)
    const page = request && { request, body: await (await ask(gateway, request)).text() }
    const whole = (page && source.completion?.complete(row, page)) || row
    const book = { version: 1, firstSeenAt: START, baseline: true, fingerprint: row.sourceId, changes: [] }
    return Opportunity.parse({
      ...whole,
      ...book,
      id: opportunityId(source.id, row.sourceId),
      source: source.id,
    })
  }

  it('are one call each, and no other two are', async () => {
    const answers = demonstration(MONDAY, () => MONDAY)
    const calls = await withGateway(answers, async (gateway) => {
      const stored: Opportunity[] = []
      for (const source of sources as readonly Source[])
        for (const row of last.get(source.id)?.drafts ?? []) stored.push(await storedOf(gateway, source, row))
      return stored
    })
    const joined = joinTwins(calls, { rulings: [], rankOf: authorityRank })
    const twins = joined.flatMap(({ title, origins }) =>
      origins ? [[title, ...origins.map(({ source }) => source).toSorted()]] : [],
    )
    expect(twins.toSorted()).toEqual([
      ["Accordi per l'innovazione: macchine intelligenti e robotica", 'it-incentivi', 'mimit-incentivi'],
      ['Contributi per il campionario digitale nella moda', 'first-arter', 'rer-imprese'],
      ['Contributi per progetti di design nell’arredo e nella casa', 'fesr', 'rer-imprese'],
      ['Innovazione nel settore arredo-design', 'it-incentivi', 'lombardia'],
      ['Transizione digitale delle imprese culturali e creative', 'it-incentivi', 'italia-domani'],
    ])
  })
})

describe('the invented rows', () => {
  it('have keys of their own', () => {
    for (const rows of [regionalRows, incentiveRows, sheetRows]) {
      const keys = rows.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
    }
    const references = [...last.values()].flatMap(({ drafts }) => drafts.map(({ sourceId }) => sourceId))
    expect(new Set(references).size).toBe(references.length)
  })

  it('leave no placeholder for a date or a year behind', () => {
    expect(
      draftsOf(last).filter((draft) => /\{[+-Y]/.test(JSON.stringify([draft.title, draft.text]))),
    ).toEqual([])
  })

  it('name only days of their texts that agree with the dates beside them', () => {
    const call = titled(draftsOf(last), 'Voucher per la tracciabilità tessile')
    expect(call?.text).toContain('dalle ore 10.00 del 7 luglio 2026 alle ore 16.00 del 30 ottobre 2026')
    expect(call?.opensAt?.at).toBe('2026-07-07T08:00:00Z')
    expect(call?.deadlines[0]?.at).toBe('2026-10-30T15:00:00Z')
  })
})

describe('days in running text', () => {
  it.each([
    ['entro le ore 12.00 del {+24}', 'entro le ore 12.00 del 23 luglio 2026'],
    ['ore 12.00 del {+2}', 'ore 12.00 del 1° luglio 2026'],
    ['ore 12.00 del {+9}', "ore 12.00 dell'8 luglio 2026"],
    ['entro il {+12}', "entro l'11 luglio 2026"],
    ['EX-{Y}-HER-03, EX-{Y+1}-CITY-01', 'EX-2026-HER-03, EX-2027-CITY-01'],
  ])('read as an Italian office writes them: %s', (text, expected) => {
    expect(worded(text, MONDAY)).toBe(expected)
  })
})

describe('the replayed search core', () => {
  it('answers only the fields and the rows that are asked for', () =>
    withGateway(
      demonstration(MONDAY, () => MONDAY),
      async (gateway) => {
        const url = new URL(itIncentivi.first(MONDAY).url)
        url.searchParams.set('fl', 'zs_nid,zs_title')
        url.searchParams.set('rows', '2')
        url.searchParams.set('start', '36')
        const { response } = (await (await ask(gateway, { url: url.href })).json()) as {
          response: { numFound: number; start: number; docs: Record<string, unknown>[] }
        }
        expect(response).toMatchObject({ numFound: 37, start: 36 })
        expect(response.docs.map((document) => Object.keys(document))).toEqual([['zs_nid', 'zs_title']])
      },
    ))
})
