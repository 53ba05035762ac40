import { commandOf } from '../command/run.ts'
import type { Desk } from './desk.ts'

export const USAGE = `npm run thesaurus -- import FILE --name NAME --version VERSION --licence LICENCE
    FILE is SKOS in RDF/XML, CSV or TSV, with Italian and English labels
    --title TITLE  what readers are told a translation is from (NAME)
    --credit TEXT  whom the licence wants named
    --id, --it, --en COLUMN   the columns of a table, where they have other names
    --dry          says what would be stored, and stores nothing

npm run thesaurus -- list
npm run thesaurus -- on NAME
npm run thesaurus -- off NAME       keeps it, and reads profiles without it
npm run thesaurus -- remove NAME

    --folder PATH  what npm start has kept (.segnavia/demonstration)
    --table NAME --blobs NAME   a deployment's instead`

export const runCommand = commandOf<Desk>(USAGE, {
  import: async () => (await import('./import.ts')).importFile,
  list: async () => (await import('./stored.ts')).list,
  on: async () => (await import('./stored.ts')).switchOn,
  off: async () => (await import('./stored.ts')).switchOff,
  remove: async () => (await import('./stored.ts')).remove,
})
