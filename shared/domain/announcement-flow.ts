import { announcedIn, draftOf } from './announced.ts'
import type {
  ActOnCall,
  Alike,
  Announcement,
  BegunFrom,
  Happened,
  Live,
  OwnAct,
  Standing,
  Tell,
  UpdateKind,
} from './announcement.ts'
import { LONGEST_COMMENT, SHORTEST_REASON } from './announcement.ts'
import {
  differing,
  NAMES,
  type Name,
  namesOf,
  type Part,
  type Written,
  withPart,
} from './announcement-fields.ts'
import { isOfDesk, undecided, withTwin } from './announcement-twins.ts'
import type { PersonId } from './person.ts'
import { type Instant, plus } from './time.ts'

/**
 * What can be asked of an announcement. Whoever asks is an officer; who that is decides whether it may be done.
 */
export type Order =
  | { do: 'write'; part: Part; written: Written; checked: boolean; quietly?: true }
  | { do: 'comment'; comment: string }
  | {
      do: 'submit'
      reviewer?: PersonId | undefined
      substitute?: PersonId | undefined
      comment?: string
      /** Why it goes on beside a call that it very likely is already. */
      over?: string
    }
  /** Decides whether another call is this one. `fill`: what that call says of fields that are empty here. */
  | { do: 'compare'; other: Alike; verdict: 'same' | 'apart'; fill?: Written }
  | { do: 'return'; comment: string }
  | { do: 'approve'; comment?: string; reason?: string }
  | { do: 'takeBack' }
  | { do: 'publish'; over?: string }
  | { do: 'schedule'; at: Instant; over?: string }
  | { do: 'unschedule' }
  | { do: 'discard' }
  | {
      do: 'update'
      kind: UpdateKind
      act?: OwnAct
      line?: { it: string; en?: string }
      tell: Tell
      told?: number
    }

/**
 * Why an order is not carried out. *state*: not in the state it is in. *own*: who wrote it does not approve it. *asked*:
 * another officer was asked to. *incomplete*: it lacks something. *reason*: a reason of some length is needed.
 * *comment*: a comment is. *self*: one cannot ask oneself. *past*: that moment has gone, or is a year away. *same*:
 * nothing is different. *line*: the mail's sentence is missing. *act*: the act is not named. *dates*: what the act says
 * of the dates is not what the form says. *untold*: those who were told would be left with what is no longer true.
 * *waiting*: the version before it is not among the calls yet, which takes a minute at most.
 * *duplicate*: it very likely is a call that is there already, and nobody has decided whether it is, nor written why it
 * goes on. *twice*: two announcements do not become one; one of them is let go.
 */
export type Refusal =
  | 'state'
  | 'own'
  | 'asked'
  | 'incomplete'
  | 'reason'
  | 'comment'
  | 'self'
  | 'past'
  | 'same'
  | 'line'
  | 'act'
  | 'dates'
  | 'untold'
  | 'waiting'
  | 'duplicate'
  | 'twice'

/** *continues*: the same sitting goes on, and what it had made so far need not be kept as a revision of its own. */
export type Carried = { announcement: Announcement; continues?: true } | { refused: Refusal }

/** Somebody who stops for longer than this sits down anew, in minutes. */
export const SITTING_MINUTES = 30

/** So far ahead may a publication be scheduled, in days. */
export const FURTHEST_DAYS = 366

/** A new one, unfinished. */
export const begun = (
  id: string,
  {
    by,
    now,
    from,
    written = {},
    unchecked = [],
  }: {
    by: PersonId
    now: Instant
    from: BegunFrom
    written?: Written
    unchecked?: readonly Name[]
  },
): Announcement => ({
  id,
  revision: 1,
  state: 'draft',
  begunAt: now,
  begunBy: by,
  from,
  happened: { name: 'begun', at: now, by },
  ...(from.kind === 'address' ? { reading: 'reading' as const } : {}),
  written,
  unchecked: [...unchecked],
  writers: [by],
})

type By = { by: PersonId; now: Instant }

/**
 * Who asks, when, and beside which calls. `alike`: those that it very likely is already, looked for by whoever asks, as
 * no announcement knows of them itself; none where `isWeighed` says that the order does not ask for them.
 */
export type Asking = By & { alike: readonly Alike[] }

/** Orders that bring it nearer to its readers, and are refused beside a call that it very likely is already. */
export const isWeighed = (order: Pick<Order, 'do'>): boolean =>
  order.do === 'submit' || order.do === 'publish' || order.do === 'schedule'

const refused = (why: Refusal): Carried => ({ refused: why })

const next = (
  before: Announcement,
  { by, now }: { by?: PersonId; now: Instant },
  name: Happened['name'],
  change: Partial<Announcement>,
  comment = '',
): { announcement: Announcement } => ({
  announcement: {
    ...before,
    ...change,
    revision: before.revision + 1,
    happened: { name, at: now, ...(by ? { by } : {}), ...(comment ? { comment } : {}) },
  },
})

/** Without what an approval was asked or given for. */
const unreviewed = ({ review: _, approval: __, publishAt: ___, ...rest }: Announcement): Announcement => rest

/** The decisions with which it goes on, or that it does not: what is undecided needs a reason. */
const goingOn = (
  before: Announcement,
  over: string | undefined,
  { by, now, alike }: Asking,
): { twins: NonNullable<Announcement['twins']>; reason: string } | undefined => {
  const open = undecided(before, alike)
  const reason = over?.trim() ?? ''
  const isReason = reason.length >= SHORTEST_REASON && reason.length <= LONGEST_COMMENT
  if (open.length > 0 && !isReason) return undefined
  const twins = open.reduce(
    (known, { call, rows }) =>
      withTwin({ twins: known }, { call, rows: [...rows], verdict: 'open', at: now, by, reason }),
    before.twins ?? [],
  )
  return { twins, reason: open.length > 0 ? reason : '' }
}

/** Only what says something is there at all. */
const twinsOf = (twins: NonNullable<Announcement['twins']>): Pick<Announcement, 'twins'> =>
  twins.length > 0 ? { twins } : {}

/** The two are one call, or they are not; what is empty here may be filled from there, to be checked. */
const compare = (before: Announcement, order: Extract<Order, { do: 'compare' }>, asking: By): Carried => {
  const { other, verdict, fill = {} } = order
  if (before.state === 'discarded') return refused('state')
  if (verdict === 'same' && isOfDesk(other)) return refused('twice')
  const filled = NAMES.filter((name) => fill[name] !== undefined && before.written[name] === undefined)
  if (filled.length > 0 && before.state !== 'draft') return refused('state')
  const twins = withTwin(before, { ...other, verdict, at: asking.now, by: asking.by })
  const own = Object.fromEntries(filled.map((name) => [name, fill[name]]))
  return next(before, asking, 'compared', {
    ...twinsOf(twins),
    ...(filled.length > 0
      ? {
          written: { ...before.written, ...own },
          unchecked: [...before.unchecked, ...filled],
          writers: [...new Set([...before.writers, asking.by])].slice(-50),
        }
      : {}),
  })
}

const isComment = (text: string): boolean => text.trim() !== '' && text.length <= LONGEST_COMMENT

/** The sitting in which what stands was written, where the same person is still at the same part. */
const sittingOf = ({ happened }: Announcement, part: Part, { by, now }: By): Happened['sitting'] => {
  const { name, sitting, at } = happened
  const isSame = name === 'saved' && happened.by === by && sitting?.part === part
  return isSame && now <= plus(at, { minutes: SITTING_MINUTES }) ? sitting : undefined
}

/** A part as it was typed. Each button makes a revision; what is saved by itself makes one for each sitting. */
const write = (before: Announcement, order: Extract<Order, { do: 'write' }>, asking: By): Carried => {
  if (before.state !== 'draft' && before.state !== 'published') return refused('state')
  if (before.live?.standing === 'revoked') return refused('state')
  const written = withPart(before.written, order.part, order.written)
  const names = namesOf(order.part)
  const changed = new Set(differing(before.written, written, names))
  const own = new Set(names)
  const unchecked = before.unchecked.filter((name) => !changed.has(name) && !(order.checked && own.has(name)))
  if (changed.size === 0 && unchecked.length === before.unchecked.length) return refused('same')
  const writers = [...new Set([...before.writers, asking.by])].slice(-50)
  const carried = next(before, asking, 'saved', { written, unchecked, writers })
  const open = sittingOf(before, order.part, asking)
  if (order.quietly) carried.announcement.happened.sitting = open ?? { part: order.part, since: asking.now }
  return open ? { ...carried, continues: true } : carried
}

const submit = (before: Announcement, order: Extract<Order, { do: 'submit' }>, asking: Asking): Carried => {
  const { by, now } = asking
  const { reviewer, substitute, comment = '' } = order
  if (before.state !== 'draft') return refused('state')
  if (Array.isArray(announcedIn(before.written, { now, unchecked: before.unchecked })))
    return refused('incomplete')
  if (reviewer === by || substitute === by) return refused('self')
  if (substitute !== undefined && (reviewer === undefined || substitute === reviewer)) return refused('self')
  const asked = [reviewer, substitute].filter((one) => one !== undefined)
  if (asked.some((one) => before.writers.includes(one))) return refused('own')
  const review = { at: now, by, ...(reviewer ? { reviewer } : {}), ...(substitute ? { substitute } : {}) }
  const going = goingOn(before, order.over, asking)
  if (!going) return refused('duplicate')
  const said = [comment, going.reason].filter(Boolean).join('\n\n').slice(0, LONGEST_COMMENT)
  return next(before, asking, 'submitted', { state: 'inReview', review, ...twinsOf(going.twins) }, said)
}

/** Whoever did not write it may approve it, and where somebody was asked, that officer or the substitute; else a written reason stands in. */
const approve = (before: Announcement, order: Extract<Order, { do: 'approve' }>, asking: By): Carried => {
  const { by, now } = asking
  const { reason = '', comment = '' } = order
  if (before.state !== 'inReview') return refused('state')
  if (Array.isArray(announcedIn(before.written, { now, unchecked: before.unchecked })))
    return refused('incomplete')
  const { reviewer, substitute } = before.review ?? {}
  const isOwn = before.writers.includes(by) || before.review?.by === by
  const isAsked = reviewer === undefined || by === reviewer || by === substitute
  const needsReason = isOwn || !isAsked
  if (needsReason && reason.trim() === '') return refused(isOwn ? 'own' : 'asked')
  if (needsReason && (reason.trim().length < SHORTEST_REASON || reason.length > LONGEST_COMMENT))
    return refused('reason')
  const approval = { at: now, by, ...(needsReason ? { reason: reason.trim() } : {}) }
  return next(
    before,
    asking,
    'approved',
    { state: 'approved', approval },
    needsReason ? reason.trim() : comment,
  )
}

const goLive = (
  before: Announcement,
  asking: { by?: PersonId; now: Instant },
  name: Happened['name'],
  comment = '',
): Carried => {
  const by = asking.by ?? before.approval?.by ?? before.begunBy
  const live: Live = {
    written: before.written,
    version: 1,
    stored: 0,
    firstAt: asking.now,
    at: asking.now,
    by,
    standing: 'running',
    updates: [],
  }
  const { publishAt: _, ...rest } = before
  return next(rest, asking, name, { state: 'published', live, writers: [] }, comment)
}

const publish = (before: Announcement, over: string | undefined, asking: Asking): Carried => {
  if (before.state !== 'approved') return refused('state')
  // Approved on Friday, closed over the weekend: what lay and is no longer complete goes back.
  if (Array.isArray(announcedIn(before.written, asking))) return refused('incomplete')
  const going = goingOn(before, over, asking)
  if (!going) return refused('duplicate')
  return goLive({ ...before, ...twinsOf(going.twins) }, asking, 'published', going.reason)
}

const schedule = (
  before: Announcement,
  { at, over }: Extract<Order, { do: 'schedule' }>,
  asking: Asking,
): Carried => {
  if (before.state !== 'approved' && before.state !== 'scheduled') return refused('state')
  if (at <= asking.now || at > plus(asking.now, { days: FURTHEST_DAYS })) return refused('past')
  // It must still be whole when its hour comes: a call that will have closed is not announced.
  if (Array.isArray(announcedIn(before.written, { now: at }))) return refused('incomplete')
  const going = goingOn(before, over, asking)
  if (!going) return refused('duplicate')
  const change = { state: 'scheduled' as const, publishAt: at, ...twinsOf(going.twins) }
  return next(before, asking, 'scheduled', change, going.reason)
}

/**
 * The hour of one that is scheduled has come. Asked again, or too early, nothing happens: undefined. What is no longer
 * complete, because its day has passed while nothing ran, goes back to its officers instead of out. One that very likely
 * is a call which has come since is approved as before, and waits for an officer to decide.
 * @param alike calls that no rule would join it with and that it very likely is; a reason that was written covers those
 *   that it was written beside, and no other
 */
export const onItsHour = (
  before: Announcement,
  now: Instant,
  alike: readonly Alike[] = [],
): Announcement | undefined => {
  if (!isItsHour(before, now)) return undefined
  if (Array.isArray(announcedIn(before.written, { now })))
    return next(unreviewed(before), { now }, 'takenBack', { state: 'draft' }).announcement
  if (undecided(before, alike).length > 0) {
    const { publishAt: _, ...rest } = before
    return next(rest, { now }, 'unscheduled', { state: 'approved' }).announcement
  }
  const carried = goLive(before, { now }, 'published')
  return 'announcement' in carried ? carried.announcement : undefined
}

/** Whether it is scheduled, and its hour has come. */
export const isItsHour = ({ state, publishAt }: Announcement, now: Instant): boolean =>
  state === 'scheduled' && publishAt !== undefined && publishAt <= now

/** What an act makes of a call. */
const STANDINGS: Partial<Record<UpdateKind, Standing>> = {
  sospeso: 'suspended',
  'termini-riaperti': 'running',
  'chiuso-anticipatamente': 'closed',
  revocato: 'revoked',
}

/** From where an act may be taken: one that is suspended is opened again, closed or revoked, and not extended. */
const FROM: Record<UpdateKind, readonly Standing[]> = {
  minor: ['running', 'suspended', 'closed'],
  material: ['running', 'suspended', 'closed'],
  prorogato: ['running'],
  rettificato: ['running', 'suspended', 'closed'],
  sospeso: ['running'],
  'termini-riaperti': ['running', 'suspended', 'closed'],
  'chiuso-anticipatamente': ['running', 'suspended'],
  rifinanziato: ['running', 'suspended', 'closed'],
  revocato: ['running', 'suspended', 'closed'],
}

const isAct = (kind: UpdateKind): kind is ActOnCall => kind !== 'minor' && kind !== 'material'

/** What ends a call, for good or for now, is told at once: a digest no longer names what is closed. */
const isEnd = (kind: UpdateKind): boolean =>
  kind === 'revocato' || kind === 'chiuso-anticipatamente' || kind === 'sospeso'

/** Fields whose change leaves whoever was told with something that is no longer so. */
const TELLING =
  /^(?:opens|closes|indicative|undated|titleIt|perProject|spend|intensity|total|beneficiaries|kinds|sizes|region|ateco|alone|partner|procedure|end)/
const DATED = /^(?:opens|closes|undated)/

const lastOf = (written: Written, now: Instant): Instant | undefined => {
  const found = announcedIn(written, { now })
  return Array.isArray(found) ? undefined : (draftOf(found, '-').deadlines.at(-1)?.at ?? undefined)
}

/** An update is possible as it is asked for; else why not. */
export const whyNotUpdated = (
  before: Announcement,
  { kind, act, line, tell }: Extract<Order, { do: 'update' }>,
  now: Instant,
): Refusal | undefined => {
  const { live } = before
  if (before.state !== 'published' || !live || !FROM[kind].includes(live.standing)) return 'state'
  // Two that came among the calls as one would have one sentence between them.
  if (live.stored < live.version) return 'waiting'
  const fields = differing(live.written, before.written)
  const isDated = fields.some((name) => DATED.test(name))
  const ends = isEnd(kind)
  // What ends a call needs nothing else of it: the day of one that is revoked may have passed.
  if (!ends && Array.isArray(announcedIn(before.written, { now: live.firstAt, unchecked: before.unchecked })))
    return 'incomplete'
  if (isAct(kind) && !act) return 'act'
  if (kind === 'minor') {
    if (fields.length === 0) return 'same'
    return fields.some((name) => TELLING.test(name)) || tell !== 'silent' ? 'untold' : undefined
  }
  if (!line?.it.trim()) return 'line'
  if (kind === 'material' && fields.length === 0) return 'same'
  const [was, is] = [lastOf(live.written, live.firstAt), lastOf(before.written, now)]
  if (kind === 'prorogato' && !(is !== undefined && was !== undefined && is > was)) return 'dates'
  if (kind === 'termini-riaperti' && is === undefined && before.written.undated !== 'yes') return 'dates'
  if (ends && isDated) return 'dates'
  return tell === 'silent' && (ends || isDated || kind === 'termini-riaperti') ? 'untold' : undefined
}

const update = (before: Announcement, order: Extract<Order, { do: 'update' }>, asking: By): Carried => {
  const why = whyNotUpdated(before, order, asking.now)
  const { live } = before
  if (why || !live) return refused(why ?? 'state')
  const { kind, act, line, tell, told } = order
  const version = live.version + 1
  const isWhole = !Array.isArray(
    announcedIn(before.written, { now: live.firstAt, unchecked: before.unchecked }),
  )
  // What ends a call does not wait for a form that is half rewritten, and does not publish it either.
  const written = isWhole ? before.written : live.written
  const fresh: Live = {
    ...live,
    written,
    version,
    at: asking.now,
    by: asking.by,
    standing: STANDINGS[kind] ?? live.standing,
    updates: [
      ...live.updates,
      {
        version,
        at: asking.now,
        by: asking.by,
        kind,
        ...(act ? { act } : {}),
        ...(line && kind !== 'minor' ? { line } : {}),
        tell: isEnd(kind) ? 'at-once' : tell,
        ...(told === undefined ? {} : { told }),
        fields: differing(live.written, written),
      },
    ].slice(-100),
  }
  return next(before, asking, 'updated', { live: fresh, writers: [] })
}

/**
 * Carries an order out, or says why not. Pure: the same announcement, order, person and moment give the same answer.
 * Nothing is lost on any way: each revision is kept by who stores it.
 */
export const carryOut = (before: Announcement, order: Order, asking: Asking): Carried => {
  const { state } = before
  switch (order.do) {
    case 'write':
      return write(before, order, asking)
    case 'comment':
      return isComment(order.comment) && state !== 'discarded'
        ? next(before, asking, 'commented', {}, order.comment.trim())
        : refused(state === 'discarded' ? 'state' : 'comment')
    case 'submit':
      return submit(before, order, asking)
    case 'return':
      if (state !== 'inReview' && state !== 'approved') return refused('state')
      if (!isComment(order.comment)) return refused('comment')
      return next(unreviewed(before), asking, 'returned', { state: 'draft' }, order.comment.trim())
    case 'approve':
      return approve(before, order, asking)
    case 'takeBack':
      return state === 'inReview' || state === 'approved' || state === 'scheduled'
        ? next(unreviewed(before), asking, 'takenBack', { state: 'draft' })
        : refused('state')
    case 'publish':
      return publish(before, order.over, asking)
    case 'compare':
      return compare(before, order, asking)
    case 'schedule':
      return schedule(before, order, asking)
    case 'unschedule': {
      if (state !== 'scheduled') return refused('state')
      const { publishAt: _, ...rest } = before
      return next(rest, asking, 'unscheduled', { state: 'approved' })
    }
    case 'discard':
      return state === 'published' || state === 'discarded'
        ? refused('state')
        : next(unreviewed(before), asking, 'discarded', { state: 'discarded' })
    case 'update':
      return update(before, order, asking)
  }
}

/** Notes that a version stands among the calls. Nothing that people see changes: it makes no revision of its own. */
export const storedAs = (announcement: Announcement, version: number): Announcement =>
  announcement.live && announcement.live.stored < version
    ? { ...announcement, live: { ...announcement.live, stored: version } }
    : announcement
