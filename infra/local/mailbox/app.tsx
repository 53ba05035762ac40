import { Hono } from 'hono'
import PostalMime from 'postal-mime'
import { fault, page } from '../../../functions/console/frame/answer.tsx'
import { languageOf, rememberLanguage } from '../../../functions/console/frame/language.ts'
import { linksBeside, MESSAGE_POLICY } from '../../../functions/console/frame/message.ts'
import { isOwnForm, protect } from '../../../functions/console/frame/security.ts'
import type { ConsoleEnv, PageContext } from '../../../functions/console/services.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Mailbox } from '../ses/mailbox.ts'
import { oneClickAddress, oneClickRequest } from './one-click.ts'
import { MailboxPage, MessagePage, type Opened, TABS, type Tab } from './pages.tsx'

export type MailboxServices = {
  mails: Pick<Mailbox, 'list' | 'raw'>
  now: () => Instant
  /** Hands a request to the console, as the internet would. */
  ask: (request: Request) => Promise<Response>
}

const PATH = '/mailbox'

/** Pages over the mails that the local SES has accepted: exactly as they were sent. */
export const createMailbox = ({ mails, now, ask }: MailboxServices): Hono<ConsoleEnv> => {
  const app = new Hono<ConsoleEnv>()
  app.use(protect(false))
  app.use(async (c, next) => {
    const { pathname, searchParams } = new URL(c.req.url)
    c.set('reader', {
      language: languageOf(c),
      path: pathname,
      query: searchParams,
      now: now(),
      mailboxUrl: PATH,
    })
    rememberLanguage(c, false)
    await next()
  })

  const open = async (id: string): Promise<Opened | undefined> => {
    const accepted = mails.list().find((one) => one.id === id)
    const raw = accepted && (await mails.raw(id))
    if (!accepted || !raw) return undefined
    const email = await PostalMime.parse(raw)
    return { accepted, email, raw, oneClick: oneClickAddress(email) !== undefined }
  }

  const message = async (c: PageContext, tab: Tab, answered?: number) => {
    const opened = await open(c.req.param('id') ?? '')
    if (!opened) return fault(c, 'notFound')
    const about = answered === undefined ? {} : { answered }
    return page(c, <MessagePage reader={c.get('reader')} opened={opened} tab={tab} {...about} />)
  }

  app.get(PATH, (c) => page(c, <MailboxPage reader={c.get('reader')} mails={mails.list()} />))
  app.get(`${PATH}/:id`, (c) => message(c, 'html'))
  for (const tab of TABS) app.get(`${PATH}/:id/${tab}`, (c) => message(c, tab))

  app.get(`${PATH}/:id/alone`, async (c) => {
    const opened = await open(c.req.param('id'))
    if (!opened?.email.html) return fault(c, 'notFound')
    c.header('content-security-policy', MESSAGE_POLICY)
    return c.body(linksBeside(opened.email.html), 200, { 'content-type': 'text/html; charset=utf-8' })
  })

  app.post(`${PATH}/:id/unsubscribe`, async (c) => {
    if (!isOwnForm(c, new URL(c.req.url).origin)) return fault(c, 'refused')
    const opened = await open(c.req.param('id'))
    const address = opened && oneClickAddress(opened.email)
    if (!address) return fault(c, 'notFound')
    const { status } = await ask(oneClickRequest(address))
    return message(c, 'html', status)
  })

  app.notFound((c) => fault(c, 'notFound'))
  return app
}
