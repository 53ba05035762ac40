import { KEPT_OF_PEOPLE } from '../../../../shared/domain/privacy.ts'
import { PATHS } from '../../../../shared/links/addresses.ts'
import type { Export } from '../../../../shared/privacy/export.ts'
import type { Ways } from '../../contact/ways.ts'
import { Note } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { dataWords } from '../../words/data.ts'
import { keptWords } from '../../words/kept.ts'
import { type Served, whoText } from './who.tsx'

/** Why what a form asked for was not done. */
export type Refusal = 'wrong' | 'tooMany'

type Props = { reader: Reader; served: Served; ways: Ways; refusal: Refusal | undefined }

/** Where the contact types its own address; without one, or with another's, nothing is done. */
const OwnAddress = ({ reader, refusal }: Pick<Props, 'reader' | 'refusal'>) => {
  const words = dataWords[reader.language]
  return (
    <>
      {refusal && (
        <Note tone="bad" live>
          <p id="refusal">{words[refusal]}</p>
        </Note>
      )}
      <div class="field">
        <label for="address">{words.address}</label>
        <p class="hint" id="address-hint">
          {words.addressHint}
        </p>
        <input
          type="text"
          inputmode="email"
          autocomplete="email"
          id="address"
          name="address"
          required
          maxlength={254}
          aria-describedby={refusal ? 'address-hint refusal' : 'address-hint'}
          {...(refusal ? { 'aria-invalid': 'true' } : {})}
        />
      </div>
    </>
  )
}

/** What is kept of a contact now, by kind, and the ways to have or erase it. */
export const DataPage = ({
  reader,
  served,
  ways,
  kept,
  path,
  refusal,
}: Props & { kept: Export; path: string }) => {
  const words = dataWords[reader.language]
  const kinds = keptWords[reader.language]
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'contact', ways, here: 'data' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>{whoText(reader.language, served)}</p>
      <h2>{words.kept}</h2>
      <ul>
        {KEPT_OF_PEOPLE.flatMap(({ id }) => {
          const rows = kept[id] ?? []
          return rows.length > 0 ? [<li>{`${kinds[id].name}: ${words.count(rows.length)}`}</li>] : []
        })}
      </ul>
      <p>
        <a href={PATHS.privacy}>{words.notice}</a>
      </p>
      <section>
        <h2>{words.copyTitle}</h2>
        <p>{words.copy}</p>
        <form method="post" action={`${path}/copy`}>
          <OwnAddress reader={reader} refusal={refusal} />
          <p class="actions">
            <button type="submit" class="btn btn-primary">
              {words.copyButton}
            </button>
          </p>
        </form>
      </section>
      <section>
        <h2>{words.correctTitle}</h2>
        <p>{words.correct}</p>
      </section>
      <section>
        <h2>{words.eraseTitle}</h2>
        <p>{words.erase}</p>
        <p class="actions">
          <a class="btn btn-outline-primary" href={`${path}/erase`}>
            {words.eraseButton}
          </a>
        </p>
      </section>
    </Layout>
  )
}

/** What an erasure does, and the form that asks for it; opening the page changes nothing. */
export const ErasePage = ({ reader, served, ways, refusal }: Props) => {
  const words = dataWords[reader.language]
  return (
    <Layout reader={reader} title={words.confirmTitle} area={{ kind: 'contact', ways, here: 'data' }}>
      <h1>{words.confirmTitle}</h1>
      <p>
        {words.confirm} <strong>{whoText(reader.language, served)}</strong>.
      </p>
      <h2>{words.what}</h2>
      <ul>
        {words.happens.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <form method="post" action={reader.path}>
        <p>
          <strong>{words.irreversible}</strong>
        </p>
        <OwnAddress reader={reader} refusal={refusal} />
        <p class="actions">
          <button type="submit" class="btn btn-danger">
            {words.confirmButton}
          </button>
          <a href={reader.path.replace(/\/erase$/, '')}>{words.back}</a>
        </p>
      </form>
    </Layout>
  )
}

export const ErasedPage = ({ reader }: { reader: Reader }) => {
  const words = dataWords[reader.language]
  return (
    <Layout reader={reader} title={words.doneTitle} area={{ kind: 'outside' }}>
      <h1>{words.doneTitle}</h1>
      <Note tone="good" live>
        <p>{words.done}</p>
      </Note>
      <p>{words.doneLater}</p>
    </Layout>
  )
}
