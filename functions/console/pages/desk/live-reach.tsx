import type { Child } from 'hono/jsx'
import type { Part } from '../../../../shared/domain/announcement-fields.ts'
import type { Reaching } from '../../desk/reach.ts'
import type { Reader } from '../../services.ts'
import { deskReachWords } from '../../words/desk/reach.ts'
import { LivePlace } from '../concepts/live-place.tsx'
import { briefOf, ReachFacts } from './reach.tsx'
import { deskHref } from './shown.tsx'

/** Beside a part's form, whom the call would reach while it is typed. */
export const LiveReachPanel = ({ reader, id, part }: { reader: Reader; id: string; part: Part }): Child => {
  const words = deskReachWords[reader.language]
  return (
    <LivePlace
      reader={reader}
      title={words.liveTitle}
      asks={deskHref(id, `parts/${part}/reach`)}
      back={deskHref(id, `parts/${part}`)}
      words={words}
    />
  )
}

/** The answer to it: its first line is the sentence that is read out. */
export const LiveReach = ({
  reader,
  id,
  reaching,
}: {
  reader: Reader
  id: string
  reaching: Reaching
}): Child => {
  const words = deskReachWords[reader.language]
  return (
    <>
      <p data-brief="">{briefOf(reader, reaching)}</p>
      {reaching.kind === 'reached' && <ReachFacts reader={reader} reach={reaching.reach} />}
      <p class="small">
        <a href={deskHref(id, 'reach')}>{words.asSaved}</a>
      </p>
    </>
  )
}
