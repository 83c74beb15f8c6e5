/** May the public see this document or file (`collection/id`) now? */
export type IsPublic = (key: string) => boolean
