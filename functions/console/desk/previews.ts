import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { candidatesFor } from '../../../shared/digests/candidates.ts'
import type { Candidate, Fit, RenderedMail } from '../../../shared/digests/digest.ts'
import { type Due, selectDue } from '../../../shared/digests/due.ts'
import { inputFor } from '../../../shared/digests/input.ts'
import { renderCard, renderMail } from '../../../shared/digests/render.ts'
import { lastDigestAt, nextDigestAt } from '../../../shared/digests/rhythm.ts'
import { Contact } from '../../../shared/domain/contact.ts'
import type { Member } from '../../../shared/domain/member.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { linksToNobody } from '../../../shared/links/addresses.ts'
import type { Reach } from '../../../shared/reach/index.ts'
import { readings } from '../../../shared/store/source-readings.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { ConsoleServices } from '../services.ts'
import type { Reaching } from './reach.ts'

/** What can be looked at: as mails show it, and as everybody may read it. */
export const MAILS = ['card', 'digest', 'alert'] as const
export const PREVIEWS = [...MAILS, 'page'] as const
export type Mail = (typeof MAILS)[number]
export type Previewed = (typeof PREVIEWS)[number]

/** For which member a mail is made: the nearest that is told, else the nearest that is not. */
export const readerOf = (reach: Reach): { member: Member; fit: Fit; told: boolean } | undefined => {
  const [told] = reach.sample
  const [missed] = reach.missed
  if (told) return { ...told, told: true }
  return missed && { member: missed.member, fit: missed.fit, told: false }
}

/** Nobody: who looks at a preview sees no contact's name, address or choices. */
const nobodyAt = (member: Member, language: ReaderLanguage): Contact =>
  Contact.parse({
    id: 'anteprima',
    name: 'Anteprima',
    address: 'anteprima@example.org',
    members: [member.id],
    language,
    frequency: 'weekly',
    active: true,
  })

/** When a mail of that sort would be made: the first digest after it goes out; an alert at once. */
const madeAt = (mail: Mail, at: string): string => (mail === 'digest' ? nextDigestAt('weekly', at) : at)

type Made = Pick<RenderedMail, 'html' | 'subject'>

const mailOf = (
  mail: Mail,
  language: ReaderLanguage,
  { call, at, reach }: Extract<Reaching, { kind: 'reached' }>,
  {
    snapshots,
    sources,
    publicUrl,
  }: Parameters<typeof inputFor>[1] & {
    snapshots: Snapshots
    publicUrl: string
  },
): Made | undefined => {
  const reader = readerOf(reach)
  if (!reader) return undefined
  const own: Candidate = { opportunity: call, fits: [reader.fit] }
  const now = madeAt(mail, at)
  const written = { contact: nobodyAt(reader.member, language), records: [], opinions: [] }
  const made = inputFor(
    written,
    { snapshots, sources },
    linksToNobody(publicUrl, '/desk'),
    now,
    (everybody, told) => [
      own,
      ...candidatesFor(everybody, snapshots, now, told).filter(
        ({ opportunity }) => opportunity.id !== call.id,
      ),
    ],
  )
  if (!made) return undefined
  // As in any week but the first.
  const input = { ...made.input, mark: lastDigestAt('weekly', at) }
  const due: Due = { section: 'new', candidate: own, changes: [] }
  const alone = { cards: [due], titles: [], more: 0, notOpen: 0 }
  if (mail === 'card') return renderCard(input, due)
  return mail === 'alert' ? renderMail(input, alone, 'alert') : renderMail(input, selectDue(input) ?? alone)
}

/** Makes the mails of an announcement, by what makes those that are sent. */
export const mailPreviewFor =
  (services: ConsoleServices) =>
  async (mail: Mail, language: ReaderLanguage, reaching: Reaching): Promise<Made | undefined> => {
    const snapshots = await whenBuilt(services)
    if (!snapshots || reaching.kind !== 'reached') return undefined
    const sources = await readings(services.table, services.now())
    return mailOf(mail, language, reaching, { snapshots, sources, publicUrl: services.publicUrl })
  }
