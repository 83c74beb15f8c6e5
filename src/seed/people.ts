import type { StaffRole } from '@/workflow/domain/table'

/** A person of the demonstration. */
interface Person {
  name: string
  email: string
  staffRoles: StaffRole[]
}

/** Enough people to take a text through the whole pipeline: each holds one staff role. */
export const people = [
  { name: 'Alex Author', email: 'alex.author@fora.example', staffRoles: ['author'] },
  { name: 'Ana Author', email: 'ana.author@fora.example', staffRoles: ['author'] },
  { name: 'Robin Reviewer', email: 'robin.reviewer@fora.example', staffRoles: ['reviewer'] },
  { name: 'Vera Validator', email: 'vera.validator@fora.example', staffRoles: ['validator'] },
  { name: 'Viktor Validator', email: 'viktor.validator@fora.example', staffRoles: ['validator'] },
  { name: 'Toni Translator', email: 'toni.translator@fora.example', staffRoles: ['translator'] },
  { name: 'Ada Administrator', email: 'ada.administrator@fora.example', staffRoles: ['administrator'] },
] satisfies Person[]
