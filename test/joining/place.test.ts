import { describe, expect, it } from 'vitest'
import { placeOf } from '../../shared/joining/place.ts'

const place = (text: string): string | undefined => placeOf(text)?.place

describe('an address', () => {
  it('is told apart by host, path and query, not by what was added to it', () => {
    expect(place('https://www.example.org/a/?b=2&a=1&utm_medium=x#c')).toBe(
      place('http://example.org/a?a=1&b=2'),
    )
    expect(place('https://example.org/a?id=1')).not.toBe(place('https://example.org/a?id=2'))
    expect(place('example.org/a')).toBeUndefined()
  })

  it('is the same in either language of the site, and however the page is served', () => {
    expect(place('https://www.example.org/index.php/it/incentivi/moda')).toBe(
      place('https://example.org/incentivi/moda'),
    )
    expect(place('https://example.org/en/incentivi/moda')).toBe(
      place('https://example.org/it/incentivi/moda'),
    )
  })

  it('of an EU topic is one, as a page and as the file behind it', () => {
    const portal = 'https://ec.europa.eu/info/funding-tenders/opportunities'
    expect(place(`${portal}/data/topicDetails/EX-2026-TEX-01.json`)).toBe(
      place(`${portal}/portal/screen/opportunities/topic-details/ex-2026-tex-01`),
    )
  })

  it('that is a front page leads to every call and to none', () => {
    expect(placeOf('https://www.example.org/it/')?.isHome).toBe(true)
    expect(placeOf('https://www.example.org/?id=7')?.isHome).toBe(false)
  })
})
