import type { Child, PropsWithChildren } from 'hono/jsx'
import type { Phrase } from '../../../shared/digests/phrase.ts'
import type { Reader } from '../services.ts'
import { frameWords } from '../words/frame.ts'

/** A line of our wording, with quotations in another language marked as such. */
export const Said = ({ phrase }: { phrase: Phrase }) => (
  <>
    {phrase.map((piece) => (typeof piece === 'string' ? piece : <span lang={piece.lang}>{piece.text}</span>))}
  </>
)

/** The states and bands that have a colour; the word says the same without it. */
export type Tone =
  | 'open'
  | 'forthcoming'
  | 'closed'
  | 'strong'
  | 'good'
  | 'possible'
  | 'sent'
  | 'skipped'
  | 'failed'
  | 'unknown'
  | 'pending'
  | 'done'
  | 'paused'
  | 'sending'
  | 'preparing'
  | 'complete'
  | 'unchanged'
  | 'silent'
  | 'quarantined'

export const Tag = ({ tone, children }: PropsWithChildren<{ tone?: Tone }>) => (
  <span class={tone ? `tag ${tone}` : 'tag'}>{children}</span>
)

export type NoteTone = 'plain' | 'warn' | 'good' | 'bad'

/** Something to know. `live`: it has just happened, and is read out at once. */
export const Note = ({
  tone = 'plain',
  live = false,
  children,
}: PropsWithChildren<{ tone?: NoteTone; live?: boolean }>) => (
  <div class={tone === 'plain' ? 'note' : `note ${tone}`} {...(live ? { role: 'status' } : {})}>
    {children}
  </div>
)

/** Nothing to show, and what to do about it. */
export const Empty = ({ title, children }: PropsWithChildren<{ title: string }>) => (
  <div class="empty">
    <p>
      <strong>{title}</strong>
    </p>
    {children}
  </div>
)

export type Fact = { label: string; value: Child }

/** Labelled facts; those without a value are left out. */
export const Facts = ({ facts }: { facts: (Fact | undefined)[] }) => (
  <dl class="facts">
    {facts.map(
      (fact) =>
        fact && (
          <>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </>
        ),
    )}
  </dl>
)

/** A table that scrolls by itself, also by keyboard, and never the page. */
export const Table = ({
  caption,
  head,
  rows,
}: {
  caption: string
  /** `number`: the column holds figures. */
  head: { label: string; number?: boolean }[]
  rows: Child[][]
}) => (
  <section class="scroll" tabindex={0} aria-label={caption}>
    <table>
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {head.map(({ label, number }) => (
            <th scope="col" {...(number ? { class: 'number' } : {})}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr>
            {cells.map((cell, column) => (
              <td {...(head[column]?.number ? { class: 'number' } : {})}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

/** One of a list. `id`: where another field of the page has its name. */
export const Choice = ({
  name,
  id = name,
  label,
  value,
  options,
}: {
  name: string
  id?: string
  label: string
  value: string
  options: { value: string; label: string }[]
}) => (
  <div class="field">
    <label for={id}>{label}</label>
    <select id={id} name={name}>
      {options.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
)

export const Search = ({
  name,
  label,
  value,
  longest = 200,
  hint,
}: {
  name: string
  label: string
  value: string
  longest?: number
  hint?: string
}) => (
  <div class="field wide">
    <label for={name}>{label}</label>
    {hint && (
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
    <input
      type="search"
      id={name}
      name={name}
      value={value}
      maxlength={longest}
      {...(hint ? { 'aria-describedby': `${name}-hint` } : {})}
    />
  </div>
)

/** Search field and selects, sent as a plain form to the page itself. */
export const Filters = ({ reader, children }: PropsWithChildren<{ reader: Reader }>) => {
  const words = frameWords[reader.language]
  const filtered = [...reader.query.keys()].some((name) => name !== 'lang' && name !== 'page')
  return (
    <search>
      <form class="filters" method="get" action={reader.path}>
        {children}
        <div class="actions">
          <button type="submit" class="btn btn-primary">
            {words.search}
          </button>
          {filtered && <a href={reader.path}>{words.clear}</a>}
        </div>
      </form>
    </search>
  )
}

export type Slice<T> = { all: number; from: number; page: number; pages: number; shown: T[] }

/** One page of a list; a page that is not there is the nearest that is. */
export const sliceOf = <T,>(list: T[], page: number, size = 25): Slice<T> => {
  const pages = Math.max(1, Math.ceil(list.length / size))
  const here = Math.min(Math.max(1, page), pages)
  const from = (here - 1) * size
  return { all: list.length, from, page: here, pages, shown: list.slice(from, from + size) }
}

/** The page asked for by `?page=`, 1 or more. */
export const pageAsked = (query: URLSearchParams): number => {
  const page = Number(query.get('page'))
  return Number.isInteger(page) && page > 0 ? page : 1
}

const pageHref = ({ path, query }: Reader, page: number): string => {
  const other = new URLSearchParams(query)
  other.set('page', String(page))
  return `${path}?${other}`
}

export const Pager = <T,>({ reader, slice }: { reader: Reader; slice: Slice<T> }) => {
  const words = frameWords[reader.language]
  const { page, pages, from, shown, all } = slice
  if (pages === 1) return null
  return (
    <nav class="pager" aria-label={words.pages}>
      {page > 1 && (
        <a href={pageHref(reader, page - 1)} rel="prev">
          {words.previous}
        </a>
      )}
      <span>{words.results(from + 1, from + shown.length, all)}</span>
      {page < pages && (
        <a href={pageHref(reader, page + 1)} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  )
}
