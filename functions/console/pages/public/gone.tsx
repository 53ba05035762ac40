import type { Card } from '../../../../shared/blobs/snapshots.ts'
import { safeLink } from '../../../../shared/digests/clean.ts'
import { titled } from '../../../../shared/digests/titled.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { PATHS } from '../../../../shared/links/addresses.ts'
import { endOf } from '../../../../shared/public/index.ts'
import { Facts, Note, Said } from '../../frame/components.tsx'
import { inAddress } from '../../public/address.ts'
import { callsWords } from '../../words/calls.ts'
import { publicWords } from '../../words/public.ts'
import { Changes } from '../calls/call.tsx'
import { type FactLabel, factsOf } from '../frame/facts.tsx'
import { type CallProps, dayOnly } from './call-names.ts'
import { PublicFrame } from './frame.tsx'

/** Why it is there no more, as far as it is known. */
const saidOf = (language: ReaderLanguage, call: Card): string => {
  const words = publicWords[language]
  if (!call.withdrawnAt) return words.goneLong
  const day = dayOnly(language, call.withdrawnAt)
  return endOf(call) === 'revoked' ? words.revokedOn(day) : words.goneOn(day)
}

/** What is left to say of a call that its source no longer publishes, or that closed long ago. */
export const PublicGonePage = ({ open, call }: CallProps) => {
  const { language, now } = open.reader
  const words = publicWords[language]
  const isRevoked = endOf(call) === 'revoked'
  const title = isRevoked ? words.revokedTitle : words.goneTitle
  const facts = factsOf(language, call, now)
  const known: FactLabel[] = ['funder', 'act', 'deadlines', 'money']
  const official = safeLink(call.url)
  return (
    <PublicFrame open={open} title={title} description={title} here="call" indexed={false}>
      <h1>{title}</h1>
      <Note tone="warn">
        <p>{saidOf(language, call)}</p>
      </Note>
      <h2>
        <Said phrase={[titled(language, call)]} />
      </h2>
      <Facts
        facts={facts
          .filter(({ label }) => known.includes(label))
          .map(({ label, value }) => ({ label: callsWords[language].labels[label], value }))}
      />
      {isRevoked && <Changes reader={open.reader} call={call} />}
      <p class="actions">
        {official && (
          <a href={official} rel="external noreferrer">
            {words.official}
          </a>
        )}
        <a href={inAddress(PATHS.published, language)}>{words.seeOpen}</a>
      </p>
      <p>{words.prevails}</p>
    </PublicFrame>
  )
}
