/** The file in DATA_DIR that a restore leaves: what was scheduled there is not to happen by itself. */
export const RESTORED_MARK = 'restored'
