import { Hono } from 'hono'
import { membersWanted } from '../../../shared/digests/muted.ts'
import { volumeOf } from '../../../shared/digests/volume.ts'
import type { Covering } from '../../../shared/domain/contact.ts'
import { MOST_OWN_WORDS, OwnWords } from '../../../shared/domain/preferences.ts'
import { linksFor, PATHS } from '../../../shared/links/addresses.ts'
import { countsFor } from '../../../shared/search/counts.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { reactivateContact, readContactsOf, savePreferences } from '../../../shared/store/contacts.ts'
import { readOpinionsOf } from '../../../shared/store/opinions.ts'
import { fault, page } from '../frame/answer.tsx'
import { isOwnForm } from '../frame/security.ts'
import { formOf } from '../frame/served.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { Visit } from '../pages/contact/contact-frame.tsx'
import { PreferencesPage } from '../pages/contact/preferences.tsx'
import { clustersOf, Draft, draftOf } from '../pages/contact/preferences-draft.ts'
import type { Saved } from '../pages/contact/preferences-fields.tsx'
import { linesOf, readPreferences, type Wrong } from '../pages/contact/preferences-form.ts'
import type { Served } from '../pages/contact/who.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { visitedBy } from './visits.ts'

/** Members whose contacts are named: an office may serve hundreds. */
const MOST_MEMBERS = 10

/** Members whose calls of twelve weeks are looked through for an estimate while somebody waits. */
const MOST_ESTIMATED = 20

/** What was sent and is wrong, to be shown once more as it was typed. */
type Refused = { draft: Draft; wrong: Wrong[] }

/** The lines that may be saved: others do nothing. */
const counted = (text: string): string[] =>
  linesOf(text)
    .filter((line) => OwnWords.safeParse(line).success)
    .slice(0, MOST_OWN_WORDS)

/** The page on which a contact chooses: opening it changes nothing, its one form saves all of it. */
export const preferencesRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, keys, now, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()
  const visitOf = visitedBy(services)

  const peopleOf = ({ contact, members }: Served) =>
    Promise.all(
      members.slice(0, MOST_MEMBERS).map(async ({ id, name }) => {
        const all = await readContactsOf(table, id)
        const isMine = (entry: Covering) => entry.contact === contact.id && entry.until > now()
        return {
          member: name,
          names: all.filter((one) => one.id !== contact.id).map((one) => one.name),
          standIn: all.find(({ covering }) => covering?.some(isMine))?.name,
        }
      }),
    )

  const countsOf = async ({ always, never }: Draft) => {
    const lines = { always: counted(always), never: counted(never) }
    const snapshots = lines.always.length + lines.never.length > 0 ? await whenBuilt(services) : undefined
    if (!snapshots) return undefined
    const searched = { ...snapshots, now: now() }
    return { always: countsFor(lines.always, searched), never: countsFor(lines.never, searched) }
  }

  const volumesFor = async ({ contact, members: served }: Served) => {
    const [first, ...others] = membersWanted(served, contact)
    if (!first || others.length >= MOST_ESTIMATED) return undefined
    const snapshots = await whenBuilt(services)
    if (!snapshots) return undefined
    const opinions = await readOpinionsOf(table, contact.id)
    return volumeOf({ contact, members: [first, ...others], opinions }, snapshots, now())
  }

  const show = async (c: PageContext, visit: Visit, saved?: Saved, refused?: Refused) => {
    const { served } = visit
    const { contact, members } = served
    const draft = refused?.draft ?? draftOf(contact, members, now())
    const [clusters, people, counts, volumes] = await Promise.all([
      readClusters(table),
      peopleOf(served),
      countsOf(draft),
      volumesFor(served),
    ])
    const { unsubscribe } = linksFor('', await keys(), contact.id)
    return page(
      c,
      <PreferencesPage
        visit={visit}
        draft={draft}
        wrong={refused?.wrong ?? []}
        saved={saved}
        clusters={clustersOf(members).map((id) => ({
          id,
          name: clusters.find((one) => one.id === id)?.name ?? id,
        }))}
        people={people}
        counts={counts}
        volumes={volumes}
        links={{ unsubscribe }}
      />,
      refused ? 422 : 200,
    )
  }

  routes.get(`${PATHS.preferences}/:token`, async (c) => {
    const visit = await visitOf(c, 'preferences')
    return visit ? show(c, visit) : fault(c, 'notFound')
  })

  routes.post(`${PATHS.preferences}/:token`, async (c) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const visit = await visitOf(c, 'preferences')
    if (!visit) return fault(c, 'notFound')
    const { contact, members } = visit.served
    const body = await formOf(c, true)
    const draft = Draft.parse(body)
    const read = readPreferences(draft, contact, members, now())
    if ('wrong' in read) return show(c, visit, undefined, { draft, wrong: read.wrong })
    await savePreferences(table, contact.id, read.preferences)
    if (body.do === 'resume') await reactivateContact(table, contact.id)
    const after = await visitOf(c, 'preferences')
    return after ? show(c, after, body.do === 'resume' ? 'resumed' : 'saved') : fault(c, 'notFound')
  })

  return routes
}
