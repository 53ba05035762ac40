/**
 * Shows, beside the form of a concept, what it would change while it is typed. All words and links come from the server:
 * hidden lines for what may go wrong, and a fragment for what would move. The form itself is never touched, and works
 * without this file.
 */

/** How long a hand must rest before the server is asked. */
const REST_MS = 120
/** How long an answer must stand before it is read out: not at each key. */
const SPOKEN_MS = 900
/** After this long, no answer is coming. */
const PATIENCE_MS = 15_000

/** @typedef {'behind' | 'offline' | 'expired' | 'failed' | 'large'} Trouble */

/** @type {(status: number) => Trouble} */
const troubleOf = (status) => (status === 401 ? 'expired' : status === 413 ? 'large' : 'failed')

/** @type {(root: ParentNode, selector: string) => HTMLElement} */
const the = (root, selector) => {
  const found = root.querySelector(selector)
  if (found instanceof HTMLElement) return found
  throw new Error(`[live preview] expected ${selector} on the page, found none.`)
}

/** What a link or a scrolling table is known by in the next answer too. @type {(element: Element) => string | null} */
const nameOf = (element) => element.getAttribute('href') ?? element.getAttribute('aria-label')

/** @type {(panel: HTMLElement, form: HTMLFormElement) => void} */
const follow = (panel, form) => {
  const [outcome, brief, spoken] = [
    the(panel, '[data-outcome]'),
    the(panel, '[data-brief]'),
    the(panel, '[role=status]'),
  ]
  /** @type {HTMLElement[]} */
  const lines = [...panel.querySelectorAll('[data-when]')].filter((line) => line instanceof HTMLElement)
  let resting = 0
  let speaking = 0
  let isAsking = false
  /** @type {Trouble | undefined} */
  let trouble

  /** @type {() => string} */
  const written = () =>
    new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])).toString()

  /** @type {(sentence: string) => void} */
  const speak = (sentence) => {
    clearTimeout(speaking)
    speaking = setTimeout(() => {
      spoken.textContent = sentence
    }, SPOKEN_MS)
  }

  /** @type {(now?: Trouble) => void} */
  const say = (now) => {
    trouble = now
    clearTimeout(speaking)
    for (const line of lines) line.hidden = line.dataset.when !== now
    outcome.toggleAttribute('aria-busy', now === 'behind')
    const line = lines.find(({ hidden }) => !hidden)
    if (line && now !== 'behind') speak(line.textContent ?? '')
  }

  /** Parsed, and never run: scripts in it stay dead. @type {(html: string) => void} */
  const show = (html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    const sentence = body.querySelector('[data-brief]')
    sentence?.remove()
    brief.textContent = sentence?.textContent ?? ''
    const focused = outcome.contains(document.activeElement) && document.activeElement
    const name = focused ? nameOf(focused) : null
    outcome.replaceChildren(...body.childNodes)
    if (focused) {
      const same = [...outcome.querySelectorAll('[href], [aria-label]')].find((one) => nameOf(one) === name)
      ;(same instanceof HTMLElement ? same : panel).focus({ preventScroll: true })
    }
  }

  /** @type {(body: string) => Promise<Trouble | undefined>} */
  const answerTo = async (body) => {
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS)
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      const answer = await fetch(panel.dataset.live ?? '', { method: 'POST', body, headers, signal })
      if (!answer.ok) return troubleOf(answer.status)
      show(await answer.text())
      return undefined
    } catch {
      return navigator.onLine ? 'failed' : 'offline'
    }
  }

  /**
   * One question at a time, and the next is for what stands in the form by then. Giving one up would not stop the server,
   * and the next would go to another that has nothing at hand yet.
   */
  const ask = async () => {
    clearTimeout(resting)
    if (isAsking) return
    isAsking = true
    const body = written()
    say('behind')
    const found = await answerTo(body)
    isAsking = false
    if (written() !== body) {
      ask()
      return
    }
    say(found)
    if (!found) speak(brief.textContent ?? '')
  }

  const askSoon = () => {
    clearTimeout(resting)
    say('behind')
    resting = setTimeout(ask, REST_MS)
  }

  const askAgain = () => {
    if (trouble && trouble !== 'behind') ask()
  }

  form.addEventListener('input', askSoon)
  addEventListener('online', askAgain)
  // Back from another tab, where somebody may have signed in again.
  addEventListener('focus', askAgain)
  // Back from another page: the form holds what was typed.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) ask()
  })
  panel.hidden = false
  ask()
}

const panel = document.querySelector('[data-live]')
const form = panel?.parentElement?.querySelector('form')
if (panel instanceof HTMLElement && form) follow(panel, form)
