import { Layout } from '../layout.tsx'
import type { Reader } from '../services.ts'
import { contactWords } from '../words/contact.ts'
import { frameWords } from '../words/frame.ts'

export type Fault = 'notFound' | 'failed' | 'refused' | 'tooLarge'

/** What a reader is told when there is no page: the same for every cause, and nothing of what went wrong (G8). */
export const FaultPage = ({ reader, fault }: { reader: Reader; fault: Fault }) => {
  const words = frameWords[reader.language]
  return (
    <Layout reader={reader} title={words[`${fault}Title`]} area={{ kind: 'outside' }}>
      <h1>{words[`${fault}Title`]}</h1>
      <p>{words[fault]}</p>
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

export const PrivacyPage = ({ reader }: { reader: Reader }) => {
  const { title, sections } = contactWords[reader.language].privacy
  return (
    <Layout reader={reader} title={title} area={{ kind: 'outside' }}>
      <h1>{title}</h1>
      {sections.map(({ heading, text }) => (
        <section>
          <h2>{heading}</h2>
          {text.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </section>
      ))}
    </Layout>
  )
}
