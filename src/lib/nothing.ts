/** For Payload's slots: the component that shows nothing, in the place of one of Payload's. */
export const NOTHING = '/admin/Workflow/Nothing#Nothing'
