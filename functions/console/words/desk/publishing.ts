/** Publishing, now or on an hour. */
const it = {
  publishTitle: 'Pubblicazione',
  approvedBy: (by: string, at: string) => `Approvato da ${by}, ${at}.`,
  approvedAlone: (by: string, at: string) =>
    `Approvato da ${by} con un motivo scritto, senza un secondo addetto, ${at}.`,
  publishNow: 'Pubblica ora',
  publishAbout:
    'Entro pochi minuti il bando è fra quelli abbinati: chi ne è vicino lo riceve subito o con il prossimo riepilogo.',
  scheduleTitle: 'Oppure programmate',
  day: 'Giorno',
  hour: 'Ora di Roma',
  turn: 'Se l’ora si ripete (notte di ottobre)',
  schedule: 'Programma',
  scheduledFor: (at: string) => `Esce ${at}.`,
  unschedule: 'Annulla la programmazione',
  wrongMoment: 'Giorno e ora non vanno: servono un giorno del calendario e un’ora come 09:30, dopo adesso.',
  doubledMoment: 'Quella notte l’ora si ripete: dite quale delle due.',
  skippedMoment: 'Quella notte quest’ora non esiste: sceglietene un’altra.',
}

const en: typeof it = {
  publishTitle: 'Publication',
  approvedBy: (by, at) => `Approved by ${by}, ${at}.`,
  approvedAlone: (by, at) => `Approved by ${by} with a written reason, without a second officer, ${at}.`,
  publishNow: 'Publish now',
  publishAbout:
    'Within a few minutes the call is among those that are matched: whoever it is close to hears of it at once or with the next digest.',
  scheduleTitle: 'Or schedule it',
  day: 'Day',
  hour: 'Rome time',
  turn: 'If the hour comes twice (in October)',
  schedule: 'Schedule',
  scheduledFor: (at) => `It comes out ${at}.`,
  unschedule: 'Cancel the schedule',
  wrongMoment: 'Day and hour will not do: a day of the calendar and an hour like 09:30, later than now.',
  doubledMoment: 'That night the hour comes twice: say which of the two.',
  skippedMoment: 'That night there is no such hour: choose another.',
}

export const publishingWords = { it, en }
