import './account.css'

/** In place of "Forgot password": links come from administrators, so that no mail is needed and none can be forged. */
export const AskForLink = () => (
  <div className="account-notice">
    <h1>Forgotten password</h1>
    <p>
      Ask an administrator for a new one-time link. It lets you choose a new password and works once, for 72
      hours.
    </p>
    <p>
      <a href="./login">Back to sign in</a>
    </p>
  </div>
)
