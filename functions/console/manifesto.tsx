import { Hono } from 'hono'
import type { Concept } from '../../shared/domain/cluster.ts'
import { LONGEST_NOTE } from '../../shared/domain/cluster.ts'
import { newSlug, type RuleDraft } from '../../shared/domain/rule-draft.ts'
import { synonymsOf } from '../../shared/matching/index.ts'
import { LONGEST_MANIFESTO, type Proposal, proposalsOf } from '../../shared/preview/manifesto.ts'
import { fault, page } from './answer.tsx'
import { personIn } from './authorise.tsx'
import { ownerKey, ownersOf } from './concept-form.ts'
import { ManifestoPage, type Pasted } from './pages/manifesto.tsx'
import { rulesHref } from './pages/tuning-frame.tsx'
import { type AtWork, changeDraft, rulesAtWork } from './rules-at-work.ts'
import { formOf } from './served.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from './services.ts'
import { thesauriOn } from './thesauri-on.ts'
import { whenBuilt } from './when-built.ts'
import { countsOf } from './word-counts.ts'

/** A shorter text is no manifesto. */
const SHORTEST = 40

const PATH = '/concepts/:cluster/manifesto'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const isWhole = (written: string): boolean =>
  written.trim().length >= SHORTEST && written.length <= LONGEST_MANIFESTO

/** A draft with the proposals as concepts, each named after its first word. */
const withProposals = (
  draft: RuleDraft,
  proposals: readonly Proposal[],
  owner: Concept['owner'],
): RuleDraft => {
  const concepts = [...draft.concepts]
  for (const { it, en, sentence } of proposals) {
    const id = newSlug(
      en[0] ?? it[0] ?? 'concept',
      concepts.map((one) => one.id),
    )
    concepts.push({ id, owner, it, en, weight: 1, rule: 'boost', manifesto: sentence })
  }
  return { ...draft, concepts }
}

/** A manifesto is pasted, concepts are proposed for it, and those that are ticked go into the draft. */
export const manifestoRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { now } = services
  const routes = new Hono<ConsoleEnv>()
  const thesauri = thesauriOn(services)

  const show = (c: PageContext, work: AtWork, pasted: Pasted, status: 200 | 409 | 422 = 200) =>
    page(c, <ManifestoPage reader={c.get('reader')} work={work} pasted={pasted} />, status)

  /** The same text proposes the same, as long as no calls come and nobody changes the draft. */
  const proposedFor = async (work: AtWork, written: string): Promise<NonNullable<Pasted['proposed']>> => {
    const snapshots = await whenBuilt(services)
    if (!snapshots) return 'not-yet'
    const known = await thesauri()
    return proposalsOf(written, {
      counts: countsOf(snapshots, now()),
      synonyms: (words) => synonymsOf(words, known),
      concepts: work.draft.concepts,
      longest: LONGEST_NOTE,
    })
  }

  routes.get(PATH, async (c) => {
    const work = await rulesAtWork(services, c.req.param('cluster'))
    if (!work) return fault(c, 'notFound')
    return show(c, work, { text: '', owner: c.req.query('owner') ?? '', ticked: [] })
  })

  routes.post(PATH, async (c) => {
    const body = await formOf(c)
    const work = await rulesAtWork(services, c.req.param('cluster'))
    if (!work) return fault(c, 'notFound')
    const pasted: Pasted = { text: text(body.text), owner: text(body.owner), ticked: [] }
    if (!isWhole(pasted.text)) return show(c, work, { ...pasted, wrong: 'text' }, 422)
    return show(c, work, { ...pasted, proposed: await proposedFor(work, pasted.text) })
  })

  routes.post(`${PATH}/add`, async (c) => {
    const body = await formOf(c, true)
    const work = await rulesAtWork(services, c.req.param('cluster'))
    if (!work) return fault(c, 'notFound')
    const ticked = [body.proposal ?? []].flat().map(text)
    const pasted: Pasted = { text: text(body.text), owner: text(body.owner), ticked }
    if (!isWhole(pasted.text)) return show(c, work, { ...pasted, wrong: 'text' }, 422)
    const proposed = await proposedFor(work, pasted.text)
    const chosen = proposed === 'not-yet' ? [] : proposed.proposals.filter(({ key }) => ticked.includes(key))
    if (chosen.length === 0) return show(c, work, { ...pasted, proposed, wrong: 'none' }, 422)
    const ownerIn = (one: AtWork) =>
      ownersOf(one.draft, one.cluster).find((owner) => ownerKey(owner) === pasted.owner)
    const changed = await changeDraft(
      services,
      work.cluster.id,
      personIn(c).id,
      (one): RuleDraft | 'owner' => {
        const owner = ownerIn(one)
        return owner ? withProposals(one.draft, chosen, owner) : 'owner'
      },
    )
    if ('saved' in changed) {
      const listed = new URLSearchParams({ owner: pasted.owner, done: 'proposed' })
      return c.redirect(`${rulesHref(work.cluster.id)}?${listed}`, 303)
    }
    if (changed.unsaved === 'owner') return show(c, work, { ...pasted, proposed, wrong: 'owner' }, 422)
    c.get('reader').query.set('done', changed.unsaved === 'full' ? 'full' : 'outrun')
    return show(c, work, { ...pasted, proposed }, 409)
  })

  return routes
}
