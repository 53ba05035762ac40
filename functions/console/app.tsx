import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { routePath } from 'hono/route'
import { logger } from '../../shared/runtime/lambda.ts'
import { auditRoutes } from './access/audit.tsx'
import { authorise } from './access/authorise.tsx'
import { isLetIn } from './access/let-in.ts'
import { signInRoutes } from './access/sign-in.tsx'
import { answerProblem, isApi, problem } from './api/problem.ts'
import { apiRoutes } from './api/serve.ts'
import { addedRoutes } from './calls/added.tsx'
import { editRoutes } from './calls/edits.tsx'
import { proposalRoutes } from './calls/proposals.tsx'
import { rulingRoutes } from './calls/rulings.tsx'
import { whyRoutes } from './calls/why.tsx'
import { chainRoutes } from './concepts/chains.tsx'
import { conceptRoutes } from './concepts/concepts.tsx'
import { judgedRoutes } from './concepts/judged.tsx'
import { liveRoutes } from './concepts/live.tsx'
import { manifestoRoutes } from './concepts/manifesto.tsx'
import { publishingRoutes } from './concepts/publishing.tsx'
import { tuningRoutes } from './concepts/tuning.tsx'
import { askDeskRoutes } from './contact/ask-desk.tsx'
import { colleagueRoutes } from './contact/colleagues.tsx'
import { confirmRoutes } from './contact/confirm.tsx'
import { contactRoutes } from './contact/contact.tsx'
import { dataRoutes } from './contact/data.tsx'
import { opinionRoutes } from './contact/opinions.tsx'
import { ownLinkRoutes } from './contact/own-link.tsx'
import { talkRoutes } from './contact/talk.tsx'
import { deskRoutes } from './desk/routes.tsx'
import { fault } from './frame/answer.tsx'
import { languageOf, rememberLanguage } from './frame/language.ts'
import { protect } from './frame/security.ts'
import { memberContactRoutes } from './members/member-contacts.tsx'
import { memberEditRoutes } from './members/member-edit.tsx'
import { memberImportRoutes } from './members/member-import.tsx'
import { memberRoutes } from './members/members.tsx'
import { variationRoutes } from './members/variation.tsx'
import { fridayRoutes } from './monday/friday.tsx'
import { noteRoutes } from './monday/notes.tsx'
import { sendNowRoutes } from './monday/send-now.tsx'
import { clusterHomeRoutes } from './office/cluster-home.tsx'
import { officeRoutes } from './office/office.tsx'
import { questionRoutes } from './office/questions.tsx'
import { requestRoutes } from './office/requests.tsx'
import { sourceRoutes } from './office/sources.tsx'
import { publicCallRoutes } from './public/calls.tsx'
import { publicRoutes } from './public/everyone.tsx'
import { publicFeedRoutes } from './public/feeds.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from './services.ts'

/** The longest of our forms, with few exceptions, is a concept with all the words it may have (FAULTS G4). */
const LARGEST_BODY_BYTES = 16_000
/** A profile of 5,000 letters, each of which a form may send as six, and its sites. */
const LARGEST_PROFILE_BYTES = 48_000
/** The text of a call: four bytes for each of its characters, as a form writes most of them in one. */
const LARGEST_TEXT_BYTES = 400_000

/** The text of an announcement, of 20,000 letters, and every other field. */
const LARGEST_PART_BYTES = 160_000
/** A file of 5,000 members; what Lambda takes at most, 6 MB, holds it in base64. */
const LARGEST_FILE_BYTES = 4_000_000

/** A manifesto of 20,000 letters, of which Italian sends one in thirty as six, and what is ticked below it. */
const LARGEST_MANIFESTO_BYTES = 40_000

/** Where more may be sent than elsewhere: by how addresses end. */
const LARGER_BODIES: readonly (readonly [RegExp, number])[] = [
  [/^\/concepts\/[^/]+\/manifesto(?:\/add)?$/, LARGEST_MANIFESTO_BYTES],
  [/^\/clusters\/[^/]+\/draft\/manifesto(?:\/concepts)?$/, LARGEST_MANIFESTO_BYTES],
  [/^\/members\/[^/]+(?:\/edit|\/preview)?$/, LARGEST_PROFILE_BYTES],
  [/^\/clusters\/[^/]+\/members(?:\/new|\/preview)?$/, LARGEST_PROFILE_BYTES],
  [/^\/clusters\/[^/]+\/members\/import$/, LARGEST_FILE_BYTES],
  [/^\/(?:desk|announcements)\/import$/, LARGEST_FILE_BYTES],
  [/^\/(?:desk|announcements)\/[^/]+\/parts\/[a-z]+$/, LARGEST_PART_BYTES],
  [/^\/clusters\/[^/]+\/added(?:\/[0-9a-f]+(?:\/reading)?)?$/, LARGEST_TEXT_BYTES],
]

const largestBody = (path: string): number =>
  LARGER_BODIES.find(([pattern]) => pattern.test(path.replace(/^\/api\/v1(?=\/)/, '')))?.[1] ??
  LARGEST_BODY_BYTES

/** The same of the API as of pages, in words for programs. */
const SAID = {
  notFound: problem('NotFound', 'Expected an address of this API, found another. See its document.'),
  tooLarge: problem(
    'TooLarge',
    `Expected a body of at most ${LARGEST_BODY_BYTES} bytes, or more where the route takes a text, found a longer one.`,
  ),
  failed: problem('Failed', 'It failed on our side, and was written down. Try again later.'),
}

/** Where an error happened, without its message, which may quote a person's address or token (FAULTS G8). */
const placesOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)

/** All pages: for the office, for contacts by signed links, and for everyone. */
export const createConsole = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const https = services.publicUrl.startsWith('https:')
  const app = new Hono<ConsoleEnv>()

  app.use(protect(https))
  app.use(async (c, next) => {
    const url = new URL(c.req.url)
    const query = new URLSearchParams(url.search)
    c.set('reader', {
      language: languageOf(c),
      // One slash: an address that begins with two leads to another site.
      path: url.pathname.replace(/^\/+/, '/'),
      query,
      now: services.now(),
      ...(services.mailboxUrl ? { mailboxUrl: services.mailboxUrl } : {}),
    })
    rememberLanguage(c, https)
    await next()
  })
  /** Says so in a page, to programs as a problem. */
  const say = (c: PageContext, kind: keyof typeof SAID): Response | Promise<Response> =>
    isApi(c.req.path) ? answerProblem(c, SAID[kind]) : fault(c, kind)

  app.use(async (c, next) => (isLetIn(c) ? next() : say(c, 'notFound')))
  app.use((c, next) =>
    bodyLimit({ maxSize: largestBody(c.req.path), onError: () => say(c, 'tooLarge') })(c, next),
  )

  app.use(authorise(services))

  app.route('/', signInRoutes(services))
  app.route('/', auditRoutes(services))
  app.route('/', whyRoutes(services))
  app.route('/', officeRoutes(services))
  app.route('/', clusterHomeRoutes(services))
  app.route('/', memberRoutes(services))
  app.route('/', memberEditRoutes(services))
  app.route('/', memberImportRoutes(services))
  app.route('/', memberContactRoutes(services))
  app.route('/', variationRoutes(services))
  app.route('/', conceptRoutes(services))
  app.route('/', judgedRoutes(services))
  app.route('/', tuningRoutes(services))
  app.route('/', liveRoutes(services))
  app.route('/', manifestoRoutes(services))
  app.route('/', publishingRoutes(services))
  app.route('/', chainRoutes(services))
  app.route('/', rulingRoutes(services))
  app.route('/', editRoutes(services))
  app.route('/', sourceRoutes(services))
  app.route('/', sendNowRoutes(services))
  app.route('/', noteRoutes(services))
  app.route('/', fridayRoutes(services))
  app.route('/', addedRoutes(services))
  app.route('/', proposalRoutes(services))
  app.route('/', deskRoutes(services))
  app.route('/', contactRoutes(services))
  app.route('/', opinionRoutes(services))
  app.route('/', ownLinkRoutes(services))
  app.route('/', colleagueRoutes(services))
  app.route('/', confirmRoutes(services))
  app.route('/', talkRoutes(services))
  app.route('/', questionRoutes(services))
  app.route('/', dataRoutes(services))
  app.route('/', requestRoutes(services))
  app.route('/', publicRoutes(services))
  app.route('/', askDeskRoutes(services))
  app.route('/', publicCallRoutes(services))
  app.route('/', publicFeedRoutes(services))
  app.route('/', apiRoutes(services))

  app.notFound((c) => say(c, 'notFound'))
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) return say(c, 'notFound')
    logger.error('page failed', { route: routePath(c), error: error.name, at: placesOf(error) })
    return say(c, 'failed')
  })
  return app
}
