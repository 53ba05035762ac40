import type { Card } from '../../../../shared/blobs/snapshots.ts'
import { safeLink } from '../../../../shared/digests/clean.ts'
import { momentText } from '../../../../shared/digests/dates.ts'
import { listOf } from '../../../../shared/digests/phrase.ts'
import { titled, titleText } from '../../../../shared/digests/titled.ts'
import { officeOf } from '../../../../shared/domain/by-hand.ts'
import { DESK_SOURCE, isAnnounced } from '../../../../shared/domain/desk.ts'
import type { Bilingual } from '../../../../shared/domain/vocabulary.ts'
import { PATHS } from '../../../../shared/links/addresses.ts'
import { nameOfSource } from '../../../../shared/sources/names.ts'
import { Said } from '../../frame/components.tsx'
import { inAddress, publicCallPath } from '../../public/address.ts'
import { publicWords } from '../../words/public.ts'
import { type CallProps, dayOnly, SHORT_TITLE } from './call-names.ts'
import type { PublicReader } from './frame.tsx'

/** Every site it was read on, with its days. */
export const Sources = ({ open: { reader }, call }: CallProps) => {
  const { language } = reader
  const words = publicWords[language]
  // What an office wrote by hand is no source where there is another.
  const published = (call.origins ?? []).filter((row) => officeOf(row.source) === undefined)
  const rows = published.length > 0 ? published : [call]
  return (
    <section>
      <h2>{words.sources}</h2>
      <ul>
        {rows.map(({ source, url, firstSeenAt, deadlines, withdrawnAt }) => {
          const link = safeLink(url)
          const days = deadlines.slice(0, 3).map((deadline) => momentText(language, deadline))
          const said = [
            rows.length === 1 &&
              source !== DESK_SOURCE &&
              call.publishedAt &&
              words.published(dayOnly(language, call.publishedAt)),
            source === DESK_SOURCE
              ? words.announced(dayOnly(language, call.publishedAt ?? firstSeenAt))
              : words.read(dayOnly(language, firstSeenAt)),
            rows.length > 1 && days.length > 0 && words.dates(listOf(language, days)),
            withdrawnAt && words.gone(dayOnly(language, withdrawnAt)),
          ].filter(Boolean)
          return (
            <li>
              {link ? (
                <a href={link} rel="external noreferrer">
                  {nameOfSource(source)}
                </a>
              ) : (
                nameOfSource(source)
              )}
              {`: ${said.join('; ')}`}
            </li>
          )
        })}
      </ul>
      {rows.length > 1 && !isAnnounced(call) && call.publishedAt && (
        <p class="soft">{words.published(dayOnly(language, call.publishedAt))}</p>
      )}
    </section>
  )
}

export const Share = ({ open: { reader, site }, call }: CallProps) => {
  const words = publicWords[reader.language]
  const address = `${site}${inAddress(publicCallPath(call.id), reader.language)}`
  const mail = `mailto:?subject=${encodeURIComponent(titleText(reader.language, call, SHORT_TITLE))}&body=${encodeURIComponent(address)}`
  return (
    <section>
      <h2>{words.share}</h2>
      <p class="address">
        {words.address}: <a href={address}>{address}</a>
      </p>
      <p class="no-print">
        <a href={mail}>{words.byMail}</a>
      </p>
      <p class="soft">{words.asOf(dayOnly(reader.language, reader.now))}</p>
    </section>
  )
}

/** The value chains whose subject it is, each with its list. */
export const Topics = ({
  open: { reader },
  chains,
  names,
}: {
  open: PublicReader
  chains: readonly string[]
  names: ReadonlyMap<string, Bilingual & { cluster: string }>
}) => {
  const { language } = reader
  if (chains.length === 0) return null
  return (
    <section class="no-print">
      <h2>{publicWords[language].topics}</h2>
      <ul>
        {chains.flatMap((chain) => {
          const name = names.get(chain)
          return name
            ? [
                <li>
                  <a href={inAddress(PATHS.published, language, new URLSearchParams({ chain }))}>
                    {`${name.cluster}, ${name[language]}`}
                  </a>
                </li>,
              ]
            : []
        })}
      </ul>
    </section>
  )
}

export const Variants = ({
  open: { reader },
  variants,
}: {
  open: PublicReader
  variants: readonly Card[]
}) =>
  variants.length === 0 ? null : (
    <section class="no-print">
      <h2>{publicWords[reader.language].variants}</h2>
      <ul>
        {variants.map((other) => (
          <li>
            <a href={inAddress(publicCallPath(other.id), reader.language)}>
              <Said phrase={[titled(reader.language, other)]} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
