import { plainLine } from '../../../../shared/digests/clean.ts'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import type { Change } from '../../../../shared/domain/opportunity.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { callsWords } from '../../words/calls.ts'

/** "DGR 900/2026 del 24 giugno 2026": the act by which its publisher changed a call; undefined where it names none. */
export const ownActText = (language: ReaderLanguage, { own }: Change): string | undefined => {
  if (!own?.act) return undefined
  const { form, number, date } = own.act
  const name = form === 'dgr' ? 'DGR' : plainLine(form, 40)
  const day = dayText(language, dayAt(`${date}T12:00:00Z`), { weekday: false })
  return callsWords[language].of(`${name} ${plainLine(number, 60)}`, day)
}
