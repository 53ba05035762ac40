import { Hono } from 'hono'
import { hourText } from '../../../shared/digests/dates.ts'
import { problemsOf } from '../../../shared/domain/announced.ts'
import { type Announcement, AnnouncementId } from '../../../shared/domain/announcement.ts'
import {
  differing,
  namesOf,
  PARTS,
  Part,
  type Written,
  withPart,
  writtenIn,
} from '../../../shared/domain/announcement-fields.ts'
import type { Refusal } from '../../../shared/domain/announcement-flow.ts'
import { isAny } from '../../../shared/domain/person.ts'
import { ROME } from '../../../shared/domain/time.ts'
import { readAnnouncement } from '../../../shared/store/announcements.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { personIn } from '../access/authorise.tsx'
import { fault, page } from '../frame/answer.tsx'
import { POLICY_WITH_SCRIPT } from '../frame/security.ts'
import { formOf } from '../frame/served.ts'
import { DeskPartPage, type Meanwhile } from '../pages/desk/part.tsx'
import { byText, DESK, deskHref } from '../pages/desk/shown.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { deskWords } from '../words/desk.ts'
import { englishHints } from './english-hints.ts'
import { keepPart, markOf } from './keep-part.ts'

const ROUTE = `${DESK}/:id/parts/:part`

/** Writing the parts of an announcement: by the form's buttons, and by itself while somebody writes. */
export const deskPartRoutes = ({ table, now }: ConsoleServices): Hono<ConsoleEnv> => {
  const routes = new Hono<ConsoleEnv>()

  const idIn = (c: PageContext): string | undefined => AnnouncementId.safeParse(c.req.param('id')).data
  const partIn = (c: PageContext): Part | undefined => Part.safeParse(c.req.param('part')).data

  type Shown = { written?: Written; meanwhile?: Meanwhile; refused?: Refusal }
  const show = async (c: PageContext, part: Part, announcement: Announcement, shown: Shown = {}) => {
    const { written = announcement.written, meanwhile, refused } = shown
    const { live, unchecked } = announcement
    c.header('content-security-policy', POLICY_WITH_SCRIPT)
    return page(
      c,
      <DeskPartPage
        desk={{
          reader: c.get('reader'),
          announcement,
          clusters: await readClusters(table),
          mayAct: isAny(personIn(c), ['officer']),
          ...(refused ? { refused } : {}),
        }}
        part={part}
        written={written}
        problems={problemsOf(written, { now: live?.firstAt ?? now(), unchecked })}
        meanwhile={meanwhile}
        was={markOf(announcement.written, part)}
      />,
      meanwhile ? 409 : refused ? 422 : 200,
    )
  }

  routes.get(ROUTE, async (c) => {
    const [id, part] = [idIn(c), partIn(c)]
    const announcement = id && (await readAnnouncement(table, id))
    return announcement && part ? show(c, part, announcement) : fault(c, 'notFound')
  })

  routes.post(ROUTE, async (c) => {
    const [id, part, body] = [idIn(c), partIn(c), await formOf(c, true)]
    const quietly = body.do === 'keep'
    if (!id || !part || !(quietly || body.do === 'save' || body.do === 'next')) return fault(c, 'notFound')
    const written = writtenIn(body, [part])
    const typed = {
      part,
      written,
      was: typeof body.was === 'string' ? body.was : undefined,
      // That the fields are right is said by pressing a button, not by a box that may yet be emptied again.
      checked: !quietly && body.checked === 'yes',
      quietly,
    }
    const kept = await keepPart(table, id, typed, { by: personIn(c).id, now: now() })
    if (!kept) return fault(c, 'notFound')
    if (quietly) return quiet(c, part, kept)
    const { latest } = kept
    const mine = withPart(latest.written, part, written)
    if (kept.kind === 'refused') return show(c, part, latest, { written: mine, refused: kept.why })
    if (kept.kind === 'outrun')
      return show(c, part, latest, {
        written: mine,
        meanwhile: {
          by: latest.happened.by,
          written: latest.written,
          names: differing(latest.written, mine, namesOf(part)),
        },
      })
    const next = PARTS[PARTS.indexOf(part) + 1]
    const to = body.do === 'next' && next ? `parts/${next}` : `parts/${part}`
    return c.redirect(`${deskHref(id, to)}?done=saved`, 303)
  })

  /** What the page's script is told: in words, so that it has none of its own. */
  const quiet = (
    c: PageContext,
    part: Part,
    kept: NonNullable<Awaited<ReturnType<typeof keepPart>>>,
  ): Response => {
    const reader = c.get('reader')
    const words = deskWords[reader.language]
    const { latest } = kept
    if (kept.kind === 'outrun')
      return c.json({ said: words.quietlyOutrun(byText(reader, latest.happened.by)) }, 409)
    if (kept.kind === 'refused') return c.json({ said: words.refusals[kept.why] }, 422)
    return c.json({
      was: markOf(latest.written, part),
      said: words.quietly(hourText('en', { at: now(), hourStated: true, zone: ROME })),
      hints: englishHints(latest.written, part),
    })
  }

  return routes
}
