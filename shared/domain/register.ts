import type { Draft } from './opportunity.ts'

const LIST = '(?:albo|albi|elenco|elenchi|registro|registri|(?:short|long)[- ]?list)'

/**
 * What is applied for is to be on a list: "Iscrizione all'elenco regionale…", "inserimento nella short list",
 * "domande per l'Albo…", "long list di esperti".
 */
const ENTRY = new RegExp(
  [
    "\\b(?:iscrizion[ei]|inserimento|formazione|costituzione|istituzione|aggiornamento) (?:(?:all|dell|nell)['’] ?|(?:a|ad|al|alla|agli|alle|del|della|degli|delle|di|nel|nella|negli|nelle) )",
    "\\bdomand[ae] per (?:l['’] ?|(?:il|la|gli|le|i) )",
  ]
    .map((entry) => `${entry}(?:(?:un|uno|una|nuovo|nuova) )?(?:\\p{L}{1,20} )?${LIST}(?!\\p{L})`)
    .concat('\\b(?:short|long)[- ]?list (?:di|dei|degli|delle|per) ')
    .join('|'),
  'iu',
)

/** Words of calls that pay, be it for getting onto a list or for keeping one. */
const PAID = /\b(?:contribut|voucher|finanziament|bonus|incentiv|progett[oi](?!\p{L}))/iu

type Call = Pick<Draft, 'act' | 'title'> & Partial<Pick<Draft, 'amounts' | 'aidForms'>>

const isPaid = ({ title, amounts, aidForms = [] }: Call): boolean =>
  PAID.test(title) || aidForms.length > 0 || Object.keys(amounts ?? {}).length > 0

/**
 * A mere register: who is on it may be asked or invited later, and no money follows from it. Its source's word decides;
 * a title does only where nothing tells of money, since a register is hidden from who has not asked for it.
 */
export const isRegister = (call: Call): boolean =>
  call.act?.kind === 'albo' || (call.act?.kind !== 'incentivo' && ENTRY.test(call.title) && !isPaid(call))
