/**
 * The standard phrases in which calls state money, for one language. Each is matched against the few dozen characters
 * before or after one figure, never against a whole text: a long or hostile text costs no more than its length.
 */
export type Cues = {
  /** What stands before an amount that is the most a project gets, whatever the sentence was about. */
  aidAtMost: RegExp
  /** A ceiling that does not say of what: the nouns before it decide. */
  atMost: RegExp
  /** Before a range that is one of aid, as far as its nouns agree. */
  beforeRange: RegExp
  /** Nouns and verbs of aid, and of everything else that has ceilings. The last one before a ceiling is its subject. */
  aid: RegExp
  notAid: RegExp
  /** Before an amount: the least that a project must cost. */
  spendAtLeast: RegExp
  /** Before an amount, or after it: all that the call gives out, said without "more than" or "about". */
  totalBefore: RegExp
  notTotalAfter: RegExp
  /** Around an amount that says nothing about one project: totals, turnover, stamp duty, spending limits. */
  otherBefore: RegExp
  otherAfter: RegExp
  /** What may follow an amount that holds for every applicant. Anything else may narrow it to some. */
  amountEnds: RegExp
  /** Before a percentage, or after it: the share of cost that is paid. */
  shareBefore: RegExp
  shareAfter: RegExp
  /** Before a percentage and after it: only both together say so. */
  shareVerb: RegExp
  shareOfCost: RegExp
  /** After a percentage: it holds for some applicants or some costs only, or it is an obligation. */
  shareNarrowed: RegExp
  /** Around a percentage that surely means something else. */
  otherShareBefore: RegExp
  otherShareAfter: RegExp
  /** Words that make an unexplained percentage a possible second share of cost. */
  rival: RegExp
  /** Lines, lots or steps with figures of their own. */
  variants: RegExp
}

const IT_COST = '(?:spes[ae]|cost[oi]|investiment[oi])'
const IT_OF_AID = '(?: (?:a fondo perduto|camerale|regionale|economico|pubblico|concedibile|erogabile))*'
const IT_IS = '(?: ?:)?(?: (?:è|sarà|ammonta|pari|fissato in|di|a|ad))*'

export const ITALIAN: Cues = {
  aidAtMost: new RegExp(
    `\\b(?:contributo|voucher|sovvenzione)${IT_OF_AID},? (?:(?:fino|sino) ad?(?: (?:un )?(?:importo )?massimo di)?|massimo${IT_OF_AID}${IT_IS}) ?$`,
    'i',
  ),
  atMost:
    /(?:^|[,;:.(] )(?:sino|fino) ad? ?$|(?:^|[,;:.(] |\b(?:e|con|nel|per|entro|fino|sino|fino ad?|sino ad?) )(?:un |il |al |ad un )?(?:limite |importo |tetto |massimale )?(?:massimo|max\.?)(?: (?:di|pari ad?))? ?$|\bnon (?:può|potrà) (?:comunque |mai )?(?:superare|eccedere)(?: (?:i|gli|il limite(?: massimo)? di|l['’]importo(?: massimo)? di))? ?$|\bper un importo non superiore ad? ?$/i,
  beforeRange:
    /(?:^|[,;:(] |\bcontribut[oi] |\bvoucher |\bfondo perduto |\b(?:importo|contributo) compreso |\bspesa, )$/i,
  aid: /\bcontribut[oi]\b(?! (?:previdenzial|minim|annu))|\bfondo perduto\b|\bvoucher\b|\bsovvenzion[ei]\b|\bcopre\b|\bcopertura\b|\bfinanziamento (?:agevolato|al 100 ?%)/gi,
  notAid:
    /\bspes[ae]\b|\bcost[oi]\b|\binvestiment|\bprogett|\bprogramm|\bfinanziament[oi]\b(?! agevolat| al 100)|\bprestit|\bmutu|\bgaranzi|\bfatturat|\bricav|\bfideiuss|\bpolizz|\bcanon|\bpremi|\bmaggioraz|\bincrement|\bindennit|\bbors[ae]\b|\banticip|\baccont|\bquot|\brat[ae]\b|\bdotazion|\brisors|\bstanziament|\bbudget|\bplafond|\bfondo\b(?! perduto)|\bminimis\b|\bimpresa unica\b|\baiut|\bconto interessi\b|\bpartner\b|\bcofinanz/gi,
  spendAtLeast: new RegExp(
    `\\b(?:${IT_COST}|dimensione)(?: (?:complessiv[aoei]|ammissibil[ei]|ammess[aeoi]|total[ei]))* minim[aeoi](?: (?:ammissibil[ei]|ammess[aeo]|previst[ao]|richiest[ao]|d[ei]l? progetto))*${IT_IS} ?$|\\bminimo di (?:spesa|investimento)(?: ammissibile)?${IT_IS} ?$`,
    'i',
  ),
  totalBefore:
    /\b(?:dotazione|stanziamento|plafond|risorse|budget)(?: (?:finanziari[aeo]|complessiv[aeo]|total[ei]|disponibil[ei]|stanziat[aeo]|dell['’]avviso|del bando|della misura|messe a disposizione))*(?: ?:)?(?: (?:è|sono|ammonta|ammontano|pari|di|a|ad|complessivamente|per un totale di|per complessivi))* ?$/i,
  notTotalAfter:
    /^ ?(?:,? (?:per|a) (?:ciascun|ogni|progetto|impresa|la linea|il lotto|l['’]anno|l['’]annualità|le |i |gli )|,? (?:riservat|destinat|di cui|annu|all['’]anno|per il 20\d\d|nel 20\d\d)|(?:\+|,? oltre|,? più|,? incrementat|,? eventual))/i,
  otherBefore:
    /\b(?:dotazion|risorse|stanzia|plafond|budget|disponibilit|fatturato|ricavi|bollo|capitale sociale|patrimonio)[^.;]{0,60}$|\b(?:spes[ae]|cost[oi]|investiment[oi]) (?:\w+ )?massim[aeoi]\b[^.;,]{0,40}$/i,
  otherAfter: /^ (?:abitanti|studenti|imprese|posti|ore|copie|metri|mq|kw|di fatturato)\b/i,
  amountEnds:
    /^(?: (?:a|per|ad) (?:(?:ogni|ciascun[ao]?|singol[ao]) )?(?:progetto|impresa|azienda|domanda|beneficiario|richiedente|soggetto|proposta|intervento|operazione|iniziativa))?(?: (?:in|nel) (?:regime )?(?:di )?de minimis| a fondo perduto| \((?:de minimis|al netto (?:di|dell['’])IVA)\))?(?:[.;)]|,(?! (?:per (?:le|i|gli)|se|elevat|aument|incrementat|pari))| e comunque\b|$)/i,
  shareBefore: new RegExp(
    `\\b(?:contributo|voucher|fondo perduto|copertura|intensità(?: di aiuto| del contributo)?)${IT_OF_AID}(?: ?:)?(?: (?:concesso|massimo|massima|pari|è|sarà|nella misura|fino|sino|del|al|a|all['’]|dell['’]|ad|un))* ?(?:all['’]|dell['’])?$|^finanziamento al $|[.;] finanziamento al $`,
    'i',
  ),
  shareAfter: /^ a fondo perduto\b/i,
  shareVerb:
    /(?:\bcopr[ei]|\bcoprirà|\bcontributo|\bvoucher|\bperduto|\bagevolazione|(?:^|[.;:] )(?:cosa prevede)?|\beuro,|, pari)(?: (?:regionale|concesso|massimo|pari|è|sarà|nella misura|fino|sino|il|lo|un|al|del|a|ad))*[ ]?(?:all['’]|l['’]|dell['’])?$/i,
  shareOfCost: new RegExp(`^ (?:della|delle|dei|del|sulla|sulle|sui) ${IT_COST}\\b`, 'i'),
  shareNarrowed:
    /^[^.;\d]{0,70}?\b(?:per (?:le|i|gli|la|lo)\b|per l['’]|se |qualora|nel caso|in caso|in base|secondo|a seconda|dei laboratori|delle imprese|deve|devono|può essere|possono|è riserv|è destinat|sono riserv|ovvero|oppure|o un)/i,
  otherShareBefore:
    /\b(?:almeno|riserva|riservat\w|risparmio|anticip\w{1,10}|accont\w|ritenut\w|tasso|interess\w|cofinanz\w{1,12}|dipendenti|soci|addetti|partecip\w{1,10}|fatturato|ricavi|più del)\b[^.;,%]{0,50}$|\bdi cui (?:il|l['’]) ?$/i,
  otherShareAfter:
    /^ (?:di |dei |degli |delle |della |del |dell['’])(?:dipendenti|soci|addetti|ore|orario|stage|risorse|dotazione|capitale|azioni|personale|donne|fatturato|ricavi|titoli)\b|^ (?:riservat|in regione|in stage)/i,
  rival: /^/,
  variants:
    /\b(?:line[ae]|lott[oi]|misur[ae]|tematic(?:a|he)|tipologi[ae]|azion[ei]|sezion[ei]) (?:di (?:intervento|finanziamento|azione) )?(?:n\. ?)?(?:[A-D]|[1-9]|I{1,3})\b(?!\.\d)|\blinee di (?:intervento|finanziamento|azione)\b|\b(?:prima|seconda) domanda\b|\bintensità [^.;\n]{0,60}\bvari|(?:^|[.;:] )sulle spese (?:per|di)\b/im,
}

const EN_AID = '(?:grants?|vouchers?|lump[- ]sums?|funding|financial support|EU contribution|awards?)'
const EN_EACH =
  '(?:project|proposal|third[- ]party|beneficiary|applicant|team|consortium|company|SME|start-?up|pair|group|pilot)'

export const ENGLISH: Cues = {
  aidAtMost: new RegExp(
    `\\b(?:maximum ${EN_AID}(?: amount)?(?: per ${EN_EACH})?(?: (?:is|of))?:?|(?:${EN_AID}|receives?|funds|projects)(?: (?:a )?lump sum)?(?: of)? up to(?: a maximum of)?|(?:grants|vouchers) of) ?$`,
    'i',
  ),
  atMost:
    /\b(?:up to|(?:a |the )?maximum (?:of|amount of|amount is|amount:)|(?:not|cannot) exceed|capped at) ?$/i,
  beforeRange: /\b(?:receives?|grants?|funding|contribution|vouchers?|range)(?: of)? $/i,
  aid: /\b(?:grants?|vouchers?|lump[- ]sums?|funding|financial support|contribution from the EU|EU contribution|receives?|funds|awards?)\b/gi,
  notAid:
    /\b(?:budgets?|costs?|turnover|loans?|investments?|revenue|prizes?|equity|total|sales|additional|phases?|stages?|steps?|co-?financ\w{1,6}|partners?|single|combined|individual)\b/gi,
  spendAtLeast: /\bminimum (?:project|eligible) (?:cost|budget)s?(?: (?:is|of))?:? ?$/i,
  totalBefore:
    /\b(?:total|overall)(?: (?:indicative|available|call))? budget(?: (?:of|is|for (?:this|the) call))*:? ?$/i,
  notTotalAfter: /^ ?(?:,? (?:per|for (?:each|every|lot|strand)|of which|each|a year))/i,
  otherBefore:
    /\b(?:budget|total|overall|available|allocates?|allocated|turnover|investments?|distribute|committed)\b[^.;]{0,60}$/i,
  otherAfter: /^ (?:in total|overall|turnover|available)\b/i,
  amountEnds: new RegExp(
    `^(?: ?(?:per|for each|for every) (?:funded |selected )?${EN_EACH}\\b)?(?: each\\b)?(?: (?:for|over) (?:an? |up to )?[\\w-]{2,10}[ -]months?\\b(?: [\\w-]{3,20})?| in funding\\b)?(?:[.;,)]| \\(|$| (?:would|to [a-z]+|(?:and )?cover)\\b)`,
    'i',
  ),
  shareBefore:
    /\bfunding rate(?: (?:is|of|will be|at))*:?(?: (?:up to|a maximum of|at most))? ?$|\bAction Grants? \(\w{2,5}\) ?[—–-] ?$/i,
  shareAfter: /^(?!)/,
  shareVerb:
    /\b(?:covers?|covering|pays?|reimburse[sd]?|reimbursement|funded|grants?|voucher)(?: (?:at|up|to|most|a|the|maximum|of))* $|(?:\d|\bper [\w -]{2,15}) ?\($|\d, $/i,
  shareOfCost:
    /^ of (?:(?:the|their|its|all|total) ){0,2}(?:eligible |project |actual )?(?:costs|expenses)\b/i,
  shareNarrowed:
    /^[^.;\d]{0,70}?\b(?:for (?!an? |\w{2,9}[ -]months?)|except|if|where|depending|only|when)\b/i,
  otherShareBefore: /^(?!)/,
  otherShareAfter: /^(?!)/,
  rival:
    /\b(?:fund\w{0,4}|grants?|costs?|reimburse\w{0,4}|lump|co-?financ\w{0,4}|vouchers?|contribution|bod(?:y|ies)|organisations)\b/i,
  variants:
    /\b(?:strand|lot|track|step|option) (?:[A-D]|[1-9]|I{1,3})\b|\bif applying as\b|\badditional activities\b/i,
}
