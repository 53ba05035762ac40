import type { App } from 'aws-cdk-lib'
import * as z from 'zod'

/** What an association sets once, in cdk.json or by `cdk deploy -c name=value`. */
export const Settings = z.strictObject({
  region: z.string().default('eu-south-1').describe('Milan, so that profiles and addresses stay in Italy'),
  mailDomain: z
    .hostname()
    .default('example.org')
    .describe('the domain that mail comes from, verified by DKIM'),
  publicUrl: z
    .url({ protocol: /^https$/ })
    .default('https://segnavia.example.org')
    .describe('where links in mails point; fixed, because mails are kept for years')
    .transform((url) => url.replace(/\/$/, '')),
  certificateArn: z
    .string()
    .optional()
    .describe("certificate for publicUrl's host; without it no domain is set up"),
  crawlerContact: z.string().default('https://segnavia.example.org').describe('named to the sites we read'),
  egress: z.string().optional().describe('proxy for sources that refuse data-centre addresses'),
  alarmEmail: z.email().optional().describe('who is written to when an alarm rings'),
})
export type Settings = z.infer<typeof Settings>

/** @throws Error naming each setting that is not what it should be. */
export const readSettings = (app: App): Settings => {
  const given = Object.fromEntries(
    Object.keys(Settings.shape)
      .map((name) => [name, app.node.tryGetContext(name)] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  )
  const settings = Settings.safeParse(given)
  if (settings.success) return settings.data
  const faults = settings.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
  throw new Error(`[settings] ${faults}. Correct it in cdk.json, or on the command line with -c name=value.`)
}
