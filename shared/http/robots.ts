import robotsParser from 'robots-parser'
import { AskedToWait, Refused, shown } from './errors.ts'

/** The name by which robots.txt files speak to us. */
export const ROBOT = 'Segnavia'

/** RFC 9309, 2.5: at least 500 KiB of a robots.txt count; we leave the rest. */
export const ROBOTS_BYTES = 500 * 1024

/** What a host's robots.txt says to us. */
type Rules = { allows: (url: URL) => boolean; delay: number }

const NO_RULES: Rules = { allows: () => true, delay: 0 }

/** The longest Crawl-delay that we grant, in milliseconds. */
const LONGEST_DELAY = 10_000

/** The lines of `text`; of a file that was cut at the cap, only the whole ones. */
const linesOf = (text: string): string[] => {
  const lines = text.split(/\r\n?|\n/)
  return Buffer.byteLength(text) < ROBOTS_BYTES ? lines : lines.slice(0, -1)
}

/**
 * `text` with every agent but us and `*` called `other`, once a group: the parser copies each rule
 * to each agent of its group, and a hostile file has ten thousand of both.
 */
const forUs = (text: string): string => {
  let group = new Set<string>()
  const kept: string[] = []
  for (const line of linesOf(text)) {
    const agent = /^\s*user-agent\s*:\s*([^#/]*)/i.exec(line)?.[1]?.trim().toLowerCase()
    if (agent === undefined) {
      if (/^\s*[a-z-]+\s*:/i.test(line)) group = new Set()
      kept.push(line)
      continue
    }
    const name = agent === '*' || agent === ROBOT.toLowerCase() ? agent : 'other'
    if (!group.has(name)) kept.push(`user-agent: ${name}`)
    group.add(name)
  }
  return kept.join('\n')
}

const rulesOf = (home: URL, text: string): Rules => {
  const parsed = robotsParser(home.href, forUs(text))
  const delay = parsed.getCrawlDelay(ROBOT) ?? 0
  return {
    allows: (url) => parsed.isAllowed(url.href, ROBOT) ?? true,
    delay: Math.min(Math.max(delay * 1000, 0), LONGEST_DELAY),
  }
}

/**
 * Asks each host's robots.txt once, and remembers its word for as long as this closure lives: one run.
 * @param ask the text at a URL, or undefined when the host answers that it has none (4xx, RFC 9309, 2.3.1.3)
 */
export const createRobots = (ask: (url: URL) => Promise<string | undefined>) => {
  const known = new Map<string, Promise<Rules>>()

  const learn = async (origin: string): Promise<Rules> => {
    const home = new URL('/robots.txt', origin)
    try {
      const text = await ask(home)
      return text === undefined ? NO_RULES : rulesOf(home, text)
    } catch (error) {
      if (error instanceof AskedToWait) known.delete(origin)
      if (error instanceof AskedToWait || error instanceof Refused) throw error
      const why = error instanceof Error ? error.message : 'no reason is known'
      const expectation = `expected to read what it permits, and could not: ${why}`
      throw new Refused(
        'robots-unread',
        shown(home),
        expectation,
        'Nothing is asked of the host in this run.',
      )
    }
  }

  return {
    /** Milliseconds that the host wants between requests to `url`'s origin. @throws Refused when it forbids `url`, or does not say. */
    permit: async (url: URL): Promise<number> => {
      const rules = known.get(url.origin) ?? learn(url.origin)
      known.set(url.origin, rules)
      const { allows, delay } = await rules
      if (allows(url)) return delay
      throw new Refused(
        'robots',
        shown(url),
        `expected its robots.txt to permit it to ${ROBOT}, and it does not`,
        'Leave the page out, or agree with the site.',
      )
    },
  }
}
