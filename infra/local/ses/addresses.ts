import { SesRefusal } from './answers.ts'

/** What becomes of a message at an address. `suppressed`: it is on a list and never leaves SES. */
export type Fate = 'delivered' | 'bounced' | 'mailbox-full' | 'complained' | 'suppressed'

/** The mailbox simulator, labels allowed (`bounce+anna@…`): https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html */
const simulated: Record<string, Fate> = {
  success: 'delivered',
  bounce: 'bounced',
  complaint: 'complained',
  suppressionlist: 'suppressed',
  ooto: 'delivered',
}

/** What the simulator does with `address`; nothing when it is not one of its addresses. */
export const simulatedFate = (address: string): Fate | undefined => {
  const [local = '', domain] = address.toLowerCase().split('@')
  return domain === 'simulator.amazonses.com' ? simulated[local.replace(/\+.*/, '')] : undefined
}

/** @throws SesRefusal InvalidParameterValue, in SES's own words, when `address` cannot be one. */
export const checkAddress = (address: string): void => {
  const at = address.lastIndexOf('@')
  const [local, domain] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)]
  const complaint =
    at < 0 || domain === ''
      ? "Missing final '@domain'"
      : local === ''
        ? `User name is missing: '${address}'`
        : /[^\x21-\x7e]/.test(local)
          ? 'Local address contains control or whitespace'
          : /[^\w.-]/.test(domain)
            ? 'Domain contains illegal character'
            : /^\.|\.\.|\.$/.test(domain)
              ? 'Domain contains dot-dot'
              : undefined
  if (complaint) throw new SesRefusal('InvalidParameterValue', complaint)
}

/**
 * @param verified addresses and domains (a domain covers those below it).
 * @throws SesRefusal MessageRejected when a sender is none of them.
 */
export const checkVerified = (
  senders: readonly string[],
  verified: readonly string[],
  region: string,
): void => {
  const covers = (sender: string) =>
    verified.some((identity) =>
      identity.includes('@')
        ? sender === identity
        : sender.endsWith(`@${identity}`) || sender.endsWith(`.${identity}`),
    )
  const failed = [...new Set(senders.map((sender) => sender.toLowerCase()))].filter(
    (sender) => !covers(sender),
  )
  if (failed.length > 0) {
    throw new SesRefusal(
      'MessageRejected',
      `Email address is not verified. The following identities failed the check in region ${region.toUpperCase()}: ${failed.join(', ')}`,
    )
  }
}
