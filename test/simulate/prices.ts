/**
 * US dollars as AWS publishes them, written down in November 2026 from its price pages as they stood in 2025; check
 * them before you rely on them. Of eu-west-1 (Ireland): those of eu-south-1 (Milan), where we deploy, are a few per
 * cent higher, SES's excepted. No free tier is taken off.
 */
export const PRICES = {
  region: 'eu-west-1',
  writtenDown: '2026-11',
  /** Amazon SES, outgoing mail. */
  mail: 0.1 / 1000,
  /** DynamoDB on-demand, since it was halved in November 2024: us-east-1's $0.625 and $0.125 a million, and 13.1 % more. */
  writeUnit: 0.7068 / 1e6,
  readUnit: 0.1414 / 1e6,
  /** Amazon SQS, standard queue. */
  queueRequest: 0.4 / 1e6,
  /** AWS Lambda on arm64. */
  gigabyteSecond: 0.0000133334,
  invocation: 0.2 / 1e6,
  /** Amazon S3, standard storage. */
  get: 0.0004 / 1000,
  put: 0.005 / 1000,
  /** Amazon Data Firehose, direct put: each record counts as a multiple of 5 KB. */
  firehoseGigabyte: 0.031,
  firehoseRecordBytes: 5 * 1024,
} as const
