/** What a draft comes to, in numbers. */
export type Brief = {
  gained: number
  gaining: number
  lost: number
  losing: number
  /** Of the calls in a digest, already as text. */
  before: string
  after: string
  emptied: number
  isRefused: boolean
}

const soci = (count: number): string => (count === 1 ? '1 socio' : `${count} soci`)
const members = (count: number): string => (count === 1 ? '1 member' : `${count} members`)

const it = {
  title: 'Che cosa cambierebbe',
  behind: 'Sto calcolando…',
  offline: 'Non c’è rete. Quello che avete scritto è ancora qui; l’anteprima riprende da sola.',
  expired:
    'La sessione è scaduta. Quello che avete scritto è ancora qui: prima di salvarlo accedete in un’altra scheda, poi tornate in questa.',
  signIn: 'Accedi in un’altra scheda',
  failed:
    'L’anteprima non ha risposto. Si riprova alla prossima modifica; intanto il concetto si può salvare.',
  large: 'È troppo testo per un concetto: l’anteprima si ferma qui.',
  start: 'Scrivete una parola: qui vedrete che cosa cambierebbe.',
  wrong: 'Così com’è non si può provare:',
  notYet: 'I bandi non sono ancora stati abbinati: l’anteprima non è disponibile.',
  none: 'Per nessun socio cambierebbe qualcosa.',
  brief: ({ gained, gaining, lost, losing, before, after, emptied, isRefused }: Brief): string => {
    const moves = [
      ...(gained > 0 ? [`${gained === 1 ? '1 bando' : `${gained} bandi`} in più a ${soci(gaining)}`] : []),
      ...(lost > 0 ? [`${lost === 1 ? '1 bando' : `${lost} bandi`} in meno a ${soci(losing)}`] : []),
      before === after ? `digest mediano sempre di ${after}` : `digest mediano da ${before} a ${after}`,
      ...(emptied > 0
        ? [emptied === 1 ? '1 socio resta senza nulla' : `${emptied} soci restano senza nulla`]
        : []),
    ]
    return `${moves.join('; ')}.${isRefused ? ' Supera un limite.' : ''}`
  },
  compared: (version: number, calls: number, count: number, weeks: number): string =>
    `La bozza con quello che state scrivendo, rispetto alla versione ${version}: i ${calls} bandi delle ultime ${weeks} settimane su ${soci(count)}.`,
  strongest: (shown: number, all: number): string => `I ${shown} più forti di ${all}`,
  most: (shown: number, all: number): string => `I ${shown} che cambiano di più, di ${all}`,
  others: (count: number): string => `e altri ${count}`,
  member: (gained: number, lost: number, before: number, after: number): string =>
    `${gained} in più, ${lost} in meno: da ${before} a ${after}`,
  score: (before: number, after: number): string => `punteggio da ${before} a ${after}`,
  whole: 'L’anteprima intera, con i digest a confronto',
  wholeLead: 'Salvate in bozza per vedere tutto e pubblicare:',
}

const en: typeof it = {
  title: 'What would change',
  behind: 'Calculating…',
  offline: 'There is no network. What you wrote is still here; the preview goes on by itself.',
  expired:
    'Your session has expired. What you wrote is still here: before you save it, sign in in another tab and come back to this one.',
  signIn: 'Sign in in another tab',
  failed: 'The preview gave no answer. It is tried again at the next change; the concept can still be saved.',
  large: 'This is too much text for a concept: the preview stops here.',
  start: 'Write a word: here you will see what would change.',
  wrong: 'As it is, it cannot be tried out:',
  notYet: 'Calls have not been matched yet: there is no preview.',
  none: 'Nothing would change for any member.',
  brief: ({ gained, gaining, lost, losing, before, after, emptied, isRefused }) => {
    const moves = [
      ...(gained > 0 ? [`${gained === 1 ? '1 call' : `${gained} calls`} more for ${members(gaining)}`] : []),
      ...(lost > 0 ? [`${lost === 1 ? '1 call' : `${lost} calls`} fewer for ${members(losing)}`] : []),
      before === after ? `median digest still ${after}` : `median digest from ${before} to ${after}`,
      ...(emptied > 0 ? [`${members(emptied)} left with nothing`] : []),
    ]
    return `${moves.join('; ')}.${isRefused ? ' Beyond a limit.' : ''}`
  },
  compared: (version, calls, count, weeks) =>
    `The draft with what you are writing, beside version ${version}: the ${calls} calls of the last ${weeks} weeks for ${members(count)}.`,
  strongest: (shown, all) => `The ${shown} strongest of ${all}`,
  most: (shown, all) => `The ${shown} that change most, of ${all}`,
  others: (count) => `and ${count} more`,
  member: (gained, lost, before, after) => `${gained} more, ${lost} fewer: from ${before} to ${after}`,
  score: (before, after) => `score from ${before} to ${after}`,
  whole: 'The whole preview, with digests side by side',
  wholeLead: 'Save in the draft to see everything and publish:',
}

/** What the preview beside a concept's form says. */
export const liveWords = { it, en }
