import type { Volume } from '../../../../shared/digests/volume.ts'
import type { Frequency, Threshold } from '../../../../shared/domain/preferences.ts'
import type { Level, ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { toWhom } from '../../../../shared/letters/view.ts'
import { WISHES } from '../why-not.ts'

const it = {
  title: 'Le vostre preferenze',
  state: (rhythm: string, language: string, next: string) =>
    `Ricevete i bandi ${rhythm}, in ${language}: il prossimo invio è ${next}.`,
  stopped: 'Al momento non ricevete i bandi, perché vi siete disiscritti.',
  ended:
    'Al momento non ricevete i bandi, perché l’ufficio del Clust-ER ci ha detto che non siete più referenti di questa organizzazione. Scrivetegli, se non è così.',
  bounced:
    'Al momento non ricevete i bandi, perché i messaggi a questo indirizzo tornavano indietro o sono stati segnalati come indesiderati. Scrivete al vostro Clust-ER per cambiare indirizzo.',
  paused: (day: string) => `In pausa: riprendiamo a scrivervi ${day}.`,
  covered: (name: string, day: string) =>
    `Fino a ${day} i vostri messaggi arrivano ${toWhom(name)}; da allora riprendiamo a scrivere a voi.`,
  saved: 'Preferenze salvate.',
  resumed: 'Gli invii sono di nuovo attivi.',
  wrong: 'Non è stato salvato nulla. Correggete e salvate di nuovo:',
  save: 'Salva le preferenze',
  resume: 'Riattiva gli invii',
  usual: 'come di consueto',

  when: 'Quando vi scriviamo',
  frequency: 'Ogni quanto',
  frequencies: {
    weekly: 'ogni lunedì',
    fortnightly: 'ogni due settimane',
    monthly: 'ogni mese, il primo lunedì',
  } as Record<Frequency, string>,
  alerts: 'Avvisi immediati',
  alertsHint: 'Quando esce un bando molto vicino a voi, e il prossimo messaggio è ancora lontano.',
  alertsChoice: { yes: 'sì, subito', no: 'no, nel prossimo messaggio' },
  reminders: 'Promemoria prima della scadenza',
  remindersHint: 'Dei bandi che seguite e di quelli molto vicini che vi abbiamo segnalato.',
  remindersChoice: {
    usual: 'come di consueto: 14 e 3 giorni prima, anche 30 se servono partner',
    own: 'nei giorni che scegliete',
    never: 'mai',
  },
  leads: 'Quanti giorni prima',
  lead: (days: number) => (days === 1 ? '1 giorno' : `${days} giorni`),
  beside: (perWeek: number) =>
    `Avvisi e promemoria sono al massimo ${perWeek} a settimana. Se un bando che vi abbiamo segnalato viene revocato o anticipato, ve lo diciamo comunque.`,
  pause: 'In pausa fino al giorno',
  pauseHint:
    'Da quel giorno riprendiamo a scrivervi. Lasciate vuoto per non fare pause. In «Colleghi» potete affidare i messaggi a un collega.',

  which: 'Quali bandi',
  threshold: 'Quanto vicini a voi',
  thresholds: {
    possible: 'anche i bandi forse vicini, col solo titolo',
    good: 'solo i vicini',
    strong: 'solo i più vicini',
  } as Record<Threshold, string>,
  levels: 'Livello',
  level: {
    regional: 'regionali e locali',
    national: 'nazionali',
    european: 'europei',
  } as Record<Level, string>,
  callLanguages: 'In quali lingue sono scritti',
  noneIsAll: 'Nessuna spunta vale come tutte.',
  wishes: 'Segnalateci anche',
  wishesHint: 'Di solito li lasciamo fuori: quasi mai portano contributi a chi ha sede qui.',
  wish: WISHES.it,

  own: 'Parole vostre',
  always: 'Segnalateci sempre i bandi che parlano di',
  alwaysHint:
    'Anche se sono lontani dal vostro profilo, purché escano dopo che avete salvato. Una o più parole per riga.',
  never: 'Non segnalateci i bandi che parlano di',
  neverHint: 'Anche se sono vicini al vostro profilo. Una o più parole per riga.',
  countsTitle: 'Fra i bandi aperti o in arrivo oggi',
  brings: (line: string, calls: number) =>
    calls === 0
      ? `«${line}»: 0 bandi. Nessuno ne parla, per ora.`
      : `«${line}»: ${calls === 1 ? '1 bando' : `${calls} bandi`}.`,
  leavesOut: (line: string, calls: number) =>
    calls === 0
      ? `«${line}»: 0 bandi. Non ne lascia fuori nessuno, per ora.`
      : `«${line}»: ${calls === 1 ? 'ne lascia fuori 1' : `ne lascia fuori ${calls}`}.`,

  how: 'Come sono i messaggi',
  language: 'Lingua dei messaggi',
  languages: { it: 'italiano', en: 'inglese' } as Record<ReaderLanguage, string>,
  cards: 'Schede per messaggio',
  cardsHint: 'Gli altri bandi hanno il solo titolo, o sono sulla vostra pagina.',
  replyTo: 'Chi vi risponde',
  replyToHint: 'L’ufficio a cui arriva la vostra risposta a un messaggio.',
  hears: 'Per conto di chi vi scriviamo',
  hearsHint:
    'Senza un Clust-ER restano fuori i soci che sono solo suoi, e i bandi vicini a voi solo per i suoi temi.',

  estimate: (weeks: number) =>
    `Stime su ciò che è uscito nelle ultime ${weeks} settimane, con le altre scelte come sono ora.`,
  volume: ({ mailsPerMonth, callsPerMail }: Volume) => {
    if (callsPerMail === 0) return 'nessun messaggio'
    const mails = Math.round(mailsPerMonth)
    const calls = Math.max(1, Math.round(callsPerMail))
    const often =
      mails === 0
        ? 'meno di un messaggio al mese'
        : mails === 1
          ? 'circa un messaggio al mese'
          : `circa ${mails} messaggi al mese`
    return `${often}, ${calls === 1 ? 'con un bando' : `con ${calls} bandi`}${mails > 1 ? ' ciascuno' : ''}`
  },

  people: 'Chi altro riceve i bandi',
  colleagues: 'Aggiungete un collega, o affidategli i messaggi mentre siete via',
  peopleNone: (member: string) => `${member}: solo voi.`,
  peopleOf: (member: string, names: string) => `${member}: voi e ${names}.`,
  other: 'Altro',
  unsubscribe: 'Disiscrizione',

  errors: {
    choice: 'Scegliete una delle opzioni.',
    leads: 'Spuntate almeno un numero di giorni, o scegliete «mai».',
    pause: (day: string) => `Scegliete un giorno fra domani e un anno da oggi, per esempio ${day}.`,
    hears:
      'Lasciatene almeno uno; per non ricevere più nulla usate la disiscrizione, in fondo a questa pagina.',
    short: (line: string) => `«${line}» è troppo corto: servono almeno 2 lettere.`,
    long: (line: string, most: number) => `«${line}» è troppo lungo: al massimo ${most} lettere per riga.`,
    many: (most: number) => `Le righe sono troppe: al massimo ${most}.`,
  },
}

const en: typeof it = {
  title: 'Your preferences',
  state: (rhythm, language, next) =>
    `You receive funding calls ${rhythm}, in ${language}: the next email is due on ${next}.`,
  stopped: 'You do not receive funding calls at present, because you unsubscribed.',
  ended:
    'You do not receive funding calls at present, because the Clust-ER’s office told us that you no longer serve this organisation. Write to it if this is wrong.',
  bounced:
    'You do not receive funding calls at present, because messages to this address came back or were reported as unwanted. Write to your Clust-ER to change the address.',
  paused: (day) => `Paused: we write to you again from ${day}.`,
  covered: (name, day) => `Until ${day} your emails go to ${name}; from then on we write to you again.`,
  saved: 'Preferences saved.',
  resumed: 'The emails have been started again.',
  wrong: 'Nothing was saved. Correct this and save again:',
  save: 'Save preferences',
  resume: 'Start the emails again',
  usual: 'as usual',

  when: 'When we write',
  frequency: 'How often',
  frequencies: {
    weekly: 'every Monday',
    fortnightly: 'every two weeks',
    monthly: 'every month, on the first Monday',
  },
  alerts: 'Alerts at once',
  alertsHint: 'When a call very close to you has just been published and the next email is still far off.',
  alertsChoice: { yes: 'yes, at once', no: 'no, in the next email' },
  reminders: 'Reminders before a deadline',
  remindersHint: 'For the calls that you follow and the very close ones that we told you of.',
  remindersChoice: {
    usual: 'as usual: 14 and 3 days before, also 30 where partners are needed',
    own: 'on days that you choose',
    never: 'never',
  },
  leads: 'How many days before',
  lead: (days) => (days === 1 ? '1 day' : `${days} days`),
  beside: (perWeek) =>
    `Alerts and reminders are at most ${perWeek} a week. If a call that we told you of is revoked or brought forward, we say so in any case.`,
  pause: 'Pause until',
  pauseHint:
    'From that day on we write to you again. Leave it empty for no pause. Under “Colleagues” you can hand your emails to a colleague.',

  which: 'Which calls',
  threshold: 'How close to you',
  thresholds: {
    possible: 'also the possibly close ones, by their title alone',
    good: 'only the close ones',
    strong: 'only the closest',
  },
  levels: 'Level',
  level: { regional: 'regional and local', national: 'national', european: 'European' },
  callLanguages: 'Written in which languages',
  noneIsAll: 'No tick means all of them.',
  wishes: 'Tell us also of',
  wishesHint: 'We usually leave them out: they hardly ever bring money to those who are based here.',
  wish: WISHES.en,

  own: 'Your own words',
  always: 'Always tell us of calls about',
  alwaysHint:
    'Even if they are far from your profile, as long as they come out after you saved. One or more words per line.',
  never: 'Do not tell us of calls about',
  neverHint: 'Even if they are close to your profile. One or more words per line.',
  countsTitle: 'Among the open and coming calls of today',
  brings: (line, calls) =>
    calls === 0
      ? `“${line}”: 0 calls. None is about it for now.`
      : `“${line}”: ${calls === 1 ? '1 call' : `${calls} calls`}.`,
  leavesOut: (line, calls) =>
    calls === 0 ? `“${line}”: 0 calls. It leaves out none for now.` : `“${line}”: leaves out ${calls}.`,

  how: 'What the emails are like',
  language: 'Language of the emails',
  languages: { it: 'Italian', en: 'English' },
  cards: 'Full cards in an email',
  cardsHint: 'Other calls have their title alone, or are on your page.',
  replyTo: 'Who answers you',
  replyToHint: 'The office that reads your reply to an email.',
  hears: 'On whose behalf we write',
  hearsHint:
    'Leave a Clust-ER out, and we no longer write of its own members, or of calls close to you only through its themes.',

  estimate: (weeks) =>
    `Estimates from what came out in the last ${weeks} weeks, your other choices being as they are now.`,
  volume: ({ mailsPerMonth, callsPerMail }) => {
    if (callsPerMail === 0) return 'no email'
    const mails = Math.round(mailsPerMonth)
    const calls = Math.max(1, Math.round(callsPerMail))
    const often =
      mails === 0
        ? 'less than one email a month'
        : mails === 1
          ? 'about one email a month'
          : `about ${mails} emails a month`
    return `${often}, with ${calls === 1 ? 'one call' : `${calls} calls`}${mails > 1 ? ' each' : ''}`
  },

  people: 'Who else receives the calls',
  colleagues: 'Add a colleague, or hand over your emails while you are away',
  peopleNone: (member) => `${member}: you alone.`,
  peopleOf: (member, names) => `${member}: you and ${names}.`,
  other: 'More',
  unsubscribe: 'Unsubscribe',

  errors: {
    choice: 'Choose one of the options.',
    leads: 'Tick at least one number of days, or choose “never”.',
    pause: (day) => `Choose a day between tomorrow and a year from today, for example ${day}.`,
    hears: 'Leave at least one; to stop all email use “Unsubscribe”, at the foot of this page.',
    short: (line) => `“${line}” is too short: at least 2 letters.`,
    long: (line, most) => `“${line}” is too long: at most ${most} letters per line.`,
    many: (most) => `Too many lines: at most ${most}.`,
  },
}

export const preferencesWords = { it, en }
