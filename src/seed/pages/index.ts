import { accessibility } from './accessibility'
import { contact } from './contact'
import { cookies } from './cookies'
import { home } from './home'
import { legal } from './legal'
import { privacy } from './privacy'

/** The standing pages. */
export const pages = [contact, home, accessibility, cookies, privacy, legal]
