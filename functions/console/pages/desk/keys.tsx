import { quotable } from '../../../../shared/digests/clean.ts'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import {
  type ApiKey,
  ASLEEP_DAYS,
  KEY_TERMS,
  KeyScope,
  type KeyStanding,
  MOST_KEYS,
} from '../../../../shared/domain/api-key.ts'
import { type Day, inZone } from '../../../../shared/domain/time.ts'
import { beginningOf } from '../../../../shared/store/api-keys.ts'
import { DOCUMENT } from '../../api/problem.ts'
import { Choice, Empty, Facts, Note, Tag, type Tone } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { deskWords } from '../../words/desk.ts'
import { deskKeysWords } from '../../words/desk-keys.ts'
import { anchorOf, Boxes } from '../frame/fields.tsx'
import { atText, byText, DESK } from './shown.tsx'

export const KEYS = `${DESK}/keys`

export type KeyListed = { key: ApiKey; standing: KeyStanding }

/** What was typed, and why no key was made of it. */
export type KeyTyped = {
  name: string
  scopes: readonly string[]
  days: number
  wrong?: 'name' | 'scopes' | 'many'
}

/** A key as it was made a moment ago. `secret` absent: the form came twice, and it was shown the first time. */
export type KeyMade = { key: ApiKey; secret?: string }

const TONES: Record<KeyStanding, Tone> = {
  live: 'open',
  asleep: 'paused',
  expired: 'closed',
  revoked: 'closed',
}

const dayWords = ({ language }: Reader, day: Day): string => dayText(language, dayAt(inZone(`${day}T12:00`)))

const Made = ({ reader, made: { key, secret } }: { reader: Reader; made: KeyMade }) => {
  const words = deskKeysWords[reader.language]
  if (!secret)
    return (
      <Note tone="warn" live>
        <p>{words.again}</p>
      </Note>
    )
  return (
    <Note tone="good" live>
      <h2>{`${words.madeTitle}: ${quotable(key.name, 80)}`}</h2>
      <p>{words.shownOnce}</p>
      <div class="field">
        <label for="secret">{words.secret}</label>
        <input
          type="text"
          id="secret"
          readonly
          value={secret}
          autocomplete="off"
          spellcheck={false}
          translate="no"
        />
      </div>
      <p>
        {words.use} <code translate="no">Authorization: Bearer sgk_…</code>
      </p>
    </Note>
  )
}

const Making = ({ reader, typed, once }: { reader: Reader; typed: KeyTyped; once: string }) => {
  const words = deskKeysWords[reader.language]
  const wrongName = typed.wrong === 'name' ? [words.wrongName] : []
  return (
    <section>
      <h2>{words.newTitle}</h2>
      {typed.wrong === 'many' && (
        <Note tone="bad" live>
          <p>{words.many(MOST_KEYS)}</p>
        </Note>
      )}
      <form method="post" action={KEYS}>
        <input type="hidden" name="once" value={once} />
        <div class="field">
          <label for={anchorOf('name')}>{words.name}</label>
          <p class="hint" id="name-hint">
            {words.nameHint}
          </p>
          {wrongName.map((text) => (
            <p class="missing" id="name-wrong" role="alert">
              <strong>{text}</strong>
            </p>
          ))}
          <input
            type="text"
            id={anchorOf('name')}
            name="name"
            value={typed.name}
            maxlength={80}
            aria-describedby={wrongName.length > 0 ? 'name-hint name-wrong' : 'name-hint'}
            {...(wrongName.length > 0 ? { 'aria-invalid': 'true' as const } : {})}
          />
        </div>
        <Boxes
          name="scopes"
          label={words.scopes}
          hint={words.noApproval}
          wrong={typed.wrong === 'scopes' ? [words.wrongScopes] : []}
          options={KeyScope.options.map((value) => ({
            value,
            label: words.scopeNames[value],
            about: words.scopeAbouts[value],
          }))}
          chosen={typed.scopes}
        />
        <Choice
          name="days"
          label={words.term}
          value={String(typed.days)}
          options={KEY_TERMS.map((days) => ({ value: String(days), label: words.days(days) }))}
        />
        <p class="actions">
          <button type="submit" class="btn btn-primary">
            {words.make}
          </button>
        </p>
      </form>
    </section>
  )
}

const Row = ({ reader, row: { key, standing } }: { reader: Reader; row: KeyListed }) => {
  const words = deskKeysWords[reader.language]
  const isOver = standing === 'revoked' || standing === 'expired'
  return (
    <li>
      <h3>
        {quotable(key.name, 80)} <Tag tone={TONES[standing]}>{words.standings[standing]}</Tag>
      </h3>
      {standing === 'asleep' && <p>{words.asleepBecause(ASLEEP_DAYS)}</p>}
      <Facts
        facts={[
          { label: words.begins, value: <code translate="no">{`${beginningOf(key.id)}…`}</code> },
          { label: words.may, value: key.scopes.map((scope) => words.scopeNames[scope]).join(', ') },
          {
            label: words.madeBy,
            value: words.byOn(byText(reader, key.by), atText(reader, key.madeAt)),
          },
          { label: words.until, value: atText(reader, key.until) },
          {
            label: words.lastUsed,
            value: key.lastUsedOn ? dayWords(reader, key.lastUsedOn) : words.neverUsed,
          },
          key.revokedAt
            ? {
                label: words.revoked,
                value: words.byOn(byText(reader, key.revokedBy), atText(reader, key.revokedAt)),
              }
            : undefined,
        ]}
      />
      {!isOver && (
        <details>
          <summary>
            {words.revoke}
            <span class="visually-hidden">{` ${key.name}`}</span>
          </summary>
          <form method="post" action={`${KEYS}/${key.id}`}>
            <p>{words.revokeAsk}</p>
            <button type="submit" class="btn btn-outline-primary btn-sm">
              {words.revoke}
              <span class="visually-hidden">{` ${key.name}`}</span>
            </button>
          </form>
        </details>
      )}
    </li>
  )
}

/** Keys by which programs ask the API: made and shown once, listed, revoked. */
export const DeskKeysPage = ({
  reader,
  rows,
  typed,
  once,
  made,
  mayMake,
}: {
  reader: Reader
  rows: readonly KeyListed[]
  typed: KeyTyped
  /** Under which the form makes one key, however often it is sent. */
  once: string
  made?: KeyMade | undefined
  mayMake: boolean
}) => {
  const words = deskKeysWords[reader.language]
  const said = new Map(Object.entries(words.outcomes)).get(reader.query.get('done') ?? '')
  return (
    <Layout
      reader={reader}
      title={words.title}
      area={{ kind: 'office', section: 'desk' }}
      trail={[{ href: DESK, label: deskWords[reader.language].title }]}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        <a href={DOCUMENT}>{words.document}</a>
      </p>
      {said && (
        <Note tone="good" live>
          <p>{said}</p>
        </Note>
      )}
      {made && <Made reader={reader} made={made} />}
      {mayMake ? <Making reader={reader} typed={typed} once={once} /> : <p>{words.makersOnly}</p>}
      <section>
        <h2>{words.list}</h2>
        {rows.length === 0 ? (
          <Empty title={words.none}>
            <p>{mayMake ? words.noneDo : words.makersOnly}</p>
          </Empty>
        ) : (
          <ul class="rows">
            {rows.map((row) => (
              <Row reader={reader} row={row} />
            ))}
          </ul>
        )}
      </section>
    </Layout>
  )
}
