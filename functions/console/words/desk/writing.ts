import type { UnreadBecause } from '../../../../shared/domain/added-call.ts'
import type { Flaw } from '../../../../shared/domain/announcement-problems.ts'
import { addedWords } from '../added.ts'

/** Writing the parts: states of fields, what is missing, what somebody else wrote meanwhile. */
const it = {
  parts: 'Le parti',
  lacks: (count: number) => (count === 1 ? 'manca una cosa' : `mancano ${count} cose`),
  open: 'Scrivete',
  look: 'Guardate',
  toCheck: 'Letto, da verificare',
  toCheckCount: (count: number) => (count === 1 ? '1 campo da verificare' : `${count} campi da verificare`),
  checked: 'Ho verificato i campi di questa parte sul testo ufficiale',
  passage: 'Letto da:',
  save: 'Salva',
  saveNext: 'Salva e vai alla parte successiva',
  more: 'Altre righe',
  titleHint:
    'Il titolo comincia meglio con ciò che si può fare: «Contributi per…», «Digitalizzare…». È solo un consiglio.',
  reading: 'Stiamo leggendo la pagina. Potete intanto scrivere: ciò che scrivete resta.',
  readingLook: 'Guardate se è pronta',
  unread: 'La pagina non si è potuta leggere:',
  unreadDo: 'Scrivete i campi a mano, oppure riprovate.',
  again: 'Riprova con l’indirizzo',
  because: addedWords.it.unread as Record<UnreadBecause, string>,
  conflictTitle: 'Qualcun altro ha salvato prima di voi',
  conflict: (by: string) =>
    `${by} ha salvato questa parte mentre scrivevate. Nel modulo c’è ciò che avete scritto voi; in questo riquadro, ciò che sta salvato nei campi che differiscono. Salvando di nuovo resta il vostro.`,
  quietly: (hour: string) => `Salvato alle ${hour}`,
  quietlyOutrun: (by: string) =>
    `${by} ha salvato questa parte mentre scrivevate. Ciò che avete scritto è ancora qui: premete «Salva» per vedere le due versioni e scegliere.`,
  unsaved: {
    offline: 'Non c’è rete. Ciò che avete scritto è ancora qui, e si salva da solo appena torna.',
    expired:
      'La sessione è scaduta e non si è salvato nulla di nuovo. Ciò che avete scritto è ancora qui: accedete in un’altra scheda, poi tornate in questa.',
    failed: 'Il salvataggio automatico non è riuscito; si riprova fra poco. Potete anche premere «Salva».',
    large: 'È troppo testo per una parte sola: accorciatelo, poi si salva.',
  },
  signInBeside: 'Accedete in un’altra scheda',
  glosses: 'Parole inglesi che il lessico conosce:',
  nothing: 'vuoto',
  problemsTitle: 'Che cosa manca',
  wrongTitle: 'Che cosa correggere',
  savedWith: 'Salvato. Prima della revisione servono ancora:',
  flaws: {
    missing: (field: string) => `«${field}»: serve. Compilatelo.`,
    long: (field: string) => `«${field}»: è troppo lungo. Accorciatelo.`,
    form: (field: string) => `«${field}»: non si capisce. Scrivetelo come nell’esempio accanto.`,
    order: (field: string) => `«${field}»: contraddice un altro campo. Controllateli insieme.`,
    past: (field: string) => `«${field}»: è già passata. Scrivete quella che vale ancora.`,
    both: (field: string) =>
      `«${field}»: esclude ciò che è scritto altrove, o è scritto due volte. Lasciatene uno.`,
    doubled: (field: string) => `«${field}»: quella notte l’ora si ripete. Dite quale delle due.`,
    skipped: (field: string) => `«${field}»: quella notte quest’ora non esiste. Scrivetene un’altra.`,
    unchecked: (field: string) =>
      `«${field}»: letto da un programma. Verificatelo e spuntate la casella della parte.`,
  } as Record<Flaw, (field: string) => string>,
}

const en: typeof it = {
  parts: 'The parts',
  lacks: (count) => (count === 1 ? 'one thing is missing' : `${count} things are missing`),
  open: 'Write',
  look: 'Look',
  toCheck: 'Read, please check',
  toCheckCount: (count) => (count === 1 ? '1 field to check' : `${count} fields to check`),
  checked: 'I have checked the fields of this part against the official text',
  passage: 'Read from:',
  save: 'Save',
  saveNext: 'Save and go to the next part',
  more: 'More rows',
  titleHint:
    'A title begins best with what one can do: “Contributi per…”, “Digitalizzare…”. This is only advice.',
  reading: 'We are reading the page. You can write meanwhile: what you write stays.',
  readingLook: 'See whether it is ready',
  unread: 'The page could not be read:',
  unreadDo: 'Fill in the fields by hand, or try again.',
  again: 'Try the address again',
  because: addedWords.en.unread,
  conflictTitle: 'Somebody else saved before you',
  conflict: (by) =>
    `${by} saved this part while you were writing. The form holds what you wrote; this box, what is saved in the fields that differ. If you save again, yours stays.`,
  quietly: (hour) => `Saved at ${hour}`,
  quietlyOutrun: (by) =>
    `${by} saved this part while you were writing. What you wrote is still here: press “Save” to see both versions and choose.`,
  unsaved: {
    offline: 'There is no network. What you wrote is still here, and is saved as soon as there is.',
    expired:
      'Your session has expired, and nothing new was saved. What you wrote is still here: sign in in another tab, then come back to this one.',
    failed: 'It could not be saved by itself, and is tried again shortly. You can also press “Save”.',
    large: 'This is too much text for one part: shorten it, and it is saved.',
  },
  signInBeside: 'Sign in in another tab',
  glosses: 'English words that the lexicon knows:',
  nothing: 'empty',
  problemsTitle: 'What is missing',
  wrongTitle: 'What to put right',
  savedWith: 'Saved. Before the review it still needs:',
  flaws: {
    missing: (field) => `“${field}”: it is needed. Fill it in.`,
    long: (field) => `“${field}”: it is too long. Shorten it.`,
    form: (field) => `“${field}”: it cannot be read. Write it as in the example beside it.`,
    order: (field) => `“${field}”: it contradicts another field. Check them together.`,
    past: (field) => `“${field}”: it has passed. Write the one that still holds.`,
    both: (field) => `“${field}”: it excludes what stands elsewhere, or stands twice. Leave one.`,
    doubled: (field) => `“${field}”: that night the hour comes twice. Say which of the two.`,
    skipped: (field) => `“${field}”: that night there is no such hour. Write another.`,
    unchecked: (field) => `“${field}”: a program read it. Check it and tick the box of its part.`,
  },
}

export const writingWords = { it, en }
