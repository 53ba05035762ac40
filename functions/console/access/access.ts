import { ClusterId } from '../../../shared/domain/member.ts'
import { actsFor, isAny, type Person, seesCluster } from '../../../shared/domain/person.ts'
import { DOCUMENT } from '../api/problem.ts'
import { keyOf } from '../api/route.ts'
import { API_ROUTES } from '../api/routes.ts'
import {
  ALL_CLUSTERS,
  BY_CLUSTER,
  CLUSTER,
  EVERYBODY,
  OFFICERS,
  OFFICES,
  OPERATORS,
  type Rule,
} from './rules.ts'

/**
 * Every route of the office, as method and pattern, and who may use it. What is not named here is refused; what changes
 * something has an act, and a form without one only asks. A manager acts for its own clusters alone: where the address
 * names one, the table says so by `own`; where only the form does, the route looks.
 */
export const OFFICE_ROUTES: Readonly<Record<string, Rule>> = {
  'GET /': { may: EVERYBODY },
  'GET /calls.csv': { may: EVERYBODY, act: 'export-list' },
  'GET /calls/:id': { may: EVERYBODY },
  'POST /calls/:id/rulings': { may: OFFICES, act: 'rule-rows' },
  'POST /calls/:id/edits': { may: OFFICES, act: 'edit-call' },
  // Of a member whose clusters are none of a manager's own there is no answer, as if it were not there (own-clusters.ts).
  'GET /members': { may: EVERYBODY },
  'GET /members.csv': { may: EVERYBODY, act: 'export-members' },
  'GET /members/:id': { may: EVERYBODY },
  'GET /why': { may: EVERYBODY },
  'GET /members/:id/edit': { may: OFFICES },
  'POST /members/:id/edit': { may: OFFICES, act: 'edit-member' },
  'GET /clusters/:cluster/members/new': BY_CLUSTER,
  'POST /clusters/:cluster/members/new': { ...BY_CLUSTER, act: 'add-member' },
  'GET /clusters/:cluster/members/import': BY_CLUSTER,
  'POST /clusters/:cluster/members/import': { ...BY_CLUSTER, act: 'import-members' },
  'GET /clusters/:cluster/members/files/:file': BY_CLUSTER,
  'GET /clusters/:cluster/members/template.csv': BY_CLUSTER,
  'GET /clusters/:cluster/members/variation': CLUSTER,
  'GET /clusters/:cluster/members/variation.csv': { ...CLUSTER, act: 'export-members' },
  'GET /members/:id/contacts': { may: OFFICES },
  'POST /members/:id/contacts': { may: OFFICES, act: 'edit-contacts' },
  'GET /concepts': { may: EVERYBODY },
  'GET /concepts/:cluster': CLUSTER,
  'POST /concepts/:cluster': { ...BY_CLUSTER, act: 'edit-draft' },
  'GET /concepts/:cluster/list.csv': { ...CLUSTER, act: 'export-list' },
  'GET /concepts/:cluster/manifesto': CLUSTER,
  'POST /concepts/:cluster/manifesto': { ...BY_CLUSTER, act: 'propose-concepts' },
  'POST /concepts/:cluster/manifesto/add': { ...BY_CLUSTER, act: 'edit-draft' },
  'GET /concepts/:cluster/edit': CLUSTER,
  'POST /concepts/:cluster/edit': { ...BY_CLUSTER, act: 'edit-draft' },
  'POST /concepts/:cluster/edit/preview': { ...BY_CLUSTER, asks: true },
  'GET /concepts/:cluster/chains': CLUSTER,
  'POST /concepts/:cluster/chains': { ...BY_CLUSTER, act: 'edit-draft' },
  'GET /concepts/:cluster/chains/:chain': CLUSTER,
  'GET /concepts/:cluster/preview': CLUSTER,
  'POST /concepts/:cluster/preview': { ...BY_CLUSTER, act: 'publish-rules' },
  'GET /concepts/:cluster/versions': CLUSTER,
  'POST /concepts/:cluster/versions': { ...BY_CLUSTER, act: 'publish-rules' },
  'GET /clusters': { may: EVERYBODY },
  'GET /clusters/:cluster': CLUSTER,
  'GET /clusters/:cluster/judge/:chain': CLUSTER,
  'POST /clusters/:cluster/judge/:chain': { ...BY_CLUSTER, act: 'judge-call' },
  'GET /clusters/:cluster/judge/:chain/calls': CLUSTER,
  'POST /clusters/:cluster/judge/:chain/calls': { ...BY_CLUSTER, act: 'judge-call' },
  'GET /clusters/:cluster/judge/:chain/calls.csv': { ...CLUSTER, act: 'export-judgements' },
  'GET /clusters/:cluster/judge/:chain/answers': CLUSTER,
  'POST /clusters/:cluster/judge/:chain/answers': { ...BY_CLUSTER, act: 'judge-call' },
  'GET /clusters/:cluster/friday': CLUSTER,
  'POST /clusters/:cluster/friday': { ...BY_CLUSTER, act: 'test-mail' },
  'GET /clusters/:cluster/friday/calls.csv': { ...CLUSTER, act: 'export-friday' },
  'GET /clusters/:cluster/friday/:call': CLUSTER,
  'POST /clusters/:cluster/friday/:call': { ...BY_CLUSTER, act: 'steer-call' },
  'GET /clusters/:cluster/added': CLUSTER,
  'GET /clusters/:cluster/added.csv': { ...CLUSTER, act: 'export-list' },
  'POST /clusters/:cluster/added': { ...BY_CLUSTER, act: 'add-call' },
  'GET /clusters/:cluster/added/:id': CLUSTER,
  'POST /clusters/:cluster/added/:id': { ...BY_CLUSTER, act: 'add-call' },
  'GET /proposals': { may: ALL_CLUSTERS },
  'GET /proposals.csv': { may: ALL_CLUSTERS, act: 'export-list' },
  'POST /proposals/:id': { may: ALL_CLUSTERS, act: 'decide-proposal' },
  'GET /desk': { may: ALL_CLUSTERS },
  'GET /desk.csv': { may: ALL_CLUSTERS, act: 'export-list' },
  'POST /desk': { may: OFFICERS, act: 'begin-announcement' },
  'GET /desk/keys': { may: ALL_CLUSTERS },
  'POST /desk/keys': { may: OFFICERS, act: 'make-key' },
  'POST /desk/keys/:key': { may: ALL_CLUSTERS, act: 'revoke-key' },
  'GET /desk/import': { may: OFFICERS },
  'POST /desk/import': { may: OFFICERS, act: 'import-announcements' },
  'GET /desk/import/template.csv': { may: ALL_CLUSTERS },
  'GET /desk/:id': { may: ALL_CLUSTERS },
  'POST /desk/:id': { may: OFFICERS, act: 'decide-announcement' },
  'GET /desk/:id/parts/:part': { may: ALL_CLUSTERS },
  'POST /desk/:id/parts/:part': { may: OFFICERS, act: 'write-announcement' },
  'GET /desk/:id/review': { may: ALL_CLUSTERS },
  'POST /desk/:id/review': { may: OFFICERS, act: 'decide-announcement' },
  'GET /desk/:id/publish': { may: ALL_CLUSTERS },
  'POST /desk/:id/publish': { may: OFFICERS, act: 'decide-announcement' },
  'GET /desk/:id/updates': { may: ALL_CLUSTERS },
  'POST /desk/:id/updates': { may: OFFICERS, act: 'decide-announcement' },
  'GET /desk/:id/afterwards': { may: ALL_CLUSTERS },
  'GET /desk/:id/history': { may: ALL_CLUSTERS },
  'GET /desk/:id/reach': { may: ALL_CLUSTERS },
  'POST /desk/:id/parts/:part/reach': { may: OFFICERS, asks: true },
  'GET /desk/:id/twins': { may: ALL_CLUSTERS },
  'POST /desk/:id/twins': { may: OFFICERS, act: 'decide-announcement' },
  'GET /desk/:id/preview': { may: ALL_CLUSTERS },
  'GET /desk/:id/preview/:what': { may: ALL_CLUSTERS },
  'GET /desk/:id/history.csv': { may: ALL_CLUSTERS, act: 'export-announcement' },
  'GET /desk/:id/history.json': { may: ALL_CLUSTERS, act: 'export-announcement' },
  'GET /desk/:id/versions/:version': { may: ALL_CLUSTERS },
  'GET /desk/:id/questions': { may: ALL_CLUSTERS },
  'POST /desk/:id/questions': { may: OFFICERS, act: 'answer-desk' },
  'GET /runs': { may: EVERYBODY },
  'GET /runs.csv': { may: EVERYBODY, act: 'export-list' },
  'GET /runs/:period': { may: EVERYBODY },
  'GET /send-now': { may: OPERATORS },
  'POST /send-now': { may: OPERATORS, act: 'start-run' },
  'GET /sources': { may: EVERYBODY },
  'GET /sources.csv': { may: EVERYBODY, act: 'export-list' },
  'GET /sources/:id': { may: EVERYBODY },
  'POST /sources/:id/release': { may: ALL_CLUSTERS, act: 'release-reading' },
  'GET /notes': { may: EVERYBODY },
  'GET /notes.csv': { may: EVERYBODY, act: 'export-list' },
  'POST /notes': { may: OFFICES, act: 'write-note' },
  'GET /questions': { may: OFFICES },
  'GET /questions.csv': { may: OFFICES, act: 'export-list' },
  'POST /questions': { may: OFFICES, act: 'answer-question' },
  'GET /requests': { may: ALL_CLUSTERS },
  'GET /requests.csv': { may: ALL_CLUSTERS, act: 'export-requests' },
  'POST /requests': { may: ALL_CLUSTERS, act: 'add-request' },
  'GET /requests/:id': { may: ALL_CLUSTERS },
  'POST /requests/:id': { may: ALL_CLUSTERS, act: 'settle-request' },
  'GET /audit': { may: OPERATORS },
  'GET /audit.csv': { may: OPERATORS, act: 'export-acts' },
  'GET /signed-in': { may: EVERYBODY },
  'POST /sign-out': { may: EVERYBODY, act: 'sign-out' },
  ...Object.fromEntries(API_ROUTES.map((route) => [keyOf(route), route.rule])),
}

/**
 * Beginnings of patterns that nobody signs in for: pages of contacts, whose signed address is their authority, what is
 * for everyone, and signing in itself.
 */
export const OPEN_ROUTES = ['/me/', '/public/', '/assets/', '/sign-in', '/robots.txt', DOCUMENT] as const

export const isOpen = (pattern: string): boolean => OPEN_ROUTES.some((begin) => pattern.startsWith(begin))

/**
 * Whether somebody may use a route of the office; a route that is not in the table is nobody's. What the table keeps to
 * each cluster's own people, readers look at in all clusters.
 * @param cluster that the address names; where it names none of ours, it is no manager's
 */
export const mayUse = (person: Pick<Person, 'roles'>, route: string, cluster?: string): boolean => {
  const rule = OFFICE_ROUTES[route]
  if (!rule || !isAny(person, rule.may)) return false
  if (!rule.own || isAny(person, ALL_CLUSTERS)) return true
  const { data } = ClusterId.safeParse(cluster)
  return data !== undefined && (route.startsWith('GET ') ? seesCluster : actsFor)(person, data)
}
