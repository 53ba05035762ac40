import { Hono } from 'hono'
import { dayOf } from '../../../shared/domain/time.ts'
import { PATHS } from '../../../shared/links/addresses.ts'
import { erase } from '../../../shared/privacy/erase.ts'
import { exportOf } from '../../../shared/privacy/export.ts'
import { systemClock } from '../../../shared/runtime/clock.ts'
import { takeTurn } from '../../../shared/store/limits.ts'
import { fault, page } from '../frame/answer.tsx'
import { isOwnForm } from '../frame/security.ts'
import { formOf, readerOf, servedBy } from '../frame/served.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { DataPage, ErasedPage, ErasePage, type Refusal } from '../pages/contact/data.tsx'
import { type Served, whoText } from '../pages/contact/who.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { copyOfData } from './copy-of-data.ts'
import { waysFor } from './ways.ts'

/** Addresses that may be typed in a day: whoever has a forwarded link cannot try them one after the other. */
const A_DAY_TYPED = { most: 10, hours: 24 }

const STATUS = { wrong: 422, tooMany: 429 } as const

/**
 * A contact's own data: a copy, and erasure. Its links are signed for this purpose alone. Both ask for the contact's
 * address as well, which no page shows: links are forwarded, the copy holds the address, and nothing is erased by a slip
 * of the hand or by a program that presses buttons.
 */
export const dataRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, blobs, changed, keys, now, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()
  const contactOf = servedBy(services)

  /** Does the form hold the contact's own address? Undefined: it does. */
  const refusalOf = async (c: PageContext, { contact }: Served): Promise<Refusal | undefined> => {
    if (!(await takeTurn(table, 'own-address', contact.id, A_DAY_TYPED))) return 'tooMany'
    const { address } = await formOf(c)
    const typed = typeof address === 'string' ? address.trim().toLowerCase() : ''
    return typed === contact.address.toLowerCase() ? undefined : 'wrong'
  }

  const show = async (c: PageContext, served: Served, refusal?: Refusal) => {
    const ways = waysFor(await keys(), served.contact.id, 'data')
    const kept = await exportOf(table, served.contact)
    const reader = readerOf(c, served)
    const path = `${PATHS.data}/${c.req.param('token')}`
    return page(
      c,
      <DataPage reader={reader} served={served} ways={ways} kept={kept} path={path} refusal={refusal} />,
      refusal ? STATUS[refusal] : 200,
    )
  }

  const confirm = async (c: PageContext, served: Served, refusal?: Refusal) => {
    const ways = waysFor(await keys(), served.contact.id, 'data')
    return page(
      c,
      <ErasePage reader={readerOf(c, served)} served={served} ways={ways} refusal={refusal} />,
      refusal ? STATUS[refusal] : 200,
    )
  }

  routes.get(`${PATHS.data}/:token`, async (c) => {
    const served = await contactOf(c, 'data')
    return served ? show(c, served) : fault(c, 'notFound')
  })

  routes.post(`${PATHS.data}/:token/copy`, async (c) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const served = await contactOf(c, 'data')
    if (!served) return fault(c, 'notFound')
    const refusal = await refusalOf(c, served)
    if (refusal) return show(c, served, refusal)
    const { language } = readerOf(c, served)
    const [kept, snapshots] = await Promise.all([exportOf(table, served.contact), whenBuilt(services)])
    const who = whoText(language, served)
    const copy = await copyOfData(kept, { who, language, now: now(), publicUrl }, snapshots?.calls, table)
    return c.body(JSON.stringify(copy, null, 2), 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="segnavia-${dayOf(now())}.json"`,
    })
  })

  routes.get(`${PATHS.data}/:token/erase`, async (c) => {
    const served = await contactOf(c, 'data')
    return served ? confirm(c, served) : fault(c, 'notFound')
  })

  routes.post(`${PATHS.data}/:token/erase`, async (c) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const served = await contactOf(c, 'data')
    if (!served) return fault(c, 'notFound')
    const refusal = await refusalOf(c, served)
    if (refusal) return confirm(c, served, refusal)
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
