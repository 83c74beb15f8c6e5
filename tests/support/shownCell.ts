import type { Cell } from '@/workflow/queries/reports/sheet'

/** What a cell of a report holds, without its form. */
export const shownCell = (cell: Cell | undefined): string | number | null => {
  if (cell === null || cell === undefined || typeof cell !== 'object') return cell ?? null
  if ('moment' in cell) return cell.moment
  if ('day' in cell) return cell.day
  if ('days' in cell) return cell.days
  if ('month' in cell) return cell.month
  return 'text' in cell ? cell.text : JSON.stringify(cell)
}
