/** Something that a person can put right: what happened, and what to do. Shown without a stack. */
export class Trouble extends Error {
  constructor(what, whatToDo) {
    super(`${what}\n  ${whatToDo}`)
    this.name = 'Trouble'
  }
}
