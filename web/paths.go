package web

// SetUpPath is where the one-time link of a new installation leads; the link's
// secret follows.
const SetUpPath = "/setup/"
