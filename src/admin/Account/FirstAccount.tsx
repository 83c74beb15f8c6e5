import './account.css'

/** What a new, empty installation shows instead of a form that anybody could fill in first. */
export const FirstAccount = () => (
  <div className="account-notice">
    <h1>Nobody can sign in yet</h1>
    <p>
      The first administrator is made on the server, never over the web. In the folder of this installation,
      run:
    </p>
    <pre>
      <code>npm run admin:create</code>
    </pre>
    <p>Then reload this page.</p>
  </div>
)
