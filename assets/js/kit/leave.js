// What a page kept in this tab for the person who signs out, as data typed to try a process with, goes with
// them. Other tabs keep theirs until they are closed: each has a store of its own.
document.addEventListener("submit", (e) => {
  if (/** @type {HTMLFormElement} */ (e.target).id === "signout") sessionStorage.clear();
});
