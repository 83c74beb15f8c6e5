/** Stands where Payload has a control that would only be refused here. */
export const Nothing = () => null
