import { quotable } from '../../../../shared/digests/clean.ts'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { originText } from '../../../../shared/digests/origin.ts'
import { schedulePhrase } from '../../../../shared/digests/schedule.ts'
import { titled } from '../../../../shared/digests/titled.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import type { Member } from '../../../../shared/domain/member.ts'
import type { Opportunity } from '../../../../shared/domain/opportunity.ts'
import { LONGEST_STEER, STEERS, type Steer } from '../../../../shared/domain/steer.ts'
import { endOfDay } from '../../../../shared/domain/time.ts'
import { fridayPath, steerPath } from '../../../../shared/letters/check-words.ts'
import { OrderForm } from '../../access/order-form.tsx'
import { personName } from '../../access/person-name.ts'
import { Note, Said } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { clusterTrail } from '../../frame/trail.tsx'
import type { WrittenSteer, WrongSteer } from '../../monday/steer-form.ts'
import type { Reader } from '../../services.ts'
import { fridayWords } from '../../words/friday.ts'
import { steerWords } from '../../words/steer.ts'
import { callHref } from '../calls/calls.tsx'
import { whyHref } from '../calls/why-href.ts'

type Does = Steer['does']
type Props = {
  reader: Reader
  cluster: Cluster
  call: Opportunity
  /** What holds now of this call, of every office. */
  steers: Steer[]
  mayAll: boolean
  wrong?: { form: WrittenSteer; fields: WrongSteer[] } | undefined
}

const InForce = ({ reader, cluster, call, steer, mayAll }: Omit<Props, 'steers'> & { steer: Steer }) => {
  const { language } = reader
  const words = steerWords[language]
  const { does, scope, until, by, at } = steer
  const isOwn = scope === cluster.id || (scope === 'everybody' && mayAll)
  return (
    <Note tone={does === 'hold' ? 'warn' : 'good'}>
      <p>
        <strong>
          {words.inForce[does]}
          {scope === 'everybody' && words.forAll}
          {until && words.untilDay(dayText(language, dayAt(endOfDay(until))))}
        </strong>
        {steer.does === 'verdict' && `: ${words.verdicts[steer.verdict]}`}
      </p>
      <p lang="it">{quotable(steer.it, LONGEST_STEER)}</p>
      {steer.en && <p lang="en">{quotable(steer.en, LONGEST_STEER)}</p>}
      <p class="soft">{words.by(personName(reader, by), dayText(language, dayAt(at)))}</p>
      {isOwn && (
        <OrderForm
          reader={reader}
          route="POST /clusters/:cluster/friday/:call"
          cluster={cluster.id}
          action={steerPath(cluster.id, call.id)}
          class="actions"
        >
          <input type="hidden" name="does" value={does} />
          <input type="hidden" name="scope" value={scope} />
          <input type="hidden" name="seen" value={at} />
          <button type="submit" name="do" value="end" class="btn btn-outline-primary btn-sm">
            {words.end[does]}
          </button>
        </OrderForm>
      )}
    </Note>
  )
}

type FieldProps = {
  reader: Reader
  does: Does
  name: 'it' | 'en' | 'until'
  label: string
  hint: string
  value: string
  wrong: boolean
}

const Field = ({ reader, does, name, label, hint, value, wrong }: FieldProps) => {
  const words = steerWords[reader.language]
  const id = `${does}-${name}`
  const common = {
    id,
    name,
    'aria-describedby': `${id}-hint${wrong ? ` ${id}-wrong` : ''}`,
    ...(wrong ? { 'aria-invalid': 'true' as const } : {}),
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {wrong && (
        <p class="missing" id={`${id}-wrong`}>
          <strong>{words.wrong[name]}</strong>
        </p>
      )}
      {name === 'until' ? (
        <input {...common} type="date" value={value} />
      ) : (
        <textarea
          {...common}
          rows={name === 'it' ? 3 : 2}
          lang={name}
          maxlength={LONGEST_STEER}
          required={name === 'it'}
        >
          {value}
        </textarea>
      )}
    </div>
  )
}

const VerdictField = ({ reader, value, wrong }: { reader: Reader; value: string; wrong: boolean }) => {
  const words = steerWords[reader.language]
  return (
    <div class="field">
      <label for="verdict-verdict">{words.verdict}</label>
      {wrong && (
        <p class="missing" id="verdict-wrong">
          <strong>{words.wrong.verdict}</strong>
        </p>
      )}
      <select
        id="verdict-verdict"
        name="verdict"
        required
        {...(wrong ? { 'aria-describedby': 'verdict-wrong', 'aria-invalid': 'true' as const } : {})}
      >
        <option value="">{words.choose}</option>
        {(['yes', 'check', 'missing'] as const).map((verdict) => (
          <option value={verdict} selected={verdict === value}>
            {words.verdicts[verdict]}
          </option>
        ))}
      </select>
    </div>
  )
}

const EMPTY = { it: '', en: '', until: '', verdict: '', everybody: false }

const Form = ({ reader, cluster, call, does, steers, mayAll, wrong }: Props & { does: Does }) => {
  const words = steerWords[reader.language]
  const own = steers.find((steer) => steer.does === does && steer.scope === cluster.id)
  const known = own && {
    ...EMPTY,
    it: own.it,
    en: own.en ?? '',
    until: own.until ?? '',
    verdict: own.does === 'verdict' ? own.verdict : '',
  }
  const isWrong = wrong?.form.does === does
  const form = isWrong ? wrong.form : (known ?? EMPTY)
  const has = (field: WrongSteer): boolean => isWrong && wrong.fields.includes(field)
  return (
    <OrderForm
      reader={reader}
      route="POST /clusters/:cluster/friday/:call"
      cluster={cluster.id}
      action={steerPath(cluster.id, call.id)}
    >
      {own && <input type="hidden" name="seen" value={own.at} />}
      {does === 'verdict' && <VerdictField reader={reader} value={form.verdict} wrong={has('verdict')} />}
      <Field
        reader={reader}
        does={does}
        name="it"
        label={words.it[does]}
        hint={words.itHint(LONGEST_STEER)}
        value={form.it}
        wrong={has('it')}
      />
      <Field
        reader={reader}
        does={does}
        name="en"
        label={words.en}
        hint={words.enHint}
        value={form.en}
        wrong={has('en')}
      />
      <Field
        reader={reader}
        does={does}
        name="until"
        label={words.until}
        hint={words.untilHint}
        value={form.until}
        wrong={has('until')}
      />
      {mayAll && (
        <div class="field choices">
          <label>
            <input type="checkbox" name="scope" value="everybody" checked={form.everybody} /> {words.scope}
          </label>
        </div>
      )}
      {has('scope') && (
        <p class="missing">
          <strong>{words.wrong.scope}</strong>
        </p>
      )}
      <button type="submit" name="do" value={does} class="btn btn-primary">
        {words.save[does]}
      </button>
    </OrderForm>
  )
}

const Deciding = (props: Props & { does: Does }) => {
  const { reader, does, steers, cluster, wrong } = props
  const words = steerWords[reader.language]
  const inForce = steers.filter(
    (steer) => steer.does === does && [cluster.id, 'everybody'].includes(steer.scope),
  )
  return (
    <section class="paper" id={does}>
      <h2>{words.headings[does]}</h2>
      <p>{words.leads[does]}</p>
      {inForce.map((steer) => (
        <InForce {...props} steer={steer} />
      ))}
      {inForce.length > 0 || does !== 'hold' ? (
        <details {...(wrong?.form.does === does ? { open: true } : {})}>
          <summary>{inForce.length > 0 ? words.change : words.headings[does]}</summary>
          <Form {...props} />
        </details>
      ) : (
        <Form {...props} />
      )}
    </section>
  )
}

/** What an office decides of one call for its members, before the digest leaves. */
export const SteerPage = (
  props: Props & { reach: { contacts: number; near: number; members: Member[] } },
) => {
  const { reader, cluster, call, reach, wrong } = props
  const { language } = reader
  const words = steerWords[language]
  const done = reader.query.get('done') ?? ''
  const outcome = new Map(Object.entries(words.outcomes)).get(done)
  return (
    <Layout
      reader={reader}
      title={words.title(quotable(call.title, 80))}
      area={{ kind: 'office', section: 'clusters' }}
      trail={clusterTrail(reader, cluster, {
        href: fridayPath(cluster.id),
        label: fridayWords[reader.language].link,
      })}
    >
      <p>
        <a href={fridayPath(cluster.id)}>{words.back}</a>
      </p>
      <h1>
        <Said phrase={[titled(language, call)]} />
      </h1>
      <p class="soft">{`${cluster.name}; ${originText(language, call)}`}</p>
      {outcome && (
        <Note tone={done === 'outrun' ? 'warn' : 'good'} live>
          <p>{outcome}</p>
        </Note>
      )}
      {wrong && (
        <Note tone="bad" live>
          <p>{words.wrongTitle}</p>
        </Note>
      )}
      <p>
        <Said phrase={schedulePhrase(language, call, reader.now)} />
      </p>
      <p>{words.reach(reach.contacts, reach.near)}</p>
      <p>
        <a href={callHref(call.id)}>{words.sheet}</a>
      </p>
      {STEERS.map((does) => (
        <Deciding {...props} does={does} />
      ))}
      {reach.members.length > 0 && (
        <section>
          <h2>{words.near}</h2>
          <ul>
            {reach.members.map(({ id, name }) => (
              <li>
                <a href={whyHref(id, call.id)} aria-label={words.whyOf(name)}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  )
}
