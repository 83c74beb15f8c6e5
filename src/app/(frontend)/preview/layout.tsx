import type { ReactNode } from 'react'
import '@ecl/preset-ec/dist/styles/optional/ecl-reset.css'
import '@ecl/preset-ec/dist/styles/ecl-ec.css'
import '@ecl/preset-ec/dist/styles/optional/ecl-ec-default.css'
import '@/ui/styles/site.css'
import '@/ui/styles/preview.css'

/** The page itself writes `<html>`: its language is in the query, which a layout does not get. */
export default function Layout({ children }: { children: ReactNode }) {
  return children
}
