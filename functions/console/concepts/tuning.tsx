import { Hono } from 'hono'
import * as z from 'zod'
import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { Slug } from '../../../shared/domain/cluster.ts'
import { actsHere } from '../access/acts-here.ts'
import { personIn } from '../access/authorise.tsx'
import { countsOf } from '../contact/word-counts.ts'
import { fault, page } from '../frame/answer.tsx'
import { csvFile } from '../frame/listing.tsx'
import { POLICY_WITH_SCRIPT } from '../frame/security.ts'
import { formOf } from '../frame/served.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { ConceptEditPage, type Editing } from '../pages/concepts/concept-edit.tsx'
import { ConceptListPage, conceptRows } from '../pages/concepts/concept-list.tsx'
import { rulesHref } from '../pages/concepts/tuning-frame.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import type { TuningOutcome } from '../words/tuning.ts'
import { ConceptFilter, listedConcepts } from './concept-filter.ts'
import { asWritten, markOf, ownerKey, ownersOf, type WrittenConcept, writtenIn } from './concept-form.ts'
import { orderDraft } from './draft-orders.ts'
import { removeConcept, saveConcept, standing } from './edit-concept.ts'
import { type AtWork, rulesAtWork } from './rules-at-work.ts'
import { wordSuggestions } from './suggest-words.ts'

const NEW: Omit<WrittenConcept, 'owner'> = {
  it: '',
  en: '',
  weight: '1',
  rule: 'boost',
  notes: '',
  manifesto: '',
}

const Sent = z.object({
  concept: Slug.or(z.literal('')),
  seen: z.string().max(20),
  do: z.enum(['save', 'remove']),
})
const Ordered = z.object({ do: z.enum(['discard', 'rebase']), revision: z.coerce.number().int().min(0) })

/** The concepts of a cluster: listed, changed, added, moved and taken out, in its draft. */
export const tuningRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { now } = services
  const routes = new Hono<ConsoleEnv>()
  const suggested = wordSuggestions(services)

  const counted = (snapshots: Snapshots | undefined) => snapshots && countsOf(snapshots, now())

  const done = (c: PageContext, href: string, outcome: TuningOutcome): Response =>
    c.redirect(`${href}?done=${outcome}`, 303)

  const showEditing = async (
    c: PageContext,
    work: AtWork,
    editing: Omit<Editing, 'hits' | 'found' | 'suggestions' | 'isLive'>,
    status: 200 | 409 | 422 = 200,
  ) => {
    const snapshots = await whenBuilt(services)
    const concept = work.draft.concepts.find(({ id }) => id === editing.id)
    const words = { it: editing.form.it.split('\n'), en: editing.form.en.split('\n') }
    const counts = counted(snapshots)
    const suggestions = snapshots ? await suggested(words, snapshots) : []
    const hits = (concept && counts?.words(concept)) ?? []
    const found = counts?.calls(words).size ?? 0
    const isLive = actsHere(c.get('reader'), work.cluster.id)
    if (isLive) c.header('content-security-policy', POLICY_WITH_SCRIPT)
    const whole: Editing = { ...editing, isLive, hits, found, suggestions }
    return page(c, <ConceptEditPage reader={c.get('reader')} work={work} editing={whole} />, status)
  }

  const listed = async (c: PageContext, work: AtWork) => {
    const { query, language } = c.get('reader')
    const filter = ConceptFilter.parse(Object.fromEntries(query))
    const changed = new Set(
      [...work.diff.added, ...work.diff.changed.map(({ after }) => after)].map(({ id }) => id),
    )
    const counts = counted(await whenBuilt(services))
    return { filter, list: listedConcepts(work.draft.concepts, changed, counts, filter, language) }
  }

  routes.get('/concepts/:cluster', async (c) => {
    const reader = c.get('reader')
    const work = await rulesAtWork(services, c.req.param('cluster'))
    if (!work) return fault(c, 'notFound')
    const { filter, list } = await listed(c, work)
    return page(c, <ConceptListPage reader={reader} work={work} filter={filter} listed={list} />)
  })

  routes.get('/concepts/:cluster/list.csv', async (c) => {
    const work = await rulesAtWork(services, c.req.param('cluster'))
    if (!work) return fault(c, 'notFound')
    const { list } = await listed(c, work)
    const { head, rows } = conceptRows(c.get('reader'), work, list)
    return csvFile(c, `concepts-${work.cluster.id}`, head, rows)
  })

  routes.post('/concepts/:cluster', async (c) => {
    const ordered = Ordered.safeParse(await formOf(c)).data
    const cluster = c.req.param('cluster')
    if (!ordered) return fault(c, 'notFound')
    const changed = await orderDraft(services, cluster, personIn(c).id, ordered)
    if ('unsaved' in changed && changed.unsaved === 'gone') return fault(c, 'notFound')
    const outcome = ordered.do === 'discard' ? 'discarded' : 'rebased'
    return done(c, rulesHref(cluster), 'saved' in changed ? outcome : 'outrun')
  })

  routes.get('/concepts/:cluster/edit', async (c) => {
    const work = await rulesAtWork(services, c.req.param('cluster'))
    const id = c.req.query('concept')
    const concept = work?.draft.concepts.find((one) => one.id === id)
    if (!work || (id !== undefined && !concept)) return fault(c, 'notFound')
    const [first] = ownersOf(work.draft, work.cluster)
    const owner = c.req.query('owner') ?? (first ? ownerKey(first) : '')
    const form = concept ? asWritten(concept) : { ...NEW, owner }
    return showEditing(c, work, { id: concept?.id ?? '', form, seen: markOf(concept) })
  })

  routes.post('/concepts/:cluster/edit', async (c) => {
    const body = await formOf(c, true)
    const sent = Sent.safeParse(body).data
    const work = await rulesAtWork(services, c.req.param('cluster'))
    if (!sent || !work) return fault(c, 'notFound')
    const form = writtenIn(body)
    const cluster = work.cluster.id
    const meant = { concept: sent.concept, seen: sent.seen }
    const conflict = (one: AtWork) => {
      const meanwhile = standing(one, sent.concept)
      const seen = markOf(meanwhile)
      const editing = { id: sent.concept, form, seen, meanwhile: meanwhile ?? ('gone' as const) }
      return showEditing(c, one, editing, 409)
    }

    if (sent.do === 'remove') {
      const changed = await removeConcept(services, cluster, personIn(c).id, meant)
      if ('saved' in changed) return done(c, rulesHref(cluster), 'removed')
      return changed.unsaved === 'conflict' && changed.work
        ? conflict(changed.work)
        : done(c, rulesHref(cluster), 'outrun')
    }

    const edited = await saveConcept(services, cluster, personIn(c).id, meant, form)
    if ('wrong' in edited) {
      const seen = sent.concept ? sent.seen : markOf(undefined)
      const again = { id: sent.concept, form, seen, wrong: edited.wrong }
      return showEditing(c, edited.work, again, 422)
    }
    if ('saved' in edited)
      return c.redirect(`${rulesHref(cluster, 'edit')}?concept=${edited.id}&done=saved`, 303)
    if (edited.unsaved === 'conflict' && edited.work) return conflict(edited.work)
    // Nothing typed is lost: the form comes back with it.
    const again = { id: sent.concept, form, seen: sent.seen }
    c.get('reader').query.set('done', edited.unsaved === 'full' ? 'full' : 'outrun')
    return showEditing(c, work, again, 409)
  })

  return routes
}
