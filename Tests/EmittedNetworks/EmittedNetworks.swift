// The networks of this folder as Swift, in `Code`; `EmittedTests` keeps them current and runs them.
