package models

// Forgetting is for the test that holds it against the schema.
var Forgetting = forgetting
