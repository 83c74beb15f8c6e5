import { MARK } from '@/lib/mark'
import './brand.css'

/** Over the sign-in form, in place of Payload's name. */
export const Logo = () => (
  <p className="brand">
    <img alt="" height={56} src={MARK} width={56} />
    <span>Fora</span>
  </p>
)
