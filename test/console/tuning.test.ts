import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { readRuleDraft, saveRuleDraft } from '../../shared/store/rule-drafts.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { type ConsoleWorld, startConsoleWorld } from './console-world.ts'

const worlds: ConsoleWorld[] = []
let world: ConsoleWorld

const EDIT = '/concepts/create/edit'
const FORM = {
  do: 'save',
  it: 'tessile\nmaglieria\nfilati',
  en: 'textile\nknitwear\nyarn',
  weight: '1,5',
  rule: 'boost',
  owner: 'value-chain/fashion',
  notes: '',
  manifesto: '',
}
const wait = async (): Promise<void> => {}
const seenOn = (html: string): string => /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? ''
const seen = async (concept = 'textiles'): Promise<string> =>
  seenOn(await world.read(`${EDIT}?concept=${concept}`))
const draft = () => readRuleDraft(world.table, 'create')
const concepts = async () => (await draft())?.concepts ?? []

beforeEach(async () => {
  const [shared] = worlds
  world = shared ?? (await startConsoleWorld())
  if (!shared) {
    worlds.push(world)
    await world.fill({
      calls: [
        anOpportunity({
          source: 'rer-bandi',
          id: 'rer-bandi:maglia',
          title: 'Voucher per la maglieria e i filati certificati',
        }),
        anOpportunity({
          source: 'rer-bandi',
          id: 'rer-bandi:museo',
          title: 'Contributi al museo e al polo museale',
        }),
      ],
    })
  }
  await saveRuleSets(world.table, [aRuleSet()], wait)
  await saveClusters(world.table, [aCluster()], wait)
  const stored = await draft()
  if (stored) {
    const { concepts: first } = aRuleSet()
    const { valueChains, formalValueChains } = aCluster()
    await saveRuleDraft(world.table, { ...stored, base: 1, concepts: first, valueChains, formalValueChains })
  }
})
afterAll(() => Promise.all(worlds.map((one) => one.close())))

describe('a concept that is changed', () => {
  it('is saved in the draft, with who and when, and nothing in force changes', async () => {
    const sent = await world.send(EDIT, {
      ...FORM,
      concept: 'textiles',
      seen: await seen(),
      it: 'tessile\r\nfilati  certificati\r\n\r\nTessile',
      notes: 'Chiesto dal direttivo.',
      manifesto: 'Vogliamo filiere tracciabili.',
    })
    expect(sent.headers.get('location')).toBe(`${EDIT}?concept=textiles&done=saved`)
    expect(await draft()).toMatchObject({
      base: 1,
      by: 'paolo',
      concepts: [
        {
          id: 'textiles',
          it: ['tessile', 'filati certificati'],
          weight: 1.5,
          notes: 'Chiesto dal direttivo.',
          manifesto: 'Vogliamo filiere tracciabili.',
        },
      ],
    })
    expect(world.changes).toEqual([])
    const html = await world.read(`${EDIT}?concept=textiles&done=saved`)
    expect(html).toContain('Salvato in bozza.')
    expect(html).toContain('Una modifica in bozza')
    expect(await world.read('/concepts/create?lang=en')).toMatch(/One change in the draft[\s\S]*in draft/)
  })

  it('can be added, moved to another value chain, and taken out', async () => {
    await world.send(EDIT, { ...FORM, concept: '', seen: 'new', it: 'Riattivazione urbana', en: '' })
    expect((await concepts()).map(({ id }) => id)).toEqual(['textiles', 'riattivazione-urbana'])
    await world.send(EDIT, {
      ...FORM,
      concept: 'riattivazione-urbana',
      seen: await seen('riattivazione-urbana'),
      owner: 'priority/traceability',
    })
    expect((await concepts())[1]?.owner).toEqual({ kind: 'priority', id: 'traceability' })
    const removed = await world.send(EDIT, {
      ...FORM,
      concept: 'riattivazione-urbana',
      seen: await seen('riattivazione-urbana'),
      do: 'remove',
    })
    expect(removed.headers.get('location')).toBe('/concepts/create?done=removed')
    expect((await concepts()).map(({ id }) => id)).toEqual(['textiles'])
    expect(await world.read('/concepts/create')).toContain('nessuna modifica in bozza')
  })

  it.each([
    ['no words', { it: '', en: ' ' }, 'it', 'Scrivete almeno una parola'],
    [
      'forty-one words',
      { it: Array.from({ length: 41 }, (_, n) => `parola ${n}`).join('\n') },
      'it',
      'Al massimo 40 righe',
    ],
    ['a weight of nothing', { weight: '0' }, 'weight', 'Scrivete un numero'],
    ['a weight of six', { weight: '6' }, 'weight', 'Scrivete un numero'],
    ['a long note', { notes: 'x'.repeat(601) }, 'notes', 'Al massimo 600'],
    ['an owner that is not there', { owner: 'value-chain/moon' }, 'owner', 'Scegliete una Value Chain'],
  ])('with %s is refused, and what was typed stays', async (_, over, field, says) => {
    const sent = await world.send(EDIT, { ...FORM, concept: 'textiles', seen: await seen(), ...over })
    expect(sent.status).toBe(422)
    const html = await sent.text()
    expect(html).toContain(says)
    expect(html).toMatch(new RegExp(`href="#${field}`))
    expect(html).toContain('value="textiles"')
    expect((await concepts())[0]?.weight ?? 1).toBe(1)
  })

  it('is taken from our own form alone, of a cluster and a concept that are there', async () => {
    const fields = { ...FORM, concept: 'textiles', seen: await seen() }
    expect((await world.send(EDIT, fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await world.send('/concepts/moon/edit', fields)).status).toBe(404)
    expect((await world.ask(`${EDIT}?concept=moon`)).status).toBe(404)
    expect((await world.ask('/concepts/moon')).status).toBe(404)
  })
})

describe('B1 two people at one draft', () => {
  it('at two concepts: both are kept', async () => {
    await world.send(EDIT, { ...FORM, concept: '', seen: 'new', it: 'pelletteria', en: '' })
    const [one, other] = [await seen('textiles'), await seen('pelletteria')]
    await world.send(EDIT, { ...FORM, concept: 'textiles', seen: one, weight: '2' })
    await world.send(EDIT, { ...FORM, concept: 'pelletteria', seen: other, weight: '3' })
    expect((await concepts()).map(({ id, weight }) => [id, weight])).toEqual([
      ['textiles', 2],
      ['pelletteria', 3],
    ])
  })

  it('at one concept: the second is told, sees both texts, and may save again', async () => {
    const mark = await seen()
    await world.send(EDIT, { ...FORM, concept: 'textiles', seen: mark, it: 'pizzo' })
    const late = await world.send(EDIT, { ...FORM, concept: 'textiles', seen: mark, it: 'velluto' })
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain('qualcun altro ha salvato questo concetto')
    expect(html).toMatch(/class="text">pizzo[\s\S]*<textarea[^>]*>\s*velluto/)
    expect((await concepts())[0]?.it).toEqual(['pizzo'])
    await world.send(EDIT, { ...FORM, concept: 'textiles', seen: seenOn(html), it: 'velluto' })
    expect((await concepts())[0]?.it).toEqual(['velluto'])
  })

  it('one takes it out while the other writes: the other is told, and saving again brings it back', async () => {
    const mark = await seen()
    await world.send(EDIT, { ...FORM, concept: 'textiles', seen: mark, do: 'remove' })
    const late = await world.send(EDIT, { ...FORM, concept: 'textiles', seen: mark, it: 'velluto' })
    const html = await late.text()
    expect([late.status, html]).toEqual([409, expect.stringContaining('l’ha tolto dalla bozza')])
    await world.send(EDIT, { ...FORM, concept: 'textiles', seen: seenOn(html), it: 'velluto' })
    expect((await concepts()).map(({ id, it }) => [id, it])).toEqual([['textiles', ['velluto']]])
  })

  it('at the very same moment: both changes are in', async () => {
    await world.send(EDIT, { ...FORM, concept: '', seen: 'new', it: 'pelletteria', en: '' })
    const [one, other] = [await seen('textiles'), await seen('pelletteria')]
    await Promise.all([
      world.send(EDIT, { ...FORM, concept: 'textiles', seen: one, weight: '2' }),
      world.send(EDIT, { ...FORM, concept: 'pelletteria', seen: other, weight: '3' }),
    ])
    expect((await concepts()).map(({ weight }) => weight)).toEqual([2, 3])
  })

  it('a draft is not thrown away by who has not seen its last change', async () => {
    await world.send(EDIT, { ...FORM, concept: 'textiles', seen: await seen(), weight: '2' })
    const html = await world.read('/concepts/create')
    const revision = /name="revision" value="(\d+)"/.exec(html)?.[1] ?? ''
    await world.send(EDIT, { ...FORM, concept: 'textiles', seen: await seen(), weight: '3' })
    const late = await world.send('/concepts/create', { do: 'discard', revision })
    expect(late.headers.get('location')).toBe('/concepts/create?done=outrun')
    expect((await concepts())[0]?.weight).toBe(3)
    await world.send('/concepts/create', { do: 'discard', revision: String(Number(revision) + 1) })
    expect((await concepts())[0]?.weight).toBe(1)
  })
})

describe('the words of a concept', () => {
  it('say how many calls of the last weeks hold them, and which are stale', async () => {
    const html = await world.read(`${EDIT}?concept=textiles`)
    expect(html).toMatch(/<span lang="it">maglieria<\/span>.*?class="number">1</s)
    expect(html).toMatch(/<span lang="it">tessile<\/span>.*?ferma: nessun bando/s)
    expect(await world.read('/concepts/create')).toContain('1 di')
  })

  it('are given others that mean the same, unticked, with the open calls that these would touch', async () => {
    await world.send(EDIT, { ...FORM, concept: '', seen: 'new', it: '', en: 'museum network' })
    const html = await world.read(`${EDIT}?concept=museum-network`)
    expect(html).toMatch(
      /name="suggested-it" value="polo museale"\/>.*?1 bando, 1 in più, dal nostro lessico/s,
    )
    expect(html).not.toMatch(/name="suggested-it"[^>]*checked/)
    await world.send(EDIT, {
      ...FORM,
      concept: 'museum-network',
      seen: await seen('museum-network'),
      it: '',
      en: 'museum network',
      'suggested-it': 'polo museale',
    } as Record<string, string>)
    expect((await concepts()).find(({ id }) => id === 'museum-network')?.it).toEqual(['polo museale'])
  })
})

it('concepts are found by their words and their owner', async () => {
  await world.send(EDIT, {
    ...FORM,
    concept: '',
    seen: 'new',
    it: 'museo',
    en: '',
    owner: 'value-chain/heritage',
  })
  const found = await world.read('/concepts/create?q=muse&owner=value-chain/heritage')
  expect(found).toContain('concept=museo')
  expect(found).not.toContain('concept=textiles')
  expect(await world.read('/concepts/create?q=balena')).toContain('Nessun concetto')
})
