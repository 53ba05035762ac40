import { dayAt, dayText, withArticle } from '../../../../shared/digests/dates.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import {
  ENQUIRIES_DAYS,
  INACTIVE_DAYS,
  KEPT_OF_PEOPLE,
  LEFT_DAYS,
  NOTICE,
  OTHER_RUN_DAYS,
  type PersonalId,
  REQUEST_YEARS,
} from '../../../../shared/domain/privacy.ts'
import { inZone } from '../../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { Facts } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { keptWords } from '../../words/kept.ts'
import { privacyWords } from '../../words/privacy.ts'

type Personal = (typeof KEPT_OF_PEOPLE)[number]

/** "550 giorni", "finché il servizio esiste": for how long a kind is kept, in words. */
export const termText = (language: ReaderLanguage, { id, term }: Personal): string => {
  const { terms } = privacyWords[language]
  const special: Partial<Record<PersonalId, string>> = {
    request: terms.years(REQUEST_YEARS),
    call: terms.enquiries(ENQUIRIES_DAYS),
  }
  const said = special[id]
  if (said) return said
  if (term === 'membership')
    return terms.membership(INACTIVE_DAYS.unsubscribed, INACTIVE_DAYS.bounce, LEFT_DAYS)
  if (typeof term === 'string') return terms[term]
  return id === 'shard' ? terms.shard(term.days, OTHER_RUN_DAYS) : terms.days(term.days)
}

/** The basis of a kind; of a contact's own record there are two, each for some. */
export const basisText = (language: ReaderLanguage, { id, basis }: Personal): string => {
  const words = privacyWords[language]
  return id === 'contact' ? `${words.bases[basis]}; ${words.ownConsent}` : words.bases[basis]
}

export const noticeText = (language: ReaderLanguage): string => {
  const day = dayText(language, dayAt(inZone(`${NOTICE.since}T12:00`)), { weekday: false })
  return privacyWords[language].version(NOTICE.version, language === 'it' ? withArticle('dal', day) : day)
}

const Sections = ({ sections }: { sections: { heading: string; text: string[] }[] }) => (
  <>
    {sections.map(({ heading, text }) => (
      <section>
        <h2>{heading}</h2>
        {text.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </section>
    ))}
  </>
)

/** What a contact has of its own is open; the rest unfolds, so that the notice can be read through. */
const KeptKind = ({ language, kept }: { language: ReaderLanguage; kept: Personal }) => {
  const words = privacyWords[language]
  const { name, what, why } = keptWords[language][kept.id]
  return (
    <details open={kept.exported === 'whole'}>
      <summary>{name}</summary>
      <Facts
        facts={[
          { label: words.what, value: what },
          { label: words.why, value: why },
          { label: words.basis, value: basisText(language, kept) },
          { label: words.howLong, value: termText(language, kept) },
          { label: words.who, value: kept.seenBy.map((seer) => words.seers[seer]).join('; ') },
        ]}
      />
    </details>
  )
}

/** What is kept, why, on what basis and for how long, made of the table that tests hold to what is stored. */
export const PrivacyPage = ({ reader, clusters }: { reader: Reader; clusters: Cluster[] }) => {
  const { language } = reader
  const words = privacyWords[language]
  const groups = [...new Set(KEPT_OF_PEOPLE.map(({ people }) => people))]
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'outside' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p class="soft">{noticeText(language)}</p>
      <section>
        <h2>{words.controller.heading}</h2>
        <p>{words.controller.text}</p>
        <ul>
          {clusters.map(({ name, office }) => (
            <li>
              {name}: {office ? <a href={`mailto:${office}`}>{office}</a> : words.controller.noOffice}
            </li>
          ))}
        </ul>
      </section>
      <Sections sections={words.before} />
      <section>
        <h2>{words.kept}</h2>
        {groups.map((people) => (
          <section>
            <h3>{words.groups[people]}</h3>
            {KEPT_OF_PEOPLE.filter((kept) => kept.people === people).map((kept) => (
              <KeptKind language={language} kept={kept} />
            ))}
          </section>
        ))}
      </section>
      <Sections sections={words.after} />
    </Layout>
  )
}
