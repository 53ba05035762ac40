import { Hono } from 'hono'
import { ClusterId } from '../../../shared/domain/member.ts'
import { preferencesOf } from '../../../shared/domain/preferences.ts'
import { PATHS } from '../../../shared/links/addresses.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { deactivateContact, reactivateContact, savePreferences } from '../../../shared/store/contacts.ts'
import { fault, page } from '../frame/answer.tsx'
import { isOwnForm } from '../frame/security.ts'
import { formOf, readerOf, servedBy } from '../frame/served.ts'
import { clustersOf } from '../pages/contact/preferences-draft.ts'
import { type Done, type Hearing, UnsubscribePage } from '../pages/contact/unsubscribe.tsx'
import type { Served } from '../pages/contact/who.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'

/** RFC 8058: what a mail program posts when its reader presses its own unsubscribe button. It means all mail. */
const isOneClick = (body: Record<string, unknown>): boolean => body['List-Unsubscribe'] === 'One-Click'

/** Leaving, from everything or from one cluster: opening the address, which mail scanners do, changes nothing. */
export const unsubscribeRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()
  const contactOf = servedBy(services)

  const hearingsOf = async ({ contact, members }: Served): Promise<Hearing[]> => {
    const all = await readClusters(table)
    return clustersOf(members).map((id) => ({
      id,
      name: all.find((one) => one.id === id)?.name ?? id,
      isMuted: contact.mutedClusters?.includes(id) ?? false,
    }))
  }

  const show = async (c: PageContext, done?: Done) => {
    const served = await contactOf(c, 'unsubscribe')
    if (!served) return fault(c, 'notFound')
    const clusters = await hearingsOf(served)
    return page(
      c,
      <UnsubscribePage reader={readerOf(c, served)} served={served} clusters={clusters} done={done} />,
    )
  }

  /** Leaves one cluster, or comes back to it; undefined when none of the page's buttons asks so. */
  const changeOne = async (
    served: Served,
    asked: 'mute' | 'hear',
    cluster: unknown,
  ): Promise<Done | undefined> => {
    const one = (await hearingsOf(served)).find(({ id }) => id === cluster)
    if (!one) return undefined
    const { contact } = served
    const id = ClusterId.parse(one.id)
    const others = (contact.mutedClusters ?? []).filter((muted) => muted !== id)
    const mutedClusters = asked === 'mute' ? [...others, id] : others
    const isLast = clustersOf(served.members).every((heard) => mutedClusters.includes(heard))
    if (isLast) return undefined
    const { mutedClusters: _, ...kept } = preferencesOf(contact)
    await savePreferences(table, contact.id, {
      ...kept,
      ...(mutedClusters.length > 0 ? { mutedClusters } : {}),
    })
    return asked === 'mute' ? { muted: one.name } : { heard: one.name }
  }

  routes.get(`${PATHS.unsubscribe}/:token`, (c) => show(c))

  routes.post(`${PATHS.unsubscribe}/:token`, async (c) => {
    const body = await formOf(c)
    const oneClick = isOneClick(body)
    if (!oneClick && !isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const served = await contactOf(c, 'unsubscribe')
    if (!served) return fault(c, 'notFound')
    const { id } = served.contact
    if (!oneClick && (body.do === 'mute' || body.do === 'hear'))
      return show(c, await changeOne(served, body.do, body.cluster))
    if (!oneClick && body.do === 'undo') {
      await reactivateContact(table, id)
      return show(c, 'undone')
    }
    await deactivateContact(table, id, 'unsubscribed', now())
    return show(c, 'unsubscribed')
  })

  return routes
}
