import type { Role } from '../../../shared/domain/person.ts'

/** An account of the demonstration; on AWS, people and groups are kept by Cognito. */
export type Account = { id: string; name: string; groups: readonly Role[] }

/** The one password of all of them: they are good for this machine's own pages alone. */
export const PASSWORD = 'segnavia'

/** One of each role, two officers, as each looks at what the other wrote, and one who manages two clusters. Nobody of them exists. */
export const ACCOUNTS: readonly Account[] = [
  { id: 'marta', name: 'Marta Fontana', groups: ['manager:create'] },
  { id: 'luca', name: 'Luca Ferri', groups: ['manager:agrifood', 'manager:greentech'] },
  { id: 'elena', name: 'Elena Rocchi', groups: ['officer'] },
  { id: 'nora', name: 'Nora Bassi', groups: ['officer'] },
  { id: 'paolo', name: 'Paolo Gallo', groups: ['operator'] },
  { id: 'sara', name: 'Sara Monti', groups: ['reader'] },
  { id: 'ivo', name: 'Ivo Neri', groups: [] },
]

/** Where somebody of them is written to. */
export const addressOf = (id: string): string => `${id}@offices.example.org`
