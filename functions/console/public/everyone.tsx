import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { cardOf } from '../../../shared/blobs/snapshots.ts'
import { PATHS } from '../../../shared/links/addresses.ts'
import { holdersOf } from '../../../shared/public/index.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { readAsset } from '../assets.ts'
import { fault, page } from '../frame/answer.tsx'
import { whenBuilt } from '../frame/when-built.ts'
import { readStates } from '../office/source-states.ts'
import { PublicSourcesPage } from '../pages/office/sources.tsx'
import { PrivacyPage } from '../pages/public/privacy.tsx'
import type { ConsoleEnv, ConsoleServices } from '../services.ts'
import { calendarOf } from './calendar.ts'

const A_YEAR = 'public, max-age=31536000, immutable'
/** In the language of whoever asks: no cache that others share may keep it. */
const FOR_ITS_READER = 'private, max-age=3600'

/** What everyone may read. */
export const publicRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const everyone = new Hono<ConsoleEnv>()

  everyone.get(PATHS.privacy, async (c) =>
    page(c, <PrivacyPage reader={c.get('reader')} clusters={await readClusters(services.table)} />),
  )

  everyone.get(PATHS.sources, async (c) => {
    const states = await readStates(services.table, 1, services.now())
    return page(c, <PublicSourcesPage reader={c.get('reader')} states={states} />)
  })

  everyone.get(`${PATHS.calendar}/:file{.+\\.ics}`, async (c) => {
    const id = c.req.param('file').replace(/\.ics$/, '')
    const { language, now } = c.get('reader')
    const snapshots = await whenBuilt(services)
    const card = snapshots && cardOf(snapshots.calls, id)
    // What an office keeps to its members has an id that none but they were sent; what is held for everybody has nothing.
    const isHeld = card && holdersOf(card, snapshots, now).has('everybody')
    const calendar = card && !isHeld && calendarOf(language, card, now)
    if (!calendar) return fault(c, 'notFound')
    return c.body(calendar, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="segnavia.ics"',
      'cache-control': FOR_ITS_READER,
    })
  })

  everyone.use('/assets/*', compress())
  everyone.get('/assets/*', async (c) => {
    const found = await readAsset(services.blobs, c.req.path.slice(1))
    if (!found) return fault(c, 'notFound')
    return c.body(found.body, 200, { 'content-type': found.type, 'cache-control': A_YEAR })
  })

  return everyone
}
