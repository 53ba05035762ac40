import { describe, expect, it } from 'vitest'
import { OFFICE_ROUTES } from '../../../functions/console/access/access.ts'
import { API_ROUTES } from '../../../functions/console/api/routes.ts'

/** Names of the operations by which a program does what a page does. */
type ByApi = readonly string[]
/** Why a program cannot; decision 0022 has the same reasons. */
type Because = { because: string }

const FILE = {
  because: 'a file for people’s spreadsheets; its columns are in the document, under importMembers',
}
const BROWSER = { because: 'a browser’s session; a program’s token ends by itself within the hour' }
const KEYS = { because: 'a program neither makes keys nor revokes them: a person does, on the page' }
const LOOKED_AT = { because: 'how it will read is looked at, by a person' }
const ASKED_BY_PEOPLE = {
  because: 'what readers ask, and who they are, is read and answered by a person, on the page',
}
const MADE_OF = { because: 'a page that adds up what other routes answer' }

/**
 * What every page of the office does, and the routes of the API that do the same: a page that is added has to be here,
 * with its routes or with a reason.
 */
const DONE_BY: Readonly<Record<string, ByApi | Because>> = {
  'GET /': ['listCalls'],
  'GET /calls.csv': ['listCalls'],
  'GET /calls/:id': ['readCall', 'listMembersForCall', 'listRulings', 'readCorrections'],
  'POST /calls/:id/rulings': ['ruleRow'],
  'POST /calls/:id/edits': ['correctDate', 'decideCorrection'],
  'GET /members': ['listMembers'],
  'GET /members.csv': ['listMembers'],
  'GET /members/:id': ['readMember', 'listCallsForMember'],
  'GET /why': ['explainCall'],
  'GET /members/:id/edit': ['readMember'],
  'POST /members/:id/edit': ['changeMember', 'previewMember'],
  'GET /clusters/:cluster/members/new': ['listClusters'],
  'POST /clusters/:cluster/members/new': ['addMember', 'previewNewMember'],
  'GET /clusters/:cluster/members/import': ['listMemberFiles'],
  'POST /clusters/:cluster/members/import': ['importMembers'],
  'GET /clusters/:cluster/members/files/:file': ['readMemberFile'],
  'GET /clusters/:cluster/members/template.csv': FILE,
  'GET /clusters/:cluster/members/variation': ['readVariation'],
  'GET /clusters/:cluster/members/variation.csv': ['readVariation'],
  'GET /members/:id/contacts': ['listContacts', 'readContact'],
  'POST /members/:id/contacts': ['addContact', 'endContact', 'changeContact'],
  'GET /concepts': ['listClusters', 'readPrecision', 'listStandings'],
  'GET /concepts/:cluster': ['readDraft', 'listConcepts'],
  'POST /concepts/:cluster': ['discardDraft', 'rebaseDraft'],
  'GET /concepts/:cluster/list.csv': ['listConcepts'],
  'GET /concepts/:cluster/manifesto': ['readDraft'],
  'POST /concepts/:cluster/manifesto': ['proposeConcepts'],
  'POST /concepts/:cluster/manifesto/add': ['addProposedConcepts'],
  'GET /concepts/:cluster/edit': ['readConcept', 'suggestWords'],
  'POST /concepts/:cluster/edit': ['addConcept', 'changeConcept', 'removeConcept'],
  'POST /concepts/:cluster/edit/preview': ['tryConcept'],
  'GET /concepts/:cluster/chains': ['readDraft'],
  'POST /concepts/:cluster/chains': ['addChain', 'changeChain', 'undoChainStep'],
  'GET /concepts/:cluster/chains/:chain': ['readDraft', 'listMembers'],
  'GET /concepts/:cluster/preview': ['previewDraft', 'compareStandings'],
  'POST /concepts/:cluster/preview': ['publishDraft'],
  'GET /concepts/:cluster/versions': ['listVersions', 'readVersion', 'compareVersions', 'readRules'],
  'POST /concepts/:cluster/versions': ['bringVersionBack'],
  'GET /clusters': ['listClusters'],
  'GET /clusters/:cluster': MADE_OF,
  'GET /clusters/:cluster/judge/:chain': ['readSitting'],
  'POST /clusters/:cluster/judge/:chain': ['judgeCalls', 'takeJudgementBack'],
  'GET /clusters/:cluster/judge/:chain/calls': ['listJudgements'],
  'POST /clusters/:cluster/judge/:chain/calls': ['judgeCalls', 'takeJudgementBack'],
  'GET /clusters/:cluster/judge/:chain/calls.csv': ['listJudgements'],
  'GET /clusters/:cluster/judge/:chain/answers': ['listOfferedJudgements'],
  'POST /clusters/:cluster/judge/:chain/answers': ['judgeCalls'],
  'GET /clusters/:cluster/friday': ['readFriday'],
  'POST /clusters/:cluster/friday': ['askForTest'],
  'GET /clusters/:cluster/friday/calls.csv': ['readFriday'],
  'GET /clusters/:cluster/friday/:call': ['readSteers'],
  'POST /clusters/:cluster/friday/:call': ['steerCall', 'endSteer'],
  'GET /clusters/:cluster/added': ['listAddedCalls'],
  'GET /clusters/:cluster/added.csv': ['listAddedCalls'],
  'POST /clusters/:cluster/added': ['pasteCall', 'tellOursToo'],
  'GET /clusters/:cluster/added/:id': ['readAddedDraft'],
  'POST /clusters/:cluster/added/:id': ['changeAdded', 'addCall', 'takeAddedBack', 'readAddedAgain'],
  'GET /proposals': ['listProposals', 'readProposal'],
  'GET /proposals.csv': ['listProposals'],
  'POST /proposals/:id': ['decideProposal'],
  'GET /runs': ['listRuns'],
  'GET /runs.csv': ['listRuns'],
  'GET /runs/:period': ['readRun'],
  'GET /send-now': ['listDueRuns'],
  'POST /send-now': ['startRun'],
  'GET /sources': ['listSources'],
  'GET /sources.csv': ['listSources'],
  'GET /sources/:id': ['readSource'],
  'POST /sources/:id/release': ['releaseReading'],
  'GET /notes': ['listNotes'],
  'GET /notes.csv': ['listNotes'],
  'POST /notes': ['writeNote', 'removeNote'],
  'GET /questions': ['listQuestions'],
  'GET /questions.csv': ['listQuestions'],
  'POST /questions': ['answerQuestion'],
  'GET /requests': ['listRequests'],
  'GET /requests.csv': ['listRequests'],
  'POST /requests': ['addRequest'],
  'GET /requests/:id': ['readRequest'],
  'POST /requests/:id': ['settleRequest'],
  'GET /audit': ['listActs'],
  'GET /audit.csv': ['listActs'],
  'GET /signed-in': ['readMyself'],
  'POST /sign-out': BROWSER,
  'GET /desk': ['listAnnouncements'],
  'GET /desk.csv': ['listAnnouncements'],
  'POST /desk': ['beginAnnouncement'],
  'GET /desk/keys': KEYS,
  'POST /desk/keys': KEYS,
  'POST /desk/keys/:key': KEYS,
  'GET /desk/import': MADE_OF,
  'POST /desk/import': ['importAnnouncements'],
  'GET /desk/import/template.csv': FILE,
  'GET /desk/:id': ['readAnnouncement', 'listAnnouncementProblems'],
  'POST /desk/:id': [
    'submitAnnouncement',
    'takeAnnouncementBack',
    'commentOnAnnouncement',
    'discardAnnouncement',
  ],
  'GET /desk/:id/parts/:part': ['readAnnouncementPart'],
  'POST /desk/:id/parts/:part': ['writeAnnouncementPart'],
  'GET /desk/:id/review': ['readAnnouncement'],
  'POST /desk/:id/review': ['approveAnnouncement', 'returnAnnouncement'],
  'GET /desk/:id/publish': ['readAnnouncement', 'readAnnouncementReach'],
  'POST /desk/:id/publish': ['publishAnnouncement', 'scheduleAnnouncement', 'unscheduleAnnouncement'],
  'GET /desk/:id/updates': ['readAnnouncement', 'readAnnouncementAfterwards'],
  'POST /desk/:id/updates': ['updateAnnouncement'],
  'GET /desk/:id/afterwards': ['readAnnouncementAfterwards'],
  'GET /desk/:id/history': ['listAnnouncementHistory'],
  'GET /desk/:id/reach': ['readAnnouncementReach'],
  'POST /desk/:id/parts/:part/reach': { because: 'a program writes the part, and asks then' },
  'GET /desk/:id/twins': ['listAnnouncementTwins'],
  'POST /desk/:id/twins': ['compareAnnouncement'],
  'GET /desk/:id/preview': LOOKED_AT,
  'GET /desk/:id/preview/:what': LOOKED_AT,
  'GET /desk/:id/history.csv': ['listAnnouncementHistory', 'readAnnouncementAfterwards'],
  'GET /desk/:id/history.json': ['listAnnouncementHistory', 'readAnnouncementAfterwards'],
  'GET /desk/:id/versions/:version': ['readAnnouncementRevision'],
  'GET /desk/:id/questions': ASKED_BY_PEOPLE,
  'POST /desk/:id/questions': ASKED_BY_PEOPLE,
}

const isPage = (route: string): boolean => !route.includes(' /api/')
const isByApi = (done: ByApi | Because): done is ByApi => Array.isArray(done)

describe('what pages of offices do, programs can do', () => {
  it('page by page, with routes of the API or a reason', () => {
    expect(Object.keys(OFFICE_ROUTES).filter(isPage).toSorted()).toEqual(Object.keys(DONE_BY).toSorted())
  })

  it('by routes that there are; and none is there that no page needs', () => {
    const named = new Set(Object.values(DONE_BY).filter(isByApi).flat())
    expect([...named].toSorted()).toEqual(API_ROUTES.map(({ name }) => name).toSorted())
  })

  const routes = Object.entries(DONE_BY).flatMap(([page, done]) =>
    isByApi(done) ? done.map((name): [page: string, name: string] => [page, name]) : [],
  )

  it.each(routes.filter(([page]) => !page.startsWith('GET ')))(
    '%s for the same people and under the same name as %s',
    (page, name) => {
      const api = API_ROUTES.find((one) => one.name === name)
      const { may, act, asks } = OFFICE_ROUTES[page] ?? { may: [] }
      expect(api?.rule.may).toEqual(may)
      if (!asks && !api?.rule.asks) expect(api?.rule.act).toBe(act)
    },
  )
})
