import type { Numbered, Single } from './field-names.ts'

/** What to write in a field, with an example. */
type Words = {
  /** What to write, with an example. */
  hints: Partial<Record<Single | Numbered, string>>
}

const it: Words = {
  hints: {
    titleIt:
      'Comincia con ciò che si può fare: «Contributi per digitalizzare il campionario», non «Bando azione 1.1.2».',
    summaryIt: 'Due o tre frasi: che cosa si finanzia, a chi serve.',
    textIt: 'Quanto più è completo, tanto meglio il bando raggiunge chi riguarda. Testo semplice.',
    titleEn: 'Chi legge in inglese lo vede al posto del titolo italiano.',
    actNumber: 'Solo il numero, con l’anno se c’è: 812/2026.',
    url: 'La pagina dell’ente su cui fanno fede gli atti; comincia con https://.',
    whoIt:
      'Come lo dice l’atto: «PMI con sede operativa in regione, in collaborazione con laboratori accreditati».',
    localUnit: 'Richiesta al più tardi al momento del pagamento.',
    ateco: 'Separati da spazi: C 13 14.1. Vuoto: tutti i settori.',
    partnerKind: 'Per esempio: almeno 3 imprese; da 3 a 5 laboratori.',
    perLead: 'Quante domande può presentare uno stesso capofila. Vuoto: non indicato.',
    total: 'Per esempio 5.000.000 oppure 5.000.000,50.',
    intensity: 'La più alta, da 1 a 100.',
    moneyWords: 'Maggiorazioni, anticipi, cumulo.',
    indicativeOpens:
      'Come lo dice il calendario: «settembre 2026». Resta un’indicazione, senza promemoria; vale finché qui sopra non ci sono date.',
    opensHour: 'Ora di Roma. Vuota: «ora non indicata», mai mezzanotte.',
    opensTurn: 'In quella notte l’orologio segna due volte la stessa ora.',
    closesHour: 'Ora di Roma. Vuota: «ora non indicata», mai mezzanotte.',
    closesStage: 'Solo per bandi a più fasi: 1, 2, …',
    closesTurn: 'In quella notte l’orologio segna due volte la stessa ora.',
    procedure: 'Uno sportello può avere anche una scadenza.',
    earlyClosure: 'Per esempio: «al raggiungimento di 150 domande».',
    documentTitle: 'Atto, modulistica, faq.',
    memberKinds: 'A chi pensate, non chi può presentare domanda: quello sta nella seconda parte.',
    chains: 'I loro nomi aiutano a trovare i soci vicini; non escludono nessuno.',
  },
}

const en: Words = {
  hints: {
    titleIt:
      'Begin with what one can do: «Contributi per digitalizzare il campionario», not «Bando azione 1.1.2».',
    summaryIt: 'Two or three sentences: what is funded, and whom it helps.',
    textIt: 'The more of it, the better the call reaches those it concerns. Plain text.',
    titleEn: 'Who reads in English sees it instead of the Italian title.',
    actNumber: 'The number alone, with its year if it has one: 812/2026.',
    url: 'The funder’s own page, which prevails; it begins with https://.',
    whoIt:
      'As the act says it: «PMI con sede operativa in regione, in collaborazione con laboratori accreditati».',
    localUnit: 'Demanded when the money is paid, at the latest.',
    ateco: 'With spaces between: C 13 14.1. Empty: every sector.',
    partnerKind: 'For example: at least 3 companies; 3 to 5 laboratories.',
    perLead: 'How many proposals one lead may hand in. Empty: not stated.',
    total: 'For example 5.000.000 or 5.000.000,50.',
    intensity: 'The highest, 1 to 100.',
    moneyWords: 'Bonuses, advances, cumulation.',
    indicativeOpens:
      'As the calendar says it: “settembre 2026”. It stays an indication, without reminders; it holds while there are no dates above.',
    opensHour: 'Rome time. Empty: “hour not stated”, never midnight.',
    opensTurn: 'That night clocks show the same hour twice.',
    closesHour: 'Rome time. Empty: “hour not stated”, never midnight.',
    closesStage: 'Only for calls in stages: 1, 2, …',
    closesTurn: 'That night clocks show the same hour twice.',
    procedure: 'First come, first served may have a deadline too.',
    earlyClosure: 'For example: «al raggiungimento di 150 domande».',
    documentTitle: 'Act, forms, questions and answers.',
    memberKinds: 'Whom you have in mind, not who may apply: that is in the second part.',
    chains: 'Their names help to find members nearby; they exclude nobody.',
  },
}

export const hintsWords = { it, en }
