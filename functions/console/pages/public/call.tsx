import { raw } from 'hono/html'
import type { Card } from '../../../../shared/blobs/snapshots.ts'
import { plainLine, quotable } from '../../../../shared/digests/clean.ts'
import { moneyPhrase } from '../../../../shared/digests/money.ts'
import { languageBadge, originText } from '../../../../shared/digests/origin.ts'
import { schedulePhrase } from '../../../../shared/digests/schedule.ts'
import { summaryIn, titled, titleText } from '../../../../shared/digests/titled.ts'
import type { PublishedAnswer } from '../../../../shared/domain/desk-question.ts'
import { statusOf } from '../../../../shared/domain/status.ts'
import type { Bilingual } from '../../../../shared/domain/vocabulary.ts'
import { PATHS } from '../../../../shared/links/addresses.ts'
import { briefText, endOf, linkedData, scriptText } from '../../../../shared/public/index.ts'
import { Said, Tag } from '../../frame/components.tsx'
import { inAddress, publicCallPath } from '../../public/address.ts'
import { callsWords } from '../../words/calls.ts'
import { publicWords } from '../../words/public.ts'
import { Changes } from '../calls/call.tsx'
import { factsOf, unstatedText } from '../frame/facts.tsx'
import { askingFacts, partnershipFacts, whoInEnglish } from './call-announced.tsx'
import { Asking } from './call-asking.tsx'
import { Share, Sources, Topics, Variants } from './call-ends.tsx'
import { applyFacts, factsIn, type GROUPS, repeatedIn, Section } from './call-facts.tsx'
import { type CallProps, SHORT_TITLE } from './call-names.ts'
import { Actions, Doubts, Ended } from './call-state.tsx'
import { PublicFrame } from './frame.tsx'

/** A source's own paragraphs, without what a reader could not see, or would take for a link of ours. */
const paragraphs = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => quotable(line, 4000))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/**
 * A call for everybody: to read, to print, to share, and for machines. Nothing of any member, nor of who edited what.
 * @param chains `cluster/id` of the value chains whose subject it is
 * @param indexed may search engines list it?
 */
export const PublicCallPage = ({
  open,
  call,
  chains,
  names,
  variants,
  indexed,
  answers,
}: CallProps & {
  chains: readonly string[]
  names: ReadonlyMap<string, Bilingual & { cluster: string }>
  variants: readonly Card[]
  indexed: boolean
  /** What the desk has answered about it; absent: it was not announced here, and nobody here is asked. */
  answers?: readonly PublishedAnswer[] | undefined
}) => {
  const { reader, site } = open
  const { language, now } = reader
  const words = publicWords[language]
  const status = statusOf(call, now)
  const badge = languageBadge(language, call)
  const summary = summaryIn(language, call)
  const repeated = repeatedIn(call, status)
  const inEnglish = whoInEnglish(language, call)
  const facts = factsOf(language, call, now).map((fact) =>
    fact.label === 'applicantsWords' && inEnglish ? { ...fact, value: inEnglish } : fact,
  )
  const missing = unstatedText(language, facts)
  const address = `${site}${inAddress(publicCallPath(call.id), language)}`
  const section = (group: keyof typeof GROUPS) =>
    factsIn(
      language,
      facts.filter(({ label }) => !repeated.includes(label)),
      group,
    )
  return (
    <PublicFrame
      open={open}
      title={titleText(language, call, SHORT_TITLE)}
      description={briefText(language, call, now)}
      here="call"
      indexed={indexed}
      head={
        <script type="application/ld+json">
          {raw(scriptText(linkedData(language, call, { address, site: `${site}${PATHS.published}` })))}
        </script>
      }
    >
      <h1>
        <Said phrase={[titled(language, call)]} />
      </h1>
      <p class="soft">
        <Tag tone={status}>
          {status === 'closed' ? words.ends[endOf(call)] : callsWords[language].statuses[status]}
        </Tag>{' '}
        {originText(language, call)}
        {badge && ` [${badge}]`}
      </p>
      <Ended open={open} call={call} />
      <Actions open={open} call={call} />
      {status !== 'closed' && (
        <p class="key">
          <strong>
            <Said phrase={schedulePhrase(language, call, now)} />
          </strong>
          <br />
          <Said phrase={moneyPhrase(language, call)} />
        </p>
      )}
      {summary && (
        <section>
          <h2>{words.summary}</h2>
          <p class="text" {...(summary.language ? { lang: summary.language } : {})}>
            {paragraphs(summary.text)}
          </p>
        </section>
      )}
      <Section title={words.when} facts={section('when')} />
      <Section
        title={words.money}
        facts={[
          ...section('money'),
          ...(call.aidRegime ? [{ label: words.regime, value: plainLine(call.aidRegime, 300) }] : []),
        ]}
      />
      <Section
        title={words.who}
        facts={[
          ...section('who'),
          ...partnershipFacts(language, call),
          ...(call.localUnit ? [{ label: words.site, value: words.siteRequired }] : []),
        ]}
      />
      <Section
        title={words.how}
        facts={[...section('how'), ...applyFacts(language, call), ...askingFacts(language, call)]}
      />
      <Changes reader={reader} call={call} />
      <Section title={words.origin} facts={section('origin')} />
      {missing && <p class="soft">{`${callsWords[language].unstated}${missing}.`}</p>}
      <Doubts open={open} call={call} />
      {answers && <Asking open={open} call={call} answers={answers} />}
      <Sources open={open} call={call} />
      <Topics open={open} chains={chains} names={names} />
      <Variants open={open} variants={variants} />
      <Share open={open} call={call} />
    </PublicFrame>
  )
}
