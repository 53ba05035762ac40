import { Hono } from 'hono'
import { type AddedCall, AddedId, LONGEST_PASTED, type ReadCall } from '../../../shared/domain/added-call.ts'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import { asListed } from '../../../shared/domain/edit.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import { actsFor } from '../../../shared/domain/person.ts'
import { plus } from '../../../shared/domain/time.ts'
import type { Likely } from '../../../shared/joining/likeliest.ts'
import { systemClock } from '../../../shared/runtime/clock.ts'
import { readAddedCall, removeAddedCall, saveAddedCall } from '../../../shared/store/added-calls.ts'
import { readOpportunity } from '../../../shared/store/opportunities.ts'
import { personIn } from '../access/authorise.tsx'
import { fault, page } from '../frame/answer.tsx'
import { formOf } from '../frame/served.ts'
import { addedHref } from '../pages/calls/added.tsx'
import { AddedFormPage, type Editing, UnreadyPage } from '../pages/calls/added-form.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { addedWords } from '../words/added.ts'
import {
  CLOSINGS,
  callIn,
  differingFields,
  formOfCall,
  partsToCheck,
  type WrittenCall,
  type WrongCall,
  writtenCall,
} from './added-form.ts'
import { askForReading, changeAdded, joinedOf, mayStillChange, withdrawAdded } from './added-orders.ts'
import { addChecked, baseOf, callIdOf, markOf } from './adding.ts'

/** So often, and so long in between (milliseconds), a page waits for the reading before it says that it is not done. */
const LOOKS = 12
const BETWEEN_LOOKS = 500
/** From so many minutes on a reading is taken to be slow. */
const SLOW_MINUTES = 2

type At = { cluster: Cluster; id: string }

/** What is at an address of this kind: a call that was added, else its draft. */
type Found = { call: Opportunity } | { draft: AddedCall }

const moreThanShown = ({ deadlines = [] }: ReadCall): number =>
  Math.max(0, deadlines.length - CLOSINGS.length)

const NOTHING_READ: ReadonlySet<never> = new Set()

type Shown = {
  form?: WrittenCall
  wrong?: WrongCall[]
  likely?: Likely[]
  meanwhile?: NonNullable<Editing['meanwhile']>
}

const editingDraft = (draft: AddedCall, { form, ...shown }: Shown): Omit<Editing, 'mayAct'> => {
  const { read = {}, passages = {} } = draft
  const written = form ?? (draft.form ? writtenCall(draft.form) : formOfCall(read))
  return {
    ...shown,
    id: draft.id,
    form: written,
    seen: String(draft.revision),
    toCheck: partsToCheck(written, draft.read),
    passages,
    flags: read.flags ?? [],
    language: read.language,
    isRead: draft.read !== undefined,
    more: moreThanShown(read),
    pasted: draft.pasted,
  }
}

const editingCall = (
  call: Opportunity,
  joined: Opportunity | undefined,
  { form, ...shown }: Shown,
): Omit<Editing, 'mayAct'> => ({
  ...shown,
  id: call.sourceId,
  form: form ?? formOfCall(asListed(call)),
  seen: markOf(call),
  toCheck: NOTHING_READ,
  passages: {},
  flags: [],
  language: call.language,
  isRead: false,
  more: moreThanShown(call),
  call,
  ...(joined ? { joined } : {}),
})

/** One call that an office adds: checked as a draft, told to its members, and later changed or taken back. */
export const addedCallRoutes = (
  services: ConsoleServices,
  clusterOf: (c: PageContext) => Promise<Cluster | undefined>,
): Hono<ConsoleEnv> => {
  const { table, now, sleep = systemClock.sleep } = services
  const routes = new Hono<ConsoleEnv>()

  const find = async (c: PageContext): Promise<(At & Found) | undefined> => {
    const cluster = await clusterOf(c)
    const id = AddedId.safeParse(c.req.param('id')).data
    if (!cluster || !id) return undefined
    const [call, draft] = await Promise.all([
      readOpportunity(table, callIdOf(cluster.id, id)),
      readAddedCall(table, cluster.id, id),
    ])
    if (call) return { cluster, id, call }
    // What was pasted may be somebody's mail: until it is a call, it is its own people's.
    return draft && actsFor(personIn(c), cluster.id) ? { cluster, id, draft } : undefined
  }

  /** The draft once it is read, or as it is when that takes longer than somebody waits for a page. */
  const whenRead = async (draft: AddedCall): Promise<AddedCall> => {
    let latest = draft
    for (let look = 0; look < LOOKS && latest.state === 'reading'; look += 1) {
      await sleep(BETWEEN_LOOKS)
      latest = (await readAddedCall(table, draft.cluster, draft.id)) ?? latest
    }
    return latest
  }

  const show = (
    c: PageContext,
    cluster: Cluster,
    shown: Omit<Editing, 'mayAct'>,
    status: 200 | 409 | 422 = 200,
  ) => {
    const editing = { ...shown, mayAct: actsFor(personIn(c), cluster.id) }
    return page(c, <AddedFormPage reader={c.get('reader')} cluster={cluster} editing={editing} />, status)
  }

  const showUnready = (c: PageContext, cluster: Cluster, added: AddedCall, wrong?: string) =>
    page(
      c,
      <UnreadyPage
        reader={c.get('reader')}
        cluster={cluster}
        added={added}
        mayAct={actsFor(personIn(c), cluster.id)}
        isSlow={added.at < plus(now(), { minutes: -SLOW_MINUTES })}
        wrongText={wrong}
      />,
      wrong ? 422 : 200,
    )

  const showCall = async (
    c: PageContext,
    { cluster, call }: At & { call: Opportunity },
    shown: Shown,
    status: 200 | 409 | 422 = 200,
  ) => {
    const joined = await joinedOf(call, services)
    const isKept = !(await mayStillChange(services, personIn(c), call, joined))
    return show(c, cluster, { ...editingCall(call, joined, shown), isKept }, status)
  }

  routes.get('/clusters/:cluster/added/:id', async (c) => {
    const found = await find(c)
    if (!found) return fault(c, 'notFound')
    const { cluster } = found
    if ('call' in found) return showCall(c, found, {})
    const draft = await whenRead(found.draft)
    return draft.state === 'ready'
      ? show(c, cluster, editingDraft(draft, {}))
      : showUnready(c, cluster, draft)
  })

  const back = (c: PageContext, { cluster, id }: At, done: string, isThere = true) =>
    c.redirect(`${addedHref(cluster.id, isThere ? id : '')}?done=${done}`, 303)

  /** Saves over what the page showed. @returns undefined when somebody else wrote in between. */
  const save = (draft: AddedCall, seen: unknown, c: PageContext, change: Partial<AddedCall>) =>
    seen === String(draft.revision)
      ? saveAddedCall(table, { ...draft, ...change, at: now(), lastBy: personIn(c).id })
      : Promise.resolve(undefined)

  const askAgain = async (
    c: PageContext,
    at: At & { draft: AddedCall },
    seen: unknown,
    pasted: AddedCall['pasted'],
  ) => {
    const isSeen = seen === String(at.draft.revision)
    const isAsked = isSeen && (await askForReading(services, at.draft, pasted, personIn(c).id))
    return back(c, at, isAsked ? '' : 'outrun')
  }

  /** The version that somebody else saved, beside what was typed. */
  const conflict = (c: PageContext, cluster: Cluster, draft: AddedCall, form: WrittenCall) => {
    const theirs = draft.form ? writtenCall(draft.form) : formOfCall(draft.read ?? {})
    const meanwhile = { by: draft.lastBy, form: theirs, fields: differingFields(form, theirs) }
    return show(c, cluster, editingDraft(draft, { form, meanwhile }), 409)
  }

  const add = async (
    c: PageContext,
    at: At & { draft: AddedCall },
    form: WrittenCall,
    isAnother: boolean,
  ) => {
    const { cluster, id, draft } = at
    const asked = callIn(form, baseOf(draft), { sourceId: id, now: now() })
    if (Array.isArray(asked)) return show(c, cluster, editingDraft(draft, { form, wrong: asked }), 422)
    const added = await addChecked(services, draft, asked, { by: personIn(c).id, isAnother })
    if ('likely' in added) return show(c, cluster, editingDraft(draft, { form, likely: added.likely }), 409)
    if ('outrun' in added) return back(c, at, 'outrun')
    return back(c, at, 'added')
  }

  const onDraft = async (c: PageContext, at: At & { draft: AddedCall }, body: Record<string, unknown>) => {
    const { cluster, draft } = at
    if (body.do === 'paste') {
      const text = typeof body.text === 'string' ? body.text.replaceAll('\r\n', '\n').trim() : ''
      const { wrongStart } = addedWords[c.get('reader').language]
      if (text === '' || text.length > LONGEST_PASTED)
        return showUnready(c, cluster, draft, text === '' ? wrongStart.nothing : wrongStart.long)
      return askAgain(c, at, body.seen, { kind: 'text', text })
    }
    if (body.do === 'again') return askAgain(c, at, body.seen, draft.pasted)
    if (body.do === 'byHand')
      return back(c, at, (await save(draft, body.seen, c, { state: 'ready' })) ? '' : 'outrun')
    if (body.do === 'discard')
      return body.seen === String(draft.revision) && (await removeAddedCall(table, draft))
        ? back(c, at, 'discarded', false)
        : back(c, at, 'outrun')
    if (body.do !== 'save' && body.do !== 'add') return fault(c, 'notFound')
    const form = writtenCall(body)
    // Whatever is wrong in it, it is kept.
    const saved = await save(draft, body.seen, c, { form, state: 'ready' })
    if (!saved) {
      const latest = await readAddedCall(table, cluster.id, draft.id)
      return latest ? conflict(c, cluster, latest, form) : back(c, at, 'outrun')
    }
    return body.do === 'save'
      ? back(c, at, 'saved')
      : add(c, { ...at, draft: saved }, form, body.another === 'yes')
  }

  const onCall = async (c: PageContext, at: At & { call: Opportunity }, body: Record<string, unknown>) => {
    const { call } = at
    const isSeen = body.seen === markOf(call)
    if (body.do === 'withdraw')
      return back(c, at, isSeen ? await withdrawAdded(services, personIn(c), call) : 'outrun')
    if (body.do !== 'change') return fault(c, 'notFound')
    const form = writtenCall(body)
    if (!isSeen) {
      const theirs = formOfCall(asListed(call))
      const meanwhile = { by: call.byHand?.by ?? '-', form: theirs, fields: differingFields(form, theirs) }
      return showCall(c, at, { form, meanwhile }, 409)
    }
    const changed = await changeAdded(services, personIn(c), call, form)
    return Array.isArray(changed) ? showCall(c, at, { form, wrong: changed }, 422) : back(c, at, changed)
  }

  routes.post('/clusters/:cluster/added/:id', async (c) => {
    const [found, body] = await Promise.all([find(c), formOf(c, true)])
    if (!found) return fault(c, 'notFound')
    return 'call' in found ? onCall(c, found, body) : onDraft(c, found, body)
  })

  return routes
}
