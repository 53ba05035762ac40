import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { onLambda, type Wire } from '../../shared/runtime/lambda.ts'

export const wire: Wire<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> = () => async () => ({
  statusCode: 503,
})
export const handler = onLambda(wire)
