import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib'
import { AttributeType, Billing, ProjectionType, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { TABLE_KEYS } from '../shared/store/table.ts'

const text = (name: string) => ({ name, type: AttributeType.STRING })

/**
 * What must outlive every deployment: the table, the blobs, the keys of contacts' links. Encrypted with AWS's own
 * keys: a key of ours would add a price to every read and, if lost, lose everything, and nobody but these
 * functions can read here anyway.
 */
export class StorageStack extends Stack {
  readonly table: TableV2
  readonly blobs: Bucket
  /** The bucket's ARN as other stacks import it. */
  readonly blobsArn: string
  readonly linkKeys: Secret

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, { ...props, terminationProtection: true })

    const { byList } = TABLE_KEYS
    this.table = new TableV2(this, 'Table', {
      partitionKey: text(TABLE_KEYS.partition),
      sortKey: text(TABLE_KEYS.sort),
      globalSecondaryIndexes: [
        {
          indexName: byList.name,
          partitionKey: text(byList.partition),
          sortKey: text(byList.sort),
          projectionType: ProjectionType.KEYS_ONLY,
        },
      ],
      billing: Billing.onDemand(),
      timeToLiveAttribute: TABLE_KEYS.expiry,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })

    this.blobs = new Bucket(this, 'Blobs', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        // As long as a mail record may name one, so that any past mail can be explained.
        { prefix: 'snapshots/', expiration: Duration.days(560) },
        { prefix: 'pages/', expiration: Duration.days(180) },
        { prefix: 'uploads/', expiration: Duration.days(180) },
        // Within a day they have settled what they are for; a month answers who asks where a mail is.
        { prefix: 'events/', expiration: Duration.days(30) },
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    })
    this.blobsArn = this.exportValue(this.blobs.bucketArn)
    Validations.of(this.blobs).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Only our own functions can read here. What they read is in their logs; access logs would add a second ' +
        'bucket that says when whose digest was made, to be protected and erased like the first.',
    })

    // {"current":"k1","k1":"..."}: to rotate, add a key, then name it as current, and keep the old one
    // for as long as links signed with it should work. Addresses of erased contacts are known again by `hashes`,
    // or by `k1` while there is none: before `k1` is taken out, its value has to be copied to `hashes`.
    this.linkKeys = new Secret(this, 'LinkKeys', {
      description: 'Signs the links in mails (unsubscribe, preferences)',
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ current: 'k1' }),
        generateStringKey: 'k1',
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    })
    Validations.of(this.linkKeys).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'A rotation by the clock would break the unsubscribe link of every mail already sent. Keys are added by ' +
        'hand and verify side by side.',
    })

    new CfnOutput(this, 'TableName', { value: this.table.tableName })
    new CfnOutput(this, 'BlobsName', { value: this.blobs.bucketName })
  }
}
