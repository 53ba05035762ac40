import type { Child } from 'hono/jsx'
import { WEEKS } from '../../../../shared/preview/window.ts'
import type { WordHits } from '../../../../shared/preview/words.ts'
import { Table } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { tuningWords } from '../../words/tuning.ts'

/** The words of a concept, with the calls that hold them. `found`: how many recent calls hold any. */
export const Hits = ({
  reader,
  hits,
  found,
  level = 2,
}: {
  reader: Reader
  hits: WordHits[]
  found?: number
  level?: 2 | 3
}): Child => {
  const words = tuningWords[reader.language]
  if (hits.length === 0) return null
  return (
    <section>
      {level === 2 ? <h2>{words.hits}</h2> : <h3>{words.hits}</h3>}
      <p>{[words.hitsLead(WEEKS), found === undefined ? [] : words.hitsAll(found)].flat().join(' ')}</p>
      <Table
        caption={words.hits}
        head={[
          { label: words.search },
          { label: words.language },
          { label: words.found, number: true },
          { label: words.open, number: true },
          { label: words.mark },
        ]}
        rows={hits.map(({ text, language, hits: count, open, mark }) => [
          <span lang={language}>{text}</span>,
          words.languages[language],
          String(count),
          String(open),
          mark ? words.marksMean[mark] : '',
        ])}
      />
    </section>
  )
}
