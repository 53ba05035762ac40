import { FUNCTIONS } from '../../infra/functions.ts'
import { PRICES } from './prices.ts'

/** What a run used of everything that AWS charges for. */
export type Usage = {
  mails: number
  /** Claims, records and shards' outcomes; then everything else that was written. */
  sendWrites: number
  otherWrites: number
  sendReads: number
  otherReads: number
  queueRequests: number
  senderSeconds: number
  invocations: number
  /** Blobs read by senders that started cold. */
  gets: number
}

export type CostLine = { what: string; dollars: number; how: string }

const gigabytes = (name: keyof typeof FUNCTIONS): number => FUNCTIONS[name].memoryMegabytes / 1024
const million = (count: number): string => `${(count / 1e6).toFixed(3)} million`

/** Where each cent of a run goes, SES's own charge first. */
export const costOf = (used: Usage): CostLine[] => {
  const { mails, senderSeconds } = used
  const gbSeconds = senderSeconds * gigabytes('send')
  const firehoseGb = (mails * PRICES.firehoseRecordBytes) / 1024 ** 3
  return [
    { what: 'SES', dollars: mails * PRICES.mail, how: `${mails.toLocaleString('en')} mails` },
    {
      what: 'table: claims, records, outcomes',
      dollars: used.sendWrites * PRICES.writeUnit,
      how: `${million(used.sendWrites)} write units`,
    },
    {
      what: 'table: what each contact was told',
      dollars: used.sendReads * PRICES.readUnit,
      how: `${million(used.sendReads)} read units`,
    },
    {
      what: 'table: opening, tick, recover',
      dollars: used.otherWrites * PRICES.writeUnit + used.otherReads * PRICES.readUnit,
      how: `${million(used.otherWrites)} write and ${million(used.otherReads)} read units`,
    },
    {
      what: 'Lambda: senders',
      dollars: gbSeconds * PRICES.gigabyteSecond + used.invocations * PRICES.invocation,
      how: `${Math.round(gbSeconds).toLocaleString('en')} GB-s in ${used.invocations.toLocaleString('en')} invocations`,
    },
    {
      what: 'SQS',
      dollars: used.queueRequests * PRICES.queueRequest,
      how: `${used.queueRequests.toLocaleString('en')} requests`,
    },
    {
      what: 'Firehose and S3: what SES accepted',
      dollars: firehoseGb * PRICES.firehoseGigabyte + used.gets * PRICES.get,
      how: `${firehoseGb.toFixed(2)} GB, ${used.gets} blobs read`,
    },
  ]
}

/** All of a run beside what SES alone charges. */
export const ratioOf = (lines: CostLine[]): number =>
  lines.reduce((sum, { dollars }) => sum + dollars, 0) / (lines[0]?.dollars ?? Number.NaN)
