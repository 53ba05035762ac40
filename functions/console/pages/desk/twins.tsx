import type { Child } from 'hono/jsx'
import { quotable } from '../../../../shared/digests/clean.ts'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { SHORTEST_REASON, type Twin } from '../../../../shared/domain/announcement.ts'
import { differing, type Name, type Written } from '../../../../shared/domain/announcement-fields.ts'
import { nameOfSource } from '../../../../shared/sources/names.ts'
import type { Resembling } from '../../../tick/resembling.ts'
import { writtenOf } from '../../desk/alike.ts'
import { Empty, Note, Table, Tag } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { deskTwinsWords } from '../../words/desk/twins.ts'
import { Lines } from '../frame/fields.tsx'
import { callHref } from '../frame/origins.tsx'
import { fieldLabel, valueText } from './field-texts.ts'
import { type Desk, DeskFrame } from './frame.tsx'
import { Button, Seen } from './order.tsx'
import { atText, byText, deskHref } from './shown.tsx'

/** The longest value that is shown beside another. */
const LONGEST = 300

/** Fields that the other call states and that are empty here. */
export const fillable = (here: Written, there: Written): Name[] =>
  differing(here, there).filter((name) => here[name] === undefined)

const hrefOf = ({ announcement, duplicate }: Resembling): string =>
  announcement ? deskHref(announcement.id) : callHref(duplicate.call.id)

const titleOf = ({ duplicate: { call } }: Resembling): string => quotable(call.title, 200)

/** Open, and of those the likeliest, first. */
const placeOf = ({ twin, near }: Resembling): number => (twin ? 2 : near ? 0 : 1)

const Differences = ({ desk, one }: { desk: Desk; one: Resembling }): Child => {
  const { reader, announcement, clusters } = desk
  const { language } = reader
  const words = deskTwinsWords[language]
  const there = writtenOf(one)
  // What only this announcement says, e.g. whom it is meant for, no source would say.
  const names = differing(announcement.written, there).filter((name) => there[name] !== undefined)
  const shown = (written: Written, name: Name): Child => {
    const text = valueText(language, written, name, clusters)
    return text ? (
      <span class="text">{quotable(text, LONGEST)}</span>
    ) : (
      <span class="soft">{words.nothing}</span>
    )
  }
  if (names.length === 0) return <p>{words.noDifferences}</p>
  return (
    <details>
      <summary>{`${words.differences} (${names.length})`}</summary>
      <Table
        caption={`${words.differences}: ${titleOf(one)}`}
        head={[{ label: words.field }, { label: words.here }, { label: words.there }]}
        rows={names.map((name) => [
          fieldLabel(language, name),
          shown(announcement.written, name),
          shown(there, name),
        ])}
      />
    </details>
  )
}

const decidedText = (reader: Reader, { verdict, by, at }: Twin): string =>
  deskTwinsWords[reader.language].decided[verdict](byText(reader, by), atText(reader, at))

const Decision = ({ desk, one }: { desk: Desk; one: Resembling }): Child => {
  const { reader, announcement } = desk
  const words = deskTwinsWords[reader.language]
  const verdict = one.twin?.verdict
  const fill = fillable(announcement.written, writtenOf(one)).length
  const buttons = (
    <form method="post" action={deskHref(announcement.id, 'twins')}>
      <Seen announcement={announcement} />
      <input type="hidden" name="call" value={one.alike.call} />
      {!one.announcement && verdict !== 'same' && (
        <div>
          <Button value="same" label={words.same} main />
          <p class="hint">{words.sameAbout}</p>
        </div>
      )}
      {!one.announcement && announcement.state === 'draft' && fill > 0 && (
        <div>
          <Button value="fill" label={words.fill} />
          <p class="hint">{words.fillAbout(fill)}</p>
        </div>
      )}
      {verdict !== 'apart' && (
        <div>
          <Button value="apart" label={words.apart} />
          <p class="hint">{words.apartAbout}</p>
        </div>
      )}
    </form>
  )
  return one.twin ? (
    <details>
      <summary>{words.change}</summary>
      {buttons}
    </details>
  ) : (
    buttons
  )
}

const One = ({ desk, one }: { desk: Desk; one: Resembling }): Child => {
  const { reader, mayAct } = desk
  const words = deskTwinsWords[reader.language]
  const { duplicate, twin, near, announcement } = one
  const { call } = duplicate
  return (
    <li>
      <h2>
        <a href={hrefOf(one)}>{titleOf(one)}</a>{' '}
        {!twin && <Tag tone={near ? 'quarantined' : 'pending'}>{near ? words.near : words.far}</Tag>}
      </h2>
      <p class="soft">
        {announcement
          ? words.otherDesk
          : words.seen(
              nameOfSource(call.source),
              dayText(reader.language, dayAt(call.firstSeenAt), { weekday: false }),
            )}
      </p>
      <p>
        {`${words.why}: ${words.grounds[duplicate.ground]} `}
        {!twin && (announcement ? words.twice : duplicate.certain ? words.joinsAnyway : words.staysApart)}
      </p>
      {twin && (
        <Note>
          <p>{decidedText(reader, twin)}</p>
          {twin.reason && (
            <blockquote lang="">
              <p>{quotable(twin.reason, LONGEST)}</p>
            </blockquote>
          )}
        </Note>
      )}
      <Differences desk={desk} one={one} />
      {mayAct && desk.announcement.state !== 'discarded' && <Decision desk={desk} one={one} />}
    </li>
  )
}

/** What it may be already: each call with why, what is different, and what can be decided. */
export const DeskTwinsPage = ({ desk, found }: { desk: Desk; found: readonly Resembling[] }) => {
  const { reader, announcement } = desk
  const words = deskTwinsWords[reader.language]
  return (
    <DeskFrame desk={desk} page={words.title}>
      <p class="lead">{words.lead}</p>
      {found.length === 0 ? (
        <Empty title={words.none}>
          <p>{announcement.written.titleIt === undefined ? words.untitled : words.noneAbout}</p>
        </Empty>
      ) : (
        <ul class="rows">
          {found
            .toSorted((a, b) => placeOf(a) - placeOf(b))
            .map((one) => (
              <One desk={desk} one={one} />
            ))}
        </ul>
      )}
    </DeskFrame>
  )
}

/** How many calls it may be already, and the way to them. */
export const TwinsBrief = ({ desk, found }: { desk: Desk; found: readonly Resembling[] }): Child => {
  const words = deskTwinsWords[desk.reader.language]
  const open = found.filter(({ twin }) => !twin)
  const near = open.filter((one) => one.near).length
  const decided = found.length - open.length
  if (found.length === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        {open.length > 0 && `${words.found(near, open.length - near)}. `}
        {decided > 0 && `${words.alreadyDecided(decided)} `}
        <a href={deskHref(desk.announcement.id, 'twins')}>{words.look}</a>
      </p>
    </section>
  )
}

/** In a form by which it goes on: what has to be decided before, or the reason why not. */
export const GoingOn = ({ desk, found }: { desk: Desk; found: readonly Resembling[] }): Child => {
  const { reader, announcement, typed } = desk
  const words = deskTwinsWords[reader.language]
  const open = found.filter(({ near, twin }) => near && !twin)
  if (open.length === 0) return null
  return (
    <>
      <Note tone="warn">
        <h3>{words.warn}</h3>
        <p>{words.warnAbout(open.length)}</p>
        <ul>
          {open.map((one) => (
            <li>
              <a href={hrefOf(one)}>{titleOf(one)}</a>
              {`: ${words.grounds[one.duplicate.ground]}`}
            </li>
          ))}
        </ul>
        <p>
          <a href={deskHref(announcement.id, 'twins')}>{words.look}</a>
        </p>
      </Note>
      <Lines
        name="over"
        label={words.over}
        hint={words.overHint(SHORTEST_REASON)}
        value={typed?.over ?? ''}
        rows={3}
      />
    </>
  )
}
