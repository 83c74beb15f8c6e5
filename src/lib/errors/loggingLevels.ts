/**
 * How loud the log is about each kind of error, by name. A refusal is an answer, not a fault: one line, without a
 * trace. (Payload's type knows only its own names; what it looks up is the name of any error.)
 */
export const loggingLevels = {
  AuthenticationError: 'info',
  LockedAuth: 'info',
  QueryError: 'info',
  Forbidden: 'info',
  WorkflowError: 'info',
  Refusal: 'info',
} as const
