import { Hono } from 'hono'
import { dayOf } from '../../shared/domain/time.ts'
import { PATHS } from '../../shared/links/addresses.ts'
import { erase } from '../../shared/privacy/erase.ts'
import { exportOf } from '../../shared/privacy/export.ts'
import { systemClock } from '../../shared/runtime/clock.ts'
import { fault, page } from './answer.tsx'
import { copyOfData } from './copy-of-data.ts'
import { DataPage, ErasedPage, ErasePage } from './pages/data.tsx'
import { whoText } from './pages/who.tsx'
import { isOwnForm } from './security.ts'
import { formOf, readerOf, servedBy } from './served.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from './services.ts'
import { waysFor } from './ways.ts'
import { whenBuilt } from './when-built.ts'

/**
 * A contact's own data: a copy, and erasure. Its links are signed for this purpose alone. Erasure asks for the contact's
 * address as well: the page does not show it, and nothing is erased by a slip of the hand or by a program that presses
 * buttons.
 */
export const dataRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, blobs, changed, keys, now, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()
  const contactOf = servedBy(services)

  routes.get(`${PATHS.data}/:token`, async (c) => {
    const served = await contactOf(c, 'data')
    if (!served) return fault(c, 'notFound')
    const ways = waysFor(await keys(), served.contact.id, 'data')
    const kept = await exportOf(table, served.contact)
    return page(c, <DataPage reader={readerOf(c, served)} served={served} ways={ways} kept={kept} />)
  })

  routes.get(`${PATHS.data}/:token/copy`, async (c) => {
    const served = await contactOf(c, 'data')
    if (!served) return fault(c, 'notFound')
    const { language } = readerOf(c, served)
    const [kept, snapshots] = await Promise.all([exportOf(table, served.contact), whenBuilt(services)])
    const who = whoText(language, served)
    const copy = await copyOfData(kept, { who, language, now: now(), publicUrl }, snapshots?.calls, table)
    return c.body(JSON.stringify(copy, null, 2), 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="segnavia-${dayOf(now())}.json"`,
    })
  })

  const confirm = async (c: PageContext, wrong = false) => {
    const served = await contactOf(c, 'data')
    if (!served) return fault(c, 'notFound')
    const ways = waysFor(await keys(), served.contact.id, 'data')
    return page(
      c,
      <ErasePage reader={readerOf(c, served)} served={served} ways={ways} wrong={wrong} />,
      wrong ? 422 : 200,
    )
  }

  routes.get(`${PATHS.data}/:token/erase`, (c) => confirm(c))

  routes.post(`${PATHS.data}/:token/erase`, async (c) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const served = await contactOf(c, 'data')
    if (!served) return fault(c, 'notFound')
    const { address } = await formOf(c)
    const typed = typeof address === 'string' ? address.trim().toLowerCase() : ''
    if (typed !== served.contact.address.toLowerCase()) return confirm(c, true)
    await erase(served.contact, {
      table,
      blobs,
      changed,
      keys: await keys(),
      now,
      wait: systemClock.sleep,
    })
    return page(c, <ErasedPage reader={readerOf(c, served)} />)
  })

  return routes
}
