/** Whether the method, as sent, only reads. A POST that overrides its method is no such thing to a cache. */
export const isRead = ({ method }: Pick<Request, 'method'>): boolean => method === 'GET' || method === 'HEAD'
