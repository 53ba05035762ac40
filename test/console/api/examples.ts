import { NOW } from '../console-world.ts'
import { aKey, announcing, under } from './announcing.ts'
import { type Asking, tagOf } from './asking.ts'
import { CALL, FILE, HELD, QUESTION } from './furnish.ts'

/** A concept as a program sends one. */
export const CONCEPT = {
  owner: { kind: 'value-chain', id: 'fashion' },
  it: ['riuso dei tessuti'],
  en: ['textile reuse'],
  weight: 1.5,
  rule: 'boost',
} as const

const DRAFT = '/clusters/create/draft'
const CHAIN = '/clusters/create/judged/fashion'
const STEERED = `/clusters/create/friday/${CALL}`

/** With the ETag of what is read there. */
const seeing = async (ask: Asking, path: string) => ({ 'if-match': tagOf(await ask('GET', path)) })

/** A member as a program sends one. */
const MEMBER = {
  name: 'Telai Nuovi',
  kind: 'company',
  place: 'Modena',
  profile: 'Tessitura di tele per borse e arredi, con cotone riciclato.',
  profileLanguage: 'it',
  clusters: [{ cluster: 'create', valueChains: ['fashion'] }],
}

/** What an office promises, in words that calls and the lexicon know. */
const MANIFESTO = 'Crediamo nella rigenerazione urbana attraverso gli eventi. Animano i centri storici.'

/** A request about personal data as a program sends one. */
export const REQUEST = {
  name: 'Anna Neri',
  reach: '059 0000000',
  channel: 'phone',
  right: 'access',
  wording: 'Vuole sapere che cosa conserviamo.',
  receivedOn: '2026-06-26',
  writtenBy: 'Paolo',
} as const

/** The first of a list. */
const firstOf = async (ask: Asking, path: string) => {
  const { items } = (await (await ask('GET', path)).json()) as { items: { id: string }[] }
  return items[0]?.id ?? 'none'
}
const addedIn = async (ask: Asking): Promise<string> => firstOf(ask, '/clusters/create/added')
const CONTACT = '/members/filofino/contacts/anna-neri'

const draftIn = async (ask: Asking): Promise<string> => {
  const { drafts } = (await (await ask('GET', '/clusters/create/added')).json()) as {
    drafts: { id: string }[]
  }
  return drafts[0]?.id ?? 'none'
}

const announcementIn = async (ask: Asking): Promise<string> => {
  const { items } = (await (await ask('GET', '/announcements')).json()) as { items: { id: string }[] }
  return items[0]?.id ?? 'none'
}

/**
 * One sound request of every route, in an order in which each finds what it needs: what the document says of an answer
 * is held against these. By the name of the operation.
 */
export const EXAMPLES: Record<string, (ask: Asking) => Promise<Response>> = {
  listClusters: (ask) => ask('GET', '/clusters'),
  readRules: (ask) => ask('GET', '/clusters/create/rules'),
  readDraft: (ask) => ask('GET', DRAFT),
  addConcept: (ask) => ask('POST', `${DRAFT}/concepts`, { body: CONCEPT }),
  readConcept: (ask) => ask('GET', `${DRAFT}/concepts/textile-reuse`),
  changeConcept: async (ask) =>
    ask('PUT', `${DRAFT}/concepts/textile-reuse`, {
      body: { ...CONCEPT, weight: 2, notes: 'Dal manifesto.' },
      headers: await seeing(ask, `${DRAFT}/concepts/textile-reuse`),
    }),
  listConcepts: (ask) => ask('GET', `${DRAFT}/concepts?sort=most`),
  suggestWords: (ask) => ask('GET', `${DRAFT}/suggestions?it=maglieria&en=knitwear`),
  tryConcept: (ask) => ask('POST', `${DRAFT}/trial`, { body: CONCEPT }),
  proposeConcepts: (ask) => ask('POST', `${DRAFT}/manifesto`, { body: { text: MANIFESTO } }),
  addProposedConcepts: async (ask) => {
    const proposed = await ask('POST', `${DRAFT}/manifesto`, { body: { text: MANIFESTO } })
    const { proposals } = (await proposed.json()) as { proposals: { key: string }[] }
    const keys = proposals.slice(0, 2).map(({ key }) => key)
    const body = { text: MANIFESTO, owner: CONCEPT.owner, keys }
    return ask('POST', `${DRAFT}/manifesto/concepts`, { body })
  },
  addChain: async (ask) =>
    ask('POST', `${DRAFT}/chains`, {
      body: { name: { it: 'Casa', en: 'Home textiles' } },
      headers: await seeing(ask, DRAFT),
    }),
  changeChain: async (ask) =>
    ask('PUT', `${DRAFT}/chains/home-textiles`, {
      body: { do: 'rename', name: { it: 'Tessili per la casa', en: 'Home textiles' } },
      headers: await seeing(ask, DRAFT),
    }),
  undoChainStep: async (ask) => {
    const split = await ask('PUT', `${DRAFT}/chains/fashion`, {
      body: { do: 'split', name: { it: 'Riuso', en: 'Reuse' }, concepts: ['textile-reuse'] },
      headers: await seeing(ask, DRAFT),
    })
    return ask('POST', `${DRAFT}/undo`, { headers: { 'if-match': tagOf(split) } })
  },
  removeConcept: async (ask) =>
    ask('DELETE', `${DRAFT}/concepts/textile-reuse`, {
      headers: await seeing(ask, `${DRAFT}/concepts/textile-reuse`),
    }),
  rebaseDraft: async (ask) => ask('POST', `${DRAFT}/rebase`, { headers: await seeing(ask, DRAFT) }),
  discardDraft: async (ask) => ask('DELETE', DRAFT, { headers: await seeing(ask, DRAFT) }),
  listVersions: (ask) => ask('GET', '/clusters/create/rules/versions?size=10'),
  readVersion: (ask) => ask('GET', '/clusters/create/rules/versions/1'),
  compareVersions: (ask) => ask('GET', '/clusters/create/rules/diff?from=1&to=1'),

  previewDraft: async (ask) => {
    await ask('POST', `${DRAFT}/concepts`, { body: CONCEPT })
    return ask('GET', `${DRAFT}/preview?until=2026-06-28`)
  },
  publishDraft: async (ask) =>
    ask('POST', `${DRAFT}/publication`, {
      body: { note: 'Riuso dei tessuti.' },
      headers: await seeing(ask, DRAFT),
    }),
  bringVersionBack: async (ask) =>
    ask('POST', '/clusters/create/rules/rollback', {
      body: { version: 1, note: 'Come prima.' },
      headers: await seeing(ask, '/clusters/create/rules'),
    }),

  readSitting: (ask) => ask('GET', `${CHAIN}/sitting`),
  judgeCalls: (ask) => ask('POST', CHAIN, { body: { values: [{ call: CALL, value: 2 }] } }),
  listOfferedJudgements: (ask) => ask('GET', `${CHAIN}/answers`),
  listJudgements: (ask) => ask('GET', CHAIN),
  listStandings: (ask) => ask('GET', '/clusters/create/judged'),
  compareStandings: (ask) => ask('GET', `${DRAFT}/standings`),
  readPrecision: (ask) => ask('GET', '/clusters/create/precision'),
  takeJudgementBack: (ask) => ask('DELETE', `${CHAIN}/${CALL}?at=${NOW}`),

  readFriday: (ask) => ask('GET', '/clusters/create/friday'),
  readSteers: (ask) => ask('GET', STEERED),
  steerCall: async (ask) =>
    ask('PUT', `${STEERED}/note`, {
      body: { it: 'Ne parliamo mercoledì.', until: '2026-07-10' },
      headers: await seeing(ask, STEERED),
    }),
  endSteer: async (ask) => ask('DELETE', `${STEERED}/note`, { headers: await seeing(ask, STEERED) }),
  askForTest: (ask) => ask('POST', '/clusters/create/friday/test', { body: { contact: 'anna-neri' } }),

  beginAnnouncement: (ask) =>
    ask('POST', '/announcements', {
      body: { from: { kind: 'call', id: CALL } },
      headers: under(aKey()),
      user: 'elena',
    }),
  listAnnouncements: (ask) => ask('GET', '/announcements?state=draft'),
  readAnnouncement: async (ask) => ask('GET', `/announcements/${await announcementIn(ask)}`),
  listAnnouncementProblems: async (ask) => ask('GET', `/announcements/${await announcementIn(ask)}/problems`),
  readAnnouncementPart: async (ask) => ask('GET', `/announcements/${await announcementIn(ask)}/parts/money`),
  writeAnnouncementPart: async (ask) => {
    const id = await announcementIn(ask)
    await announcing(ask).write(id)
    const path = `/announcements/${id}/parts/money`
    const headers = { 'if-match': tagOf(await ask('GET', path)) }
    const fields = { total: '6.000.000', aidForms: ['grant'], aidRegime: 'gber', intensity: '60' }
    return ask('PUT', path, { body: { fields }, headers, user: 'elena' })
  },
  commentOnAnnouncement: async (ask) =>
    announcing(ask).order('POST', await announcementIn(ask), '/comments', {
      body: { comment: 'Apre lunedì.' },
    }),
  readAnnouncementReach: async (ask) => ask('GET', `/announcements/${await announcementIn(ask)}/reach`),
  listAnnouncementTwins: async (ask) => ask('GET', `/announcements/${await announcementIn(ask)}/twins`),
  submitAnnouncement: async (ask) =>
    announcing(ask).order('POST', await announcementIn(ask), '/submission', { body: {} }),
  takeAnnouncementBack: async (ask) =>
    announcing(ask).order('DELETE', await announcementIn(ask), '/submission'),
  returnAnnouncement: async (ask) => {
    const id = await announcementIn(ask)
    await announcing(ask).order('POST', id, '/submission', { body: {} })
    const body = { comment: 'Aggiungete la spesa minima.' }
    return announcing(ask, { user: 'nora' }).order('POST', id, '/return', { body })
  },
  approveAnnouncement: async (ask) => {
    const id = await announcementIn(ask)
    await announcing(ask).order('POST', id, '/submission', { body: {} })
    return announcing(ask, { user: 'nora' }).order('POST', id, '/approval', { body: {} })
  },
  scheduleAnnouncement: async (ask) =>
    announcing(ask).order('PUT', await announcementIn(ask), '/publication', {
      body: { at: '2026-07-01T07:00:00Z' },
    }),
  unscheduleAnnouncement: async (ask) =>
    announcing(ask).order('DELETE', await announcementIn(ask), '/publication'),
  publishAnnouncement: async (ask) =>
    announcing(ask).order('POST', await announcementIn(ask), '/publication', { body: {} }),
  updateAnnouncement: async (ask) =>
    announcing(ask).order('POST', await announcementIn(ask), '/updates', {
      body: {
        kind: 'sospeso',
        tell: 'at-once',
        act: { form: 'determinazione', number: '99/2026', date: '2026-06-28' },
        line: { it: 'Lo sportello resta chiuso ad agosto.' },
      },
    }),
  readAnnouncementAfterwards: async (ask) =>
    ask('GET', `/announcements/${await announcementIn(ask)}/afterwards`),
  listAnnouncementHistory: async (ask) =>
    ask('GET', `/announcements/${await announcementIn(ask)}/history?size=50`),
  readAnnouncementRevision: async (ask) =>
    ask('GET', `/announcements/${await announcementIn(ask)}/history/1`),
  importAnnouncements: (ask) =>
    ask('POST', '/announcements/import', {
      body: {
        kind: 'calendar',
        text: 'Codice;Titolo;Data di inizio\nINV-01;Contributi per i telai;settembre 2026\n',
        apply: true,
      },
      headers: under(aKey()),
      user: 'elena',
    }),
  compareAnnouncement: async (ask) => {
    const id = await announcing(ask).begun({ kind: 'copy', id: await announcementIn(ask) })
    const listed = await ask('GET', `/announcements/${id}/twins`)
    const { twins } = (await listed.json()) as { twins: { call: { id: string } }[] }
    const other = twins[0]?.call.id ?? 'none'
    return announcing(ask).order('PUT', id, `/twins/${other}`, { body: { verdict: 'apart' } })
  },
  discardAnnouncement: async (ask) => announcing(ask).order('DELETE', await announcing(ask).begun(), ''),

  listCalls: (ask) => ask('GET', '/calls?q=maglieria&sort=newest'),
  readCall: (ask) => ask('GET', `/calls/${CALL}`),
  listMembersForCall: (ask) => ask('GET', `/calls/${CALL}/members`),
  listMembers: (ask) => ask('GET', '/members?cluster=create'),
  addMember: (ask) => ask('POST', '/clusters/create/members', { body: MEMBER }),
  changeMember: async (ask) =>
    ask('PUT', '/members/telai-nuovi', {
      body: { ...MEMBER, place: 'Carpi' },
      headers: await seeing(ask, '/members/telai-nuovi'),
    }),
  previewMember: (ask) => ask('POST', '/members/filofino/preview', { body: MEMBER }),
  previewNewMember: (ask) => ask('POST', '/clusters/create/members/preview', { body: MEMBER }),
  readVariation: (ask) => ask('GET', '/clusters/create/members/variation'),
  listContacts: (ask) => ask('GET', '/members/filofino/contacts'),
  addContact: (ask) =>
    ask('POST', '/members/filofino/contacts', {
      body: { name: 'Luca Bianchi', address: 'luca.bianchi@filofino.example.org' },
    }),
  readContact: (ask) => ask('GET', CONTACT),
  endContact: async (ask) => ask('DELETE', CONTACT, { headers: await seeing(ask, CONTACT) }),
  changeContact: async (ask) =>
    ask('PUT', CONTACT, { body: { active: true }, headers: await seeing(ask, CONTACT) }),
  listMemberFiles: (ask) => ask('GET', '/clusters/create/members/files'),
  readMemberFile: (ask) => ask('GET', `/clusters/create/members/files/${FILE}`),
  importMembers: async (ask) => {
    const text =
      'Nome;Tipo;Comune;Lingua del profilo;Profilo;Value Chain\nFilo Lento;impresa;Carpi;italiano;Cardatura e filatura di lana rigenerata;fashion\n'
    const dry = await ask('POST', '/clusters/create/members/import', { body: { text } })
    const { looked } = (await dry.json()) as { looked: object }
    return ask('POST', '/clusters/create/members/import', { body: { text, apply: looked } })
  },
  pasteCall: (ask) => ask('POST', '/clusters/create/added', { body: { text: 'Bando per i telai' } }),
  listAddedCalls: (ask) => ask('GET', '/clusters/create/added'),
  readAddedDraft: async (ask) => ask('GET', `/clusters/create/added/${await draftIn(ask)}`),
  readAddedAgain: async (ask) => {
    const path = `/clusters/create/added/${await draftIn(ask)}`
    return ask('POST', `${path}/reading`, {
      body: { text: 'Bando per i telai a mano' },
      headers: await seeing(ask, path),
    })
  },
  changeAdded: async (ask) => {
    const path = `/clusters/create/added/${await draftIn(ask)}`
    return ask('PUT', path, { body: { title: 'Bando per i telai' }, headers: await seeing(ask, path) })
  },
  addCall: async (ask) => {
    const path = `/clusters/create/added/${await draftIn(ask)}`
    const body = {
      title: 'Bando per i telai',
      funder: 'Fondazione di esempio',
      level: 'regional',
      url: 'https://fondazione.example.org/telai',
      closes1Day: '2026-09-30',
      kinds: ['company'],
    }
    return ask('POST', path, { body, headers: await seeing(ask, path) })
  },
  tellOursToo: async (ask) => ask('PUT', `/clusters/create/told/${await addedIn(ask)}`),
  listProposals: (ask) => ask('GET', '/proposals?state=any'),
  readProposal: async (ask) => ask('GET', `/proposals/${await addedIn(ask)}`),
  decideProposal: async (ask) => {
    const path = `/proposals/${await addedIn(ask)}`
    const body = { do: 'decline', reason: 'Riguarda una sola valle.' }
    return ask('PUT', path, { body, headers: await seeing(ask, path) })
  },
  listRulings: (ask) => ask('GET', `/calls/${CALL}/rulings`),
  ruleRow: async (ask) => {
    const path = `/calls/${CALL}/rulings`
    return ask('PUT', `${path}/${await addedIn(ask)}`, {
      body: { verdict: 'apart' },
      headers: await seeing(ask, path),
    })
  },
  readCorrections: (ask) => ask('GET', `/calls/${CALL}/corrections`),
  correctDate: async (ask) => {
    const path = `/calls/${CALL}/corrections`
    const body = { date: 'deadlines.0', day: '2026-10-01', hour: '12:00', reason: 'Determina di proroga.' }
    return ask('POST', path, { body, headers: await seeing(ask, path) })
  },
  decideCorrection: async (ask) => {
    const path = `/calls/${CALL}/corrections`
    const body = { do: 'takeBack', field: 'deadlines' }
    return ask('PUT', `${path}/${CALL}`, { body, headers: await seeing(ask, path) })
  },
  takeAddedBack: async (ask) => {
    const path = `/clusters/create/added/${(await addedIn(ask)).split(':').at(-1)}`
    return ask('DELETE', path, { headers: await seeing(ask, path) })
  },
  readMember: (ask) => ask('GET', '/members/filofino'),
  listCallsForMember: (ask) => ask('GET', '/members/filofino/calls'),
  explainCall: (ask) => ask('GET', `/members/filofino/calls/${CALL}`),

  listDueRuns: (ask) => ask('GET', '/due-runs'),
  startRun: (ask) => ask('POST', '/due-runs', { body: { run: 'weekly', period: '2026-W27', contacts: 2 } }),
  listRuns: (ask) => ask('GET', '/runs'),
  readRun: (ask) => ask('GET', '/runs/2026-W26'),

  listSources: (ask) => ask('GET', '/sources'),
  readSource: (ask) => ask('GET', '/sources/rer-bandi'),
  releaseReading: (ask) => ask('POST', '/sources/rer-bandi/release', { body: { run: HELD, looked: true } }),
  writeNote: (ask) =>
    ask('PUT', '/clusters/create/notes/2026-06-29', {
      body: { to: '2026-07-10', it: 'Incontro il 9 luglio.' },
    }),
  listNotes: (ask) => ask('GET', '/notes?cluster=create'),
  removeNote: (ask) => ask('DELETE', '/clusters/create/notes/2026-06-29'),
  listQuestions: (ask) => ask('GET', '/questions'),
  answerQuestion: (ask) =>
    ask('POST', `/questions/anna-neri/${QUESTION}/answer`, { body: { answer: 'Esce a settembre.' } }),
  readMyself: (ask) => ask('GET', '/me'),
  addRequest: (ask) => ask('POST', '/requests', { body: REQUEST }),
  listRequests: (ask) => ask('GET', '/requests?state=open'),
  readRequest: async (ask) => ask('GET', `/requests/${await firstOf(ask, '/requests')}`),
  settleRequest: async (ask) => {
    const path = `/requests/${await firstOf(ask, '/requests')}`
    const body = { do: 'identity', check: 'call-back', by: 'Paolo', on: '2026-06-29' }
    return ask('PUT', path, { body, headers: await seeing(ask, path) })
  },
  listActs: (ask) => ask('GET', '/audit?act=edit-draft&size=5'),
}
