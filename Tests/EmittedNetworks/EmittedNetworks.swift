// The networks of this target are written as Swift when it is built; `EmittedTests` runs them.
