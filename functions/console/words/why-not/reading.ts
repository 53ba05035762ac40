import type { SourceReading } from '../../../../shared/digests/digest.ts'
import { day, giorno, type Worded } from './said.ts'

/** Most names of sources in one sentence; the page of sources has them all. */
const MOST_NAMES = 4

/** The sources that are not read whole at present, in which a call may be missed; names themselves hold commas. */
const unreadText = (
  head: string,
  sources: SourceReading[],
  more: (count: number) => string,
): { more?: string } => {
  const names = sources.filter(({ silentSince, readAt }) => silentSince || !readAt).map(({ name }) => name)
  const others = names.length - MOST_NAMES
  if (names.length === 0) return {}
  return {
    more: `${head}: ${[...names.slice(0, MOST_NAMES), ...(others > 0 ? [more(others)] : [])].join('; ')}.`,
  }
}

/** Nobody has it, or we have not read it yet. */
export const reading: Worded<'unknown' | 'source-silent' | 'row-refused' | 'held'> = {
  it: {
    unknown: ({ sources }, { own }) => ({
      what: `Non lo conosciamo: nessuna delle ${sources.length} fonti che leggiamo lo elenca.`,
      ...unreadText('Al momento non si leggono per intero', sources, (count) =>
        count === 1 ? 'un’altra' : `altre ${count}`,
      ),
      change: own
        ? 'Se lo pubblica un altro ente, indicate al vostro Clust-ER la pagina in cui quell’ente elenca i suoi bandi.'
        : 'Se lo pubblica un altro ente, proponete a chi gestisce Segnavia la pagina in cui quell’ente elenca i suoi bandi.',
    }),
    'source-silent': ({ source, since, problem }) => ({
      what: since
        ? `La sua fonte, ${source}, non si legge per intero da ${giorno(since)}.`
        : `L’ultima lettura della sua fonte, ${source}, non è riuscita.`,
      change: 'Entra da sé alla prossima lettura riuscita; il problema è spiegato in «Fonti».',
      ...(problem ? { quote: problem } : {}),
    }),
    'row-refused': ({ source, row, reason, at }) => ({
      what: `${source} elenca «${row}», ma ${giorno(at)} la riga è stata rifiutata perché non si capiva.`,
      change: 'Entra quando la fonte corregge la riga o noi impariamo a leggerla.',
      quote: reason,
    }),
    held: ({ what, builtAt }, { own }) => ({
      what: {
        call: `È stato letto dopo l’ultimo abbinamento${builtAt ? ` (${giorno(builtAt)})` : ''} e non è ancora abbinato.`,
        change: 'È cambiato dopo l’ultimo abbinamento: qui sotto conta ancora com’era prima.',
        member: `${own ? 'La vostra organizzazione' : 'Il socio'} non è ancora fra i profili abbinati.`,
      }[what],
      change: 'Basta attendere il prossimo abbinamento: di solito pochi minuti.',
    }),
  },
  en: {
    unknown: ({ sources }, { own }) => ({
      what: `Unknown to us: none of the ${sources.length} sources we read lists it.`,
      ...unreadText('Not read whole at present', sources, (count) => `${count} more`),
      change: own
        ? 'If another body publishes it, tell your Clust-ER the page on which that body lists its calls.'
        : 'If another body publishes it, propose to those who run Segnavia the page on which that body lists its calls.',
    }),
    'source-silent': ({ source, since, problem }) => ({
      what: since
        ? `Its source, ${source}, has not been read whole since ${day(since)}.`
        : `The last reading of its source, ${source}, failed.`,
      change: 'It comes in by itself with the next reading that works; the problem is shown under “Sources”.',
      ...(problem ? { quote: problem } : {}),
    }),
    'row-refused': ({ source, row, reason, at }) => ({
      what: `${source} lists “${row}”, but on ${day(at)} the row was refused because it could not be understood.`,
      change: 'It comes in once the source mends the row, or we learn to read it.',
      quote: reason,
    }),
    held: ({ what, builtAt }, { own }) => ({
      what: {
        call: `It was read after the last matching${builtAt ? ` (${day(builtAt)})` : ''} and has not been matched yet.`,
        change: 'It has changed since the last matching: what follows is about it as it was.',
        member: `${own ? 'Your organisation' : 'The member'} is not among the matched profiles yet.`,
      }[what],
      change: 'Wait for the next matching: usually a matter of minutes.',
    }),
  },
}
