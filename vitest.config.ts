import { defineConfig } from 'vitest/config'

/** Stories that run the whole product on a driven clock. */
const WORLDS = [
  'test/journeys/**',
  'test/send/**',
  'test/digest-run/**',
  'test/recover/**',
  'test/feedback/**',
  'test/privacy/**',
  'test/simulate/**',
]

/**
 * Files share what they import: loading the SDK anew for each took half of the time. So no file may leave anything
 * behind in a module.
 */
const shared = { pool: 'threads', isolate: false, testTimeout: 20_000 } as const

/**
 * `fast` is the unit part; `worlds` runs the product whole; `infra` synthesises and asserts the CDK app; `browser` opens
 * Chromium.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'fast',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...WORLDS, 'test/infra/**', 'test/browser/**'],
        },
      },
      // A story of several weeks takes 5 s on a quiet machine, and far more beside other work.
      {
        test: {
          ...shared,
          testTimeout: 90_000,
          hookTimeout: 60_000,
          name: 'worlds',
          include: WORLDS.map((folder) => `${folder}/*.test.ts`),
        },
      },
      {
        test: {
          name: 'infra',
          include: ['test/infra/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
