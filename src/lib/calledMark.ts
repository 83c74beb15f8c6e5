/**
 * The file in DATA_DIR about the last public change that a webhook was called about. It is what an older database is
 * known by, so it goes into no backup of that database.
 */
export const CALLED_MARK = 'webhooks-called'
