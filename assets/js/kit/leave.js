// What a page kept in this browser for the person who signs out, as answers of real systems, goes
// with them.
document.addEventListener("submit", (e) => {
  if (/** @type {HTMLFormElement} */ (e.target).id === "signout") sessionStorage.clear();
});
