import type { Child } from 'hono/jsx'
import type { Card } from '../../../../shared/blobs/snapshots.ts'
import { readyText } from '../../../../shared/digests/apply.ts'
import { quotable, safeLink } from '../../../../shared/digests/clean.ts'
import { languageNames } from '../../../../shared/digests/origin.ts'
import { listOf } from '../../../../shared/digests/phrase.ts'
import type { Status } from '../../../../shared/domain/status.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { Facts } from '../../frame/components.tsx'
import { callsWords } from '../../words/calls.ts'
import { publicWords } from '../../words/public.ts'
import type { CallFact, FactLabel } from '../frame/facts.tsx'

/** What we read, in the order in which people ask: when, how much, who, how, whose. */
export const GROUPS = {
  when: ['schedule', 'opensAt', 'deadlines', 'end', 'earlyClosure', 'stages', 'closedBySource'],
  money: ['money', 'amountsWords'],
  who: ['applicants', 'applicantsWords', 'sizes', 'regions', 'ateco', 'partnership'],
  how: ['procedure'],
  origin: ['funder', 'act', 'programme', 'call', 'topic', 'typeOfAction', 'trl', 'level', 'language'],
} as const satisfies Record<string, FactLabel[]>

export const factsIn = (
  language: ReaderLanguage,
  facts: readonly CallFact[],
  group: keyof typeof GROUPS,
): { label: string; value: Child }[] =>
  GROUPS[group].flatMap((wanted) => {
    const fact = facts.find(({ label }) => label === wanted)
    return fact ? [{ label: callsWords[language].labels[wanted], value: fact.value }] : []
  })

/** What is said already, at the head of the page or by other facts, or no longer: of what has closed there is no next date. */
export const repeatedIn = (call: Card, status: Status): FactLabel[] => [
  ...(status !== 'closed' ? (['schedule', 'money'] as const) : []),
  ...(status === 'closed' && call.deadlines.length > 0 ? (['schedule'] as const) : []),
  ...(status !== 'closed' && call.deadlines.length === 1 ? (['deadlines'] as const) : []),
  ...(status === 'forthcoming' ? (['opensAt'] as const) : []),
  ...(call.announced?.rule ? (['partnership'] as const) : []),
  // A bare number is the figure that stands above it.
  ...(/\p{L}/u.test(call.amounts?.words ?? '') ? [] : (['amountsWords'] as const)),
]

/** How an application is handed in, as far as the source says it. */
export const applyFacts = (language: ReaderLanguage, call: Card): { label: string; value: Child }[] => {
  const words = publicWords[language]
  const ready = readyText(language, call)
  const portal = call.howToApply?.url && safeLink(call.howToApply.url)
  const documents = (call.documents ?? []).flatMap(({ title, url }) => {
    const href = safeLink(url)
    return href ? [{ title: quotable(title, 200), href }] : []
  })
  const languages = (call.applicationLanguages ?? []).map((one) => languageNames[language].of(one) ?? one)
  return [
    ...(ready ? [{ label: words.application, value: ready }] : []),
    ...(portal
      ? [
          {
            label: words.portal,
            value: (
              <a href={portal} rel="external noreferrer nofollow">
                {new URL(portal).hostname}
              </a>
            ),
          },
        ]
      : []),
    ...(languages.length > 0 ? [{ label: words.languages, value: listOf(language, languages) }] : []),
    ...(documents.length > 0
      ? [
          {
            label: words.documents,
            value: (
              <ul>
                {documents.map(({ title, href }) => (
                  <li>
                    <a
                      href={href}
                      rel="external noreferrer nofollow"
                      {...(call.language ? { lang: call.language } : {})}
                    >
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
  ]
}

export const Section = ({ title, facts }: { title: string; facts: { label: string; value: Child }[] }) =>
  facts.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <Facts facts={facts} />
    </section>
  )
