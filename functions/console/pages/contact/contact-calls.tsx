import { type Card, cardOf, titleLineOf } from '../../../../shared/digests/card.ts'
import type { Candidate, DigestInput } from '../../../../shared/digests/digest.ts'
import type { Due } from '../../../../shared/digests/due.ts'
import { capitalised } from '../../../../shared/digests/phrase.ts'
import { membersText, verdictLines } from '../../../../shared/digests/verdicts.ts'
import { scoreOf, standingOf, type Wanting } from '../../../../shared/digests/wanted.ts'
import { NOT_OPEN, OPINIONS } from '../../../../shared/links/addresses.ts'
import { Empty, Said } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { callsWords } from '../../words/contact/calls.ts'
import { opinionWords } from '../../words/opinions.ts'
import { ContactFrame, type Visit } from './contact-frame.tsx'
import { OwnOpinions } from './own-opinions.tsx'

/** What the page is made of: the same that a digest is, so that both say the same of a call. */
export type CallsInput = Pick<DigestInput, 'members' | 'candidates' | 'opinions' | 'names' | 'links'> & {
  contact: Omit<Wanting, 'members' | 'opinions'>
}

/** Best first; among those not open by the matcher's score. Counted as the digest counts them. */
export const sortedOut = (
  {
    candidates,
    members,
    contact,
    opinions,
  }: Pick<CallsInput, 'candidates' | 'members' | 'contact' | 'opinions'>,
  now: string,
): { open: Candidate[]; closed: Candidate[] } => {
  const wanting: Wanting = { ...contact, members, opinions }
  const standing = (wanted: ReturnType<typeof standingOf>): Candidate[] =>
    candidates.filter((candidate) => standingOf(candidate, wanting, now) === wanted)
  const best = ({ fits }: Candidate): number => Math.max(...fits.map(({ score }) => score))
  return {
    open: standing('open').sort((a, b) => scoreOf(b, wanting) - scoreOf(a, wanting)),
    closed: standing('not-open').sort((a, b) => best(b) - best(a)),
  }
}

/** A call in full, as in a mail. @param note what else is to say of it here */
export const CardView = ({
  card,
  why,
  undo,
  note,
}: {
  card: Card
  why: string
  undo: string
  note?: string | undefined
}) => (
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
    {note && <p class="soft">{note}</p>}
    {card.leaning && (
      <p class="soft">
        <Said phrase={card.leaning} /> <a href={`#${OPINIONS}`}>{undo}</a>
      </p>
    )}
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

/** A call that rules out every member: what it is, by when, and what is missing. */
const NotOpen = ({
  language,
  candidate,
  input,
}: {
  language: Reader['language']
  candidate: Candidate
  input: DigestInput
}) => {
  const { title, badge, when, link } = titleLineOf(language, asFirstLook(candidate), input)
  return (
    <li>
      <h3>
        <Said phrase={[title]} />
        {badge && <span class="soft">{` [${badge}]`}</span>}
      </h3>
      {verdictLines(language, candidate.fits, input.members, candidate.opportunity).map(
        ({ who, verdict, tone, detail }) => (
          <p>
            {who}: <strong class={tone}>{verdict}</strong>
            {detail}
          </p>
        ),
      )}
      <p class="small">
        {when && <span class="soft">{`${capitalised(when)}. `}</span>}
        {link && (
          <a href={link.url} {...(link.about ? { 'aria-label': `${link.label}: ${link.about}` } : {})}>
            {link.label}
          </a>
        )}
      </p>
    </li>
  )
}

const asFirstLook = (candidate: Candidate): Due => ({ section: 'first-look', candidate, changes: [] })

/** Everything that fits the contact's members now, and what does not admit them, with the reason. */
export const ContactCallsPage = ({
  visit,
  input,
  paths,
}: {
  visit: Visit
  input: CallsInput
  /** Where answers are undone. */
  paths: Pick<DigestInput['links'], 'follow' | 'decline'>
}) => {
  const { reader } = visit
  const { language, now } = reader
  const words = callsWords[language]
  const { open, closed } = sortedOut(input, now)
  const whole: DigestInput = {
    ...input,
    contact: { ...input.contact, name: '', language, frequency: 'weekly' },
    clusters: [],
    now,
    told: new Map(),
    sources: [],
  }
  const cards = (candidates: Candidate[]): Card[] =>
    candidates.map((candidate) => cardOf(language, asFirstLook(candidate), whole))
  return (
    <ContactFrame visit={visit} here="calls" title={words.title}>
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
            <CardView card={card} why={words.why} undo={opinionWords[language].seeAnswers} />
          ))}
        </section>
      )}
      {closed.length > 0 && (
        <section id={NOT_OPEN}>
          <h2>{words.closed(closed.length)}</h2>
          <p>{words.closedLead}</p>
          <ul class="rows">
            {closed.map((candidate) => (
              <NotOpen language={language} candidate={candidate} input={whole} />
            ))}
          </ul>
        </section>
      )}
      <OwnOpinions reader={reader} opinions={input.opinions} links={paths} />
    </ContactFrame>
  )
}
