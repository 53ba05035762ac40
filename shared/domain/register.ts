import type { Draft } from './opportunity.ts'

/** "Iscrizione all'elenco regionale…", "formazione di un albo di esperti": what is applied for is to be on a list. */
const ENTRY =
  /\b(?:iscrizion[ei]|inserimento|formazione|costituzione|istituzione|aggiornamento) (?:(?:all|dell|nell|d)['’] ?|(?:a|ad|al|agli|del|degli|di|nel|negli) )(?:(?:un|uno|nuovo) )?(?:\p{L}{1,20} )?(?:albo|albi|elenco|elenchi|registro|registri|short[- ]?list)(?!\p{L})/iu

/** A mere register: who is on it may be asked or invited later, and no money follows from it. */
export const isRegister = ({ act, title }: Pick<Draft, 'act' | 'title'>): boolean =>
  act?.kind === 'albo' || (act?.kind !== 'incentivo' && ENTRY.test(title))
