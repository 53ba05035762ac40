/** Imported first: the handlers' structured logs are for CloudWatch; on this machine they would drown the progress. */
process.env.POWERTOOLS_LOG_LEVEL ??= 'SILENT'
