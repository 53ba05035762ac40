/** Titles of entries that are no calls, each with what they are instead. */
export type NoCalls = readonly (readonly [title: RegExp, reason: string])[]

const RESULTS = 'it tells results, and is no call'
const JOBS = 'it is about a job, and is no call'
const EVENT = 'it announces an event, and is no call'
const PROCUREMENT = 'it buys something, and is no call'

/** News that Italian offices publish among their calls. Whatever is doubtful stays a call. */
export const ITALIAN_NO_CALLS: NoCalls = [
  [
    /^(?:(?:pubblicat|approvat)[aeio] |on ?line )?(?:le |la |gli |l['’])?(?:graduatori[ae]|esit[oi]|elench?[oi] (?:dei |delle |degli )?(?:beneficiari|ammess[ie]|progetti|domande|vincitori))(?!\p{L})/iu,
    RESULTS,
  ],
  [
    /\bconcors[oi] pubblic[oi]\b|\bselezion[ei] (?:pubblic(?:a|he) )?(?:di personale|per (?:il conferimento|l['’]assunzione))|\bincaric(?:o|hi) (?:professional[ei]|di lavoro|di collaborazione)\b|\bavviso di mobilità(?!\p{L})/iu,
    JOBS,
  ],
  [
    /^(?:webinar|seminari[oi]?|convegn[oi]|event[oi]|info ?-?day|save the date|giornat[ae] informativ[ae])\b/i,
    EVENT,
  ],
  [
    /\bgara d['’]appalto\b|\baffidamento (?:diretto|del (?:servizio|lavoro)|dei (?:servizi|lavori)|della fornitura)\b|\bprocedura (?:aperta|negoziata)\b/i,
    PROCUREMENT,
  ],
]

/** News that European agencies publish among their calls. */
export const ENGLISH_NO_CALLS: NoCalls = [
  [
    /\b(?:results? of (?:the )?(?:call|evaluation)|evaluation results|winners? (?:of|announced)|flash (?:call )?info|(?:projects?|proposals?|applicants?|companies|start-?ups) (?:were |have been |are )?(?:selected|awarded))\b/i,
    RESULTS,
  ],
  [
    /\b(?:vacanc(?:y|ies)|job (?:offers?|notices?|opportunit(?:y|ies))|traineeships?|contract agents?|temporary agents?|seconded national experts?)\b|\bcalls? for (?:(?:independent|external) )?(?:experts|evaluators)\b/i,
    JOBS,
  ],
  [
    /^(?:webinar|online event|event|save the date)\b|\binfo(?:rmation)?[ -]?(?:days?|sessions?|webinars?)\b/i,
    EVENT,
  ],
  [/\bcalls? for tenders?\b|\binvitations? to tender\b/i, PROCUREMENT],
]
