import type { Child } from 'hono/jsx'
import { quotable } from '../../../../shared/digests/clean.ts'
import { NO_PAGE } from '../../../../shared/domain/announced.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { PREVIEWS, type Previewed, readerOf } from '../../desk/previews.ts'
import type { Reaching } from '../../desk/reach.ts'
import { Note } from '../../frame/components.tsx'
import { deskPreviewsWords } from '../../words/desk/previews.ts'
import { type Desk, DeskFrame } from './frame.tsx'
import { deskHref } from './shown.tsx'

/** What is looked at, and in which language. */
export type Looking = { what: Previewed; language: ReaderLanguage }

const LANGUAGES = ['it', 'en'] as const
const WIDTHS = ['small', 'phone', 'desk'] as const

const Tabs = <T extends string>({
  label,
  options,
  here,
  hrefOf,
  nameOf,
}: {
  label: string
  options: readonly T[]
  here: T
  hrefOf: (option: T) => string
  nameOf: (option: T) => string
}): Child => (
  <nav aria-label={label}>
    <ul class="tabs">
      {options.map((option) => (
        <li>
          <a href={hrefOf(option)} {...(option === here ? { 'aria-current': 'page' } : {})}>
            {nameOf(option)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Frames = ({ desk, looking }: { desk: Desk; looking: Looking }): Child => {
  const words = deskPreviewsWords[desk.reader.language]
  const { what, language } = looking
  const source = deskHref(desk.announcement.id, `preview/${what}?in=${language}`)
  return (
    <div class="devices">
      {WIDTHS.map((width) => {
        const title = words.frame(words.what[what], words.languages[language], words.widths[width])
        return (
          <div class={width === 'desk' ? 'wide' : undefined}>
            <h2>{words.widths[width]}</h2>
            <section class="scroll" tabindex={0} aria-label={words.widths[width]}>
              <iframe
                class={`message device-${width}${what === 'card' ? ' short' : ''}`}
                src={source}
                title={title}
                sandbox={what === 'page' ? 'allow-same-origin' : ''}
              />
            </section>
          </div>
        )
      })}
    </div>
  )
}

const whyNone = (
  reaching: Reaching,
  what: Previewed,
): 'untitled' | 'unread' | 'notYet' | 'closed' | 'nobody' | undefined => {
  if (reaching.kind === 'untitled' || reaching.kind === 'unread') return reaching.kind
  if (what === 'page') return undefined
  if (reaching.kind !== 'reached') return reaching.kind
  return readerOf(reaching.reach) ? undefined : 'nobody'
}

/** How it will read: as a card, in a digest, in an alert and on the web; on phones and wide; in both languages. */
export const DeskPreviewPage = ({
  desk,
  looking,
  reaching,
  subject,
}: {
  desk: Desk
  looking: Looking
  reaching: Reaching
  /** Of the mail that is looked at. */
  subject?: string | undefined
}) => {
  const { reader, announcement } = desk
  const words = deskPreviewsWords[reader.language]
  const { what, language } = looking
  const href = (one: Looking): string =>
    `${deskHref(announcement.id, 'preview')}?what=${one.what}&in=${one.language}`
  const none = whyNone(reaching, what)
  const example = reaching.kind === 'reached' ? readerOf(reaching.reach) : undefined
  const isPageMissing = 'call' in reaching && reaching.call.url === NO_PAGE
  return (
    <DeskFrame desk={desk} page={words.title}>
      <p class="lead">{words.lead}</p>
      <Tabs
        label={words.which}
        options={PREVIEWS}
        here={what}
        hrefOf={(one) => href({ what: one, language })}
        nameOf={(one) => words.what[one]}
      />
      <Tabs
        label={words.inLanguage}
        options={LANGUAGES}
        here={language}
        hrefOf={(one) => href({ what, language: one })}
        nameOf={(one) => words.languages[one]}
      />
      {isPageMissing && (
        <Note tone="warn">
          <p>{words.noPage}</p>
        </Note>
      )}
      {none ? (
        <Note tone="warn">
          <p>{words[none]}</p>
        </Note>
      ) : (
        <>
          {what === 'page' ? (
            <p class="soft">{words.chains}</p>
          ) : (
            example && (
              <p class="soft">
                {(example.told ? words.reader : words.outside)(quotable(example.member.name, 120))}
                {language === 'en' && announcement.written.titleEn === undefined && ` ${words.english}`}
              </p>
            )
          )}
          {subject && what !== 'card' && (
            <p>
              {words.subject}: <strong>{subject}</strong>
            </p>
          )}
          <Frames desk={desk} looking={looking} />
        </>
      )}
    </DeskFrame>
  )
}
