import type { Moment } from '../../shared/domain/opportunity.ts'
import { type Around, readWindow } from '../../shared/sources/reading/deadline-phrases.ts'

/** The wall clock of the moment's zone, without an hour where none is stated. */
const wall = ({ at, hourStated, zone }: Moment): string =>
  new Date(at)
    .toLocaleString('sv-SE', { timeZone: zone })
    .replace(' ', 'T')
    .slice(0, hourStated ? 16 : 10)

/** `opens … closes …`, stages as `closes(1)`; flags as a closing `?`. */
export const written = ({ opens, deadlines, flags }: ReturnType<typeof readWindow>): string =>
  [
    ...(opens ? [`opens ${wall(opens)}`] : []),
    ...deadlines.map((one) => `closes${one.stage ? `(${one.stage})` : ''} ${wall(one)}`),
    ...(flags.length > 0 ? ['?'] : []),
  ].join(' ')

/** What a phrase says, as `written` has it. */
export const read = (text: string, language: 'it' | 'en' = 'it', around?: Around) =>
  written(readWindow(text, language, undefined, around))
