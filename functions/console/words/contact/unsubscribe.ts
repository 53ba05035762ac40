const it = {
  title: 'Disiscrizione',
  affects: 'Questa pagina riguarda',
  question: 'Volete smettere di ricevere i bandi da Segnavia?',
  nothingYet: 'Finché non premete il pulsante non cambia nulla.',
  button: 'Disiscrivi',
  buttonAll: 'Disiscrivi da tutto',
  done: 'Fatto: non scriveremo più a questo indirizzo.',
  already: 'Questo indirizzo è già disiscritto: non gli scriviamo.',
  stopped:
    'A questo indirizzo non scriviamo già più, perché respingeva i messaggi o li ha segnalati come indesiderati.',
  ended:
    'Non vi scriviamo già più: l’ufficio del Clust-ER ci ha detto che non seguite più questa organizzazione.',
  undo: 'È stato un errore? Riattiva gli invii',
  undone: 'Gli invii sono di nuovo attivi.',
  others: 'Gli altri referenti della stessa organizzazione continuano a ricevere i loro messaggi.',
  one: 'Oppure da un solo Clust-ER',
  oneLead: 'Restano fuori i soci che sono solo suoi, e i bandi vicini a voi solo per i suoi temi.',
  mute: 'Disiscrivi da questo',
  hear: 'Riprendi',
  muted: (cluster: string) => `Fatto: non vi scriviamo più per conto del ${cluster}.`,
  heard: (cluster: string) => `Vi scriviamo di nuovo per conto del ${cluster}.`,
  isMuted: 'Non vi scriviamo per suo conto.',
}

const en: typeof it = {
  title: 'Unsubscribe',
  affects: 'This page is about',
  question: 'Would you like to stop receiving funding calls from Segnavia?',
  nothingYet: 'Nothing changes until you press the button.',
  button: 'Unsubscribe',
  buttonAll: 'Unsubscribe from everything',
  done: 'Done: we will not write to this address any more.',
  already: 'This address is unsubscribed already: we do not write to it.',
  stopped:
    'We have already stopped writing to this address, because it bounced our messages or reported them as unwanted.',
  ended:
    'We have already stopped writing: the Clust-ER’s office told us that you no longer serve this organisation.',
  undo: 'A mistake? Start the emails again',
  undone: 'The emails have been started again.',
  others: 'Other contacts of the same organisation go on receiving theirs.',
  one: 'Or from one Clust-ER alone',
  oneLead: 'We then no longer write of its own members, or of calls close to you only through its themes.',
  mute: 'Unsubscribe from this one',
  hear: 'Start again',
  muted: (cluster) => `Done: we no longer write on behalf of ${cluster}.`,
  heard: (cluster) => `We write to you again on behalf of ${cluster}.`,
  isMuted: 'We do not write on its behalf.',
}

export const unsubscribeWords = { it, en }
