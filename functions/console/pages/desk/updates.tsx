import { ACT_FORMS } from '../../../../shared/domain/announced.ts'
import { LONGEST_SENTENCE, Tell, UpdateKind } from '../../../../shared/domain/announcement.ts'
import { differing } from '../../../../shared/domain/announcement-fields.ts'
import { Choice, Table } from '../../frame/components.tsx'
import { deskFieldWords } from '../../words/desk/fields.ts'
import { deskWords } from '../../words/desk.ts'
import { Radios } from '../frame/fields.tsx'
import { fieldLabel, valueText } from './field-texts.ts'
import { type Desk, DeskFrame } from './frame.tsx'
import { atText, byText, deskHref } from './shown.tsx'

const TextField = ({
  name,
  label,
  value,
  type = 'text',
  hint,
  longest = 40,
  lang,
}: {
  name: string
  label: string
  value: string
  type?: 'text' | 'date'
  hint?: string
  longest?: number
  lang?: string
}) => (
  <div class="field">
    <label for={`update-${name}`}>{label}</label>
    {hint && (
      <p class="hint" id={`update-${name}-hint`}>
        {hint}
      </p>
    )}
    <input
      type={type}
      id={`update-${name}`}
      name={name}
      value={value}
      {...(type === 'text' ? { maxlength: longest } : {})}
      {...(lang ? { lang } : {})}
      {...(hint ? { 'aria-describedby': `update-${name}-hint` } : {})}
    />
  </div>
)

/**
 * What differs from what is published, before → after, and the form that publishes it.
 * @param told contacts told so far @param hear those who would hear of an update now; absent: not counted
 */
export const DeskUpdatesPage = ({ desk, told, hear }: { desk: Desk; told: number; hear?: number }) => {
  const { reader, announcement, clusters, mayAct, typed = {} } = desk
  const { language } = reader
  const words = deskWords[language]
  const fields = deskFieldWords[language]
  const { live, id } = announcement
  const changed = live ? differing(live.written, announcement.written) : []
  return (
    <DeskFrame desk={desk} page={words.updatesTitle}>
      <p class="lead">{words.updatesAbout}</p>
      <p>
        <strong>{words.toldCount(told)}</strong>
      </p>
      <section>
        <h2>{words.differences}</h2>
        {changed.length === 0 || !live ? (
          <p>{words.noDifferences}</p>
        ) : (
          <Table
            caption={words.differences}
            head={[{ label: words.field }, { label: words.before }, { label: words.after }]}
            rows={changed.map((name) => [
              fieldLabel(language, name),
              <span class="text">{valueText(language, live.written, name, clusters) || words.nothing}</span>,
              <span class="text">
                {valueText(language, announcement.written, name, clusters) || words.nothing}
              </span>,
            ])}
          />
        )}
      </section>
      {mayAct && live && live.standing !== 'revoked' && (
        <form method="post" action={deskHref(id, 'updates')}>
          <input type="hidden" name="seen" value={String(announcement.revision)} />
          <input type="hidden" name="told" value={String(hear ?? told)} />
          <Radios
            name="kind"
            label={words.kind}
            options={UpdateKind.options.map((value) => ({ value, label: words.kinds[value] }))}
            chosen={typed.kind ?? ''}
          />
          <h2>{words.actTitle}</h2>
          <div class="facets apart">
            <Choice
              name="actForm"
              label={words.actForm}
              value={typed.actForm ?? ''}
              options={[
                { value: '', label: fields.choose },
                ...ACT_FORMS.map((value) => ({ value, label: fields.actForms[value] })),
              ]}
            />
            <TextField name="actNumber" label={words.actNumber} value={typed.actNumber ?? ''} />
            <TextField name="actDate" type="date" label={words.actDate} value={typed.actDate ?? ''} />
          </div>
          <TextField
            name="lineIt"
            label={words.lineIt}
            hint={words.lineHint}
            value={typed.lineIt ?? ''}
            longest={LONGEST_SENTENCE}
            lang="it"
          />
          <TextField
            name="lineEn"
            label={words.lineEn}
            value={typed.lineEn ?? ''}
            longest={LONGEST_SENTENCE}
            lang="en"
          />
          <Radios
            name="tell"
            label={words.tell}
            hint={hear === undefined ? words.toldCount(told) : words.hearCount(hear)}
            options={Tell.options.map((value) => ({ value, label: words.tells[value] }))}
            chosen={typed.tell ?? 'at-once'}
          />
          <p class="actions">
            <button type="submit" name="do" value="update" class="btn btn-primary">
              {words.publishUpdate}
            </button>
          </p>
        </form>
      )}
      {live && live.updates.length > 0 && (
        <ul class="rows">
          {live.updates.toReversed().map((update) => (
            <li>
              <p>
                <strong>{words.kinds[update.kind]}</strong>
                {`: ${byText(reader, update.by)}, ${atText(reader, update.at)}. ${words.tells[update.tell]}.`}
              </p>
              {update.line && (
                <p class="text" lang="it">
                  {update.line.it}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </DeskFrame>
  )
}
