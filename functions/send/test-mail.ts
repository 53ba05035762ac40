import { inputFor } from '../../shared/digests/input.ts'
import { notesFor } from '../../shared/digests/office-notes.ts'
import { renderDigest } from '../../shared/digests/render.ts'
import { nextDigestAt } from '../../shared/digests/rhythm.ts'
import type { TestAsked } from '../../shared/domain/messages.ts'
import { testLetter } from '../../shared/letters/friday.ts'
import { renderLetter } from '../../shared/letters/render.ts'
import { linksToNobody, PATHS } from '../../shared/links/addresses.ts'
import { composeMime } from '../../shared/mail/mime.ts'
import { logger } from '../../shared/runtime/lambda.ts'
import { readClusters } from '../../shared/store/clusters.ts'
import { readCorrespondence } from '../../shared/store/mail-records.ts'
import { readOfficeNotes } from '../../shared/store/office-notes.ts'
import { readPause } from '../../shared/store/sending-pause.ts'
import { LetterDelayed, type LetterServices } from './letters.ts'
import { postPatiently } from './post.ts'

export type TestServices = Omit<LetterServices, 'keys' | 'token'>

/** Nobody's bounce counts against a contact for a test, and no mail program offers to unsubscribe from it. */
const BY_MACHINE = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }

/**
 * Sends an office Monday's digest of one of its contacts, as things stand: marked as a test, without the contact's own
 * links, and without a record, so that nothing counts as told. Where nothing is due the office reads that.
 * @throws LetterDelayed when SES has certainly not taken it
 */
export const sendTest = async ({ test, cluster: id }: TestAsked, services: TestServices): Promise<void> => {
  const { table, ses, clock, random, from, configurationSet, publicUrl } = services
  const now = clock.now()
  const [clusters, written, notes, pause] = await Promise.all([
    readClusters(table),
    readCorrespondence(table, test),
    readOfficeNotes(table),
    readPause(table, now),
  ])
  const cluster = clusters.find((one) => one.id === id)
  const ground = await services.ground()
  const isOwn = written?.contact.members.some((member) =>
    ground.snapshots.profiles.members.get(member)?.clusters.some((one) => one.cluster === id),
  )
  if (!cluster?.office || !written || !isOwn || pause) {
    logger.warn('a test was not sent', { cluster: id, paused: pause !== undefined })
    return
  }
  const { language, frequency } = written.contact
  const at = nextDigestAt(frequency, now)
  const links = linksToNobody(publicUrl, `/clusters/${id}/friday`)
  const input = inputFor(written, ground, links, at)?.input
  const own = clusters.filter(({ name }) => input?.clusters.includes(name))
  const mail =
    input &&
    renderDigest({
      ...input,
      notes: notesFor(notes, own, written.records, { language, now: at }),
    })
  const page = `${publicUrl}/clusters/${id}/friday`
  const { subject, html, text } =
    mail ??
    renderLetter(
      testLetter(language, { name: written.contact.name, at, page }, `${publicUrl}${PATHS.privacy}`),
    )
  const marked = `${language === 'it' ? '[prova]' : '[test]'} ${subject}`
  const raw = await composeMime({
    from,
    to: cluster.office,
    subject: marked,
    html,
    text,
    headers: BY_MACHINE,
  })
  await services.pace()
  const posted = await postPatiently(
    ses,
    { from, to: cluster.office, raw, configurationSet, tags: { kind: 'test' } },
    clock,
    random,
  )
  logger.info('test', { cluster: id, posted: posted.kind })
  if (posted.kind === 'throttled' || posted.kind === 'unreachable')
    throw new LetterDelayed(`[test] expected SES to take it, found it ${posted.kind}. The message returns.`)
}
