/**
 * Saves a form by itself while it is typed: a moment after the hand rests, again as it goes on, and when the page is
 * left. What it says comes from the server: one line for each thing that may go wrong, and "saved at". It changes no
 * field that a person fills in; the form works without this file.
 */

/** How long a hand must rest before anything is sent. */
const REST_MS = 1500
/** No two savings are closer than this: each is written down. */
const APART_MS = 8000
/** After this long, no answer is coming. */
const PATIENCE_MS = 15_000
/** After a failure that may pass by itself. */
const AGAIN_MS = 30_000

/** @typedef {'offline' | 'expired' | 'failed' | 'large' | 'stopped'} Trouble */
/** @typedef {{ was?: string, said?: string, hints?: Record<string, string> }} Answer */

/** @type {(status: number) => Trouble} */
const troubleOf = (status) =>
  status === 401
    ? 'expired'
    : status === 413
      ? 'large'
      : status === 409 || status === 422
        ? 'stopped'
        : 'failed'

/** @type {(box: HTMLElement, form: HTMLFormElement) => void} */
const keep = (box, form) => {
  const saved = box.querySelector('[data-saved]')
  const stopped = box.querySelector('[data-when=stopped]')
  const was = form.querySelector('input[name=was]')
  if (!saved || !stopped || !(was instanceof HTMLInputElement))
    throw new Error(
      '[autosave] expected [data-saved], [data-when=stopped] and the mark on the page, found not all.',
    )

  /** The form without its buttons and what goes with every sending. @type {() => URLSearchParams} */
  const written = () => {
    const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    for (const name of ['was', 'checked']) fields.delete(name)
    return fields
  }

  let stored = written().toString()
  let resting = 0
  let sentAt = -APART_MS
  let isSending = false
  let isLeaving = false
  /** @type {Trouble | undefined} */
  let trouble

  const isUnsaved = () => written().toString() !== stored

  /** @type {(now?: Trouble) => void} */
  const say = (now) => {
    trouble = now
    for (const line of box.querySelectorAll('[data-when]'))
      if (line instanceof HTMLElement) line.hidden = line.dataset.when !== now
  }

  /** Written only where it differs, so that it is read out once a minute at most. @type {(at: Element, text?: string) => void} */
  const write = (at, text = '') => {
    if (at.textContent !== text) at.textContent = text
  }

  /** @type {(hints?: Record<string, string>) => void} */
  const hint = (hints = {}) => {
    for (const [name, text] of Object.entries(hints)) {
      const place = form.querySelector(`[data-glosses="${name}"]`)
      if (!(place instanceof HTMLElement)) continue
      write(place, text)
      if (place.parentElement) place.parentElement.hidden = text === ''
    }
  }

  /** @type {(keepalive: boolean) => Promise<void>} */
  const send = async (keepalive) => {
    const fields = written()
    const body = fields.toString()
    fields.set('do', 'keep')
    fields.set('was', was.value)
    sentAt = performance.now()
    try {
      const answer = await fetch(box.dataset.autosave ?? '', {
        method: 'POST',
        body: fields.toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        signal: AbortSignal.timeout(PATIENCE_MS),
        keepalive,
      })
      const isOurs = answer.headers.get('content-type')?.startsWith('application/json')
      /** @type {Answer} */
      const told = isOurs ? await answer.json() : {}
      if (answer.ok && told.was !== undefined) {
        was.value = told.was
        stored = body
        say()
        write(saved, told.said)
        hint(told.hints)
        return
      }
      if (told.said) write(stopped, told.said)
      say(told.said || !answer.ok ? troubleOf(answer.status) : 'failed')
    } catch {
      say(navigator.onLine ? 'failed' : 'offline')
    }
    write(saved)
  }

  /** One at a time: the next carries the mark that this one's answer brings. */
  const save = async (keepalive = false) => {
    clearTimeout(resting)
    // What somebody else has changed is not written over by itself: the button shows both.
    if (isSending || isLeaving || trouble === 'stopped' || !isUnsaved()) return
    isSending = true
    await send(keepalive)
    isSending = false
    if (trouble === 'failed') soon(AGAIN_MS)
    else if (!trouble && isUnsaved()) soon(REST_MS)
  }

  /** @type {(rest: number) => void} */
  const soon = (rest) => {
    clearTimeout(resting)
    resting = setTimeout(save, Math.max(rest, sentAt + APART_MS - performance.now()))
  }

  const again = () => {
    if (trouble) save()
  }

  form.addEventListener('input', () => {
    if (!trouble || trouble === 'large') soon(REST_MS)
  })
  // By a button: the page that follows says what became of it.
  form.addEventListener('submit', () => {
    isLeaving = true
    clearTimeout(resting)
  })
  addEventListener('online', again)
  // Back from another tab, where somebody may have signed in again.
  addEventListener('focus', again)
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save(true)
  })
  addEventListener('pageshow', () => {
    isLeaving = false
  })
  addEventListener('beforeunload', (event) => {
    if (!isLeaving && isUnsaved()) event.preventDefault()
  })
  box.hidden = false
}

const box = document.querySelector('[data-autosave]')
const form = box?.closest('form')
if (box instanceof HTMLElement && form) keep(box, form)
