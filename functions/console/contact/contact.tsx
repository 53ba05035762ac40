import { Hono } from 'hono'
import type { ConsoleEnv, ConsoleServices } from '../services.ts'
import { contactCallRoutes } from './contact-calls.tsx'
import { contactMailRoutes } from './contact-mails.tsx'
import { contactWhyRoutes } from './contact-why.tsx'
import { preferencesRoutes } from './preferences.tsx'
import { searchRoutes } from './search.tsx'
import { unsubscribeRoutes } from './unsubscribe.tsx'

/**
 * Pages for contacts, who have no account: the signed address is the authority, for its one purpose. An address
 * that is wrong in whatever way has the same answer (FAULTS F3, F5).
 */
export const contactRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const contacts = new Hono<ConsoleEnv>()
  contacts.route('/', unsubscribeRoutes(services))
  contacts.route('/', preferencesRoutes(services))
  contacts.route('/', contactCallRoutes(services))
  contacts.route('/', searchRoutes(services))
  contacts.route('/', contactMailRoutes(services))
  contacts.route('/', contactWhyRoutes(services))
  return contacts
}
