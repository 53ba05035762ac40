import { type Card, cardOf } from '../../../shared/digests/card.ts'
import type { Candidate, DigestInput } from '../../../shared/digests/digest.ts'
import { isCurrent, isElsewhere, isOpenToSomeone, scoreOf } from '../../../shared/digests/due.ts'
import { membersText } from '../../../shared/digests/verdicts.ts'
import { Empty, Said } from '../components.tsx'
import { Layout } from '../layout.tsx'
import type { Reader } from '../services.ts'
import { contactWords } from '../words/contact.ts'

/** What the page is made of: the same that a digest is, so that both say the same of a call. */
export type CallsInput = Pick<DigestInput, 'members' | 'candidates' | 'names' | 'links'>

/** Best first; among those not open by the matcher's score. Counted as the digest counts them. */
export const sortedOut = (
  candidates: Candidate[],
  now: string,
): { open: Candidate[]; closed: Candidate[] } => {
  const current = candidates.filter((candidate) => isCurrent(candidate, now))
  const best = ({ fits }: Candidate): number => Math.max(...fits.map(({ score }) => score))
  return {
    open: current.filter(isOpenToSomeone).sort((a, b) => scoreOf(b) - scoreOf(a)),
    closed: current
      .filter((candidate) => !isOpenToSomeone(candidate) && !isElsewhere(candidate))
      .sort((a, b) => best(b) - best(a)),
  }
}

const CardView = ({ card, why }: { card: Card; why: string }) => (
  <article class="paper">
    <h3>
      <Said phrase={[card.title]} />
      {card.badge && <span class="soft">{` [${card.badge}]`}</span>}
    </h3>
    <p class="soft">{card.origin}</p>
    {card.schedule && (
      <p>
        <Said phrase={card.schedule} />
      </p>
    )}
    <p>
      <Said phrase={card.money} />
    </p>
    {card.verdicts.map(({ who, verdict, tone, detail }) => (
      <p>
        {who}: <strong class={tone}>{verdict}</strong>
        {detail}
      </p>
    ))}
    {card.because.map((because) => (
      <p class="soft">
        {why}: <Said phrase={because} />
      </p>
    ))}
    <p class="actions">
      {card.links.map(({ label, about, url }, place) => (
        <a
          href={url}
          {...(place === 0 ? { class: 'btn btn-outline-primary' } : {})}
          {...(about ? { 'aria-label': `${label}: ${about}` } : {})}
        >
          {label}
        </a>
      ))}
    </p>
  </article>
)

/** Everything that fits the contact's members now, and what does not admit them, with the reason. */
export const ContactCallsPage = ({ reader, input }: { reader: Reader; input: CallsInput }) => {
  const { language, now } = reader
  const words = contactWords[language].calls
  const { open, closed } = sortedOut(input.candidates, now)
  const whole: DigestInput = {
    ...input,
    contact: { name: '', language, frequency: 'weekly' },
    clusters: [],
    now,
    told: new Map(),
    sources: [],
  }
  const cards = (candidates: Candidate[]): Card[] =>
    candidates.map((candidate) => cardOf(language, { section: 'first-look', candidate, changes: [] }, whole))
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'outside' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.for(membersText(language, input.members))}</p>
      <p class="count">{words.count(open.length, closed.length)}</p>
      {open.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneDo}</p>
        </Empty>
      ) : (
        <section>
          <h2>{words.open(open.length)}</h2>
          {cards(open).map((card) => (
            <CardView card={card} why={words.why} />
          ))}
        </section>
      )}
      {closed.length > 0 && (
        <section>
          <h2>{words.closed(closed.length)}</h2>
          <p>{words.closedLead}</p>
          {cards(closed).map((card) => (
            <CardView card={card} why={words.why} />
          ))}
        </section>
      )}
    </Layout>
  )
}
