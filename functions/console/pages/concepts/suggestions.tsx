import type { Child } from 'hono/jsx'
import type { Suggestion } from '../../../../shared/preview/words.ts'
import type { Reader } from '../../services.ts'
import { tuningWords } from '../../words/tuning.ts'

const whereFrom = (
  { language }: Reader,
  { thesaurus, beside }: Pick<Suggestion, 'thesaurus' | 'beside'>,
): string => {
  const words = tuningWords[language]
  if (beside) return words.beside(beside.calls, beside.of)
  return thesaurus ? words.from(thesaurus) : words.fromLexicon
}

const Some = ({
  reader,
  title,
  lead,
  suggestions,
}: {
  reader: Reader
  title: string
  lead: string
  suggestions: Suggestion[]
}): Child => {
  const words = tuningWords[reader.language]
  if (suggestions.length === 0) return null
  return (
    <fieldset class="field choices">
      <legend>{title}</legend>
      <p class="hint">{lead}</p>
      {suggestions.map(({ text, language, open, added, ...from }) => (
        <label class="told">
          <input type="checkbox" name={`suggested-${language}`} value={text} />{' '}
          <span>
            <span lang={language}>{text}</span>
            <span class="hint">
              {`${words.languages[language]}: ${words.suggestion(open, added)}, ${whereFrom(reader, from)}`}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** What means the same as a concept's words, then what stands in the same calls; nothing is ticked. */
export const Suggestions = ({
  reader,
  suggestions,
}: {
  reader: Reader
  suggestions: Suggestion[]
}): Child => {
  const words = tuningWords[reader.language]
  return (
    <>
      <Some
        reader={reader}
        title={words.suggestions}
        lead={words.suggestionsLead}
        suggestions={suggestions.filter(({ beside }) => !beside)}
      />
      <Some
        reader={reader}
        title={words.besides}
        lead={words.besidesLead}
        suggestions={suggestions.filter(({ beside }) => beside)}
      />
    </>
  )
}
