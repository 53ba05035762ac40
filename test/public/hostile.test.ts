import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlinesCalendar } from '../../functions/console/public/calendar.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import {
  atomOf,
  type Feed,
  feedOf,
  jsonFeedOf,
  linkedData,
  rssOf,
  scriptText,
  sitemapOf,
} from '../../shared/public/index.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { readXml, xmlFault } from '../builders/xml.ts'
import { HOSTILE } from '../fuzz/mutate.ts'

const NOW = '2026-06-29T07:00:00Z'
const SITE = 'https://segnavia.example.org'

/** Whatever a source may send: the strings that the readers of sources are tried with, between any others. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE, '</script>', '<!--', '\uFFFE', '\u0085'),
      fc.string({ unit: 'binary' }),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => `x${parts.join('')}`.slice(0, 250))

const call = fc.record({ title: text, summary: text, funder: text, words: text }).map(
  ({ title, summary, funder, words }): Opportunity =>
    anOpportunity({
      id: 'rer-bandi:ostile',
      source: 'rer-bandi',
      title,
      summary,
      funder,
      earlyClosure: words,
      aidRegime: words,
      amounts: { words },
      act: { kind: 'bando', number: words },
      flags: [{ field: 'deadlines', reason: words, text: words }],
    }),
)

const feedWith = (one: Opportunity, tag: string): Feed =>
  feedOf(
    [one],
    { title: tag, description: tag, language: 'it', home: `${SITE}/public/calls`, self: `${SITE}/feed` },
    { addressOf: (id) => `${SITE}/public/calls/${id}`, tagsOf: () => [tag], emptyAt: NOW, now: NOW },
  )

/** Every element's name: what a text may not add to. */
const elementsOf = (xml: string): string[] => [...xml.matchAll(/<([\w:]+)/g)].map(([, name]) => name ?? '')

const plainest = anOpportunity({ id: 'rer-bandi:ostile', source: 'rer-bandi', title: 'x', funder: 'x' })

describe('E3 whatever a source sends', () => {
  it('stays text in RSS and Atom: the same elements as of a plain call, nothing that XML forbids', () =>
    fc.assert(
      fc.property(call, text, (one, tag) => {
        for (const write of [rssOf, (feed: Feed) => atomOf(feed, 'Segnavia')]) {
          const xml = write(feedWith(one, tag))
          expect(xmlFault(xml)).toBeUndefined()
          expect(elementsOf(xml)).toEqual(elementsOf(write(feedWith(plainest, 'x'))))
        }
      }),
      { numRuns: 300 },
    ))

  it('has no markup in what feed readers take for HTML', () =>
    fc.assert(
      fc.property(call, text, (one, tag) => {
        const $ = readXml(rssOf(feedWith(one, tag)))
        expect($('item > description').text()).not.toMatch(/[<>]/)
      }),
      { numRuns: 200 },
    ))

  it('stays text in JSON Feed', () =>
    fc.assert(
      fc.property(call, text, (one, tag) => {
        const feed = JSON.parse(jsonFeedOf(feedWith(one, tag), 'Segnavia'))
        expect(feed.items).toHaveLength(1)
        expect(Object.keys(feed.items[0])).not.toContain('content_html')
      }),
      { numRuns: 200 },
    ))

  it('never ends the element of data for machines, and is read from it as it was', () =>
    fc.assert(
      fc.property(call, (one) => {
        const data = linkedData('it', one, { address: `${SITE}/public/calls/x`, site: SITE })
        const script = scriptText(data)
        expect(script).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(script)).toEqual(JSON.parse(JSON.stringify(data)))
      }),
      { numRuns: 300 },
    ))

  it('adds no line to a calendar, and none is longer than 75 octets', () =>
    fc.assert(
      fc.property(call, (one) => {
        const file = deadlinesCalendar('it', one, NOW) ?? ''
        const lines = file.split('\r\n')
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
        const names = (of: string) =>
          of
            .replace(/\r\n[ \t]/g, '')
            .split('\r\n')
            .map((line) => line.split(/[:;]/)[0])
        expect(names(file)).toEqual(names(deadlinesCalendar('it', plainest, NOW) ?? ''))
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/)
      }),
      { numRuns: 300 },
    ))
})

describe('a map of the site', () => {
  it('has addresses as text, each in both languages', () => {
    const xml = sitemapOf([{ it: `${SITE}/a?x=1&y=<2>`, en: `${SITE}/a?lang=en`, updated: NOW }])
    const $ = readXml(xml)
    expect(
      $('url > loc')
        .toArray()
        .map((one) => $(one).text()),
    ).toEqual([`${SITE}/a?x=1&y=<2>`, `${SITE}/a?lang=en`])
  })
})
