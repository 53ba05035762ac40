import { Hono } from 'hono'
import { RunAsked } from '../../../shared/domain/messages.ts'
import { fault, page } from '../frame/answer.tsx'
import { formOf } from '../frame/served.ts'
import { SEND_NOW, SendNowPage } from '../pages/monday/send-now.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import type { SendNowOutcome } from '../words/send-now.ts'
import { askForRun, dueRun, STARTABLE } from './start-run.ts'

/** An operator starts a run that the calendar has not started. */
export const sendNowRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const routes = new Hono<ConsoleEnv>()

  const show = async (c: PageContext, outcome?: SendNowOutcome, status: 200 | 409 = 200) => {
    const due = await Promise.all(STARTABLE.map((run) => dueRun(services, run)))
    return page(c, <SendNowPage reader={c.get('reader')} due={due} outcome={outcome} />, status)
  }

  routes.get(SEND_NOW, (c) => show(c, c.req.query('done') === 'asked' ? 'asked' : undefined))

  routes.post(SEND_NOW, async (c) => {
    const asked = RunAsked.safeParse(await formOf(c)).data
    if (!asked) return fault(c, 'notFound')
    c.set('subject', asked.period)
    const outcome = await askForRun(services, asked)
    return outcome === 'asked' ? c.redirect(`${SEND_NOW}?done=asked`, 303) : show(c, outcome, 409)
  })

  return routes
}
