import { CfnOutput, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  type CfnStage,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  type HttpRoute,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { DOCUMENT } from '../functions/console/api/problem.ts'
import type { AccountsStack } from './accounts-stack.ts'
import { alarmOn, MINUTE } from './constructs/alarm.ts'
import { type CodeOf, plannedFunction } from './constructs/function.ts'
import { environmentOf } from './functions.ts'
import type { PipelineStack } from './pipeline-stack.ts'
import type { Settings } from './settings.ts'
import type { StorageStack } from './storage-stack.ts'

export type ConsoleProps = StackProps & {
  settings: Settings
  storage: StorageStack
  pipeline: PipelineStack
  accounts: AccountsStack
  codeOf: CodeOf
}

type OpenRoute = { path: string; methods: HttpMethod[]; reason: string; throttle?: Throttle }

/** Requests a second, in the long run and at once. */
type Throttle = { rateLimit: number; burstLimit: number }

/**
 * What the gateway lets through to the console. Nothing here demands AWS credentials: people of the offices have a
 * session, and the console looks at every request itself (functions/console/access/access.ts). The parts are named apart so
 * that the access log can tell them apart.
 */
export const OPEN_ROUTES: OpenRoute[] = [
  {
    path: '/me/{proxy+}',
    methods: [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST],
    reason:
      'Contacts have no account: the signed link in their mail is their authorisation, checked by the function.',
  },
  {
    path: '/public/{proxy+}',
    methods: [HttpMethod.GET, HttpMethod.HEAD],
    reason: 'Published calls and notices are for everyone to read.',
  },
  {
    path: '/public/my-page',
    methods: [HttpMethod.POST],
    reason:
      'Who has lost its link types its address: the answer tells nobody anything, and turns are counted by the function.',
    // Each is written down, whoever asks: from however many networks, no more than this.
    throttle: { rateLimit: 2, burstLimit: 20 },
  },
  {
    path: '/public/calls/{call}/ask',
    methods: [HttpMethod.POST],
    reason:
      'Whoever reads of an announced call may ask its officers, without an address; turns are counted by the function.',
    // Each is written down, whoever asks: from however many networks, no more than this.
    throttle: { rateLimit: 2, burstLimit: 20 },
  },
  {
    path: '/robots.txt',
    methods: [HttpMethod.GET, HttpMethod.HEAD],
    reason: 'Programs that read sites look here first for what they may read.',
  },
  {
    path: '/assets/{proxy+}',
    methods: [HttpMethod.GET, HttpMethod.HEAD],
    reason: 'Style sheets and pictures of pages that everyone may read.',
  },
  {
    path: DOCUMENT,
    methods: [HttpMethod.GET, HttpMethod.HEAD],
    reason: 'The document of the API says what programs may ask, and nothing of what is stored.',
  },
  {
    path: '/sign-in',
    methods: [HttpMethod.GET, HttpMethod.HEAD],
    reason: 'Who signs in has not signed in yet; tries are counted by the function.',
  },
  {
    path: '/sign-in/{proxy+}',
    methods: [HttpMethod.GET, HttpMethod.HEAD],
    reason: 'Who signs in has not signed in yet; tries are counted by the function.',
    // Each try is written down, whoever asks: from however many networks, no more than this.
    throttle: { rateLimit: 20, burstLimit: 100 },
  },
]

/**
 * What an access log says: which kind of page, how it went. Not the path, which holds contacts' tokens, nor the
 * caller's address (FAULTS G8).
 */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  at: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  bytes: '$context.responseLength',
  error: '$context.error.message',
}

/**
 * The pages: one function behind an HTTP API. A CloudFront distribution may be put in front of it later, for
 * caching and to serve assets from S3; nothing here depends on one.
 */
export class ConsoleStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { settings, storage, pipeline, accounts, codeOf, ...props }: ConsoleProps,
  ) {
    super(scope, id, props)
    const environment = environmentOf('console', {
      TABLE: storage.table.tableName,
      BLOBS: storage.blobs.bucketName,
      QUEUE_READINGS: pipeline.readings.queueUrl,
      QUEUE_CHANGED: pipeline.changed.queueUrl,
      QUEUE_URGENT: pipeline.urgent.queueUrl,
      QUEUE_RUNS: pipeline.runs.queueUrl,
      LINK_KEYS: storage.linkKeys.secretArn,
      PUBLIC_URL: settings.publicUrl,
      ISSUER: accounts.issuer,
      CLIENT_ID: accounts.clientId,
      CLIENT_SECRET: accounts.clientSecret.secretArn,
      API_CLIENT_ID: accounts.apiClientId,
    })
    const lambda = plannedFunction(this, 'console', codeOf, environment, {
      table: storage.table.tableArn,
      blobs: storage.blobsArn,
      linkKeys: storage.linkKeys.secretArn,
      clientSecret: accounts.clientSecret.secretArn,
      queues: {
        readings: pipeline.readings.queueArn,
        changed: pipeline.changed.queueArn,
        urgent: pipeline.urgent.queueArn,
        runs: pipeline.runs.queueArn,
      },
    })
    const { api, routes } = httpApi(this, lambda)
    const stage = this.stageOf(api, settings)
    throttleRoutes(stage, routes)
    alarmOn(this, 'PagesFail', pipeline.alarms, {
      metric: stage.metricServerError({ period: MINUTE, statistic: 'Sum' }),
      at: 5,
      periods: 5,
      silence: 'fine',
      loses: 'Contacts cannot unsubscribe or change their preferences, and the office cannot work.',
    })
    new CfnOutput(this, 'Url', { value: api.apiEndpoint })
  }

  /** The one stage: throttled, logged, and at the public host when a certificate for it is given. */
  private stageOf(api: HttpApi, { certificateArn, publicUrl }: Settings): HttpStage {
    const accessLogs = new LogGroup(this, 'AccessLogs', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const domain =
      certificateArn &&
      new DomainName(this, 'Domain', {
        domainName: new URL(publicUrl).host,
        certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      })
    if (domain) new CfnOutput(this, 'PointDomainTo', { value: domain.regionalDomainName })
    return new HttpStage(this, 'Stage', {
      httpApi: api,
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLogs),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
      ...(domain ? { domainMapping: { domainName: domain } } : {}),
    })
  }
}

/** The office's pages, by no route of their own: whoever has no session is sent to sign in, by the function. */
const OFFICE =
  'Every route of the office is authorised by the function itself, by the session and one table of roles.'

/** The API: it throttles, logs and hands on; who may do what is the console's to say. */
const httpApi = (scope: Construct, lambda: Lambda): { api: HttpApi; routes: HttpRoute[] } => {
  const integration = new HttpLambdaIntegration('Console', lambda)
  const api = new HttpApi(scope, 'Api', {
    description: 'Segnavia: pages for the office, for contacts and for everyone',
    createDefaultStage: false,
    defaultIntegration: integration,
    defaultAuthorizer: new HttpNoneAuthorizer(),
  })
  Validations.of(api.node.findChild('DefaultRoute')).acknowledge({ id: 'AwsSolutions-APIG4', reason: OFFICE })
  const routes = OPEN_ROUTES.flatMap(({ path, methods, reason }) => {
    const added = api.addRoutes({ path, methods, integration })
    for (const route of added) Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason })
    return added
  })
  return { api, routes }
}

/** Sets the pace of single routes. Written at CloudFormation's level, because the stage itself knows one pace for all. */
const throttleRoutes = (stage: HttpStage, routes: HttpRoute[]): void => {
  const resource = stage.node.defaultChild as CfnStage
  const paced = OPEN_ROUTES.flatMap(({ path, methods, throttle }) =>
    throttle ? methods.map((method) => [`${method} ${path}`, throttle] as const) : [],
  )
  resource.routeSettings = Object.fromEntries(
    paced.map(([key, { rateLimit, burstLimit }]) => [
      key,
      { ThrottlingRateLimit: rateLimit, ThrottlingBurstLimit: burstLimit },
    ]),
  )
  // A stage refuses settings of a route that is not there yet.
  stage.node.addDependency(...routes)
}
