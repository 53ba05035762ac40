import { Note } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { ownLinkWords } from '../../words/own-link.ts'

/** What became of an address that was typed. Nothing on the page depends on whose it is (FAULTS F6). */
export type Asked = 'asked' | 'wrong' | 'tooMany'

const Outcome = ({ reader, asked }: { reader: Reader; asked: Asked | undefined }) => {
  const words = ownLinkWords[reader.language]
  if (!asked) return null
  return (
    <Note tone={asked === 'asked' ? 'good' : 'bad'} live>
      <p>
        <strong>{words[asked]}</strong>
      </p>
      <p id="outcome">{{ asked: words.askedMore, wrong: words.wrongDo, tooMany: words.tooManyDo }[asked]}</p>
    </Note>
  )
}

/** An address is typed, and a mail is sent to it if we know it. */
export const OwnLinkPage = ({ reader, asked }: { reader: Reader; asked: Asked | undefined }) => {
  const words = ownLinkWords[reader.language]
  const wrong = asked === 'wrong' ? { 'aria-invalid': 'true' as const } : {}
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'outside' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Outcome reader={reader} asked={asked} />
      <form method="post" action={reader.path}>
        <div class="field">
          <label for="address">{words.address}</label>
          <p class="hint" id="address-hint">
            {words.addressHint}
          </p>
          <input
            type="email"
            id="address"
            name="address"
            required
            maxlength={254}
            autocomplete="email"
            aria-describedby={asked === 'wrong' ? 'address-hint outcome' : 'address-hint'}
            {...wrong}
          />
        </div>
        <p class="actions">
          <button type="submit" class="btn btn-primary">
            {words.button}
          </button>
        </p>
      </form>
    </Layout>
  )
}
