import { describe, expect, it } from 'vitest'
import { MOST_PAGES, type SitePage, sitemapIndexOf, sitemapOf } from '../../shared/public/index.ts'
import { readXml } from '../builders/xml.ts'

const SITE = 'https://segnavia.example.org'
const pages = (count: number): SitePage[] =>
  Array.from({ length: count }, (_, place) => {
    const it = `${SITE}/public/calls/${`eu-sedia:${place}`.padEnd(200, 'X')}`
    return { it, en: `${it}?lang=en`, updated: '2026-06-29T07:00:00Z' }
  })

describe('a map of a very large site', () => {
  it('stays within what the protocol and one answer may hold, however many pages there are', () => {
    const xml = sitemapOf(pages(30_000))
    const $ = readXml(xml)
    expect($('url')).toHaveLength(2 * MOST_PAGES)
    expect(2 * MOST_PAGES).toBeLessThanOrEqual(50_000)
    expect(Buffer.byteLength(xml)).toBeLessThan(6_000_000)
  })

  it('is then several files, which an index names', () => {
    const files = [`${SITE}/public/sitemap.xml?part=1`, `${SITE}/public/sitemap.xml?part=2`]
    const $ = readXml(sitemapIndexOf(files))
    expect(
      $('sitemapindex > sitemap > loc')
        .toArray()
        .map((one) => $(one).text()),
    ).toEqual(files)
  })
})
