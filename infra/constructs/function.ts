import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, type Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { FUNCTIONS, type FunctionName } from '../functions.ts'
import { type Belongings, permissionsOf } from './permissions.ts'

/** Gives a function's bundled code: built files when deploying, a line of text in tests of the stacks. */
export type CodeOf = (name: FunctionName) => Code

/**
 * One Lambda with a role of its own that allows what its plan names and nothing else.
 * No X-Ray: it asks for rights on every resource, and the logs carry the request's id throughout.
 */
export const plannedFunction = (
  parent: Construct,
  name: FunctionName,
  code: CodeOf,
  environment: Record<string, string>,
  belongings: Belongings,
): Lambda => {
  const plan = FUNCTIONS[name]
  const scope = new Construct(parent, name)
  const logGroup = new LogGroup(scope, 'Logs', {
    // Long enough to look into last quarter's run; logs hold no addresses, so they need not go sooner.
    retention: RetentionDays.THREE_MONTHS,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  const role = new Role(scope, 'Role', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    description: `Segnavia ${name}: ${plan.purpose}`,
  })
  logGroup.grantWrite(role)
  permissionsOf(scope, role, plan, belongings)
  return new Lambda(scope, 'Function', {
    description: `Segnavia ${name}: ${plan.purpose}`,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    handler: 'index.handler',
    code: code(name),
    role,
    logGroup,
    environment,
    timeout: Duration.seconds(plan.timeoutSeconds),
    memorySize: plan.memoryMegabytes,
  })
}
