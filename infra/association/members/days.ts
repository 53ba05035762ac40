import type { Member } from '../../../shared/domain/member.ts'
import type { MemberRecord } from '../../../shared/domain/membership.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { EMILIA_ROMAGNA } from '../../../shared/domain/vocabulary.ts'

/** The days on which the associations were founded and let members in: invented, before any clock of ours. */
const DAYS: readonly Day[] = [
  '2018-03-01',
  '2018-03-01',
  '2018-03-01',
  '2018-10-15',
  '2019-05-20',
  '2020-01-15',
  '2021-02-01',
  '2022-06-13',
  '2023-03-06',
  '2024-01-22',
  '2024-09-16',
  '2025-02-03',
]
/** Who joined of late, so that the last months have something to show. */
const LATELY: Readonly<Record<string, Day>> = {
  twinhaus: '2026-05-04',
  'cappotto-nove': '2026-03-16',
  sismabene: '2025-11-10',
}
const LATE_DAYS: readonly Day[] = ['2026-04-13', '2026-02-09', '2025-10-20', '2025-07-01']
/** Every so many members one joined of late. */
const ONE_IN = 23

/** Sample members as their associations' books have them: each cluster has its own day. @param at place in the list */
export const withDays = (member: Member, at: number): Member => ({
  ...member,
  clusters: member.clusters.map((membership, nth) => ({
    ...membership,
    joinedOn:
      LATELY[member.id] ??
      (at % ONE_IN === 0 ? LATE_DAYS[(at / ONE_IN) % LATE_DAYS.length] : undefined) ??
      DAYS[(at * 7 + nth * 5) % DAYS.length] ??
      '2018-03-01',
  })),
})

/** Two that were members and are none any more: they count in the months they were there, and are written to no more. */
export const formerMembers: MemberRecord[] = [
  {
    id: 'bottoni-d-osso',
    name: "Bottoni d'Osso Snc",
    kind: 'company',
    size: 'micro',
    startup: false,
    place: 'Guastalla',
    region: EMILIA_ROMAGNA,
    ateco: [],
    profile:
      'Laboratorio che tagliava bottoni in corno e madreperla per camiceria. Ha ceduto i macchinari a una scuola.',
    profileLanguage: 'it',
    clusters: [{ cluster: 'create', valueChains: ['fashion'], joinedOn: '2019-05-20', leftOn: '2026-01-01' }],
    revision: 0,
  },
  {
    id: 'eco-di-sala',
    name: 'Eco di Sala Srl',
    kind: 'company',
    size: 'small',
    startup: false,
    place: 'Faenza',
    region: EMILIA_ROMAGNA,
    ateco: [],
    profile:
      'Fonici e tecnici luci per teatri di provincia, confluiti in una società più grande. Restano amici del Clust-ER.',
    profileLanguage: 'it',
    clusters: [{ cluster: 'create', valueChains: ['fashion'], joinedOn: '2021-02-01', leftOn: '2026-04-01' }],
    revision: 0,
  },
]
