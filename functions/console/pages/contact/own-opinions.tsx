import type { DigestLinks } from '../../../../shared/digests/digest.ts'
import { shortDay } from '../../../../shared/digests/leaning.ts'
import type { Opinion } from '../../../../shared/domain/opinion.ts'
import { OPINIONS } from '../../../../shared/links/addresses.ts'
import { Said } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { opinionWords } from '../../words/opinions.ts'
import { titlePhrase } from './opinion.tsx'

/** What the contact has said of calls, the latest first, each with a button that undoes it. */
export const OwnOpinions = ({
  reader: { language },
  opinions,
  links,
}: {
  reader: Reader
  opinions: readonly Opinion[]
  links: Pick<DigestLinks, 'follow' | 'decline'>
}) => {
  const words = opinionWords[language]
  const given = opinions.filter(({ says }) => says !== 'nothing').toSorted((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <section id={OPINIONS}>
      <h2>{words.section}</h2>
      {given.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.sectionLead}</p>
          <ul class="rows">
            {given.map((opinion) => {
              const { says, reason, at, call, title } = opinion
              const day = shortDay(language, at)
              return (
                <li>
                  <h3>
                    <Said phrase={titlePhrase(language, opinion)} />
                  </h3>
                  <p>
                    {says === 'follow'
                      ? words.followed(day)
                      : words.declined(day, words.because[reason ?? 'topic'])}
                  </p>
                  <form method="post" action={says === 'follow' ? links.follow(call) : links.decline(call)}>
                    <button
                      type="submit"
                      name="do"
                      value="undo"
                      class="btn btn-outline-primary btn-sm"
                      aria-label={`${words.undo}: ${title}`}
                    >
                      {words.undo}
                    </button>
                  </form>
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}
