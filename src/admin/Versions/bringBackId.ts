/** By which an address leads to the button that brings a version back. */
export const BRING_BACK = 'bring-back'
