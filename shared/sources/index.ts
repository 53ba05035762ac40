import { cinea } from './european/cinea.ts'
import { eic } from './european/eic.ts'
import { eismea } from './european/eismea.ts'
import { euSedia } from './european/eu-sedia.ts'
import { invitalia } from './national/invitalia.ts'
import { itIncentivi } from './national/it-incentivi.ts'
import { itIncentiviExport } from './national/it-incentivi-export.ts'
import { italiaDomani, italiaDomaniFile } from './national/italia-domani.ts'
import { micCinema } from './national/mic-cinema.ts'
import { mimitAggiornamenti } from './national/mimit-aggiornamenti.ts'
import { mimitIncentivi } from './national/mimit-incentivi.ts'
import { padigitale } from './national/padigitale.ts'
import { basilicata } from './regional/basilicata.ts'
import { calabria } from './regional/calabria.ts'
import { fesr } from './regional/fesr.ts'
import { firstArter } from './regional/first-arter.ts'
import { lazio } from './regional/lazio.ts'
import { liguria } from './regional/liguria.ts'
import { lombardia } from './regional/lombardia.ts'
import { piemonte } from './regional/piemonte.ts'
import { puglia } from './regional/puglia.ts'
import { rerPatrimonioCulturale } from './regional/rer-feeds.ts'
import { rerBandi, rerImprese, rerPoliticheTerritoriali } from './regional/rer-plone.ts'
import { sardegna } from './regional/sardegna.ts'
import { sicilia } from './regional/sicilia.ts'
import { trento } from './regional/trento.ts'
import type { Source } from './source.ts'

/** Every source that is read on its schedule. A new one is a file, a line here, and its fixtures. */
export const sources = [
  euSedia,
  eismea,
  eic,
  cinea,
  itIncentivi,
  mimitIncentivi,
  mimitAggiornamenti,
  invitalia,
  micCinema,
  italiaDomani,
  padigitale,
  rerImprese,
  rerPoliticheTerritoriali,
  rerBandi,
  rerPatrimonioCulturale,
  firstArter,
  fesr,
  piemonte,
  liguria,
  puglia,
  sardegna,
  lombardia,
  lazio,
  sicilia,
  basilicata,
  calabria,
  trento,
] satisfies readonly Source[]

/** Files that a person uploads, read as the source of the same id would have been. */
export const uploads = [itIncentiviExport, italiaDomaniFile] satisfies readonly Source[]
