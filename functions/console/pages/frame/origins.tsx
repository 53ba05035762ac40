import { quotable, safeLink } from '../../../../shared/digests/clean.ts'
import { dayAt, dayText, momentText } from '../../../../shared/digests/dates.ts'
import { listOf } from '../../../../shared/digests/phrase.ts'
import type { Opportunity, Origin } from '../../../../shared/domain/opportunity.ts'
import type { Ruling } from '../../../../shared/domain/ruling.ts'
import { nameOfSource } from '../../../../shared/sources/names.ts'
import type { Reader } from '../../services.ts'
import { originsWords } from '../../words/origins.ts'

type Props = { reader: Reader; call: Opportunity }

/** Another call of the same measure. */
export type Variant = Pick<Opportunity, 'id' | 'title' | 'language'>

export const callHref = (id: string): string => `/calls/${encodeURIComponent(id)}`

const Place = ({ reader, origin }: { reader: Reader; origin: Origin }) => {
  const words = originsWords[reader.language]
  const link = safeLink(origin.url)
  const deadlines = origin.deadlines.map((deadline) => momentText(reader.language, deadline))
  const facts = [
    deadlines.length > 0 ? `${words.closes} ${listOf(reader.language, deadlines)}` : words.undated,
    `${words.read} ${dayText(reader.language, dayAt(origin.firstSeenAt))}`,
    origin.withdrawnAt && `${words.gone} ${dayText(reader.language, dayAt(origin.withdrawnAt))}`,
  ]
  return (
    <>
      {link ? (
        <a href={link} rel="external noreferrer">
          {nameOfSource(origin.source)}
        </a>
      ) : (
        nameOfSource(origin.source)
      )}
      {`: ${facts.filter(Boolean).join('; ')}`}
    </>
  )
}

const RulingForm = ({
  call,
  row,
  verdict,
  label,
}: {
  call: string
  row: string
  verdict: Ruling['verdict']
  label: string
}) => (
  <form method="post" action={`${callHref(call)}/rulings`}>
    <input type="hidden" name="row" value={row} />
    <input type="hidden" name="verdict" value={verdict} />
    <button type="submit" class="btn btn-outline-primary btn-sm">
      {label}
    </button>
  </form>
)

/**
 * Where a call is published, with what each source says of its days; one that is another call can be taken out of it,
 * and one that was taken out put back.
 * @param apart rows that were ruled to be other calls than a row of this one
 */
export const Origins = ({ reader, call, apart }: Props & { apart: string[] }) => {
  const words = originsWords[reader.language]
  const { origins = [] } = call
  if (origins.length === 0 && apart.length === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      {origins.length > 0 && (
        <>
          <p class="soft">{words.lead}</p>
          <ul>
            {origins.map((origin, index) => (
              <li>
                <Place reader={reader} origin={origin} />
                {index > 0 && (
                  <RulingForm
                    call={call.id}
                    row={origin.id}
                    verdict="apart"
                    label={words.split(nameOfSource(origin.source))}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {apart.length > 0 && (
        <>
          <p class="soft">{words.apart}</p>
          <ul>
            {apart.map((row) => (
              <li>
                <a href={callHref(row)}>{row}</a>
                <RulingForm call={call.id} row={row} verdict="joined" label={words.rejoin} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Editions, hubs and lots of the same measure, each a call of its own. */
export const Variants = ({ reader, variants }: { reader: Reader; variants: Variant[] }) => {
  const words = originsWords[reader.language]
  if (variants.length === 0) return null
  return (
    <details>
      <summary>{words.variants(variants.length)}</summary>
      <ul>
        {variants.map(({ id, title, language }) => (
          <li>
            <a href={callHref(id)} {...(language ? { lang: language } : {})}>
              {quotable(title, 200)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
