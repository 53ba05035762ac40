import { safeLink } from '../../../../shared/digests/clean.ts'
import { titled } from '../../../../shared/digests/titled.ts'
import { PATHS } from '../../../../shared/links/addresses.ts'
import { Facts, Note, Said } from '../../components.tsx'
import { inAddress } from '../../public/address.ts'
import { callsWords } from '../../words/calls.ts'
import { publicWords } from '../../words/public.ts'
import { type FactLabel, factsOf } from '../facts.tsx'
import { type CallProps, dayOnly } from './call-names.ts'
import { PublicFrame } from './frame.tsx'

/** What is left to say of a call that its source no longer publishes, or that closed long ago. */
export const PublicGonePage = ({ open, call }: CallProps) => {
  const { language, now } = open.reader
  const words = publicWords[language]
  const facts = factsOf(language, call, now)
  const known: FactLabel[] = ['funder', 'act', 'deadlines', 'money']
  const official = safeLink(call.url)
  return (
    <PublicFrame
      open={open}
      title={words.goneTitle}
      description={words.goneTitle}
      here="call"
      indexed={false}
    >
      <h1>{words.goneTitle}</h1>
      <Note tone="warn">
        <p>{call.withdrawnAt ? words.goneOn(dayOnly(language, call.withdrawnAt)) : words.goneLong}</p>
      </Note>
      <h2>
        <Said phrase={[titled(language, call)]} />
      </h2>
      <Facts
        facts={facts
          .filter(({ label }) => known.includes(label))
          .map(({ label, value }) => ({ label: callsWords[language].labels[label], value }))}
      />
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
