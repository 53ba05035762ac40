import { describe, expect, it } from 'vitest'
import { buildProfileIndex } from '../../shared/matching/index.ts'
import * as parts from '../../shared/matching/lexicon/index.ts'
import { forEachField } from '../../shared/matching/lexicon.ts'
import { clean, tokensOf } from '../../shared/matching/terms.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'

type Language = 'it' | 'en'
type Entry = { part: string; field: string; language: Language; text: string }

const lines = Object.entries(parts).flatMap(([part, text]) => {
  let field = ''
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('# ')) field = line.slice(2)
    return line === '' ? [] : [{ part, field, line }]
  })
})
const headings = lines.filter(({ line }) => line.startsWith('# '))
const entryLines = lines.filter(({ line }) => !line.startsWith('# '))
const entries: Entry[] = entryLines.flatMap(({ part, field, line }) =>
  line.split(' = ').flatMap((side, number) =>
    side.split(',').map((text) => ({
      part,
      field,
      language: number === 0 ? ('en' as const) : ('it' as const),
      text: text.trim(),
    })),
  ),
)
const tokensIn = ({ language, text }: Entry) => tokensOf(clean(text), language)

const fieldsIn = (text: string, language: Language): string[] => {
  const found: string[] = []
  forEachField(tokensOf(clean(text), language), language, (field) => {
    found.push(field)
  })
  return found
}

describe('a text names the fields of its words', () => {
  it('an Italian and an English text meet in a field though they share no word', () => {
    expect(fieldsIn('Sostanza organica del suolo', 'it')).toContain('farm-soil-care')
    expect(fieldsIn('Earthworms', 'en')).toContain('farm-soil-care')
  })

  it('a phrase names a field, its words apart do not, and none across the end of a sentence', () => {
    const [whole, apart] = ['neural network', 'network for a neural call'].map((text) => fieldsIn(text, 'en'))
    expect([whole, apart]).toEqual([['machine-learning'], []])
    expect(fieldsIn('Neural. Network', 'en')).toEqual([])
  })

  it('once for each place where it is said, whether its entry lists singular and plural or not', () => {
    expect(fieldsIn('rete neurale', 'it')).toEqual(['machine-learning'])
    for (const entry of entries) {
      const found = fieldsIn(entry.text, entry.language).filter((field) => field === entry.field)
      if (tokensIn(entry).length === 1) expect([entry.text, found]).toEqual([entry.text, [entry.field]])
    }
  })
})

describe('a field in a profile', () => {
  it('is as rare as it is among all members, so that the one who writes English is not drowned by it', () => {
    const italian = Array.from({ length: 400 }, (_, number) =>
      aMember({ id: `member-${number}`, profile: 'Per la sostanza organica del suolo e anche altro' }),
    )
    const english = aMember({
      id: 'english',
      profile: 'For the earthworms and for the museums of the city and the yarn of the knitters',
      profileLanguage: 'en',
    })
    const index = buildProfileIndex({
      members: [...italian, english],
      clusters: [aCluster()],
      ruleSets: [aRuleSet()],
    })
    const member = index.ids.indexOf('english')
    const weights = [...index.weights.subarray(index.starts[member], index.starts[member + 1])]
    expect(Math.max(...weights)).toBeLessThan(65_000)
  })
})

describe('the files of the lexicon', () => {
  it('hold headings and entries with both sides filled, under a heading, and nothing else', () => {
    for (const { part, field, line } of entryLines) {
      const sides = line.split(' = ')
      expect([part, line, field !== '', sides.length]).toEqual([part, line, true, 2])
      for (const side of sides)
        expect([part, line, side.split(',').every((text) => text.trim() !== '')]).toEqual([part, line, true])
    }
  })

  it('have no word or phrase that is no word of a text, or that a text cannot say in one breath', () => {
    const lost = entries.filter((entry) => {
      const tokens = tokensIn(entry)
      return tokens.length === 0 || tokens.slice(1).some(({ joined }) => !joined)
    })
    expect(lost).toEqual([])
  })

  it('have no phrase of which the stop words and numbers leave one ordinary word', () => {
    const words = ({ text }: Entry) => text.split(/[\s'’-]+/).filter((word) => word.length > 1)
    const shrunk = entries.filter((entry) => words(entry).length > 1 && tokensIn(entry).length === 1)
    // What is left of these is said of nothing else.
    const unmistakable =
      /tillage|gaia|francigen|pil$|reinjection|proliferazion|natura|covid|ndranghet|infanz|omeg|indebtedness|cbrn/
    expect(shrunk.filter((entry) => !unmistakable.test(tokensIn(entry)[0]?.form ?? ''))).toEqual([])
  })

  it('name fields by slugs, each in one place but for what two parts share on purpose', () => {
    expect(headings.filter(({ field }) => !/^[a-z][a-z0-9-]+$/.test(field))).toEqual([])
    const slugs = headings.map(({ field }) => field)
    const shared = slugs.filter((slug, place) => slugs.indexOf(slug) !== place)
    expect(shared).toEqual(['food-machinery']) // the food industry's and the machine builders'
  })

  it('have at least five entries in each field, in each language', () => {
    for (const language of ['it', 'en'])
      for (const { field } of headings) {
        const held = entries.filter((entry) => entry.field === field && entry.language === language).length
        expect([field, language, held >= 5]).toEqual([field, language, true])
      }
  })

  it('let a single word stand in four fields at most: one that stands in more says none of them', () => {
    const fields = new Map<string, Set<string>>()
    for (const entry of entries) {
      const [token, ...rest] = tokensIn(entry)
      if (!token || rest.length > 0) continue
      const key = `${entry.language} ${token.form}`
      fields.set(key, (fields.get(key) ?? new Set()).add(entry.field))
    }
    expect([...fields].filter(([, held]) => held.size > 4)).toEqual([])
  })
})
