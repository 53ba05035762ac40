import { PATHS } from '../../../../shared/links/addresses.ts'
import { Layout } from '../../frame/layout.tsx'
import { inAddress } from '../../public/address.ts'
import type { Reader } from '../../services.ts'
import { frameWords } from '../../words/frame.ts'
import { publicWords } from '../../words/public.ts'

export type Fault = 'notFound' | 'failed' | 'refused' | 'tooLarge' | 'notYours'

/** What a reader is told when there is no page: the same for every cause, and nothing of what went wrong (G8). */
export const FaultPage = ({ reader, fault }: { reader: Reader; fault: Fault }) => {
  const words = frameWords[reader.language]
  return (
    <Layout
      reader={reader}
      title={words[`${fault}Title`]}
      area={reader.person ? { kind: 'office', section: 'none' } : { kind: 'outside' }}
    >
      <h1>{words[`${fault}Title`]}</h1>
      <p>{words[fault]}</p>
      {fault === 'notFound' && (
        <p>
          <a href={PATHS.ownLink}>{words.lostLink}</a>
        </p>
      )}
      {fault === 'notFound' && !reader.person && (
        <p>
          <a href={inAddress(PATHS.published, reader.language)}>{publicWords[reader.language].seeOpen}</a>
        </p>
      )}
    </Layout>
  )
}

/** The office's pages before anything has been matched. */
export const NothingYetPage = ({ reader }: { reader: Reader }) => {
  const words = frameWords[reader.language]
  return (
    <Layout reader={reader} title={words.nothingYetTitle} area={{ kind: 'office', section: 'none' }}>
      <h1>{words.nothingYetTitle}</h1>
      <p>{words.nothingYet}</p>
      <p>
        <a href="/sources">{words.nothingYetDo}</a>
      </p>
    </Layout>
  )
}
